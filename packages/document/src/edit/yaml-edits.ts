import type { Entry, MapNode, Range, TreeNode } from '../tree.ts';
import type { Edit } from './apply-edits.ts';
import { columnBlanks, contentEnd, isBlankLine, lineEnd, lineStart, nextLine } from './lines.ts';
import type { Place } from './place.ts';
import {
  afterColon,
  blockText,
  entryText,
  flowEntryText,
  flowText,
  inStyleOf,
  keyText,
  yamlStyle,
} from './yaml-text.ts';

/** Ways to give a value that is written in YAML another one, the smallest first. */
export function* setYaml(text: string, { node, entry, notation, outer }: Place, value: unknown): Iterable<Edit> {
  const style = yamlStyle(text);
  const written = { start: node.range.start, end: Math.max(contentEnd(text, node.range), node.range.start) };
  const source = text.slice(written.start, written.end);
  if (outer === 'flow') {
    const quoted = /^["']/.test(source) ? inStyleOf(source, value) : undefined;
    if (quoted !== undefined) yield { range: written, newText: quoted };
    yield { range: written, newText: source === '' ? ` ${flowText(value)}` : flowText(value) };
    return;
  }
  if (node.kind === 'scalar' && source !== '') {
    const styled = inStyleOf(source, value);
    if (styled !== undefined) yield { range: written, newText: styled };
    const kept = keptSource(source, node.value, value);
    if (kept !== undefined) {
      const rest = blockText(kept.rest, columnBlanks(text, written.start), style);
      if (entry === undefined)
        yield {
          range: { start: written.start, end: lineEnd(text, written.end) },
          newText: `${keyText(kept.key)}: ${source}${text.slice(written.end, lineEnd(text, written.end))}\n${columnBlanks(text, written.start)}${rest}`,
        };
    }
  }
  if (notation === 'flow') yield { range: written, newText: flowText(value) };
  if (entry === undefined) {
    const lead = source === '' && text.charAt(written.start - 1) === '-' ? ' ' : '';
    yield { range: written, newText: lead + blockText(value, columnBlanks(text, written.start) + lead, style) };
    return;
  }
  const isDeep = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  const indent = columnBlanks(text, entry.keyRange.start);
  if (isDeep && node.kind !== 'scalar' && notation === 'block') {
    yield { range: written, newText: blockText(value, columnBlanks(text, written.start), style) };
  }
  const colon = text.indexOf(':', entry.keyRange.end) + 1;
  if (colon === 0) return;
  if (!isDeep && value !== null && source !== '') {
    yield { range: written, newText: blockText(value, indent, style) };
  }
  yield { range: { start: colon, end: Math.max(written.end, colon) }, newText: afterColon(value, indent, style) };
}

/** Where a short form grows, its words stay as they are written: `- One` becomes `- text: One` and what is new. */
function keptSource(source: string, old: unknown, value: unknown): { key: string; rest: object } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || /^[|>]|\n/.test(source)) return undefined;
  const [found] = Object.entries(value).filter(([, below]) => below === old);
  if (found === undefined || Object.keys(value).length < 2) return undefined;
  const { [found[0]]: _, ...rest } = value as Record<string, unknown>;
  return { key: found[0], rest };
}

/** Ways to add an entry to a map; `rankOf` tells where its key stands best. */
export function* addEntry(
  text: string,
  map: MapNode,
  notation: 'block' | 'flow',
  [key, value]: readonly [string, unknown],
  rankOf: (key: string) => number,
): Iterable<Edit> {
  const before = map.entries.filter((entry) => rankOf(entry.key) <= rankOf(key)).at(-1);
  const first = map.entries[0];
  if (notation === 'flow') {
    const last = before ?? map.entries.at(-1);
    const at = last === undefined ? map.range.start + 1 : last.range.end;
    yield { range: { start: at, end: at }, newText: `${last === undefined ? '' : ', '}${flowEntryText(key, value)}` };
    return;
  }
  if (first === undefined) return;
  const style = yamlStyle(text);
  const indent = columnBlanks(text, first.keyRange.start);
  const newText = entryText(key, value, indent, style);
  const onOwnLine = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start).trim() === '';
  if (before === undefined && onOwnLine) {
    const at = aboveComments(text, lineStart(text, first.keyRange.start));
    yield { range: { start: at, end: at }, newText: `${indent}${newText}\n` };
  }
  yield afterLine(text, endOf(text, before ?? (map.entries.at(-1) as Entry)), `${indent}${newText}`);
}

