import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LspConnection, offsetAt, type TextPosition } from '@role-profile/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';

/** The code of each mistake and the words it underlines, in the order of both files; of words that stand twice, the last. */
const MISTAKES: readonly (readonly [code: string, yaml: string, markdown?: string])[] = [
  ['unused-suppression', 'plaecholder'],
  ['unfilled-field', 'owner'],
  ['wrong-value', 'E0'],
  ['unknown-field', 'organisaton'],
  ['wrong-value', '31/03/2031'],
  ['salary-range', '31000'],
  ['placeholder', '[name of station]'],
  ['time-share-sum', '60'],
  ['field-of-another-kind', 'autonomy', 'Autonomy'],
  ['empty-section', 'benefits', 'Benefits'],
  ['duplicate-section', 'about', 'About us'],
  // What is missing is underlined where it should have stood before.
  ['missing-field', 'statements', 'Reasonable adjustments'],
];

let server: LspConnection;
beforeAll(async () => {
  server = await startStdioServer();
});
afterAll(() => server.stop());

test.each([
  ['twelve-mistakes.role.yaml', 'yaml', MISTAKES.map(([code, yaml]) => [code, yaml])],
  ['twelve-mistakes.role.md', 'markdown', MISTAKES.map(([code, yaml, markdown = yaml]) => [code, markdown])],
])('%s has exactly twelve findings, each on its own mistake', async (name, languageId, mistakes) => {
  const path = resolve(import.meta.dirname, '../fixtures', name);
  const text = readFileSync(path, 'utf8');
  const uri = pathToFileURL(path).href;
  await server.open(uri, languageId, text);
  const found = await server.diagnostics(uri, 1);
  expect(
    found.map(({ code, range }) => [
      code,
      offsetAt(text, range.start),
      offsetAt(text, range.end),
      wordsAt(text, range),
    ]),
  ).toEqual(
    mistakes.map(([code, words = '']) => {
      const start = text.lastIndexOf(words);
      return [code, start, start + words.length, words];
    }),
  );
  expect(mistakes.length).toBe(12);
});

function wordsAt(text: string, { start, end }: { readonly start: TextPosition; readonly end: TextPosition }): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}
