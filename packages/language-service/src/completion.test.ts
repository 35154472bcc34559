import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { withCursor } from '@role-profile/kit';
import { LiveRoleIndex, type RoleIndex, roleEntry } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';
import { type CompletionItem, InsertTextFormat, TextEdit } from 'vscode-languageserver-types';
import { completion, resolveCompletion } from './completion.ts';
import type { Context } from './context.ts';
import { fromLspRange } from './from-lsp.ts';
import { roleFile } from './role-file.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};
const URI = 'file:///a.role.md';
const plainEditor: Context = { ...editor, snippets: false, markdownInCompletion: false };

function ask(format: Format, marked: string, context = editor, typed?: string, roles?: RoleIndex) {
  const { text, offset } = withCursor(marked);
  const file = roleFile(URI, 1, parseRole(text, format));
  const asked = { ...(typed !== undefined && { typed }), ...(roles !== undefined && { roles }) };
  const { items, isIncomplete } = completion(file, file.lines.positionAt(offset), context, asked);
  return { file, items, isIncomplete };
}

function labels(format: Format, marked: string, typed?: string): readonly string[] {
  return ask(format, marked, editor, typed).items.map(({ label }) => label);
}

/** The text after the item with this label is taken. */
function take(format: Format, marked: string, label: string, context = editor): string {
  const { file, items } = ask(format, marked, context);
  const edit = items.find((item) => item.label === label)?.textEdit;
  if (!TextEdit.is(edit)) return `nothing is called ${label}: ${items.map((item) => item.label).join(', ')}`;
  return applyEdits(file.document.text, [{ range: fromLspRange(file.lines, edit.range), newText: edit.newText }]);
}

const VACANCY = 'kind: vacancy\ntitle: Pier Warden\n';
const PROFILE = '---\nkind: role-profile\ntitle: Pier Warden\n---\n';

describe('an empty file', () => {
  const kinds = ['Role profile', 'Job description', 'Vacancy', 'Candidate pack', 'Job evaluation questionnaire'];

  test.each([
    ['yaml', '$0'],
    ['yaml', '\n\n$0'],
    ['yaml', 'vac$0'],
    ['markdown', '$0'],
    ['markdown', '#$0'],
    ['markdown', '---$0'],
  ] as const)('in %s, %j: whole files of each kind', (format, marked) => {
    expect(labels(format, marked)).toEqual(kinds);
  });

  test('a whole file in YAML', () => {
    expect(take('yaml', 'ro$0', 'Role profile')).toBe(`kind: role-profile
title: \${1:<write the name of the post>}
grade: $2
purpose: |
  \${3:<write why this role exists, in two or three sentences>}
accountabilities:
  - \${4:<write what the person answers for, each as one sentence that starts with a verb and ends with a result>}
personSpecification:
  essential:
    - \${5:<write what every candidate must have>}
  desirable:
    - \${6:<write what helps, without being needed>}
`);
  });

  test('a whole file in Markdown, for an editor without tab stops', () => {
    expect(take('markdown', '---$0', 'Role profile', plainEditor)).toBe(
      '---\nkind: role-profile\ntitle: \ngrade: \n---\n\n## Role purpose\n\n\n\n## Key accountabilities\n\n- \n\n' +
        '## Person specification\n\n### Essential\n\n- \n\n### Desirable\n\n- ',
    );
  });

  test.each(['yaml', 'markdown'] as const)('every whole file in %s can be read as it is', (format) => {
    for (const { label, textEdit } of ask(format, '$0').items) {
      const text = TextEdit.is(textEdit) ? textEdit.newText.replace(/\$\{\d+:([^}]*)\}/g, '$1') : '';
      const { kind, issues } = parseRole(text, format);
      const misread = issues.filter(({ code }) => code !== 'missing' && code !== 'wrong');
      expect([label.toLowerCase().replaceAll(' ', '-'), misread]).toEqual([kind, []]);
    }
  });
});

