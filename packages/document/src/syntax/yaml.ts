import {
  type Alias,
  Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseAllDocuments,
  stringify,
  type YAMLParseError,
} from 'yaml';
import type { Entry, MapNode, Range, ScalarNode, TreeNode } from '../tree.ts';
import { refusal } from './limits.ts';
import { syntaxMessage } from './yaml-messages.ts';

/** A place where the text cannot be read, in plain words. */
export interface SyntaxIssue {
  readonly range: Range;
  readonly message: string;
}

export interface YamlText {
  /** `undefined` where the text is blank or holds no map at its top. */
  readonly root: TreeNode | undefined;
  readonly issues: readonly SyntaxIssue[];
}

/**
 * Reads YAML, as far as it can be read. `offset` is where `text` starts in its file; all ranges are of the file.
 * Duplicate keys are kept (the tree's reader decides), aliases are followed up to a bound, and only the first document counts.
 */
export function parseYaml(text: string, offset = 0): YamlText {
  const refused = refusal(text);
  if (refused !== undefined)
    return { root: undefined, issues: [{ range: { start: offset, end: offset }, message: refused }] };
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    strict: false,
    logLevel: 'silent',
    merge: true,
  });
  const [first, second] = Array.isArray(documents) ? documents : [];
  if (first === undefined) return { root: undefined, issues: [] };
  const reader: Reader = { document: first, offset, length: text.length, budget: { nodes: MAX_NODES }, issues: [] };
  for (const error of firstOfEach(first.errors, text)) {
    const [start, end] = placeOf(error, text);
    reader.issues.push({ range: clamp(reader, start, end), message: syntaxMessage(error.code, text, start) });
  }
  const root = first.contents === null ? undefined : read(reader, first.contents as Node, 0);
  if (second !== undefined && second.contents !== null) {
    const at = second.range[0];
    reader.issues.push({
      range: clamp(reader, at, at + 3),
      message:
        'A second document starts here, after “---”. A role file holds one role: move the second one to a file of its own.',
    });
  }
  return { root, issues: reader.issues };
}

/** A quotation mark that was never closed is noticed far below; the author’s slip is where it was opened. */
function placeOf(error: YAMLParseError, text: string): readonly [start: number, end: number] {
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return pastBlanks(error.pos, text);
  const until = text.slice(0, error.pos[0]);
  const opened = [...until.matchAll(OPEN_QUOTE)].at(-1);
  if (opened === undefined) return error.pos;
  const end = opened.index + opened[0].length;
  return [end - (opened[1] ?? '').length, end];
}

/** An error that begins with the space before a word is about the word. */
function pastBlanks([start, end]: readonly [number, number], text: string): readonly [number, number] {
  const blanks = /\s*/y;
  blanks.lastIndex = start;
  const from = start + (blanks.exec(text)?.[0].length ?? 0);
  return from >= text.length ? [start, end] : [from, Math.max(end, from + 1)];
}

