import type { Range } from '../tree.ts';

/** A place in block YAML, found from the lines alone, so that it holds while the text is being typed. */
export interface YamlPlace {
  readonly kind: 'key' | 'value';
  readonly path: readonly (string | number)[];
  readonly typed: string;
  readonly range: Range;
  readonly isItem: boolean;
  readonly siblings: readonly string[];
}

interface Line {
  readonly start: number;
  readonly text: string;
  /** Column of the first hyphen, or of the content where there is none. */
  readonly indent: number;
  /** Column of the content after any hyphens. */
  readonly column: number;
  readonly hasHyphen: boolean;
  readonly key: string | undefined;
  /** Column after the key's colon. */
  readonly afterKey: number;
  /** Whether the value stands on the same line. */
  readonly hasValue: boolean;
}

/** Where `offset` is. Paths hold keys, and 0 for every list on the way. */
export function yamlPlace(text: string, offset: number): YamlPlace {
  const lines = linesOf(text);
  const at = lines.indexAt(offset);
  const line = lines.line(at);
  const column = offset - line.start;
  const parents = parentsOf(lines, at, line);
  if (line.key !== undefined && column >= line.afterKey) {
    const lead = /^[ \t]*/.exec(line.text.slice(line.afterKey))?.[0].length ?? 0;
    const from = Math.min(line.afterKey + lead, Math.max(column, line.afterKey));
    const range = { start: line.start + from, end: line.start + line.text.length };
    const path = [...parents, ...(line.hasHyphen ? [0] : []), line.key];
    return { kind: 'value', path, typed: line.text.slice(from, column), range, isItem: false, siblings: [] };
  }
  const from = Math.min(line.column, column);
  const end = line.key === undefined ? line.text.length : line.column + line.key.length;
  return {
    kind: 'key',
    path: line.hasHyphen ? [...parents, 0] : parents,
    typed: line.text.slice(from, column),
    range: { start: line.start + from, end: line.start + Math.max(end, column) },
    isItem: line.hasHyphen,
    siblings: siblingsOf(lines, at, line),
  };
}

/** The lines of a text, each read when it is first asked for: most places need only a few of them. */
interface Lines {
  readonly count: number;
  line(index: number): Line;
  /** The index of the line that holds an offset. */
  indexAt(offset: number): number;
}

function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  const read: Line[] = [];
  return {
    count: starts.length,
    line(index) {
      const start = starts[index] ?? text.length;
      read[index] ??= readLine(text.slice(start, starts[index + 1]).replace(/[\r\n]+$/, ''), start);
      return read[index];
    },
    indexAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

const KEY = /^(?:("[^"]*"|'[^']*')[ \t]*|([^\s"'[{#&*!|>%@`-][^:#]*|-[^\s:#][^:#]*)):(?=[ \t]|$)/;

function readLine(text: string, start: number): Line {
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  const hyphens = /^(?:-(?:[ \t]+|$))*/.exec(text.slice(indent))?.[0] ?? '';
  const column = indent + hyphens.length;
  const key = KEY.exec(text.slice(column));
  const name = key?.[1]?.slice(1, -1) ?? key?.[2]?.trimEnd();
  const afterKey = column + (key?.[0].length ?? 0);
  const hasValue = key !== null && /^[ \t]*[^ \t#|>&!]/.test(text.slice(afterKey));
  return { start, text, indent, column, hasHyphen: hyphens !== '', key: name, afterKey, hasValue };
}

/** Keys around a line, outermost first: each the nearest line above that stands further left. */
function parentsOf(lines: Lines, at: number, from: Line): (string | number)[] {
  const path: (string | number)[] = [];
  let column = from.indent;
  // A list may stand in the same column as the key it belongs to.
  let isItem = from.hasHyphen;
  for (let index = at - 1; index >= 0 && (column > 0 || isItem); index--) {
    const line = lines.line(index);
    if (line.key === undefined || line.text.trimStart().startsWith('#')) continue;
    if (!(line.column < column || (isItem && !line.hasHyphen && line.column === column))) continue;
    // Nothing can stand below a key that has its value beside it: what is further right belongs beside that key.
    path.unshift(...(line.hasHyphen ? [0] : []), ...(line.hasValue ? [] : [line.key]));
    column = line.indent;
    isItem = line.hasHyphen;
  }
  return path;
}

/** Keys of the same map, above and below, up to a line that stands further left. */
function siblingsOf(lines: Lines, at: number, from: Line): readonly string[] {
  const keys: string[] = [];
  const look = (index: number): 'stop' | 'go' => {
    const line = lines.line(index);
    if (line.text.trim() === '' || line.text.trimStart().startsWith('#') || line.column > from.column) return 'go';
    if (line.column < from.column || line.hasHyphen !== (from.hasHyphen && index === at)) {
      // The hyphen line starts the item, and its key belongs to it.
      if (line.column === from.column && line.key !== undefined && index < at) keys.push(line.key);
      return 'stop';
    }
    if (line.key !== undefined) keys.push(line.key);
    return 'go';
  };
  for (let index = at - 1; index >= 0 && !from.hasHyphen; index--) if (look(index) === 'stop') break;
  for (let index = at + 1; index < lines.count; index++) if (look(index) === 'stop') break;
  return keys;
}