describe('keys', () => {
  test.each([
    ['YAML', 'yaml', `${VACANCY}gr$0`],
    ['front matter', 'markdown', `---\n${VACANCY}$0\n---\n`],
  ] as const)('in %s: those that are not there yet, what the kind needs first', (_name, format, marked) => {
    const found = labels(format, marked);
    expect(found.slice(0, 4)).toEqual(['grade', 'accountabilities', 'accountabilities …', 'locations']);
    expect(found).not.toContain('kind');
    expect(found).not.toContain('title');
    const [required, recommended, other] = ['salary', 'benefits', 'id'].map((key) => found.indexOf(key));
    expect(required).toBeLessThan(recommended ?? 0);
    expect(recommended).toBeLessThan(other ?? 0);
  });

  test('what other kinds need and this one does not comes last', () => {
    const found = labels('yaml', 'kind: role-profile\n$0');
    expect(found.indexOf('salary')).toBeGreaterThan(found.indexOf('additionalSections'));
  });

  test('a section that is in the body is not offered as a fact', () => {
    expect(labels('markdown', '---\nkind: vacancy\n$0\n---\n\n## Autonomy\n')).not.toContain('autonomy');
  });

  test.each([
    ['a map', `${VACANCY}contract:\n  $0`, ['type', 'duration', 'extension', 'permanency', 'notes']],
    ['a map with a key', `${VACANCY}contract:\n  type: loan\n  $0`, ['duration', 'extension', 'permanency', 'notes']],
    ['an item', `${VACANCY}locations:\n  - $0`, ['name', 'region', 'postcode', 'country']],
    ['an item with a key', `${VACANCY}locations:\n  - name: Pier\n    $0`, ['region', 'postcode', 'country']],
    ['contacts', `${VACANCY}contacts:\n  $0`, ['intro', 'internal', 'internal …', 'external', 'external …']],
    ['a list without an item', `${VACANCY}locations:\n  $0`, []],
    ['running text', `${VACANCY}purpose: Keeps the pier $0`, []],
    ['a comment', `${VACANCY}# gr$0`, []],
  ])('below: %s', (_name, marked, expected) => {
    expect(labels('yaml', marked)).toEqual(expected);
  });

  test.each([
    ['gr$0', 'grade', 'grade: '],
    ['g$0r: HEO', 'grade', 'grade: HEO'],
    ['contacts$0', 'contacts', 'contacts:\n  '],
    ['autonomy$0', 'autonomy', 'autonomy:\n  - '],
    ['autonomy$0', 'autonomy …', expect.stringMatching(/^autonomy:\n {2}- \$\{1:<write .*>\}$/)],
    [
      'contacts:\n  in$0',
      'internal …',
      'contacts:\n  internal:\n    - party: ${1:<write who it is>}\n      purpose: ${2:<write what the contact is for>}',
    ],
    ['locations:\n  -$0', 'name', 'locations:\n  - name: '],
  ])('%j, taken: %s', (marked, label, expected) => {
    expect(take('yaml', `${VACANCY}${marked}`, label).slice(VACANCY.length)).toEqual(expected);
  });

  test('an item says what the key is for', () => {
    const [item] = ask('yaml', `${VACANCY}grade$0`).items.filter(({ label }) => label === 'grade');
    expect(item).toMatchObject({
      detail: 'Grade (required)',
      documentation: { kind: 'markdown', value: expect.stringContaining('such as HEO') },
    });
  });
});

