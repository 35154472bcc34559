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
  type Scalar,
  stringify,
} from 'yaml';
import type { Entry, MapNode, Range, ScalarNode, TreeNode } from '../tree.ts';
import { MAX_DEPTH, MAX_LENGTH, MAX_REPEATED, refusal } from './limits.ts';
import { joinComments } from './yaml-comments.ts';
import { readErrors, type SyntaxIssue } from './yaml-errors.ts';
import type { Reading, YamlMemo } from './yaml-memo.ts';

export interface YamlText {
  /** `undefined` where the text is blank. */
  readonly root: TreeNode | undefined;
  /** Worked out when first asked for. */
  readonly issues: readonly SyntaxIssue[];
  /** Whether any number says more than its value as it is written. */
  readonly hasWritten: boolean;
}

/**
 * Reads YAML, as far as it can be read. `offset` is where `text` starts in its file; all ranges are of the file.
 * Duplicate keys are kept (the tree's reader decides), aliases are followed up to a bound, and only the first document counts.
 * With a `memo`, kept from one version of a text to the next, only what has changed is read; what comes out is the same.
 */
export function parseYaml(text: string, offset = 0, memo?: YamlMemo): YamlText {
  const refused = refusal(text);
  if (refused !== undefined)
    return { ...NOTHING, issues: [{ range: { start: offset, end: offset }, message: refused }] };
  const known = memo?.read(text, offset, readBlock);
  return known === undefined ? readWhole(text, offset) : { ...known, issues: [] };
}

function readWhole(text: string, offset: number): YamlText {
  const [first, second] = documentsOf(text);
  if (first === undefined) return NOTHING;
  const reader = readerOf(text, offset);
  const root = readRoot(reader, first);
  if (second !== undefined && second.contents !== null) {
    const at = second.range[0];
    reader.issues.push({
      range: clamp(reader, at, at + 3),
      message:
        'A second document starts here, after “---”. A role file holds one role: move the second one to a file of its own.',
    });
  }
  let issues: readonly SyntaxIssue[] | undefined;
  return {
    root,
    get issues() {
      issues ??= [...readErrors(first.errors, text).map((issue) => moved(reader, issue)), ...reader.issues];
      return issues;
    },
    hasWritten: reader.hasWritten,
  };
}

/** Reads a part of a text that may stand alone. */
export function readBlock(text: string, offset: number): Reading {
  const [first, second] = documentsOf(text);
  const reader = readerOf(text, offset);
  const root = first === undefined ? undefined : readRoot(reader, first);
  const isClean = second === undefined && first?.errors.length === 0 && first.warnings.length === 0;
  return {
    root,
    isClean: isClean && reader.issues.length === 0 && hasBareEnd(first.contents),
    hasWritten: reader.hasWritten,
    repeats: MAX_REPEATED - reader.repeats,
    repeatedLength: MAX_LENGTH - reader.repeatedLength,
  };
}

/** Whether no tag or anchor stands before the last key of a map: one at the end of a block is about the key below it. */
function hasBareEnd(node: unknown): boolean {
  const key = isMap(node) ? node.items.at(-1)?.key : undefined;
  return isScalar(key) && key.tag === undefined && key.anchor === undefined;
}

function documentsOf(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(joinComments(text), {
    uniqueKeys: false,
    prettyErrors: false,
    strict: false,
    logLevel: 'silent',
  });
  return Array.isArray(documents) ? documents : [];
}

function readRoot(reader: Reader, { contents }: Document.Parsed): TreeNode | undefined {
  return contents === null ? undefined : read(reader, contents as Node);
}

const NOTHING: YamlText = { root: undefined, issues: [], hasWritten: false };

function readerOf(text: string, offset: number): Reader {
  return {
    offset,
    length: text.length,
    anchors: new Map(),
    text,
    issues: [],
    depth: 0,
    aliases: 0,
    place: undefined,
    repeats: MAX_REPEATED,
    repeatedLength: MAX_LENGTH,
    hasWritten: false,
  };
}

interface Reader {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  /** The value of each `&name` so far. */
  readonly anchors: Map<string, Node>;
  readonly issues: SyntaxIssue[];
  /** How many maps and lists are around the value that is read. */
  depth: number;
  /** How many aliases lead to the value that is read. */
  aliases: number;
  /** Where the outermost of these stands, which is where everything below it stands. */
  place: Range | undefined;
  /** How many values may still be repeated, and how many signs. */
  repeats: number;
  repeatedLength: number;
  hasWritten: boolean;
}

function moved(reader: Reader, { range, message }: SyntaxIssue): SyntaxIssue {
  return { range: clamp(reader, range.start, range.end), message };
}

function clamp({ offset, length }: Reader, start: number, end: number): Range {
  const from = Math.min(Math.max(start, 0), length);
  return { start: offset + from, end: offset + Math.min(Math.max(end, from), length) };
}

function rangeOf(reader: Reader, node: Node): Range {
  if (reader.place !== undefined) return reader.place;
  const [start, end] = node.range ?? [0, 0];
  return clamp(reader, start, end);
}

function read(reader: Reader, node: Node): TreeNode {
  if (isAlias(node)) return followAlias(reader, node);
  reader.depth += 1;
  const tree = readValue(reader, node);
  reader.depth -= 1;
  return tree;
}

