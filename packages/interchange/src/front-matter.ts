import { fieldAt, isKind, isStatus } from '@role-profile/schema';
import { parseDocument } from 'yaml';
import type { Draft, Value } from './draft.ts';
import { factOfLabel } from './labels.ts';
import { placeFact } from './place-fact.ts';
import { words } from './words.ts';

/** A text parted into its front matter and the rest. Lines count from 0. */
export interface Parted {
  /** The lines between the fences; `undefined` where the text has no front matter. */
  readonly front: readonly string[] | undefined;
  /** The text with the lines of the front matter left blank, so that lines keep their numbers. */
  readonly body: string;
}

export function partFrontMatter(text: string): Parted {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  const fence = (line: string | undefined): boolean => /^---\s*$/u.test(line ?? '');
  const end = lines.findIndex((line, index) => index > 0 && fence(line));
  if (!fence(lines[0]) || end === -1) return { front: undefined, body: text };
  const body = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
  return { front: lines.slice(1, end), body };
}

/** A title that front matter gives, and its lines. */
export interface Titled {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Facts of the front matter go to their fields, the title to the titles; keys of a site's own are kept below
 * `x-publishing`. Front matter that is no YAML is kept as text.
 */
export function placeFrontMatter(draft: Draft, front: readonly string[]): readonly Titled[] {
  const titles: Titled[] = [];
  const keys = linesOfKeys(front);
  const whole = { from: 0, to: front.length + 1 };
  const parsed = parseDocument(front.join('\n'), { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const value: unknown = parsed.errors.length > 0 ? undefined : parsed.toJS();
  draft.placed(whole, 'x-publishing');
  if (!isMap(value)) {
    draft.set('x-publishing', front.join('\n'));
    return front.flatMap((line, index) => {
      const text = /^title:\s*(['"]?)(\S.*?)\1\s*$/u.exec(line)?.[2];
      return text === undefined ? [] : [{ text, from: index + 1, to: index + 1 }];
    });
  }
  for (const [key, entry] of Object.entries(value)) {
    const lines = keys.get(key) ?? { from: 1, to: 1 };
    const text = typeof entry === 'string' ? entry.trim() : '';
    const fact = factOfLabel(key.replaceAll('_', ' '));
    if (key === 'title' && text !== '') {
      titles.push({ text, ...lines });
      draft.names(lines, 'title', key);
    } else if ((key === 'status' && isStatus(text)) || (key === 'kind' && isKind(text))) {
      draft.set(key, text);
      draft.names(lines, key, key);
    } else if (fact !== undefined && text !== '' && !text.includes('{{')) {
      placeFact(draft, { type: 'label', label: key, text, gap: 0, ...lines }, fact);
    } else if (fieldAt([key])?.type === 'text' && text !== '') {
      draft.set(key, text);
      draft.names(lines, key, key);
    } else draft.replace('x-publishing', { ...asMap(draft.get('x-publishing')), [key]: filled(entry) });
  }
  front.forEach((line, index) => {
    if (/^\s*#/u.test(line)) draft.furniture({ from: index + 1, to: index + 1 }, 'a comment in the front matter');
  });
  return titles;
}

/** The first and the last line of each top-level key. */
function linesOfKeys(front: readonly string[]): ReadonlyMap<string, { from: number; to: number }> {
  const found = new Map<string, { from: number; to: number }>();
  let last: { from: number; to: number } | undefined;
  front.forEach((line, index) => {
    const key = /^(['"]?)([^\s#:'"][^:'"]*)\1\s*:(?:\s|$)/u.exec(line)?.[2];
    if (key !== undefined) {
      last = { from: index + 1, to: index + 1 };
      found.set(key, last);
    } else if (last !== undefined && words(line).length > 0) last.to = index + 1;
  });
  return found;
}

/** A value in which empty text is a blank. */
function filled(value: unknown): Value {
  if (Array.isArray(value)) return value.map(filled);
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, filled(below)]));
  return typeof value === 'string' && value !== '' ? value : null;
}

function asMap(value: unknown): { [key: string]: Value } {
  return isMap(value) ? (value as { [key: string]: Value }) : {};
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