describe('values', () => {
  test.each([
    ['yaml', 'kind: $0', 'vacancy', 'kind: vacancy'],
    ['yaml', 'kind: vacancy\nstatus:$0', 'review', 'kind: vacancy\nstatus: review'],
    ['yaml', 'kind: vacancy\ngrade: H$0\n', 'HEO', 'kind: vacancy\ngrade: HEO\n'],
    ['yaml', 'kind: vacancy\ngrade: HE$0O # agreed\n', 'SEO', 'kind: vacancy\ngrade: SEO # agreed\n'],
    ['yaml', 'grade:\n  code: $0', 'G7', 'grade:\n  code: G7'],
    ['yaml', 'template: $0', 'true', 'template: true'],
    ['yaml', 'workingPatterns:\n  - $0', 'job-share', 'workingPatterns:\n  - job-share'],
    ['yaml', 'workingPatterns:\n  -$0', 'job-share', 'workingPatterns:\n  - job-share'],
    ['yaml', 'successProfile:\n  behaviours:\n    - name: $0', 'Leadership', /name: Leadership$/],
    ['yaml', 'securityClearance:\n  level: $0', 'SC', /level: SC$/],
    ['yaml', 'personSpecification:\n  essential:\n    - assessedBy: [cv, in$0]', 'interview', /\[cv, interview\]$/],
    ['markdown', '---\nkind: vacancy\ngrade: $0\n---\n', 'HEO', '---\nkind: vacancy\ngrade: HEO\n---\n'],
    ['markdown', '---\nkind: $0\n---\n', 'vacancy', '---\nkind: vacancy\n---\n'],
    ['markdown', '## Success profile\n\n### Behaviours\n\n- Lea$0', 'Leadership', /- Leadership$/],
  ] as const)('in %s: %j, taken: %s', (format, marked, label, expected) => {
    expect(take(format, marked, label)).toMatch(expected);
  });

  test('none where any text will do', () => {
    expect(labels('yaml', 'kind: vacancy\ntitle: $0')).toEqual([]);
    expect(labels('yaml', 'kind: vacancy\ngrade: "H$0')).toEqual([]);
  });
});