function readValue(reader: Reader, node: Node): TreeNode {
  const range = rangeOf(reader, node);
  if (reader.aliases > 0) {
    reader.repeats -= 1;
    reader.repeatedLength -= node.range === undefined || node.range === null ? 0 : node.range[1] - node.range[0];
    if (isSpent(reader)) return { kind: 'scalar', range, value: null };
  } else if (node.anchor !== undefined) {
    reader.anchors.set(node.anchor, node);
  }
  if (isScalar(node)) return scalarOf(reader, node, range);
  // Lines that cannot be read may be taken for values of one another, without end.
  if (reader.depth > MAX_DEPTH) return { kind: 'scalar', range, value: null };
  if (isMap(node)) {
    const entries = readEntries(reader, node.items);
    return { kind: 'map', range: around(range, entries), entries };
  }
  if (!isCollection(node)) return { kind: 'scalar', range, value: null };
  const items = node.items.map((item) => readItem(reader, item, range));
  return { kind: 'list', range: around(range, items), items };
}

/** In a text that cannot be read, the parser may end a map or list before what it holds. */
function around(range: Range, parts: readonly { readonly range: Range }[]): Range {
  let { start, end } = range;
  for (const part of parts) {
    if (part.range.start < start) start = part.range.start;
    if (part.range.end > end) end = part.range.end;
  }
  return start === range.start && end === range.end ? range : { start, end };
}

function readItem(reader: Reader, item: unknown, list: Range): TreeNode {
  if (isNode(item)) return read(reader, item);
  const pair = item as Pair;
  return isNode(pair?.key) ? mapOf(readEntries(reader, [pair])) : { kind: 'scalar', range: list, value: null };
}

function mapOf(entries: readonly Entry[]): MapNode {
  const start = entries[0]?.range.start ?? 0;
  return { kind: 'map', range: { start, end: entries.at(-1)?.range.end ?? start }, entries };
}

/** The entries of a map. `<<: *name` adds those of another map, which stand where they are merged in. */
function readEntries(reader: Reader, pairs: readonly Pair[]): readonly Entry[] {
  const entries: Entry[] = [];
  const merged: Entry[] = [];
  for (const pair of pairs) {
    const entry = readEntry(reader, pair);
    const added = entry?.key === '<<' ? mapsOf(entry.value) : [];
    if (added.length > 0) merged.push(...added.flatMap((map) => map.entries));
    else if (entry !== undefined) entries.push(entry);
  }
  if (merged.length === 0) return entries;
  const keys = new Set(entries.map(({ key }) => key));
  for (const entry of merged) {
    if (!keys.has(entry.key)) entries.push(entry);
    keys.add(entry.key);
  }
  return entries;
}

function mapsOf(value: TreeNode): readonly MapNode[] {
  if (value.kind === 'map') return [value];
  return value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
}

function readEntry(reader: Reader, pair: Pair): Entry | undefined {
  if (!isNode(pair.key)) return undefined;
  const keyRange = rangeOf(reader, pair.key);
  const key = isScalar(pair.key) ? keyOf(pair.key) : textOf(pair.key, reader);
  const empty: ScalarNode = { kind: 'scalar', range: { start: keyRange.end, end: keyRange.end }, value: null };
  const value = isNode(pair.value) ? read(reader, pair.value) : empty;
  return { key, keyRange, range: { start: keyRange.start, end: Math.max(value.range.end, keyRange.end) }, value };
}

/** A key is what the author wrote: `010` and `1.0` are no numbers here. */
function keyOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** A list or map that serves as a key, or a value repeated as one, is named by what is written. */
function textOf({ range }: Node, { text }: Reader): string {
  const [start, end] = range ?? [0, 0];
  return text.slice(start, end).trim();
}

function isSpent({ repeats, repeatedLength }: Reader): boolean {
  return repeats < 0 || repeatedLength < 0;
}

/** An alias stands where it is written, with the value of its anchor: an edit must never reach back to the anchor. */
function followAlias(reader: Reader, alias: Alias): TreeNode {
  const range = rangeOf(reader, alias);
  const target = reader.anchors.get(alias.source);
  if (target === undefined) {
    const message = `“*${alias.source}” repeats a value that is not marked “&${alias.source}” before it. Write the value out.`;
    reader.issues.push({ range, message });
  }
  if (target === undefined || isSpent(reader) || reader.aliases > MAX_DEPTH)
    return { kind: 'scalar', range, value: null };
  const outer = reader.place;
  reader.place = range;
  reader.aliases += 1;
  const repeated = read(reader, target);
  reader.aliases -= 1;
  reader.place = outer;
  if (outer === undefined && isSpent(reader)) {
    const message = `“*${alias.source}” repeats too much: what it repeats repeats other things in turn. Write the value out.`;
    reader.issues.push({ range, message });
  }
  return repeated;
}

function scalarOf(reader: Reader, { value, source }: Scalar, range: Range): ScalarNode {
  if (value === null || typeof value === 'string' || typeof value === 'boolean')
    return { kind: 'scalar', range, value };
  if (typeof value === 'number' || typeof value === 'bigint') {
    const written = source ?? String(value);
    if (typeof value !== 'number' || !Number.isFinite(value)) return { kind: 'scalar', range, value: written };
    if (written === String(value) || Object.is(value, -0)) return { kind: 'scalar', range, value };
    reader.hasWritten = true;
    return { kind: 'scalar', range, value, written };
  }
  reader.issues.push({
    range,
    message: 'This value cannot be read as text, a number, or true or false. Write it in quotation marks.',
  });
  return { kind: 'scalar', range, value: source ?? null };
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
  const lines = document.toString(WRITING).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
