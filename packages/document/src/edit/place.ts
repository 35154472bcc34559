import type { Path } from '@role-profile/schema';
import type { RoleDocument } from '../role-document.ts';
import type { Entry, TreeNode } from '../tree.ts';

/** How a value is written: in lines of YAML, in YAML between brackets or braces, or as Markdown. */
export type Notation = 'block' | 'flow' | 'text';

/** A value that is written, and what it stands in. */
export interface Place {
  readonly node: TreeNode;
  /** The entry whose value it is; absent for an item of a list. */
  readonly entry: Entry | undefined;
  readonly parent: TreeNode | undefined;
  /** Its place in the parent's list. */
  readonly index: number | undefined;
  /** One item that stands without a list. */
  readonly isSingle: boolean;
  /** How it is written itself, and how what it stands in is written. */
  readonly notation: Notation;
  readonly outer: Notation;
}

/** What is written for a path of the normal form; `undefined` where not every step is written. */
export function placeOf(document: RoleDocument, path: Path): Place | undefined {
  let place = rootPlace(document);
  for (const step of document.authorPath(path)) {
    const next = stepInto(document, place, step);
    if (next === undefined) return undefined;
    place = next;
  }
  return place;
}

function rootPlace(document: RoleDocument): Place {
  const notation = document.format === 'yaml' ? yamlNotation(document, document.root) : 'text';
  return {
    node: document.root,
    entry: undefined,
    parent: undefined,
    index: undefined,
    isSingle: false,
    notation,
    outer: notation,
  };
}

function stepInto(document: RoleDocument, place: Place, step: string | number): Place | undefined {
  const { node } = place;
  if (typeof step === 'number') {
    if (node.kind !== 'list') return step === 0 ? { ...place, isSingle: true } : undefined;
    const item = node.items[step];
    if (item === undefined) return undefined;
    const notation = notationOf(document, item, undefined, place.notation);
    return {
      node: item,
      entry: undefined,
      parent: node,
      index: step,
      isSingle: false,
      notation,
      outer: place.notation,
    };
  }
  const entry = document.findEntry(node, step);
  if (entry === undefined) return undefined;
  const outer = notationOf(document, node, entry, place.notation);
  const notation = notationOf(document, entry.value, entry, outer);
  return { node: entry.value, entry, parent: node, index: undefined, isSingle: false, notation, outer };
}

function notationOf(document: RoleDocument, node: TreeNode, entry: Entry | undefined, around: Notation): Notation {
  if (around === 'flow') return 'flow';
  if (around === 'block') return yamlNotation(document, node);
  const { facts } = document;
  const range = entry?.range ?? node.range;
  if (facts !== undefined && range.start >= facts.start && range.end <= facts.end) return yamlNotation(document, node);
  return entry !== undefined && isFactInBraces(document, entry) ? 'flow' : 'text';
}

function yamlNotation({ text }: RoleDocument, { kind, range }: TreeNode): Notation {
  return kind !== 'scalar' && '[{'.includes(text.charAt(range.start)) && range.end > range.start ? 'flow' : 'block';
}

/** A fact after a line of text, `{timeShare: 20}`, has its key written before its value. */
export function isFactInBraces({ text }: RoleDocument, { key, keyRange, value }: Entry): boolean {
  if (keyRange.end > value.range.start) return false;
  const written = text.slice(keyRange.start, keyRange.end).replace(/^(["'])(.*)\1$/, '$2');
  return written === key && /^\s*:/.test(text.slice(keyRange.end, value.range.start + 1));
}
