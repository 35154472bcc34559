import type { ExampleValue } from '@role-profile/schema';

/** An example of a value in one line of words: lists with semicolons, facts as `key: value` with commas. */
export function exampleText(value: ExampleValue): string {
  const text = inWords(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text;
}

const LONGEST = 240;

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, below]) => `${key}: ${inWords(below)}`)
    .join(', ');
}
