import type { Edit } from '@role-profile/document';

/** A stretch of the text in between: so many units of the first text, or new ones. */
interface Piece {
  readonly from: number;
  readonly length: number;
  /** `undefined` for a stretch that was not touched. */
  readonly newText: string | undefined;
}

/**
 * Two lists of edits as one: `second` is about the text that `first` leaves, the result about the text before both.
 * Both are in the order of their text and do not overlap.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0) return second;
  const pieces = piecesOf(first);
  const edits: { range: { start: number; end: number }; newText: string }[] = [];
  const replace = (start: number, end: number, newText: string): void => {
    const last = edits.at(-1);
    if (last !== undefined && last.range.end === start) {
      last.range.end = end;
      last.newText += newText;
    } else edits.push({ range: { start, end }, newText });
  };
  let piece = 0;
  let used = 0;
  let at = 0;
  /** Goes on to an offset of the text in between, keeping or dropping what is passed. */
  const advance = (to: number, keep: boolean): void => {
    while (at < to || (keep && isEmptyHere())) {
      const here = pieces[piece];
      if (here === undefined) return;
      const size = here.newText?.length ?? here.length;
      const step = Math.min(size - used, to - at);
      if (here.newText === undefined) {
        if (!keep) replace(here.from + used, here.from + used + step, '');
      } else {
        const end = here.from + here.length;
        replace(used === 0 ? here.from : end, end, keep ? here.newText.slice(used, used + step) : '');
      }
      used += step;
      at += step;
      if (used < size) return;
      piece += 1;
      used = 0;
    }
  };
  const isEmptyHere = (): boolean => used === 0 && pieces[piece]?.newText === '';
  const place = (): number => {
    const here = pieces[piece];
    if (here === undefined) return 0;
    return here.newText === undefined ? here.from + used : here.from + (used === 0 ? 0 : here.length);
  };
  for (const { range, newText } of second) {
    advance(range.start, true);
    const start = place();
    replace(start, start, newText);
    advance(range.end, false);
  }
  advance(Number.POSITIVE_INFINITY, true);
  return edits.map(({ range, newText }) => ({ range, newText }));
}

function piecesOf(edits: readonly Edit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { range, newText } of edits) {
    if (range.start > at) pieces.push({ from: at, length: range.start - at, newText: undefined });
    pieces.push({ from: range.start, length: range.end - range.start, newText });
    at = range.end;
  }
  return [...pieces, { from: at, length: Number.POSITIVE_INFINITY, newText: undefined }];
}
