import { expect, test } from 'vitest';
import { convertRole } from '../convert/convert-role.ts';
import { parseRole } from '../parse-role.ts';

const facts = '---\nkind: vacancy\n---\n\n';
const heo = { code: 'HEO', scheme: 'civil-service' };

test.each<[string, string, Record<string, unknown>, string[]]>([
  ['a heading and a line', '## Grade\n\nHEO\n', { grade: heo }, ['## Grade\n\nHEO']],
  ['a bold line and the next', '**Number of posts:**\n3\n', { posts: 3 }, ['**Number of posts:**\n3']],
  [
    'nothing below it',
    '## Grade\n\n## Role purpose\n\nBrings ships in.\n',
    { grade: null, purpose: 'Brings ships in.' },
    [],
  ],
  [
    'facts under a heading for facts',
    '## Job details\n\n**Grade:**\nHEO\n\n**Function:**\nSea\n',
    { grade: heo, function: 'Sea' },
    ['**Grade:**\nHEO', '**Function:**\nSea'],
  ],
  [
    'label lines under a heading for facts',
    '## Key facts\n\nGrade: HEO\n\n| Function | Sea |\n|---|---|\n| Posts | 2 |\n',
    { grade: heo, function: 'Sea', additionalSections: [{ heading: 'Key facts', body: '| Posts | 2 |' }] },
    ['Grade: HEO', '| Function | Sea |'],
  ],
  [
    'a fact and text about it',
    '**Function:**\nSea\n\nBoats, mostly.\n',
    { function: 'Sea', additionalSections: [{ body: 'Boats, mostly.' }] },
    ['**Function:**\nSea'],
  ],
  [
    'prose under the name of a fact',
    '## Profession\n\nWe are many. We sail.\n',
    { additionalSections: [{ heading: 'Profession', body: 'We are many. We sail.' }] },
    [],
  ],
  [
    'a list under the name of a fact',
    '## Function\n\n- Sea\n- Air\n',
    { additionalSections: [{ heading: 'Function', body: '- Sea\n- Air' }] },
    [],
  ],
  ['inside a section that is known', '## Role purpose\n\n### Grade\n\nHEO\n', { purpose: '### Grade\n\nHEO' }, []],
  [
    'the second of two',
    '## Function\n\nSea\n\n## Function\n\nAir\n',
    { function: 'Sea', additionalSections: [{ heading: 'Function', body: 'Air' }] },
    ['## Function\n\nSea'],
  ],
])('a fact under a heading: %s', (_, markdown, expected, labels) => {
  for (const text of [facts + markdown, (facts + markdown).replaceAll('\n', '\r\n')]) {
    const document = parseRole(text, 'markdown');
    const { kind: _kind, ...rest } = document.role;
    expect(rest).toEqual(expected);
    expect(document.labels.map(({ range }) => text.slice(range.start, range.end).replaceAll('\r', ''))).toEqual(labels);
    const converted = convertRole(document, 'yaml');
    expect(parseRole('refusal' in converted ? '' : converted.text, 'yaml').role).toEqual(document.role);
  }
});

test('a heading over facts alone stands for the role in the outline', () => {
  const { sections } = parseRole(`${facts}## Job details\n\nGrade: HEO\n`, 'markdown');
  expect(sections.map(({ name, path }) => ({ name, path }))).toEqual([{ name: 'Job details', path: [] }]);
});

test.each([
  ['## Essential criteria\n\n- one\n\n## Person specification\n\nIntroduction\n\n### Essential\n\n- two\n', 'two'],
  ['## Recruitment process\n\nFirst\n\n## Overview of the process\n\nSecond\n', 'Second'],
  ['## Overview of the process\n\nFirst\n\n## Recruitment process\n\nSecond\n', 'Second'],
])('a part that two sections say is kept twice: %j', (markdown, second) => {
  const { role, issues } = parseRole(facts + markdown, 'markdown');
  expect(JSON.stringify(role.additionalSections)).toContain(second);
  expect(issues.filter(({ code }) => code === 'duplicate')).toHaveLength(1);
});

test('an empty section above its own parts is no second one', () => {
  const markdown = `${facts}## Person specification\n\n## Essential criteria\n\n- one\n\n## Desirable criteria\n\n- two\n`;
  const { role, issues } = parseRole(markdown, 'markdown');
  expect(role.personSpecification).toEqual({ essential: [{ text: 'one' }], desirable: [{ text: 'two' }] });
  expect(issues.filter(({ code }) => code === 'duplicate')).toEqual([]);
});
