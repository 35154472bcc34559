import { expect, test } from 'vitest';
import { parseRole } from '../parse-role.ts';

const facts = '---\nkind: vacancy\n---\n\n';

test.each<[string, string, Record<string, unknown>, string[]]>([
  ['plain', 'Reports to: Harbour Master', { reportsTo: ['Harbour Master'] }, ['Reports to: Harbour Master']],
  ['bold with the colon', '**Grade:** HEO', { grade: { code: 'HEO', scheme: 'civil-service' } }, ['**Grade:** HEO']],
  ['bold before the colon', '**Team**: Boats', { organisation: { team: 'Boats' } }, ['**Team**: Boats']],
  [
    'several in one paragraph',
    'Team: Boats\nUnit: Sea\n',
    { organisation: { team: 'Boats', businessUnit: 'Sea' } },
    ['Team: Boats', 'Unit: Sea'],
  ],
  ['a number', 'Number of posts: 3', { posts: 3 }, ['Number of posts: 3']],
  [
    'a table',
    '| Grade | HEO |\n|---|---|\n| Function | Sea |\n',
    { grade: { code: 'HEO', scheme: 'civil-service' }, function: 'Sea' },
    ['| Grade | HEO |\n|---|---|', '| Function | Sea |'],
  ],
  [
    'a table with one row that is no fact',
    '| Grade | HEO |\n|---|---|\n| Boats | 12 |\n',
    { grade: { code: 'HEO', scheme: 'civil-service' }, additionalSections: [{ body: '| Boats | 12 |' }] },
    ['| Grade | HEO |'],
  ],
  [
    'no known fact',
    'Boats: twelve\nGrade: HEO',
    { grade: { code: 'HEO', scheme: 'civil-service' }, additionalSections: [{ body: 'Boats: twelve' }] },
    ['Grade: HEO'],
  ],
  ['prose with a colon', 'We sail.\nGrade: HEO', { additionalSections: [{ body: 'We sail.\nGrade: HEO' }] }, []],
  ['a time', 'Start 08:30', { additionalSections: [{ body: 'Start 08:30' }] }, []],
  ['nothing after it', 'Grade:', { additionalSections: [{ body: 'Grade:' }] }, []],
  [
    'the second of two',
    'Function: Sea\nFunction: Air',
    { function: 'Sea', additionalSections: [{ body: 'Function: Air' }] },
    ['Function: Sea'],
  ],
  ['below a heading', '## Role purpose\n\nGrade: HEO', { purpose: 'Grade: HEO' }, []],
  [
    'below the title',
    '# Pilot\n\nGrade: HEO',
    { title: 'Pilot', grade: { code: 'HEO', scheme: 'civil-service' } },
    ['Grade: HEO'],
  ],
  [
    'a fact that a section says',
    'Location: Leith\n\n## Location\n\n- Oban\n',
    { locations: [{ name: 'Oban' }], additionalSections: [{ body: 'Location: Leith' }] },
    [],
  ],
])('%s', (_, markdown, expected, lines) => {
  for (const text of [facts + markdown, (facts + markdown).replaceAll('\n', '\r\n')]) {
    const { role, labels } = parseRole(text, 'markdown');
    const { kind: _kind, ...rest } = role;
    expect(rest).toEqual(expected);
    expect(labels.map(({ range }) => text.slice(range.start, range.end).replaceAll('\r', ''))).toEqual(lines);
  }
});

test('a fact in the front matter is the one that counts', () => {
  const { role, labels } = parseRole('---\nkind: vacancy\nfunction: Air\n---\nFunction: Sea\n', 'markdown');
  expect(role).toEqual({ kind: 'vacancy', function: 'Air', additionalSections: [{ body: 'Function: Sea' }] });
  expect(labels).toEqual([]);
});
