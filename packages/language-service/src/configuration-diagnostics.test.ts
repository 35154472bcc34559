import { expect, test } from 'vitest';
import { configurationDiagnostics } from './configuration-diagnostics.ts';

test('a mistake in the configuration is told at its place, counted as the editor counts', () => {
  const text = 'rules: { "🚢": off, placeholdr: off }\n';
  const placeIn = (encoding: 'utf-8' | 'utf-16') =>
    configurationDiagnostics(text, encoding).find(({ message }) => /“placeholder”/.test(String(message)))?.range.start;
  expect(placeIn('utf-16')).toEqual({ line: 0, character: 20 });
  expect(placeIn('utf-8')).toEqual({ line: 0, character: 22 });
});

test('nothing is wrong with an empty one', () => {
  expect(configurationDiagnostics('', 'utf-16')).toEqual([]);
});
