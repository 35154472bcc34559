import { type Field, fields } from '@role-profile/schema';
import fc from 'fast-check';

const word = fc.constantFrom(
  'plan',
  'berths',
  '#',
  '##',
  '-',
  '*',
  '1.',
  '2)',
  '>',
  '|',
  '[x]',
  '[a](https://b.example/c)',
  '[d](javascript:e)',
  '![f](g.png "h")',
  '<b>',
  '<script>alert(1)</script>',
  '<img src=i onerror=j>',
  '"',
  "'",
  '`k`',
  '```l',
  '**Bold**',
  '\\',
  '😀',
  'é',
  '12,500',
  '[m]:',
  'https://n.example/o',
  '| p | q |',
  '|---|',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const prose = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\n  ').map((gap) => lines.join(gap)));
const date = fc.constantFrom('2027-03-31', '2028-02-29', '2030-12-01');
const number = fc.oneof(fc.nat(9_999_999), fc.constantFrom(0.5, 116.5, 1234.75));

/** A role in which any fields of the model may stand, a few at a time, with values that look like Markdown and like HTML. */
export const anyRole: fc.Arbitrary<Record<string, unknown>> = fc
  .subarray([...fields], { maxLength: 5 })
  .chain((some) => fc.record(partsOf(some)))
  .chain((role) =>
    fc.dictionary(fc.constantFrom('x-note', 'gradde', 'zz'), prose, { maxKeys: 2 }).map((own) => ({ ...role, ...own })),
  );

function partsOf(below: readonly Field[]): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(below.map((field) => [field.key, fc.option(anyValue(field), { freq: 8 })]));
}

function anyValue(field: Field): fc.Arbitrary<unknown> {
  const map = fc.record(partsOf(field.fields), { requiredKeys: [] });
  if (field.type === 'map') return map;
  if (field.type === 'list') return fc.array<unknown>(field.fields.length > 0 ? map : textOf(field), { maxLength: 3 });
  if (field.type === 'number') return number;
  if (field.type === 'boolean') return fc.boolean();
  return field.type === 'scalar' ? fc.oneof(number, line) : textOf(field);
}

function textOf({ format, shape, vocabulary, key }: Field): fc.Arbitrary<string> {
  if (vocabulary !== undefined) return fc.oneof(fc.constantFrom(...vocabulary.terms.map(({ value }) => value)), line);
  if (format === 'date') return date;
  if (format === 'time') return fc.constant('23:55');
  if (format === 'email') return fc.constant('crew@ports.example');
  if (key === 'currency') return fc.constantFrom('GBP', 'EUR', 'CHF');
  return shape === 'prose' || key === 'body' || key === 'intro' ? prose : line;
}
