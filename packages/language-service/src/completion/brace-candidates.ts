import { covers, type Place, type Range } from '@role-profile/document';
import { type Field, fieldAt, type Path } from '@role-profile/schema';
import { itemTermsOf } from '../vocabularies-of.ts';
import type { Question } from './asked.ts';
import type { Candidate } from './candidate.ts';

/**
 * What is known of a line of text, in braces after it: `{timeShare: 20}`. Keys, or values of a key; `undefined` where the
 * cursor is in no braces. The tree knows braces only once they are closed, so these are found in the line.
 */
export function braceCandidates({ document, offset }: Question, place: Place): readonly Candidate[] | undefined {
  const { text } = document;
  if (place.section === undefined || !covers(place.range, offset)) return undefined;
  const line = text.slice(place.range.start, offset);
  const open = line.lastIndexOf('{');
  if (open < 0 || line.includes('}', open)) return undefined;
  const inside = line.slice(open + 1);
  const known = fieldsInBraces(place.section.path, place.kind === 'heading');
  const [, key, begun = ''] = /([\w-]+)\s*:\s*(?:\[(?:[^\]]*,)?)?\s*([^,[\]]*)$/.exec(inside) ?? [];
  const word = key === undefined ? (/[\w-]*$/.exec(inside)?.[0] ?? '') : begun;
  const rest = /^[\w-]*/.exec(text.slice(offset, place.range.end))?.[0] ?? '';
  const replaces = { start: offset - word.length, end: offset + rest.length };
  if (key !== undefined) return valuesAt(known, key, replaces, text);
  const used = new Set(Array.from(inside.matchAll(/([\w-]+)\s*:/g), ([, name]) => name));
  return known.filter((field) => !used.has(field.key)).map((field) => keyCandidate(field, replaces));
}

/** What a heading or a line of text is called is written without a key. */
const WORDS: readonly string[] = [
  'text',
  'heading',
  'items',
  'intro',
  'essential',
  'desirable',
  'criteria',
  'competency',
];

function fieldsInBraces(path: Path, isHeading: boolean): readonly Field[] {
  const field = isHeading ? fieldAt(['personSpecification', 'groups']) : fieldAt(path);
  if (isHeading && path[0] !== 'personSpecification') return [];
  const item = field?.shape === 'statement-groups' ? fieldAt([...field.path, 'items']) : field;
  return item?.fields.filter(({ key }) => !WORDS.includes(key)) ?? [];
}

function valuesAt(known: readonly Field[], key: string, replaces: Range, text: string): readonly Candidate[] {
  const field = known.find((one) => one.key === key);
  const gap = text.charAt(replaces.start - 1) === ':' ? ' ' : '';
  return (field === undefined ? [] : itemTermsOf(field)).map(({ value, title }) => ({
    label: value,
    sort: 'value',
    detail: title,
    about: { field: field?.path.join('.') ?? '', value },
    insert: [gap + value],
    replaces,
    filter: gap + value,
  }));
}

function keyCandidate(field: Field, replaces: Range): Candidate {
  return {
    label: field.key,
    sort: 'fact',
    detail: field.title,
    about: { field: field.path.join('.') },
    insert: [`${field.key}: `],
    replaces,
  };
}
