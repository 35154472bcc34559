import type { Entry, MapNode, Range, TreeNode } from '../tree.ts';
import { MAX_LENGTH, MAX_REPEATED } from './limits.ts';
import { blockStarts } from './yaml-blocks.ts';

/** A text as the library reads it, and what of it counts for the text around it. */
export interface Reading {
  readonly root: TreeNode | undefined;
  /** Whether it is one document with nothing wrong or odd in it, nor anything above its last key that changes that key. */
  readonly isClean: boolean;
  readonly hasWritten: boolean;
  /** How many values aliases have repeated, and how many signs. */
  readonly repeats: number;
  readonly repeatedLength: number;
}

/** Reads a text that starts at `offset` in its file. */
type Read = (text: string, offset: number) => Reading;

interface Block {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Where it starts in its file. */
  readonly start: number;
  /** `undefined` where the block has no meaning of its own. */
  readonly root: MapNode | undefined;
  readonly reading: Omit<Reading, 'root'>;
}

/**
 * What the blocks of a text have said, for the next version of the same text: only those that have changed are read again.
 * It keeps the blocks of one version.
 */
export class YamlMemo {
  #blocks: ReadonlyMap<string, Block> = new Map();

  /** The map that a text holds, as reading it in one go gives it; `undefined` where only that can tell. */
  read(text: string, offset: number, read: Read): (Pick<Reading, 'hasWritten'> & { root: MapNode }) | undefined {
    const starts = blockStarts(text);
    if (starts === undefined) return undefined;
    const kept = new Map<string, Block>();
    const blocks: Block[] = [];
    let isClean = true;
    for (const [index, start] of starts.entries()) {
      const isFirst = index === 0;
      const isLast = index === starts.length - 1;
      const words = text.slice(start, starts[index + 1]);
      let block = this.#blocks.get(words);
      if (block?.isFirst !== isFirst || block.isLast !== isLast) block = undefined;
      // After a block that cannot stand alone, the others are only kept for a version in which it can.
      if (isClean)
        block =
          block === undefined
            ? readBlock(words, offset + start, isFirst, isLast, read)
            : movedBlock(block, offset + start);
      if (block === undefined) continue;
      kept.set(words, block);
      blocks.push(block);
      isClean &&= block.root !== undefined;
    }
    this.#blocks = kept;
    return isClean ? together(blocks) : undefined;
  }
}

/** What stands around a block while it is read alone, so that the library is in the same state as inside the whole text. */
const BEFORE = 'k: v\n';
const AFTER = 'k:\n';

function readBlock(words: string, start: number, isFirst: boolean, isLast: boolean, read: Read): Block {
  const before = isFirst ? '' : BEFORE;
  const after = isLast ? '' : AFTER;
  const { root, ...reading } = read(`${before}${words}${after}`, start - before.length);
  const ends = { before: isFirst ? 0 : 1, after: isLast ? 0 : 1 };
  const block = { isFirst, isLast, start, reading };
  if (!reading.isClean || root?.kind !== 'map' || root.entries.length !== ends.before + 1 + ends.after)
    return { ...block, root: undefined };
  const own = root.entries[ends.before];
  const isAtStart = isFirst || own?.keyRange.start === start;
  const isAtEnd = isLast || root.entries.at(-1)?.keyRange.start === start + words.length;
  if (own === undefined || own.key === '<<' || !isAtStart || !isAtEnd) return { ...block, root: undefined };
  return { ...block, root: { ...root, entries: [own] } };
}

function together(blocks: readonly Block[]): (Pick<Reading, 'hasWritten'> & { root: MapNode }) | undefined {
  const roots = blocks.flatMap(({ root }) => root ?? []);
  const [first] = roots;
  const last = roots.at(-1);
  let repeats = 0;
  let repeatedLength = 0;
  for (const { reading } of blocks) {
    repeats += reading.repeats;
    repeatedLength += reading.repeatedLength;
  }
  // Aliases are bounded for a text as a whole.
  if (first === undefined || last === undefined || repeats > MAX_REPEATED || repeatedLength > MAX_LENGTH)
    return undefined;
  const range = { start: first.range.start, end: last.range.end };
  const root: MapNode = { kind: 'map', range, entries: roots.flatMap(({ entries }) => entries) };
  return { root, hasWritten: blocks.some(({ reading }) => reading.hasWritten) };
}

function movedBlock(block: Block, start: number): Block {
  const by = start - block.start;
  if (by === 0 || block.root === undefined) return block;
  return { ...block, start, root: movedMap(block.root, by) };
}

function movedNode(node: TreeNode, by: number): TreeNode {
  if (node.kind === 'map') return movedMap(node, by);
  const range = movedRange(node.range, by);
  if (node.kind === 'list') return { kind: 'list', range, items: node.items.map((item) => movedNode(item, by)) };
  return { ...node, range };
}

function movedMap({ range, entries }: MapNode, by: number): MapNode {
  return { kind: 'map', range: movedRange(range, by), entries: entries.map((entry) => movedEntry(entry, by)) };
}

function movedEntry({ key, keyRange, range, value }: Entry, by: number): Entry {
  return { key, keyRange: movedRange(keyRange, by), range: movedRange(range, by), value: movedNode(value, by) };
}

function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
