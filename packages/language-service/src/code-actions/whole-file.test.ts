import { describe, expect, test } from 'vitest';
import type { CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { able, apply, ask, editor, FACTS, resolved } from '../../test/asked-actions.ts';
import type { Context } from '../context.ts';

describe('facts that stand in the text', () => {
  const before = `---\n${FACTS}---\n\nGrade: HEO\nReports to: Pier Manager\n\n## Impact\n\n- A.\n`;

  test('all are moved to the top', () => {
    expect(apply('markdown', before, 'Move all 2 facts in the text to the top')).toBe(
      `---\n${FACTS}grade: HEO\nreportsTo: Pier Manager\n---\n\n\n## Impact\n\n- A.\n`,
    );
  });

  test('one is moved to the top', () => {
    expect(apply('markdown', before.replace('Grade:', '$0Grade:'), 'Move “Grade” to the top')).toBe(
      `---\n${FACTS}grade: HEO\n---\n\nReports to: Pier Manager\n\n## Impact\n\n- A.\n`,
    );
  });
});

describe('the usual order', () => {
  test.each([
    [
      'yaml',
      'Put the facts and sections into the usual order',
      '# of the pier\ntitle: A # as agreed\nkind: vacancy\n# why\nautonomy:\n  - A.\npurpose: |\n  B.\n\n# own\nx-a: 1\ngrade: EO',
      '# of the pier\nkind: vacancy\ntitle: A # as agreed\ngrade: EO\npurpose: |\n  B.\n\n# own\nx-a: 1\n# why\nautonomy:\n  - A.',
    ],
    [
      'markdown',
      'Put the sections into the usual order',
      `---\n${FACTS}---\n\n# Pier Warden\n\n## Impact\n\n- A.\n\n## Getting here\n\nBy boat.\n\n<!-- checked -->\n## Role purpose\n\nKeeps it.\n`,
      `---\n${FACTS}---\n\n# Pier Warden\n\n<!-- checked -->\n## Role purpose\n\nKeeps it.\n\n## Impact\n\n- A.\n\n## Getting here\n\nBy boat.\n`,
    ],
    [
      'markdown',
      'Put the sections into the usual order',
      '---\ngrade: EO\nkind: vacancy\ntitle: A\n---\n\n## Autonomy\n\n- A.\n\n## Impact\n\n- B.\n',
      '---\nkind: vacancy\ntitle: A\ngrade: EO\n---\n\n## Autonomy\n\n- A.\n\n## Impact\n\n- B.\n',
    ],
  ] as const)('in %s: %s', (format, title, before, after) => {
    expect(apply(format, before, title)).toBe(after);
    expect(ask(format, after).actions.map((one) => one.title)).not.toContain(title);
  });

  test('is offered to whoever organises a file, and to nobody where it is kept or a comment holds for a stretch', () => {
    const title = 'Put the facts and sections into the usual order';
    const titles = (text: string, only: readonly string[]) => ask('yaml', text, only).actions.map((one) => one.title);
    expect(titles('title: A\nkind: vacancy\n', ['source.organizeSections'])).toEqual([title]);
    expect(titles('title: A\nkind: vacancy\n', ['refactor'])).toEqual([title]);
    expect(titles('kind: vacancy\ntitle: A\n', ['refactor'])).toEqual([]);
    expect(titles('# role-profile-disable placeholder\ntitle: A [b]\nkind: vacancy\n', ['refactor'])).toEqual([]);
  });
});

describe('the other syntax', () => {
  const title = (name: string) =>
    `Write this role in ${name.endsWith('yaml') ? 'YAML' : 'Markdown'}, in the new file “${name}”`;

  test.each([
    ['yaml', `${FACTS}impact:\n  - A.\n`, 'pier-warden.role.md', `---\n${FACTS}---\n\n## Impact\n\n- A.\n`],
    ['markdown', `---\n${FACTS}---\n\n## Impact\n\n- A.\n`, 'pier-warden.role.yaml', `${FACTS}impact:\n  - A.\n`],
  ] as const)('from %s, in a new file', (format, text, name, after) => {
    const changes = resolved(format, text, title(name)).edit?.documentChanges ?? [];
    const [created, written] = changes as [CreateFile, TextDocumentEdit];
    expect(created).toMatchObject({ kind: 'create', uri: `file:///${name}`, options: { overwrite: false } });
    expect(written.textDocument).toEqual({ uri: `file:///${name}`, version: null });
    const [edit] = written.edits as [TextEdit];
    expect(edit.newText.replaceAll(/\n+/g, '\n')).toBe(after.replaceAll(/\n+/g, '\n'));
  });

  test('what cannot be carried over is told at the end of the new file', () => {
    const text = `---\n${FACTS}grade: EO\ngrade: HEO\n---\n`;
    const [, written] = (resolved('markdown', text, title('pier-warden.role.yaml')).edit?.documentChanges ??
      []) as TextDocumentEdit[];
    expect(written?.edits[0]).toHaveProperty(
      'newText',
      expect.stringMatching(/# What “pier-warden\.role\.md” says and could not be carried over:\n# grade: HEO\n$/),
    );
  });

  test('is offered only where a new file can be made, and the file can be read', () => {
    const titles = (text: string, context: Context) =>
      ask('yaml', text, ['refactor'], context).actions.map((one) => one.title);
    expect(titles(FACTS, able)).toEqual([title('pier-warden.role.md')]);
    expect(titles(FACTS, editor)).toEqual([]);
    expect(titles(`${FACTS}a: [`, able)).toEqual([]);
  });
});
