import { expect, test } from 'vitest';
import { parseRole } from './parse-role.ts';

const facts = '---\nkind: vacancy\ntitle: Pilot\n---\n\n';

test.each<[string, string, Record<string, unknown>]>([
  ['underlined by signs', 'Impact\n------\n\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['no space', '##Impact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['no space and a number', '##1. Impact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a no-break space', '##\u00a0Impact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a tab', '##\tImpact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['bold', '**Impact:**\n\n- Large.', { impact: [{ text: 'Large.' }] }],
  [
    'bold right below a list',
    '## Autonomy\n- Full.\n**Impact**\n- Large.',
    { autonomy: [{ text: 'Full.' }], impact: [{ text: 'Large.' }] },
  ],
  ['bold with hashes', '## **Impact**\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['underlined', '<u>Impact</u>\n\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['bold and underlined', '**<u>Impact</u>**\n\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a skipped level', '#### Impact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a number', '## 3.2 Impact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a number alone above it', '3.\n\n## Impact\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a number alone above a bold line', '3\n**Impact**\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a colon at its end', '## Impact :\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['a comment behind it', '## Impact <!-- short -->\n- Large.', { impact: [{ text: 'Large.' }] }],
  ['no final line break', '## Impact', { impact: null }],
  ['inside a list', '- One\n\n  ## Impact\n', { additionalSections: [{ body: '- One\n\n  ## Impact' }] }],
  ['inside a quote', '> ## Impact\n', { additionalSections: [{ body: '> ## Impact' }] }],
  ['inside code', '```\n## Impact\n```\n', { additionalSections: [{ body: '```\n## Impact\n```' }] }],
  ['words in bold', '**Two** of **three**\n', { additionalSections: [{ body: '**Two** of **three**' }] }],
  ['a link that is defined', '## Role purpose\n\n[a]: https://example.org\n', { purpose: '[a]: https://example.org' }],
])('a heading: %s', (_, markdown, expected) => {
  for (const text of [facts + markdown, `\ufeff${facts}${markdown}`, (facts + markdown).replaceAll('\n', '\r\n')]) {
    const { kind: _kind, title: _title, ...rest } = parseRole(text, 'markdown').role;
    expect(rest).toEqual(expected);
  }
});

test.each<[string, string, unknown]>([
  ['a number with a nought in front', 'reference: 0072\n', '0072'],
  ['a number with a nought behind', 'version: 1.10\n', '1.10'],
  ['a number that is counted with', 'posts: 3.0\n', 3],
  ['a date', 'issued: 2027-03-01\n', '2027-03-01'],
  ['a time', 'x-time: 08:30\n', '08:30'],
  ['yes', 'x-yes: yes\n', 'yes'],
  ['no', 'x-no: no\n', 'no'],
  ['a telephone number', 'x-phone: 01632960120\n', '01632960120'],
  ['a very long number', 'x-long: 12345678901234567890\n', '12345678901234567890'],
  ['text over several lines', 'purpose: |\n  One\n\n  Two\n', 'One\n\nTwo'],
  ['folded text', 'purpose: >-\n  One\n  two\n', 'One two'],
  ['quoted text over several lines', 'purpose: "One\n  two"\n', 'One two'],
  ['plain text over several lines', 'purpose: One\n  two\n', 'One two'],
  ['an alias', 'x-a: &a One\nx-b: *a\n', 'One'],
  ['a merge', 'x-a: &a {one: 1, two: 2}\nx-b:\n  <<: *a\n  two: 3\n', { one: 1, two: 3 }],
  ['a merge of several', 'x-a: &a {one: 1}\nx-c: &c {two: 2}\nx-b: {<<: [*a, *c]}\n', { one: 1, two: 2 }],
  ['the first of two keys', 'title: One\ntitle: Two\n', 'One'],
  ['comments', '# a\n# b\nowner: One # c\n# d\n', 'One'],
  ['a map in braces', 'grade: {code: PO4, scheme: njc}\n', { code: 'PO4', scheme: 'njc' }],
])('YAML: %s', (_, yaml, expected) => {
  const { role } = parseRole(yaml, 'yaml');
  const key = Object.keys(role).at(-1) ?? '';
  expect(role['x-b'] ?? role[key]).toEqual(expected);
  const front = parseRole(`---\n${yaml}---\n`, 'markdown').role;
  expect(front['x-b'] ?? front[key]).toEqual(expected);
});