/** A value that starts with a quotation mark which does not come again in its line. */
const OPEN_QUOTE = /^[ \t]*(?:-[ \t]+)*[^\s:'"][^:\n]*:[ \t]+('(?:[^'\n]|'')*|"(?:[^"\\\n]|\\.)*)$/gm;

/** One slip makes a parser stumble several times: what follows it closely is the same mistake. */
function firstOfEach(errors: readonly YAMLParseError[], text: string): readonly YAMLParseError[] {
  const kept: YAMLParseError[] = [];
  let until = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= until) continue;
    kept.push(error);
    const nextKey = /\n[A-Za-z][\w-]*:/g;
    nextKey.lastIndex = error.pos[0];
    until = nextKey.exec(text)?.index ?? text.length;
  }
  return kept;
}

/** More values than any role holds; an alias that repeats itself is cut here instead of filling the memory. */
const MAX_NODES = 50_000;

interface Reader {
  readonly document: Document.Parsed;
  readonly offset: number;
  readonly length: number;
  readonly budget: { nodes: number };
  readonly issues: SyntaxIssue[];
}

function clamp({ offset, length }: Reader, start: number, end: number): Range {
  const from = Math.min(Math.max(start, 0), length);
  return { start: offset + from, end: offset + Math.min(Math.max(end, from), length) };
}

function rangeOf(reader: Reader, node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return clamp(reader, start, end);
}

function read(reader: Reader, node: Node, depth: number): TreeNode {
  reader.budget.nodes -= 1;
  if (isAlias(node)) return followAlias(reader, node, depth);
  const range = rangeOf(reader, node);
  if (reader.budget.nodes < 0) return { kind: 'scalar', range, value: null };
  if (isMap(node)) return { kind: 'map', range, entries: node.items.flatMap((pair) => readEntry(reader, pair, depth)) };
  if (isCollection(node))
    return { kind: 'list', range, items: node.items.map((item) => readItem(reader, item, range, depth)) };
  return isScalar(node)
    ? { kind: 'scalar', range, value: plain(node.value, reader, range) }
    : { kind: 'scalar', range, value: null };
}

function readItem(reader: Reader, item: unknown, list: Range, depth: number): TreeNode {
  if (isNode(item)) return read(reader, item, depth + 1);
  const pair = item as Pair;
  return isNode(pair?.key) ? mapOf(readEntry(reader, pair, depth)) : { kind: 'scalar', range: list, value: null };
}

function mapOf(entries: readonly Entry[]): MapNode {
  const start = entries[0]?.range.start ?? 0;
  return { kind: 'map', range: { start, end: entries.at(-1)?.range.end ?? start }, entries };
}

function readEntry(reader: Reader, pair: Pair, depth: number): readonly Entry[] {
  if (!isNode(pair.key)) return [];
  const keyRange = rangeOf(reader, pair.key);
  const key = isScalar(pair.key) ? String(pair.key.value) : textOf(pair.key);
  const empty: ScalarNode = { kind: 'scalar', range: { start: keyRange.end, end: keyRange.end }, value: null };
  const value = isNode(pair.value) ? read(reader, pair.value, depth + 1) : empty;
  return [{ key, keyRange, range: { start: keyRange.start, end: Math.max(value.range.end, keyRange.end) }, value }];
}

function textOf(node: Node): string {
  const text: unknown = node.toJSON();
  return typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
}

/** An alias stands where it is written, with the value of its anchor: an edit must never reach back to the anchor. */
function followAlias(reader: Reader, alias: Alias, depth: number): TreeNode {
  const range = rangeOf(reader, alias);
  const target = depth > MAX_ALIAS_DEPTH || reader.budget.nodes < 0 ? undefined : alias.resolve(reader.document);
  if (target === undefined) {
    reader.issues.push({
      range,
      message: `“*${alias.source}” repeats a value that is not marked “&${alias.source}” before it, or repeats too much. Write the value out.`,
    });
    return { kind: 'scalar', range, value: null };
  }
  return movedTo(read(reader, target, depth + 1), range);
}

const MAX_ALIAS_DEPTH = 64;

function movedTo(node: TreeNode, range: Range): TreeNode {
  if (node.kind === 'scalar') return { ...node, range };
  if (node.kind === 'list') return { ...node, range, items: node.items.map((item) => movedTo(item, range)) };
  return {
    ...node,
    range,
    entries: node.entries.map((entry) => ({ ...entry, keyRange: range, range, value: movedTo(entry.value, range) })),
  };
}

function plain(value: unknown, reader: Reader, range: Range): ScalarNode['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint' || value instanceof Date) return String(value);
  reader.issues.push({
    range,
    message: 'This value cannot be read as text, a number, or true or false. Write it in quotation marks.',
  });
  return null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

const WRITING = {
  lineWidth: 0,
  blockQuote: 'literal',
  aliasDuplicateObjects: false,
  flowCollectionPadding: false,
} as const;

/** A value as block YAML, ending in a line break. Text of several lines is written as it stands, after `|`. */
export function writeYaml(value: unknown): string {
  return stringify(value, WRITING);
}

/** A value as YAML on one line: `{timeShare: 20, assessedBy: [interview]}`. */
export function writeFlowYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (isCollection(document.contents)) document.contents.flow = true;
  return document
    .toString(WRITING)
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');
}
