import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { markedText } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import type { CodeAction, CreateFile, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions, resolveCodeAction } from './code-actions.ts';
import type { Context } from './context.ts';
import { fromLspRange } from './from-lsp.ts';
import { type RoleFile, roleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

/** An editor that can do everything: edits come later, with tab stops, and new files may be made. */
const able: Context = { ...editor, laterEdits: true, versionedEdits: true, snippetEdits: true, newFiles: true };

const URI = 'file:///pier-warden.role.md';
const YAML_URI = 'file:///pier-warden.role.yaml';

/** Asks at the `$0`, or for the whole text where there is none. */
function ask(format: Format, marked: string, only?: readonly string[], context = editor) {
  const { text, offsets } = markedText(marked);
  const [at] = offsets;
  const file = roleFile(format === 'yaml' ? YAML_URI : URI, 1, parseRole(text, format));
  const range = toLspRange(file.lines, at === undefined ? { start: 0, end: text.length } : { start: at, end: at });
  return { file, actions: codeActions(file, range, context, only) };
}

/** The text after the action with this title. */
function apply(format: Format, marked: string, title: string): string {
  const { file, actions } = ask(format, marked);
  const action = actions.find((one) => one.title === title);
  if (action === undefined) return `nothing is called ${title}: ${actions.map((one) => one.title).join(', ')}`;
  return afterEdits(file.document.text, file, action);
}

const FACTS = 'kind: role-profile\ntitle: Pier Warden\n';

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

describe('what stands twice', () => {
  test.each([
    [
      'yaml',
      `${FACTS}autonomy:\n  - A.\nimpact:\n  - B.\nauto$0nomy:\n  - C.\n`,
      'Move what stands here to the first “autonomy”',
      `${FACTS}autonomy:\n  - A.\n  - C.\nimpact:\n  - B.\n`,
    ],
    [
      'yaml',
      `${FACTS}grade: EO\ngra$0de: HEO\n`,
      'Keep this “grade” as a fact of your own: “x-grade”',
      `${FACTS}grade: EO\nx-grade: HEO\n`,
    ],
    [
      'markdown',
      `---\n${FACTS}grade: EO\ngra$0de: HEO\n---\n`,
      'Keep this “grade” as a fact of your own: “x-grade”',
      `---\n${FACTS}grade: EO\nx-grade: HEO\n---\n`,
    ],
    [
      'markdown',
      `---\n${FACTS}---\n\n## Autonomy\n\n- A.\n\n## Impact\n\n- B.\n\n## Auto$0nomy\n\n- C.\n`,
      'Move what stands here to the first “Autonomy”',
      `---\n${FACTS}---\n\n## Autonomy\n\n- A.\n- C.\n\n## Impact\n\n- B.\n\n`,
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    expect(apply(format, before, title)).toBe(after);
  });
});

describe('what is there and empty', () => {
  test.each([
    ['yaml', `${FACTS}own$0er:\nautonomy:\n  - A.\n`, 'Take out “owner”', `${FACTS}autonomy:\n  - A.\n`],
    ['yaml', `${FACTS}auton$0omy:\n`, 'Take out “autonomy”', FACTS],
    ['yaml', `${FACTS}stat$0us:\n`, 'Write “review” after “status”', `${FACTS}status: review\n`],
    ['markdown', `---\n${FACTS}own$0er:\n---\n`, 'Take out “owner”', `---\n${FACTS}---\n`],
    [
      'markdown',
      `---\n${FACTS}---\n\n## Auto$0nomy\n\n## Impact\n\n- A.\n`,
      'Take out the heading “Autonomy”',
      `---\n${FACTS}---\n\n## Impact\n\n- A.\n`,
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    expect(apply(format, before, title)).toBe(after);
  });

  test('what the document needs is not offered to be taken out', () => {
    const titles = (format: Format, marked: string) => ask(format, marked).actions.map(({ title }) => title);
    expect(titles('yaml', `${FACTS}grade$0:\n`).filter((title) => title.startsWith('Take out'))).toEqual([]);
    expect(
      titles('markdown', `---\n${FACTS}---\n\n## Role purp$0ose\n`).filter((title) => title.startsWith('Take')),
    ).toEqual([]);
  });

  test.each([
    ['yaml', `${FACTS}auton$0omy:\n`, 'autonomy', /^ {2}- /],
    ['markdown', `---\n${FACTS}---\n\n## Auto$0nomy\n`, 'Autonomy', /^- /],
  ] as const)('in %s a section is begun with a place to fill in', (format, marked, name, start) => {
    const [edit] = snippetEdits(resolved(format, marked, `Begin the section “${name}”`));
    expect(edit?.snippet.value.trimStart().length).toBeGreaterThan(0);
    expect(edit?.snippet.value.replace(/^\n+/, '')).toMatch(start);
    expect(edit?.snippet.value).toContain('${1:');
  });
});

describe('words that hold the place of others, and values that cannot be', () => {
  test.each([
    ['yaml', `${FACTS}owner: TB$0C\n`, 'Take out “TBC” and leave “Owner” to be filled in', `${FACTS}owner:\n`],
    ['yaml', `${FACTS}purpose: Keeps [na$0me] safe.\n`, 'Take out “[name]”', `${FACTS}purpose: Keeps safe.\n`],
    ['yaml', `${FACTS}autonomy:\n  - "[Du$0ty]"\n  - B.\n`, 'Take out “[Duty]”', `${FACTS}autonomy:\n  - B.\n`],
    [
      'markdown',
      `---\n${FACTS}owner: TB$0C\n---\n`,
      'Take out “TBC” and leave “Owner” to be filled in',
      `---\n${FACTS}owner:\n---\n`,
    ],
    [
      'markdown',
      `---\n${FACTS}---\n\n## Impact\n\n- Safe [na$0me].\n`,
      'Take out “[name]”',
      `---\n${FACTS}---\n\n## Impact\n\n- Safe.\n`,
    ],
    [
      'yaml',
      `kind: vacancy\ntitle: A\nclosing: so$0on\n`,
      'Take out “soon” and leave “Closing date” to be filled in',
      'kind: vacancy\ntitle: A\nclosing:\n',
    ],
    ['yaml', `${FACTS}status: maybe$0\n`, 'Change “maybe” to “draft”', `${FACTS}status: draft\n`],
    [
      'markdown',
      `---\n${FACTS}status: maybe$0\n---\n`,
      'Change “maybe” to “draft”',
      `---\n${FACTS}status: draft\n---\n`,
    ],
    ['yaml', `${FACTS}depu$0ty: B\n`, 'Keep “deputy” as a fact of your own: “x-deputy”', `${FACTS}x-deputy: B\n`],
    [
      'yaml',
      `kind: role-profile\ntitle: A\nclo$0sing: rolling\n`,
      'Change the kind from “role-profile” to “vacancy”',
      'kind: vacancy\ntitle: A\nclosing: rolling\n',
    ],
    [
      'markdown',
      `---\nkind: role-profile\ntitle: A\nclo$0sing: rolling\n---\n`,
      'Change the kind from “role-profile” to “vacancy”',
      '---\nkind: vacancy\ntitle: A\nclosing: rolling\n---\n',
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    expect(apply(format, before, title)).toBe(after);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    [
      'yaml',
      'kind: vacancy\ntitle: Boss$0: of the pier\n',
      'Put the value in quotation marks',
      'kind: vacancy\ntitle: "Boss: of the pier"\n',
    ],
    [
      'yaml',
      'kind: vacancy\ntitle: A\ngrade:\n\tcode: EO$0\n',
      'Write two spaces for each tab',
      'kind: vacancy\ntitle: A\ngrade:\n  code: EO\n',
    ],
    [
      'markdown',
      '---\nkind: vacancy\ntitle: Boss$0: of the pier\n---\n',
      'Put the value in quotation marks',
      '---\nkind: vacancy\ntitle: "Boss: of the pier"\n---\n',
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    const { file, actions } = ask(format, before.replace('$0', ''));
    const action = actions.find((one) => one.title === title);
    expect(afterEdits(file.document.text, file, action)).toBe(after);
  });
});

describe('all that is missing', () => {
  const PROFILE = `kind: role-profile\ntitle: Pier Warden\n`;

  test('in Markdown: every section, in its place', () => {
    const after = apply(
      'markdown',
      `---\n${PROFILE}grade: EO\n---\n\n## Impact\n\n- A.\n`,
      'Add all 8 missing sections',
    );
    expect(after.match(/^## .*/gm)).toEqual([
      '## Role purpose',
      '## Key accountabilities',
      '## Person specification',
      '## Problem solving',
      '## Decision making',
      '## Management of resources',
      '## Autonomy',
      '## Impact',
      '## Key relationships and contacts',
    ]);
    expect(after).toContain('## Impact\n\n- A.\n');
  });

  test('in YAML: facts and sections, in their places', () => {
    const after = apply('yaml', `${PROFILE}autonomy:\n  - A.\n`, 'Add all 10 missing facts and sections');
    expect(after.match(/^\w+/gm)).toEqual([
      ...['kind', 'title', 'grade', 'reportsTo', 'purpose', 'accountabilities', 'personSpecification'],
      ...['problemSolving', 'decisionMaking', 'managementOfResources', 'autonomy', 'impact', 'contacts'],
    ]);
  });

  test('parts of one section are added to the same section', () => {
    const vacancy = 'kind: vacancy\ntitle: A\n';
    const yaml = ask('yaml', vacancy).actions.find(({ title }) => title.startsWith('Add all'))?.title ?? '';
    expect(apply('yaml', vacancy, yaml)).toContain('statements:\n  equality:\n  reasonableAdjustments:\n');
    expect(apply('markdown', `---\n${vacancy}---\n`, yaml)).toContain(
      '## Statements\n\n### Equality and diversity\n\n### Reasonable adjustments\n',
    );
  });

  test.each([
    ['yaml', PROFILE],
    ['markdown', `---\n${PROFILE}---\n`],
  ] as const)('in %s: with places to fill in, each with a number of its own', (format, text) => {
    const action = resolved(format, text, 'Add all 11 missing facts and sections');
    const values = snippetEdits(action).map(({ snippet }) => snippet.value);
    const numbers = values.flatMap((value) =>
      Array.from(value.matchAll(/\$\{?(\d+)/g), ([, number]) => Number(number)),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test.each([
    ['yaml', `${PROFILE}autonomy:\n  - A.\n`, 'impact:\n  - ${1:<write '],
    ['markdown', `---\n${PROFILE}---\n\n## Autonomy\n\n- A.\n`, '## Impact\n\n- ${1:['],
  ] as const)('in %s one section has its place to fill in', (format, text, expected) => {
    const [edit] = snippetEdits(resolved(format, text, 'Add the missing section “Impact”'));
    expect(edit?.snippet.value).toContain(expected);
  });
});

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

describe('a comment against a finding', () => {
  const here = 'Do not report “placeholder” here';
  const file = 'Do not report “placeholder” anywhere in this file';
  const BODY = `---\n${FACTS}---\n\n## Impact\n\n`;
  test.each([
    ['yaml', here, `${FACTS}owner: TB$0C\n`, `${FACTS}# role-profile-disable-next-line placeholder\nowner: TBC\n`],
    [
      'yaml',
      here,
      `${FACTS}purpose: |\n  Keeps\n  [na$0me] safe.\nowner: A\n`,
      `${FACTS}# role-profile-disable placeholder\npurpose: |\n  Keeps\n  [name] safe.\n# role-profile-enable placeholder\nowner: A\n`,
    ],
    ['yaml', file, `${FACTS}owner: TB$0C\n`, `# role-profile-disable-file placeholder\n${FACTS}owner: TBC\n`],
    [
      'markdown',
      here,
      `---\n${FACTS}owner: TB$0C\n---\n`,
      `---\n${FACTS}# role-profile-disable-next-line placeholder\nowner: TBC\n---\n`,
    ],
    [
      'markdown',
      here,
      `${BODY}- [na$0me].\n`,
      `${BODY}<!-- role-profile-disable-next-line placeholder -->\n- [name].\n`,
    ],
    [
      'markdown',
      here,
      `${BODY}- Keeps\n  [na$0me] safe.\n`,
      `---\n${FACTS}---\n\n<!-- role-profile-disable placeholder -->\n\n## Impact\n\n- Keeps\n  [name] safe.\n\n<!-- role-profile-enable placeholder -->\n`,
    ],
    [
      'markdown',
      file,
      `${BODY}- [na$0me].\n`,
      `---\n# role-profile-disable-file placeholder\n${FACTS}---\n\n## Impact\n\n- [name].\n`,
    ],
    [
      'markdown',
      file,
      '## Impact\n\n- [na$0me].\n\n## Autonomy\n\n- A.\n\n## Contacts\n',
      '<!-- role-profile-disable-file placeholder -->\n\n## Impact\n\n- [name].\n\n## Autonomy\n\n- A.\n\n## Contacts\n',
    ],
  ] as const)('in %s, %s: %j', (format, title, before, after) => {
    expect(apply(format, before, title)).toBe(after);
    expect(ask(format, after).file.findings.filter(({ code }) => code === 'placeholder')).toEqual([]);
  });

  test('is not offered against what is always reported', () => {
    const titles = ask('yaml', 'kind: [vacancy\n').actions.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Do not report'))).toEqual([]);
  });
});

describe('everything that can be mended without asking', () => {
  const title = 'Mend everything that can be mended without asking';
  test.each([
    ['yaml', `${FACTS}grad: HEO  \nstatus: reviw`, `${FACTS}grade: HEO\nstatus: review\n`],
    [
      'markdown',
      `---\n${FACTS}status: reviw\n---\n\nGrade: HEO\n\n##Impact \n\n• A.\n`,
      `---\n${FACTS}status: review\ngrade: HEO\n---\n\n\n## Impact\n\n- A.\n`,
    ],
  ] as const)('in %s', (format, before, after) => {
    expect(apply(format, before, title)).toBe(after);
    expect(ask(format, after, ['source.fixAll']).actions).toEqual([]);
  });

  test('leaves what its author may have meant', () => {
    const text = `---\n${FACTS}---\n\n## Autonmy\n\n- A.\n\n<!-- role-profile-disable placeholder -->\n`;
    expect(ask('markdown', text, ['source.fixAll']).actions).toEqual([]);
  });

  test.each([['source.fixAll'], ['source.fixAll.roleProfile'], ['source']])('is asked for by %s', (kind) => {
    expect(ask('yaml', `${FACTS}grad: HEO\n`, [kind]).actions.map((one) => one.kind)).toEqual([
      'source.fixAll.roleProfile',
    ]);
  });
});

describe('edits that come later', () => {
  test('are not in the list, and say the same when they are asked for', () => {
    const now = { ...able, laterEdits: false };
    for (const [format, text] of [
      ['yaml', `${FACTS}grad: HEO\nautonomy:\n`],
      ['markdown', `---\n${FACTS}---\n\n## Autonmy\n\n[a] b\n`],
    ] as const) {
      const { file, actions } = ask(format, text, undefined, able);
      expect(actions.length).toBeGreaterThan(5);
      expect(actions.some((action) => 'edit' in action)).toBe(false);
      const sent = JSON.parse(JSON.stringify(actions)) as CodeAction[];
      const edits = sent.flatMap((action) => resolveCodeAction(file, action, able).edit ?? []);
      expect(edits).toEqual(ask(format, text, undefined, now).actions.map(({ edit }) => edit));
    }
  });

  test('are none for a text that has changed since, or an action that is not ours', () => {
    const { file, actions } = ask('yaml', `${FACTS}grad: HEO\n`, undefined, able);
    const [action] = actions;
    const later = roleFile(file.uri, 2, file.document);
    expect(action && resolveCodeAction(later, action, able)).toEqual(action);
    for (const other of [{ title: 'a' }, { title: 'a', kind: 'quickfix', data: 7 }]) {
      expect(resolveCodeAction(file, other, able)).toEqual(other);
    }
  });

  test('carry the version of the file, for an editor that knows it', () => {
    const action = resolved('yaml', `${FACTS}grad: HEO\n`, 'Change “grad” to “grade”');
    expect(action.edit).toMatchObject({ documentChanges: [{ textDocument: { uri: YAML_URI, version: 1 } }] });
  });
});

/** The action with this title and its edit, for an editor that can do everything. */
function resolved(format: Format, marked: string, title: string): CodeAction {
  const { file, actions } = ask(format, marked, undefined, able);
  const action = actions.find((one) => one.title === title);
  expect(actions.map((one) => one.title)).toContain(title);
  return action === undefined ? { title } : resolveCodeAction(file, action, able);
}

function snippetEdits({ edit }: CodeAction): readonly SnippetTextEdit[] {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return (change?.edits ?? []).filter((one) => 'snippet' in one);
}

function afterEdits(text: string, file: RoleFile, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[file.uri] ?? [];
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: fromLspRange(file.lines, range), newText })),
  );
}
