import type { Range } from '../tree.ts';

/** Replaces a range of a text; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The text after all edits, each with ranges of the text before any. Edits that touch the same place keep their order;
 * one that overlaps an earlier one is left out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.range.start - b.edit.range.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.range.start < at) continue;
    result += text.slice(at, edit.range.start) + edit.newText;
    at = edit.range.end;
  }
  return result + text.slice(at);
}
