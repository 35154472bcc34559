import { markRanges } from '@role-profile/kit';
import { formatPath } from '@role-profile/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRole } from './parse-role.ts';
import type { Format, RoleDocument, Section } from './role-document.ts';
import type { Range, TreeNode } from './tree.ts';

const facts = '---\nkind: role-profile\ntitle: Ferry Manager\n---\n\n';

/** What the body of a Markdown role file says, beside the two facts above. */
function body(markdown: string): Record<string, unknown> {
  const { kind: _kind, title: _title, ...rest } = parseRole(facts + markdown, 'markdown').role;
  return rest;
}

describe('sections say fields', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['prose', '## Role purpose\nRuns ferries.\n\nAnd boats.', { purpose: 'Runs ferries.\n\nAnd boats.' }],
    ['an alias, numbered and shouted', '## 1. PURPOSE OF THE JOB:\nRuns.', { purpose: 'Runs.' }],
    ['no content', '## Role purpose\n', { purpose: null }],
    [
      'a comment under contacts',
      '## Contacts\n<!-- who? -->\n### Internal\n- Crew',
      { contacts: { internal: [{ party: 'Crew' }] } },
    ],
    ['only a comment', '## Role purpose\n<!-- why? -->\n', { purpose: null }],
    ['a comment in prose', '## Role purpose\nOne.\n\n<!-- why? -->\n\nTwo.', { purpose: 'One.\n\nTwo.' }],
    [
      'statements',
      '## Autonomy\n- One.\n- Two\n  lines. {timeShare: 20}',
      { autonomy: [{ text: 'One.' }, { text: 'Two lines.', timeShare: 20 }] },
    ],
    ['paragraphs as statements', '## Autonomy\nOne.\n\nTwo.', { autonomy: [{ text: 'One.' }, { text: 'Two.' }] }],
    ['a table with nothing in it', '## Salary\n| min | max |\n|---|---|\n|  |  |', { salary: null }],
    [
      'headings among statements',
      '## Key objectives\n### First: open the pier\n- Paint it.\n### Second\n**Third**\n- Test.',
      {
        keyObjectives: [
          { text: 'First: open the pier', items: [{ text: 'Paint it.' }] },
          { text: 'Second' },
          { text: 'Third', items: [{ text: 'Test.' }] },
        ],
      },
    ],
    [
      'an empty part before a group',
      '## Person specification\n### Essential\n### Skills\n- One.',
      { personSpecification: { essential: null, groups: [{ heading: 'Skills', criteria: [{ text: 'One.' }] }] } },
    ],
    ['items below items', '## Autonomy\n- One\n  - Two', { autonomy: [{ text: 'One', items: [{ text: 'Two' }] }] }],
    [
      'braces that are no facts',
      '## Autonomy\n- Uses {braces} and {{slots}}',
      { autonomy: [{ text: 'Uses {braces} and {{slots}}' }] },
    ],
    [
      'groups',
      '## Key accountabilities\n### Boats\nYou:\n- One.\n### People\n- Two.',
      {
        accountabilities: [
          { heading: 'Boats', intro: 'You:', items: [{ text: 'One.' }] },
          { heading: 'People', items: [{ text: 'Two.' }] },
        ],
      },
    ],
    [
      'bold lines as groups',
      '## Duties\n**Boats**\n- One.',
      { accountabilities: [{ heading: 'Boats', items: [{ text: 'One.' }] }] },
    ],
    [
      'text after a list starts a group',
      '## Duties\n- One.\n\nIn particular:\n\n- Two.',
      { accountabilities: [{ items: [{ text: 'One.' }] }, { intro: 'In particular:', items: [{ text: 'Two.' }] }] },
    ],
    [
      'essential and desirable',
      '## Person specification\n### Essential\n- One. {type: skill}\n### Desirable\n- Two.',
      { personSpecification: { essential: [{ text: 'One.', type: 'skill' }], desirable: [{ text: 'Two.' }] } },
    ],
    [
      'essential on its own',
      '## Essential criteria\n- One.',
      { personSpecification: { essential: [{ text: 'One.' }] } },
    ],
    [
      'groups of criteria',
      '## Requirements\n### Skills {type: skill}\n#### Essential\n- One.\n### Delivering at pace {competency: {framework: cs-competency-2012}}\n- Two.',
      {
        personSpecification: {
          groups: [
            { heading: 'Skills', type: 'skill', essential: [{ text: 'One.' }] },
            {
              competency: { framework: 'cs-competency-2012', name: 'Delivering at pace' },
              criteria: [{ text: 'Two.' }],
            },
          ],
        },
      },
    ],
    [
      'groups below essential',
      '## Person specification\n### Essential\n#### Skills\n- One.\n### Desirable\n#### Skills\n- Two.',
      {
        personSpecification: {
          groups: [
            { heading: 'Skills', essential: [{ text: 'One.' }] },
            { heading: 'Skills', desirable: [{ text: 'Two.' }] },
          ],
        },
      },
    ],
    [
      'contacts',
      '## Contacts\nMany.\n### Internal:\n- Crew – rotas\n### External\n- Port',
      { contacts: { intro: 'Many.', internal: [{ party: 'Crew', purpose: 'rotas' }], external: [{ party: 'Port' }] } },
    ],
    [
      'parts',
      '## About us\nWe sail.\n### Team context\nTwelve people.',
      { about: { organisation: 'We sail.', team: 'Twelve people.' } },
    ],
    [
      'parts under headings of their own',
      '## Background to the Ferry Office\nWe sail.\n## About the team\nTwelve.',
      { about: { organisation: 'We sail.', team: 'Twelve.' } },
    ],
    [
      'a table of records',
      '## Salary\n| min | max | currency |\n|---|---|---|\n| 30000 | 32000 | GBP |',
      { salary: [{ min: 30000, max: 32000, currency: 'GBP' }] },
    ],
    [
      'records as a list',
      '## Dimensions\n- Budget\n- Boats {value: 2}',
      {
        dimensions: [
          { name: 'Budget', value: null },
          { name: 'Boats', value: 2 },
        ],
      },
    ],
    [
      'benefits',
      '## Benefits\n- Free travel\n### Pension\nA good one.',
      { benefits: [{ text: 'Free travel' }, { name: 'Pension', text: 'A good one.' }] },
    ],
    [
      'a picture of the chart',
      '## Organisation chart\n![Three boxes](chart.png)\n\nSee above.',
      { organisationChart: { image: 'chart.png', alt: 'Three boxes', notes: 'See above.' } },
    ],
    [
      'a section that is no field',
      '## Getting here\nBy boat.\n### By bus\nNo.',
      { additionalSections: [{ heading: 'Getting here', body: 'By boat.\n### By bus\nNo.' }] },
    ],
    [
      'text before the first heading',
      'Draft for comment.\n\n## Autonomy\n- One.',
      { autonomy: [{ text: 'One.' }], additionalSections: [{ body: 'Draft for comment.' }] },
    ],
    [
      'a deeper heading of prose stays prose',
      '## Role purpose\nOne.\n### Why\nTwo.',
      { purpose: 'One.\n### Why\nTwo.' },
    ],
    [
      'a heading that names a field opens it at any level',
      '## Advert\nCome.\n### Main duties\n- One.',
      { advert: 'Come.', accountabilities: [{ items: [{ text: 'One.' }] }] },
    ],
    ['the title as a heading', '# Ferry manager\n\n## Autonomy\n- One.', { autonomy: [{ text: 'One.' }] }],
    ['tight headings', '##Role purpose\nRuns.', { purpose: 'Runs.' }],
    [
      'a second section of the same field is kept',
      '## Purpose\nOne.\n## Role purpose\nTwo.',
      { purpose: 'One.', additionalSections: [{ heading: 'Role purpose', body: 'Two.' }] },
    ],
  ])('%s', (_, markdown, expected) => {
    expect(body(markdown)).toEqual(expected);
    expect(body(markdown.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

test('a first heading is the title where the facts have none', () => {
  expect(parseRole('---\nkind: vacancy\n---\n# Pilot\n', 'markdown').role).toEqual({ kind: 'vacancy', title: 'Pilot' });
});

test('parts in the front matter and in a section are put together', () => {
  const text = '---\napplication: {email: a@example.org}\n---\n## How to apply\nWrite to us.\n';
  const { role, issues } = parseRole(text, 'markdown');
  expect(role.application).toEqual({ email: 'a@example.org', instructions: 'Write to us.' });
  expect(issues.filter(({ code }) => code === 'duplicate')).toEqual([]);
});

test('a short form in the front matter and text in a section are put together', () => {
  const text = '---\nsecurityClearance: SC\n---\n## Security clearance\nChecks take a month.\n';
  const { role, issues } = parseRole(text, 'markdown');
  expect(role.securityClearance).toEqual({ level: 'SC', notes: 'Checks take a month.' });
  expect(issues.filter(({ code }) => code === 'duplicate')).toEqual([]);
});

/** The places that issues of one code underline, between `$0` marks. */
function underlined(text: string, format: Format, code: string): string {
  const ranges = parseRole(text, format).issues.filter((issue) => issue.code === code);
  const places = new Map(ranges.map(({ range }) => [`${range.start} ${range.end}`, range]));
  return markRanges(text, [...places.values()]);
}

test.each<[Format, string, string]>([
  ['yaml', 'wrong', 'kind: role-profile\ntitle: A\ngrade: $0HE0$0\n'],
  ['yaml', 'unknown', 'kind: role-profile\ntitle: A\n$0grde$0: HEO\n'],
  ['yaml', 'duplicate', 'kind: role-profile\ntitle: A\n$0title$0: B\n'],
  ['yaml', 'duplicate', 'kind: vacancy\ntitle: A\ngrade:\n  code: HEO\n  $0code$0: SEO\n'],
  ['markdown', 'duplicate', '---\nkind: vacancy\ntitle: A\ngrade:\n  code: HEO\n  $0code$0: SEO\n---\n'],
  ['markdown', 'syntax', '---\nkind: vacancy\ntitle: A\n---\n## Purpose\n\nx\n\n$0<!--$0 note\n\n## Duties\n\n- y\n'],
  ['yaml', 'wrong', 'kind: vacancy\ntitle: A\nsuccessProfile:\n  behaviours:\n    - name: $0Leadershp$0\n'],
  ['yaml', 'missing', '$0kind$0: role-profile\n'],
  ['markdown', 'wrong', '---\nkind: role-profile\ntitle: A\ngrade: $0HE0$0\n---\n'],
  ['markdown', 'wrong', '---\nkind: vacancy\ntitle: A\n---\n## Autonomy\n- One. {timeShare: $0120$0}\n'],
  ['markdown', 'unknown', '---\nkind: vacancy\ntitle: A\n---\n## $0Key acountabilities$0\n- One.\n'],
  ['markdown', 'duplicate', '---\nkind: vacancy\ntitle: A\n$0purpose$0: x\n---\n## Role purpose\ny\n'],
  ['markdown', 'duplicate', '---\nkind: vacancy\ntitle: A\n---\n## Purpose\nx\n## $0Role purpose$0\ny\n'],
  [
    'markdown',
    'wrong',
    '---\nkind: vacancy\ntitle: A\n---\n## Behaviours\n| name | level |\n|--|--|\n| $0Leadershp$0 | 2 |\n',
  ],
])('%s: %s issues stand at their words: %j', (format, code, marked) => {
  expect(underlined(marked.replaceAll('$0', ''), format, code)).toBe(marked);
});

test('a missing section is reported at the heading it should follow', () => {
  const text = '---\nkind: job-description\ntitle: A\n---\n## Role purpose\nx\n## Autonomy\n- y\n';
  const missing = parseRole(text, 'markdown').issues.find(({ path }) => path[0] === 'personSpecification');
  expect(text.slice(missing?.range.start, missing?.range.end)).toBe('Role purpose');
});

test('the same mistake has the same code and path in both syntaxes', () => {
  const codes = (text: string, format: Format): string[] =>
    parseRole(text, format)
      .issues.map(({ code, path }) => `${code} ${formatPath(path)}`)
      .sort();
  const yaml =
    'kind: role-profile\ntitle: A\ngrde: HEO\nautonomy:\n  - text: One.\n    timeShare: 120\npersonSpecification:\n  essential:\n    - text: Two.\n      type: skil\n';
  const markdown =
    '---\nkind: role-profile\ntitle: A\ngrde: HEO\n---\n## Autonomy\n- One. {timeShare: 120}\n## Person specification\n### Essential\n- Two. {type: skil}\n';
  expect(codes(markdown, 'markdown')).toEqual(codes(yaml, 'yaml'));
});

test('broken front matter still gives the sections', () => {
  const { sections, role, issues } = parseRole(
    '---\ntitle: Pilot: nights\n---\n## Role purpose\nRuns.\n## Duties\n- One.\n',
    'markdown',
  );
  expect(sections.map(({ name }) => name)).toEqual(['Role purpose', 'Duties']);
  expect(role.purpose).toBe('Runs.');
  expect(issues.some(({ code }) => code === 'syntax')).toBe(true);
});

describe('any text at all gives a document with sound ranges', () => {
  const scraps = fc.constantFrom(
    '---\n',
    'kind: vacancy\n',
    'title: x\n',
    'a: [',
    '}',
    '"',
    "'",
    '\t',
    '- ',
    '  - ',
    '## Purpose\n',
    '### Essential\n',
    '**Bold**\n',
    '| a | b |\n|--|--|\n| c |\n',
    '\r\n',
    '\r',
    '\n\n',
    '<!-- x',
    '-->',
    '{a: 1}',
    '```\n',
    '> ',
    '\ufeff',
    '\u0000',
    '\ud800',
    '\u00a0',
    '😀',
    '&a ',
    '*a',
    '<<: ',
    '!!binary ',
    '__proto__: x\n',
    'constructor:\n',
    'words ',
    '1. ',
    ': ',
    '#',
    '=====\n',
    '![a](b)\n',
  );
  test.each<Format>(['yaml', 'markdown'])('%s', (format) => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const document = parseRole(parts.join(''), format);
        checkRanges(document);
      }),
      { numRuns: 2000 },
    );
  });
});

function checkRanges({ text, root, sections, issues }: RoleDocument): void {
  const sound = ({ start, end }: Range): boolean => 0 <= start && start <= end && end <= text.length;
  const node = (tree: TreeNode): void => {
    expect(sound(tree.range)).toBe(true);
    if (tree.kind === 'list') tree.items.forEach(node);
    if (tree.kind === 'map') {
      for (const { keyRange, range, value } of tree.entries) {
        expect(sound(keyRange) && sound(range)).toBe(true);
        node(value);
      }
    }
  };
  const section = ({ range, nameRange, sections: below }: Section): void => {
    expect(sound(range) && sound(nameRange)).toBe(true);
    below.forEach(section);
  };
  node(root);
  sections.forEach(section);
  for (const { range } of issues) expect(sound(range)).toBe(true);
}
