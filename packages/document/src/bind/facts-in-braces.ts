import type { Field } from '@role-profile/schema';
import { parseYaml } from '../syntax/yaml.ts';
import type { Entry, Range } from '../tree.ts';

/** A text and the facts that follow it in braces: `Plan berths. {timeShare: 20}`. */
export interface WithFacts {
  readonly text: string;
  readonly textRange: Range;
  readonly facts: readonly Entry[];
}

const BRACES = /\s*(?<!\{)\{(?!\{)([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}$/;

/**
 * Takes facts in one pair of braces off the end of a text, where they can be read and every key is one of `fields`.
 * Otherwise the braces are words like any other. `source` is the whole file, `range` where the text stands in it.
 */
export function takeFacts(text: string, range: Range, source: string, fields: readonly Field[]): WithFacts {
  const whole: WithFacts = { text, textRange: range, facts: [] };
  if (!text.endsWith('}')) return whole;
  const match = BRACES.exec(text);
  if (match === null) return whole;
  const written = source.slice(range.start, range.end);
  const at = written.lastIndexOf(match[0].trim());
  if (at < 0) return whole;
  const { root, issues } = parseYaml(match[0].trim(), range.start + at);
  if (root?.kind !== 'map' || root.entries.length === 0 || issues.length > 0) return whole;
  if (!root.entries.every((entry) => fields.some((field) => field.key === entry.key))) return whole;
  const end = range.start + written.slice(0, at).trimEnd().length;
  return { text: text.slice(0, match.index), textRange: { start: range.start, end }, facts: root.entries };
}
