import type { Field } from '@role-profile/schema';
import { parseYaml } from '../syntax/yaml.ts';
import type { Entry, Range } from '../tree.ts';

/** A text and the facts that follow it in braces: `Plan berths. {timeShare: 20}`. */
export interface WithFacts {
  readonly text: string;
  readonly textRange: Range;
  readonly facts: readonly Entry[];
}

/**
 * Takes facts in one pair of braces off the end of a text, where they can be read and every key is one of `fields`.
 * Otherwise the braces are words like any other. `source` is the whole file, `range` where the text stands in it.
 */
export function takeFacts(text: string, range: Range, source: string, fields: readonly Field[]): WithFacts {
  const whole: WithFacts = { text, textRange: range, facts: [] };
  if (!text.endsWith('}')) return whole;
  const open = openingBrace(text);
  if (open === undefined || !startsWithKey(text, open, fields)) return whole;
  const braces = text.slice(open);
  const written = source.slice(range.start, range.end);
  const at = written.lastIndexOf(braces);
  if (at < 0) return whole;
  const { root, issues } = parseYaml(braces, range.start + at);
  if (root?.kind !== 'map' || root.entries.length === 0 || issues.length > 0) return whole;
  if (!root.entries.every((entry) => fields.some((field) => field.key === entry.key))) return whole;
  const end = range.start + written.slice(0, at).trimEnd().length;
  return { text: text.slice(0, open).trimEnd(), textRange: { start: range.start, end }, facts: root.entries };
}

/** Where the brace opens that the last sign of a text closes. `{{slots}}` of a template are no facts. */
function openingBrace(text: string): number | undefined {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text.charCodeAt(at);
    if (sign === CLOSE) depth += 1;
    if (sign === OPEN) depth -= 1;
    if (depth === 0) return text.charCodeAt(at - 1) === OPEN || text.charCodeAt(at + 1) === OPEN ? undefined : at;
    if (depth > MAX_DEPTH) return undefined;
  }
  return undefined;
}

const OPEN = 123;
const CLOSE = 125;
const MAX_DEPTH = 3;

/** Most braces at the end of a line are something else; looking at the first word saves reading them. */
function startsWithKey(text: string, open: number, fields: readonly Field[]): boolean {
  const key = /^\{\s*["']?([\w-]+)["']?\s*:/.exec(text.slice(open, open + MAX_KEY))?.[1];
  return key !== undefined && fields.some((field) => field.key === key);
}

const MAX_KEY = 80;
