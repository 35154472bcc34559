import { type Format, parseRole } from '@role-profile/document';
import { markRanges, withCursor } from '@role-profile/kit';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { expect, test } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { fromLspRange } from './from-lsp.ts';
import { hover } from './hover.ts';
import { roleFile } from './role-file.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

function ask(format: Format, marked: string, context = editor, index?: LiveRoleIndex) {
  const { text, offset } = withCursor(marked);
  const file = roleFile('file:///a.role.md', 1, parseRole(text, format));
  const found = hover(file, file.lines.positionAt(offset), context, index);
  if (found === undefined) return undefined;
  const range = found.range === undefined ? [] : [fromLspRange(file.lines, found.range)];
  return { about: MarkupContent.is(found.contents) ? found.contents.value : '', on: markRanges(text, range) };
}

test.each([
  ['a key', 'yaml', 'gr$0ade: HEO\n', '$0grade$0: HEO\n', '**Grade** (`grade`)\n\nThe grade of the post'],
  ['the values of a key', 'yaml', 'status$0: draft\n', '$0status$0: draft\n', 'Write one of:\n\n- `draft`: Draft'],
  ['suggestions for a key', 'yaml', 'profession$0: Tax\n', '$0profession$0: Tax\n', 'Often written:\n\n- `Actuary`'],
  ['a value', 'yaml', 'grade: H$0EO\n', 'grade: $0HEO$0\n', '**Higher Executive Officer** (`HEO`)'],
  ['a fact', 'yaml', 'owner: Har$0bour\n', 'owner: $0Harbour$0\n', '**Owner**'],
  ['a key below', 'yaml', 'contract:\n  ty$0pe: loan\n', 'contract:\n  $0type$0: loan\n', '**Type** (`contract.type`)'],
  ['a value below', 'yaml', 'contract:\n  type: lo$0an\n', 'contract:\n  type: $0loan$0\n', '**Loan** (`loan`)'],
  [
    'a fact of a statement',
    'yaml',
    'accountabilities:\n  - text: A\n    timeSh$0are: 20\n',
    undefined,
    '**Time share**',
  ],
  ['an item of a list', 'yaml', 'workingPatterns:\n  - job-sh$0are\n', undefined, '**Job share** (`job-share`)'],
  ['a fact', 'markdown', '---\ngr$0ade: HEO\n---\n', '---\n$0grade$0: HEO\n---\n', '**Grade**'],
  [
    'a heading',
    'markdown',
    '## Main dut$0ies\n\n- A.\n',
    '## $0Main duties$0\n\n- A.\n',
    '**Key accountabilities** (`accountabilities`)',
  ],
  ['a part', 'markdown', '## Contacts\n\n### Inter$0nal\n\n- A – b\n', undefined, '**Internal** (`contacts.internal`)'],
  ['a fact in braces', 'markdown', '## Duties\n\n- A. {timeSh$0are: 20}\n', undefined, '**Time share**'],
  ['an example', 'yaml', 'clos$0ing: rolling\n', undefined, '- Good: '],
  ['an example', 'markdown', '## Auto$0nomy\n', undefined, '\n- Poor: '],
  ['a case for a value', 'yaml', 'grade: H$0EO\n', undefined, 'Poor: Leads managers of managers'],
  [
    'a value with its level',
    'yaml',
    'successProfile:\n  behaviours: [Lead$0ership (level 3)]\n',
    undefined,
    '**Leadership**',
  ],
  [
    'an example of several lines',
    'yaml',
    'welc$0ome: A\n',
    undefined,
    'Good:\n\n```yaml\nwelcome:\n  text: You would join us in the year of the new ferries.\n',
  ],
  ['an example of several lines', 'markdown', '## Salar$0y\n', undefined, '```markdown\n## Salary\n\n| min |'],
  [
    'an example of several lines below the top',
    'yaml',
    'welcome:\n  sign$0atory: A\n',
    undefined,
    'Good: {name: Asha Byrne, title: Director of Harbours}',
  ],
  ['a label', 'markdown', '**Gra$0de:** HEO\n', '**$0Grade$0:** HEO\n', '**Grade** (`grade`)'],
  ['a behaviour', 'markdown', '## Success profile\n\n### Behaviours\n\n- Leader$0ship\n', undefined, '**Leadership**'],
] as const)('%s in %s: %j', (_name, format, marked, on, about) => {
  const found = ask(format, marked);
  expect(found?.about).toContain(about);
  if (on !== undefined) expect(found?.on).toBe(on);
});

test.each([
  ['running text', 'yaml', 'purpose: Keeps the pi$0er safe.\n'],
  ['an unknown key', 'yaml', 'gra$0d: HEO\n'],
  ['text that cannot be read', 'yaml', ': $0: [\n'],
  ['running text', 'markdown', '## Role purpose\n\nKeeps the pi$0er safe.\n'],
  ['a heading of the author’s own', 'markdown', '## Getting he$0re\n\nBy boat.\n'],
  ['the name of a group', 'markdown', '## Duties\n\n### On the pi$0er\n\n- A.\n'],
  ['a blank line', 'markdown', '## Autonomy\n$0\n- A.\n'],
] as const)('nothing over %s in %s', (_name, format, marked) => {
  expect(ask(format, marked)).toBeUndefined();
});

const roles = new LiveRoleIndex();
for (const [uri, text] of [
  ['file:///harbour-manager.role.yaml', 'kind: role-profile\ntitle: Harbour Manager\ngrade: SEO\n'],
  ['file:///quay-hand.role.yaml', 'kind: vacancy\n'],
] as const)
  roles.set(roleEntry(uri, parseRole(text, 'yaml')));

test.each([
  [
    'yaml',
    'reportsTo: "harbour-man$0ager"\n',
    'reportsTo: "$0harbour-manager$0"\n',
    '**Harbour Manager**\n\nRole profile · Grade: SEO',
  ],
  [
    'markdown',
    '---\ndirectReports:\n  - role: quay-ha$0nd\n---\n',
    '---\ndirectReports:\n  - role: $0quay-hand$0\n---\n',
    '**quay-hand**\n\nVacancy',
  ],
  ['yaml', 'id: quay-h$0and\n', 'id: $0quay-hand$0\n', '**quay-hand**\n\nVacancy'],
  ['yaml', 'reportsTo: no-bo$0dy\n', 'reportsTo: $0no-body$0\n', expect.stringMatching(/^\*\*Reports to\*\*/)],
] as const)('a role in %s: %j', (format, marked, on, about) => {
  expect(ask(format, marked, editor, roles)).toEqual({ about, on });
});

test('an editor that shows no Markdown gets plain text', () => {
  const found = ask('yaml', 'gr$0ade: HEO\n', { ...editor, markdownInHover: false });
  expect(found?.about).toMatch(/^Grade \(grade\)\n\nThe grade/);
  expect(found?.about).not.toMatch(/[*`]/);
  const block = ask('markdown', '## Salar$0y\n', { ...editor, markdownInHover: false });
  expect(block?.about).toContain('Good:\n\n## Salary\n\n| min |');
  expect(block?.about).not.toMatch(/```/);
});
