import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test.each([
  ['closed', '---\na: 1\n---\nBody', 'a: 1\n', 'Body', 0],
  ['empty', '---\n---\nBody', '', 'Body', 0],
  ['with CRLF', '---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 'Body', 0],
  ['after a byte order mark', '\ufeff---\na: 1\n---\nBody', 'a: 1\n', 'Body', 0],
  ['closed by dots', '---\na: 1\n...\nBody', 'a: 1\n', 'Body', 0],
  ['never closed', '---\na: 1\nb: 2\n\n## Body', 'a: 1\nb: 2\n', '\n## Body', 1],
  ['closed by two hyphens', '---\na: 1\n--\nBody', 'a: 1\n', 'Body', 1],
  ['never opened', 'title: Pilot\n# a comment\n---\nBody', 'title: Pilot\n# a comment\n', 'Body', 1],
])('front matter %s', (_, text, facts, body, issues) => {
  const found = splitFrontMatter(text);
  expect(text.slice(found.facts?.start, found.facts?.end)).toBe(facts);
  expect(text.slice(found.bodyStart)).toBe(body);
  expect(found.issues).toHaveLength(issues);
});

test.each(['# Title\n\nText.\n\n---\n\nMore.', 'Plain text.', '', '----\na: 1\n----\n'])(
  '%j has no front matter',
  (text) => {
    const { facts, issues } = splitFrontMatter(text);
    expect([facts, issues]).toEqual([undefined, []]);
  },
);
