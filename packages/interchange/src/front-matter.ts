import { parseRole, type TreeNode, toValue } from '@role-profile/document';
import { fieldAt, isKind, isStatus } from '@role-profile/schema';
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
  const { written: value, typed } = valuesOfYaml(front.join('\n'));
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
    } else if (isKind(value.kind) && fieldAt([key]) !== undefined) {
      draft.set(key, typed[key] ?? null);
      draft.names(lines, key, key);
    } else draft.replace('x-publishing', { ...asMap(draft.get('x-publishing')), [key]: entry });
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

/**
 * The value that YAML text holds: as it was written, with every number and date as text, and as YAML reads it. The first
 * is `undefined` where the text is no YAML.
 */
function valuesOfYaml(text: string): { written: Value | undefined; typed: { readonly [key: string]: Value } } {
  const { root, issues } = parseRole(text, 'yaml');
  if (issues.some(({ code }) => code === 'syntax')) return { written: undefined, typed: {} };
  const writtenAs = (node: TreeNode): Value => {
    if (node.kind === 'list') return node.items.map(writtenAs);
    if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, writtenAs(value)]));
    if (node.value === null || typeof node.value === 'string') return node.value === '' ? null : node.value;
    return text.slice(node.range.start, node.range.end);
  };
  return { written: writtenAs(root), typed: asMap(toValue(root)) };
}

function asMap(value: unknown): { [key: string]: Value } {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
