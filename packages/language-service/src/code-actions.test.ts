import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { able, afterEdits, apply, ask, editor, FACTS } from '../test/asked-actions.ts';
import { codeActions, resolveCodeAction } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';

describe('a fix of a rule', () => {
  test.each([
    ['yaml', 'a key', `${FACTS}gra$0d: HEO\n`, `${FACTS}grade: HEO\n`],
    ['yaml', 'a value', `${FACTS}status: reviw$0\n`, `${FACTS}status: review\n`],
    ['markdown', 'a fact', `---\n${FACTS}gra$0d: HEO\n---\n`, `---\n${FACTS}grade: HEO\n---\n`],
    ['markdown', 'a heading', `---\n${FACTS}---\n\n## Autonmy$0\n`, `---\n${FACTS}---\n\n## Autonomy\n`],
  ] as const)('in %s: %s', (format, _name, before, after) => {
    const { actions } = ask(format, before);
    const [preferred] = actions.filter(({ isPreferred, diagnostics }) => {
      return isPreferred === true && diagnostics?.[0]?.code !== 'missing-field';
    });
    expect(preferred?.title).toMatch(/^[A-Z].* /);
    expect(apply(format, before, preferred?.title ?? '')).toBe(after);
  });
});

describe('what is missing is added in its place', () => {
  const title = (name: string) => `Add the missing ${name}`;
  test.each([
    ['yaml', title('fact “Grade”'), `${FACTS}purpose: A.\n`, `${FACTS}grade:\npurpose: A.\n`],
    [
      'yaml',
      title('section “Role purpose”'),
      `${FACTS}grade: EO # agreed\nautonomy:\n  - A.\n`,
      `${FACTS}grade: EO # agreed\npurpose:\nautonomy:\n  - A.\n`,
    ],
    ['yaml', title('section “Autonomy”'), `${FACTS}impact:\n  - A.\n`, `${FACTS}autonomy:\nimpact:\n  - A.\n`],
    ['yaml', title('section “Impact”'), `${FACTS}autonomy:\n  - A.`, `${FACTS}autonomy:\n  - A.\nimpact:`],
    [
      'yaml',
      title('section “Person specification”'),
      FACTS,
      `${FACTS}personSpecification:\n  essential:\n  desirable:\n`,
    ],
    ['yaml', title('fact “Grade”'), FACTS.replaceAll('\n', '\r\n'), `${FACTS}grade:\n`.replaceAll('\n', '\r\n')],
    [
      'yaml',
      title('fact “Title”'),
      'kind: vacancy\ngrade: EO\npurpose: A.\n',
      'kind: vacancy\ntitle:\ngrade: EO\npurpose: A.\n',
    ],
    [
      'yaml',
      title('section “Reasonable adjustments”'),
      'kind: vacancy\ntitle: A\nstatements:\n    equality: All.\nenquiries:\n  - name: B\n',
      'kind: vacancy\ntitle: A\nstatements:\n    equality: All.\n    reasonableAdjustments:\nenquiries:\n  - name: B\n',
    ],
    [
      'yaml',
      title('section “Equality and diversity”'),
      'kind: vacancy\ntitle: A\n',
      'kind: vacancy\ntitle: A\nstatements:\n  equality:\n',
    ],
    [
      'markdown',
      title('fact “Grade”'),
      `---\n${FACTS}---\n\n## Impact\n\n- A.\n`,
      `---\n${FACTS}grade:\n---\n\n## Impact\n\n- A.\n`,
    ],
    [
      'markdown',
      title('section “Autonomy”'),
      `---\n${FACTS}---\n\n## Problem solving\n\n- A.\n\n## Getting here\n\nBy boat.\n`,
      `---\n${FACTS}---\n\n## Problem solving\n\n- A.\n\n## Autonomy\n\n## Getting here\n\nBy boat.\n`,
    ],
    [
      'markdown',
      title('section “Role purpose”'),
      `---\n${FACTS}---\n\n# Pier Warden\n\n### Impact\n\n- A.\n`,
      `---\n${FACTS}---\n\n# Pier Warden\n\n### Role purpose\n\n### Impact\n\n- A.\n`,
    ],
    [
      'markdown',
      title('section “Person specification”'),
      `---\n${FACTS}---\n`,
      `---\n${FACTS}---\n\n## Person specification\n\n### Essential\n\n### Desirable\n`,
    ],
    [
      'markdown',
      title('section “Equality and diversity”'),
      '---\nkind: vacancy\ntitle: A\n---\n\n## Statements\n\n### Our values\n\nCare.\n\n## Enquiries\n\n- A.\n',
      '---\nkind: vacancy\ntitle: A\n---\n\n## Statements\n\n### Our values\n\nCare.\n\n### Equality and diversity\n\n## Enquiries\n\n- A.\n',
    ],
    [
      'markdown',
      title('section “Reasonable adjustments”'),
      '---\nkind: vacancy\ntitle: A\nstatements:\n  equality: All.\n---\n',
      '---\nkind: vacancy\ntitle: A\nstatements:\n  equality: All.\n  reasonableAdjustments:\n---\n',
    ],
  ] as const)('in %s: %s', (format, action, before, after) => {
    expect(apply(format, before, action)).toBe(after);
    const codes = ask(format, after).actions.filter(({ title: one }) => one === action);
    expect(codes).toEqual([]);
  });

  test.each([
    ['yaml', '$0', 'kind: vacancy\n'],
    ['yaml', 'title: Pier Warden$0\n', 'kind: vacancy\ntitle: Pier Warden\n'],
    ['markdown', '$0', '---\nkind: vacancy\n---\n'],
    ['markdown', '# Pier Warden$0\n', '---\nkind: vacancy\n---\n\n# Pier Warden\n'],
    ['markdown', '---$0\ntitle: Pier Warden\n---\n', '---\nkind: vacancy\ntitle: Pier Warden\n---\n'],
  ] as const)('a file in %s that does not say its kind: %j', (format, before, after) => {
    expect(apply(format, before, 'Say that this file is a vacancy')).toBe(after);
  });
});

