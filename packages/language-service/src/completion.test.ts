import { parseRole } from '@role-profile/document';
import { describe, expect, test } from 'vitest';
import { type CompletionItem, InsertTextFormat, TextEdit } from 'vscode-languageserver-types';
import { ask, labels, PROFILE, plainEditor, take, VACANCY } from '../test/asked-completion.ts';

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
    ['#$0', '## Benefits', undefined],
    ['##$0', '## Benefits', undefined],
    ['## Ben$0', '## Benefits …', '## Benefits …'],
    ['## Duties and$0', '## Key accountabilities', expect.stringMatching(/^## Duties and/i)],
  ])('%j finds %j as it is shown, and by another name where that is typed', (marked, label, filterText) => {
    const items = ask('markdown', `${PROFILE}\n${marked}`).items.filter((item) => item.label === label);
    expect(items.map((item) => item.filterText)).toEqual([filterText === label ? undefined : filterText]);
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