/** Ways to add an item to a list before the one at `index`, in the list's own notation. */
export function* addItem(
  text: string,
  items: readonly TreeNode[],
  notation: 'block' | 'flow',
  index: number,
  value: unknown,
): Iterable<Edit> {
  const previous = items[index - 1];
  const next = items[index];
  if (notation === 'flow') {
    const at = previous?.range.end ?? next?.range.start;
    if (at === undefined) return;
    yield { range: { start: at, end: at }, newText: previous ? `, ${flowText(value)}` : `${flowText(value)}, ` };
    return;
  }
  const sibling = previous ?? next;
  const hyphen = sibling === undefined ? undefined : hyphenBefore(text, sibling.range.start);
  if (sibling === undefined || hyphen === undefined) return;
  const indent = columnBlanks(text, hyphen);
  const newText = `- ${blockText(value, `${indent}  `, yamlStyle(text))}`;
  if (previous !== undefined) yield afterLine(text, contentEnd(text, previous.range), indent + newText);
  else {
    const isInline = text.slice(lineStart(text, hyphen), hyphen).trim() !== '';
    const at = isInline ? hyphen : aboveComments(text, lineStart(text, hyphen));
    yield { range: { start: at, end: at }, newText: isInline ? `${newText}\n${indent}` : `${indent}${newText}\n` };
  }
}

/** Ways to take out what stands at a place. */
export function* removeYaml(text: string, place: Place): Iterable<Edit> {
  const { node, entry, parent, outer, index } = place;
  const siblings: readonly { readonly range: Range }[] =
    parent?.kind === 'list' ? parent.items : parent?.kind === 'map' ? parent.entries : [];
  const at = index ?? siblings.indexOf(entry as Entry);
  const own = entry?.range ?? node.range;
  const range = { start: own.start, end: Math.max(contentEnd(text, own), own.start) };
  if (outer === 'flow') {
    const next = siblings[at + 1];
    const previous = siblings[at - 1];
    if (next !== undefined) yield { range: { start: range.start, end: next.range.start }, newText: '' };
    else
      yield { range: { start: previous?.range.end ?? range.start, end: endOf(text, entry ?? { range }) }, newText: '' };
    return;
  }
  const start = entry === undefined ? (hyphenBefore(text, range.start) ?? range.start) : range.start;
  const line = lineStart(text, start);
  if (text.slice(line, start).trim() === '')
    yield { range: { start: line, end: nextLine(text, range.end) }, newText: '' };
  const next = siblings[at + 1];
  if (next === undefined) return;
  // What follows takes the place after the hyphen.
  const nextStart = entry === undefined ? (hyphenBefore(text, next.range.start) ?? next.range.start) : next.range.start;
  yield { range: { start, end: nextStart }, newText: '' };
}

/** The whole lines of an entry or item in block notation, to be moved as they stand. */
export function linesOf(text: string, { node, entry }: Place): Range | undefined {
  const start = entry?.keyRange.start ?? hyphenBefore(text, node.range.start);
  if (start === undefined || text.slice(lineStart(text, start), start).trim() !== '') return undefined;
  const end = Math.max(contentEnd(text, node.range), start);
  return { start: lineStart(text, start), end: nextLine(text, end) };
}

/** No anchor or tag between a hyphen and its value is longer than this. */
const MAX_BEFORE = 300;

/** The hyphen of the item that starts at `offset`, on the same line. */
export function hyphenBefore(text: string, offset: number): number | undefined {
  const from = Math.max(lineStart(text, offset), offset - MAX_BEFORE);
  const found = /-[ \t]*(?:[&!]\S*[ \t]+)*$/.exec(text.slice(from, offset));
  return found === null ? undefined : from + found.index;
}

function endOf(text: string, { range }: { readonly range: Range }): number {
  return Math.max(contentEnd(text, range), range.start);
}

function afterLine(text: string, offset: number, newText: string): Edit {
  const at = lineEnd(text, offset);
  return { range: { start: at, end: at }, newText: `\n${newText}` };
}

/** Comments right above a line belong to it. */
function aboveComments(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (above >= at || isBlankLine(text, above) || !text.slice(above, at).trimStart().startsWith('#')) return at;
    at = above;
  }
  return at;
}
