import type { Entry, ListNode, MapNode, Range, ScalarNode, TreeNode } from '../tree.ts';

/** Small builders for trees that come from Markdown, where a key is a heading or has no words of its own. */
export function scalar(value: ScalarNode['value'], range: Range): ScalarNode {
  return { kind: 'scalar', value, range };
}

export function list(items: readonly TreeNode[], fallback: Range): ListNode {
  return { kind: 'list', items, range: spanOf(items, fallback) };
}

export function map(entries: readonly Entry[], fallback: Range): MapNode {
  return { kind: 'map', entries, range: spanOf(entries, fallback) };
}

/** An entry whose key is written nowhere: its key range is that of its value. */
export function entry(key: string, value: TreeNode, keyRange: Range = value.range): Entry {
  return {
    key,
    keyRange,
    range: { start: Math.min(keyRange.start, value.range.start), end: Math.max(keyRange.end, value.range.end) },
    value,
  };
}

export function spanOf(parts: readonly { readonly range: Range }[], fallback: Range): Range {
  const [first] = parts;
  if (first === undefined) return fallback;
  let { start, end } = first.range;
  for (const { range } of parts) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