describe('headings', () => {
  test('those that are missing, in the order of the kind', () => {
    const found = labels('markdown', `${PROFILE}\n## Role purpose\n\nText.\n\n## $0`);
    expect(found.slice(0, 4)).toEqual([
      '## Key accountabilities',
      '## Key accountabilities …',
      '## Person specification',
      '## Person specification …',
    ]);
    expect(found.indexOf('## Problem solving')).toBeLessThan(found.indexOf('## Other duties'));
    expect(found.indexOf('## Salary')).toBeGreaterThan(found.indexOf('## Additional information'));
  });

  test.each([
    ['what is typed', '## Auto$0', ['## Autonomy', '## Autonomy …']],
    ['a word inside the title', '## purp$0', ['## Role purpose', '## Role purpose …']],
    ['another name of the section', '## Duties and$0', ['## Key accountabilities', '## Key accountabilities …']],
    ['nothing that is known', '## Getting here$0', []],
    ['a group of a list', '## Key accountabilities\n\n### $0', []],
    ['parts', '## Person specification\n\n### Des$0', ['### Desirable', '### Desirable …']],
    [
      'parts that are left',
      '## Contacts\n\n### Internal\n\n- Crew – agree\n\n### $0',
      ['### External', '### External …'],
    ],
  ])('filtered by: %s', (_name, marked, expected) => {
    expect(labels('markdown', `${PROFILE}\n${marked}`)).toEqual(expected);
  });

  test.each([
    ['#$0', '## Autonomy', '## Autonomy'],
    ['##$0', '## Autonomy', '## Autonomy'],
    ['## Impact\n\n#$0\n', '## Autonomy', '## Impact\n\n## Autonomy\n'],
    ['# Impact\n\n# $0\n', '# Autonomy', '# Impact\n\n# Autonomy\n'],
    [
      '## Auto$0',
      '## Autonomy …',
      /^## Autonomy\n\n- \$\{1:\[How freely the post acts, and what guides or checks it\]\}\n$/,
    ],
    [
      '## $0',
      '## Person specification …',
      '## Person specification\n\n### Essential\n\n- ${1:[What every candidate must have]}\n\n### Desirable\n\n- ${2:[What helps, without being needed]}\n',
    ],
    [
      '## $0',
      '## Key relationships and contacts …',
      /### Internal\n\n- \$\{1:\[Who it is\]\} – \$\{2:\[.*\]\}\n\n### External\n\n- \$\{3:\[Who it is\]\} – \$\{4:\[.*\]\}\n$/,
    ],
    [
      '## $0',
      '## Salary …',
      /^## Salary\n\n\| Lowest \| Highest \| Currency \| Period \|\n\| --- \| --- \| --- \| --- \|\n\| \$1 \| \$2 \|/,
    ],
  ])('%j, taken: %s', (marked, label, expected) => {
    expect(take('markdown', `${PROFILE}\n${marked}`, label).slice(PROFILE.length + 1)).toMatch(expected);
  });

  test('every tab stop of a section is its own', () => {
    for (const { label, textEdit } of ask('markdown', `${PROFILE}\n## $0`).items) {
      const stops = TextEdit.is(textEdit)
        ? [...textEdit.newText.matchAll(/\$\{?(\d+)/g)].map(([, number]) => number)
        : [];
      expect([label, new Set(stops).size]).toEqual([label, stops.length]);
    }
  });
});

describe('a blank line in Markdown', () => {
  test('whole sections, the parts of this one first', () => {
    const found = labels('markdown', `${PROFILE}\n## Key relationships and contacts\n\n$0\n`);
    expect(found.slice(0, 3)).toEqual(['### Internal …', '### External …', '## Role purpose …']);
  });
});

describe('a list that opens by itself after Enter', () => {
  const SECTIONS = ['## Role purpose …', '## Key accountabilities …', '## Person specification …'];
  const FACTS = ['grade', 'reportsTo'];
  test.each([
    ['yaml', 'below a key that is open: its parts', `${VACANCY}contract:\n  $0`, ['type', 'duration']],
    ['yaml', 'below a line that is complete: nothing', `${VACANCY}$0`, []],
    ['yaml', 'below a blank line: nothing', `${VACANCY}\n$0`, []],
    ['yaml', 'below a remark that ends in a colon: nothing', `${VACANCY}# to do:\n$0`, []],
    ['yaml', 'below text that is open: nothing', `${VACANCY}purpose: |\n  $0`, []],
    ['yaml', 'in an empty file: nothing', '\n$0', []],
    ['markdown', 'among the facts: those that are still needed', '---\nkind: role-profile\ntitle: A\n$0\n---\n', FACTS],
    [
      'markdown',
      'where all needed facts are there: nothing',
      '---\nkind: role-profile\ntitle: A\ngrade: EO\nreportsTo: B\n$0\n---\n',
      [],
    ],
    ['markdown', 'below a blank line among the facts: nothing', '---\nkind: role-profile\n\n$0\n---\n', []],
    ['markdown', 'below the facts: nothing', `${PROFILE}$0\n`, []],
    ['markdown', 'below a blank line after the facts: sections', `${PROFILE}\n$0\n`, SECTIONS],
    ['markdown', 'below text: nothing', `${PROFILE}\n## Impact\n\nWide.\n$0\n`, []],
    ['markdown', 'below a blank line after text: sections', `${PROFILE}\n## Impact\n\nWide.\n\n$0\n`, SECTIONS],
    ['markdown', 'below a heading: nothing', `${PROFILE}\n## Impact\n$0\n`, []],
    ['markdown', 'below a blank line after a heading: nothing', `${PROFILE}\n## Impact\n\n$0\n`, []],
    [
      'markdown',
      'below a blank line after a heading with parts: the parts',
      `${PROFILE}\n## Person specification\n\n$0\n`,
      ['### Essential …', '### Desirable …'],
    ],
  ] as const)('in %s, %s', (format, _name, marked, expected) => {
    const found = labels(format, marked, '\n');
    expect(expected.length === 0 ? found : found.slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ['inside a sentence: nothing', '## Impact\n\nThe pier $0\n', ' ', 0],
    ['in a list of free text: nothing', '## Autonomy\n\n- $0\n', ' ', 0],
  ])('%s', (_name, marked, typed, expected) => {
    expect(labels('markdown', `${PROFILE}\n${marked}`, typed).length).toEqual(expected);
  });
});

describe('what is written as the fields of a line', () => {
  test.each([
    ['## Key accountabilities\n\n- Walk the pier. {$0', 'timeShare', '- Walk the pier. {timeShare: '],
    ['## Key accountabilities\n\n- Walk. {timeShare: 20, $0}', 'measures', '{timeShare: 20, measures: }'],
    ['## Person specification\n\n### Essential\n\n- Swims. {type:$0', 'skill', '{type: skill'],
    ['## Person specification\n\n### Essential\n\n- Swims. {assessedBy: [cv, in$0]}', 'interview', '[cv, interview]}'],
    ['## Person specification\n\n### Health {ty$0', 'type', '### Health {type: '],
  ])('%j, taken: %s', (marked, label, expected) => {
    expect(take('markdown', `${PROFILE}\n${marked}`, label)).toContain(expected);
  });

  test('offers none twice, and nothing where the line knows none', () => {
    expect(labels('markdown', `${PROFILE}\n## Key accountabilities\n\n- Walk. {timeShare: 20, $0}`)).toEqual([
      'measures',
    ]);
    expect(labels('markdown', `${PROFILE}\n## Role purpose\n\nWalks {$0`)).toEqual([]);
  });
});

describe('behaviours with their levels', () => {
  const graded = (grade: string, marked: string) => `kind: vacancy\ngrade: ${grade}\n${marked}`;
  test.each([
    [
      'yaml',
      graded('HEO', 'successProfile:\n  behaviours:\n    - Lea$0'),
      'Leadership (level 3)',
      /- Leadership \(level 3\)$/,
    ],
    [
      'yaml',
      graded('X', 'successProfile:\n  behaviours:\n    - Leadership $0'),
      'Leadership (level 5)',
      /- Leadership \(level 5\)$/,
    ],
    ['yaml', 'successProfile:\n  behaviours:\n    - level: $0', '4', /level: 4$/],
    [
      'markdown',
      '---\nkind: vacancy\ngrade: G7\n---\n\n## Success profile\n\n### Behaviours\n\n- $0',
      'Leadership (level 4)',
      /- Leadership \(level 4\)$/,
    ],
  ] as const)('in %s: %j', (format, marked, label, expected) => {
    expect(take(format, marked, label)).toMatch(expected);
  });
});

describe('what other role files say', () => {
  const roles = new LiveRoleIndex();
  const add = (uri: string, text: string) => roles.set(roleEntry(uri, parseRole(text, 'yaml')));
  add(
    'file:///pier-manager.role.yaml',
    'title: Pier Manager\ngrade: G7\ncontacts:\n  internal: [Crew – agree rotas]\n',
  );
  add('file:///b.role.yaml', 'id: lock-keeper\ncontacts:\n  internal: [Crew – plan, "Ropes: stores – order"]\n');
  add(URI, 'title: This File\ncontacts:\n  internal: [Nobody else – talk]\n');

  const found = (format: Format, marked: string) => ask(format, marked, editor, undefined, roles).items;
  const taken = (format: Format, marked: string, label: string) => {
    const edit = found(format, marked).find((item) => item.label === label)?.textEdit;
    const { text } = withCursor(marked);
    const { lines } = roleFile(URI, 1, parseRole(text, format));
    return TextEdit.is(edit)
      ? applyEdits(text, [{ range: fromLspRange(lines, edit.range), newText: edit.newText }])
      : label;
  };

  test.each([
    ['yaml', 'reportsTo: $0'],
    ['yaml', 'directReports:\n  - $0'],
    ['yaml', 'directReports:\n  - role: $0'],
    ['yaml', 'deputisesFor: [$0]'],
    ['markdown', '---\nkind: vacancy\nreportsTo: $0\n---\n'],
  ] as const)('in %s, ids where a role is named: %j', (format, marked) => {
    const items = found(format, marked).filter(
      ({ detail }) => detail !== 'Role' && detail !== 'Grade' && detail !== 'Count',
    );
    expect(items.map(({ label }) => label)).toEqual(['lock-keeper', 'pier-manager']);
    expect(items[1]).toMatchObject({ detail: 'Pier Manager, G7', filterText: expect.stringContaining('Pier Manager') });
    expect(taken(format, marked, 'lock-keeper')).toBe(marked.replace('$0', 'lock-keeper'));
  });

  test.each([
    ['yaml', 'contacts:\n  internal:\n    - $0', 'Crew', 'contacts:\n  internal:\n    - Crew – '],
    ['yaml', 'contacts:\n  internal:\n    - Cr$0', 'Crew', 'contacts:\n  internal:\n    - Crew – '],
    ['yaml', 'contacts:\n  internal:\n    - party: $0', 'Crew', 'contacts:\n  internal:\n    - party: Crew'],
    ['yaml', 'contacts:\n  external:\n    - $0', 'Ropes: stores', 'contacts:\n  external:\n    - "Ropes: stores"'],
    ['markdown', '## Contacts\n\n### Internal\n\n- $0', 'Crew', '## Contacts\n\n### Internal\n\n- Crew – '],
  ] as const)('in %s, contacts: %j, taken: %s', (format, marked, label, expected) => {
    expect(taken(format, marked, label)).toBe(expected);
  });

  test('contacts that are named most often come first, and none of this file', () => {
    const labels = found('markdown', '## Contacts\n\n### Internal\n\n- $0').map(({ label }) => label);
    expect(labels).toEqual(['Crew', 'Ropes: stores']);
  });

  test('a large workspace is cut off, and narrowed by what is typed', () => {
    const many = new LiveRoleIndex();
    for (let number = 0; number < 1000; number++)
      many.set(roleEntry(`file:///post-${number}.role.yaml`, parseRole('', 'yaml')));
    const all = ask('yaml', 'reportsTo: $0', editor, undefined, many);
    expect([all.items.length, all.isIncomplete]).toEqual([200, true]);
    const typed = ask('yaml', 'reportsTo: post-99$0', editor, undefined, many);
    expect([typed.items.length, typed.isIncomplete]).toEqual([11, false]);
  });
});

describe('what an editor can do', () => {
  test('documentation comes later where it asks for it later, and says the same', () => {
    const later = { ...editor, laterDocumentation: true };
    for (const [format, marked] of [
      ['yaml', `${VACANCY}gra$0`],
      ['yaml', 'status: $0'],
      ['markdown', '## $0'],
    ] as const) {
      const items = ask(format, marked, later).items;
      expect(items.some((item) => 'documentation' in item)).toBe(false);
      const sent = items.map((item) => resolveCompletion(JSON.parse(JSON.stringify(item)), later));
      expect(sent.map(({ documentation }) => documentation)).toEqual(
        ask(format, marked).items.map(({ documentation }) => documentation),
      );
      expect(sent.some(({ documentation }) => documentation !== undefined)).toBe(true);
    }
  });

  test('an item that is not ours is given back as it is', () => {
    for (const item of [{ label: 'a' }, { label: 'a', data: 7 }, { label: 'a', data: { field: 'no.such' } }]) {
      expect(resolveCompletion(item, editor)).toEqual(item);
    }
  });

  test('inside a word the author may choose between putting before the rest and in its place', () => {
    const able = { ...editor, insertOrReplace: true };
    const [item] = ask('yaml', 'grade: HE$0O\n', able).items;
    expect(item?.textEdit).toMatchObject({
      insert: { start: { line: 0, character: 7 }, end: { line: 0, character: 9 } },
      replace: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } },
    });
    for (const { textEdit } of ask('markdown', '## Auto$0nomy\n', able).items) expect(TextEdit.is(textEdit)).toBe(true);
  });

  test('without tab stops the cursor stays where the last thing is to be filled in', () => {
    const profile = `${PROFILE}\n`;
    expect(take('markdown', `${PROFILE}\n## Auto$0`, '## Autonomy …', plainEditor)).toBe(`${profile}## Autonomy\n\n- `);
    expect(take('yaml', 'title: A\nautonomy$0', 'autonomy …', plainEditor)).toBe('title: A\nautonomy:\n  - ');
  });
});

describe('what an item replaces', () => {
  test('is on one line, holds the cursor, and an editor without tab stops gets plain text', () => {
    for (const marked of [`${PROFILE}\n## Per$0`, `${PROFILE}\n$0`, '$0']) {
      const { items } = ask('markdown', marked, plainEditor);
      expect(items.length).toBeGreaterThan(0);
      for (const item of items)
        expect(shapeOf(item)).toEqual({ lines: 1, format: InsertTextFormat.PlainText, stops: false });
    }
  });

  test('items are in order', () => {
    const sorted = ask('yaml', `${VACANCY}$0`).items.map(({ sortText }) => sortText ?? '');
    expect(sorted).toEqual([...sorted].sort());
  });
});

function shapeOf({ textEdit, insertTextFormat }: CompletionItem) {
  if (!TextEdit.is(textEdit)) return {};
  const { start, end } = textEdit.range;
  return { lines: end.line - start.line + 1, format: insertTextFormat, stops: /\$\{?\d/.test(textEdit.newText) };
}