describe('an action', () => {
  test('mends a diagnostic that the editor knows, and the only one of its sort is preferred', () => {
    const [action] = ask('yaml', `${FACTS}gra$0d: HEO\n`).actions;
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'unknown-field' }] });
  });

  test('is not called preferred for an editor that does not know the word', () => {
    const { actions } = ask('yaml', `${FACTS}gra$0d: HEO\n`, undefined, { ...editor, preferredActions: false });
    expect(actions.some((action) => 'isPreferred' in action)).toBe(false);
  });

  test.each([
    [['quickfix'], true],
    [[''], true],
    [['source'], true],
    [['refactor'], false],
    [['quickfix.spelling'], false],
  ])('asked only for %j', (only, any) => {
    expect(ask('yaml', `${FACTS}grad: HEO\n`, only).actions.length > 0).toBe(any);
  });

  test('is offered only where a finding stands', () => {
    expect(ask('yaml', `${FACTS}grade: EO\npurpose: Keeps the pi$0er safe.\n`).actions).toEqual([]);
  });
});

describe('what is wrong elsewhere in the line', () => {
  test.each([
    ['yaml', `${FACTS}$0status: reviw\n`, `${FACTS}status: review\n`],
    ['markdown', `---\n${FACTS}---\n\n$0## Autonmy\n`, `---\n${FACTS}---\n\n## Autonomy\n`],
  ] as const)('in %s is mended where the editor names it', (format, before, after) => {
    for (const context of [editor, able]) {
      const { file, range } = ask(format, before, undefined, context);
      const [named] = diagnostics(file, context).filter((each) => String(each.message).includes('Did you mean'));
      const mending = (shown: readonly Diagnostic[]) =>
        codeActions(file, range, context, { diagnostics: shown }).find(({ title }) => title.startsWith('Change'));
      expect(mending([])).toBeUndefined();
      expect(mending([{ message: 'Another program’s', range, code: 7 }])).toBeUndefined();
      const action = mending(named === undefined ? [] : [named]);
      expect(action?.diagnostics).toEqual([named]);
      const { changes, documentChanges } = (action && resolveCodeAction(file, action, context).edit) ?? {};
      expect(changes ?? documentChanges).toBeDefined();
      if (context === editor) expect(afterEdits(file.document.text, file, action)).toBe(after);
    }
  });
});
