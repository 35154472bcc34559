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
  const at = lines.findLastIndex((line) => line.start <= offset);
  const line = lines[at] ?? readLine('', 0);
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

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    lines.push(readLine(text.slice(start, match.index), start));
    start = match.index + match[0].length;
  }
  lines.push(readLine(text.slice(start), start));
  return lines;
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
function parentsOf(lines: readonly Line[], at: number, from: Line): (string | number)[] {
  const path: (string | number)[] = [];
  let column = from.indent;
  // A list may stand in the same column as the key it belongs to.
  let isItem = from.hasHyphen;
  for (let index = at - 1; index >= 0 && (column > 0 || isItem); index--) {
    const line = lines[index] as Line;
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
function siblingsOf(lines: readonly Line[], at: number, from: Line): readonly string[] {
  const keys: string[] = [];
  const look = (index: number): 'stop' | 'go' => {
    const line = lines[index] as Line;
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
  for (let index = at + 1; index < lines.length; index++) if (look(index) === 'stop') break;
  return keys;
}
