import type { ExampleValue } from '@role-profile/schema';

/** An example of a value in one line: text as it is, a list with semicolons, facts in braces as they may be written. */
export function exampleText(value: ExampleValue): string {
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  const text = isPlainList ? value.join('; ') : flow(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text;
}

const LONGEST = 240;

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, below]) => `${key}: ${flow(below)}`)
    .join(', ')}}`;
}
