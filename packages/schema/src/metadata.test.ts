import { describe, expect, test } from 'vitest';
import { type Field, fieldAt, fields } from './field.ts';
import type { ExampleValue } from './form.ts';
import { normalise } from './normal/normalise.ts';
import { formatPath } from './path.ts';
import { validate } from './validate.ts';
import { vocabularies } from './vocabularies.ts';

const everyField = fields.flatMap(withFieldsBelow);

describe('every field', () => {
  const named = everyField.map((field) => [field.path.join('.'), field] as const);

  test.each(named)('%s has a title and one line of guidance', (_, { title, guidance }) => {
    expect(title).toMatch(/^\p{Lu}\S/u);
    expect(guidance).toMatch(/^[^\n]{10,}\.$/u);
  });

  test.each(named)('%s has a good and a poor example, and they differ', (_, { example }) => {
    expect(example?.good).toBeDefined();
    expect(example?.poor).toBeDefined();
    expect(example?.poor).not.toEqual(example?.good);
  });

  test.each(named)('%s: the good example can be written, and the poor one where it is only poor', (_, field) => {
    const { good, poor, refused = false } = field.example ?? { good: '', poor: '' };
    expect(complaints(field, good)).toEqual([]);
    expect(complaints(field, poor).length > 0).toBe(refused);
  });

  test('there are as many as the model has', () => {
    expect(fields.length).toBeGreaterThan(60);
    expect(everyField.length).toBeGreaterThan(300);
  });
});

describe('every value of a vocabulary', () => {
  const named = vocabularies.flatMap(({ id, terms }) => terms.map((term) => [`${id}: ${term.value}`, term] as const));

  test.each(named)('%s has a title, guidance and two cases', (_, { title, guidance, example }) => {
    expect(title).not.toBe('');
    expect(guidance).toMatch(/^\p{Lu}[^\n]{5,}\.$/u);
    expect(example?.good).toMatch(/^\S[^\n]+$/u);
    expect(example?.poor).toMatch(/^\S[^\n]+$/u);
    expect(example?.poor).not.toBe(example?.good);
  });

  test.each(vocabularies.map((list) => [list.id, list] as const))('%s has a source and no value twice', (_, list) => {
    expect(list.source).not.toBe('');
    expect(new Set(list.terms.map(({ value }) => value)).size).toBe(list.terms.length);
  });
});

function withFieldsBelow(field: Field): readonly Field[] {
  return [field, ...field.fields.flatMap(withFieldsBelow)];
}

/** Where the model objects when the value stands in its field of an otherwise bare role. */
function complaints(field: Field, value: ExampleValue): readonly string[] {
  const role = field.path.reduceRight<unknown>((below, key, depth) => {
    const parent = fieldAt(field.path.slice(0, depth));
    const map = { [key]: below };
    return parent?.type === 'list' ? [map] : map;
  }, value) as Record<string, unknown>;
  return validate(normalise({ kind: 'vacancy', title: 'Diver', ...role }).role)
    .filter(({ code }) => code !== 'missing')
    .map(({ path, message }) => `${formatPath(path)}: ${message}`);
}
