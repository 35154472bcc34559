import { namesField } from './headings.ts';
import type { Line } from './lines.ts';

/** A line that a bullet or a number makes an item of a list. */
export interface Bullet {
  readonly text: string;
  /** Whether the bullet is one that only word processors write. */
  readonly odd: boolean;
  /** The number or letter before the item, where it had one. */
  readonly ordinal: string | undefined;
}

const BULLET = /^([·•●○◦▪■□➢➤►▶✓✔‣⁃∙\uF0B7\uF0A7\uF0D8*+\-–—]|o(?=\s+\p{Lu}))(\s+|$)(.*)$/u;
const TIGHT_BULLET = /^([·•●○◦▪■□➢➤►▶✓✔‣⁃∙\uF0B7\uF0A7\uF0D8])()(\S.*)$/u;
const ORDINAL = /^(\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(\S.*)$/u;

/** The item that a line is, or `undefined` for a line that is none. */
export function bulletOf(lines: readonly Line[], index: number): Bullet | undefined {
  const line = lines[index]?.text ?? '';
  const marked = BULLET.exec(line) ?? TIGHT_BULLET.exec(line);
  if (marked !== null) {
    const [, mark = '', , text = ''] = marked;
    return { text: text.replace(/\s+/gu, ' '), odd: !'*-+'.includes(mark), ordinal: mark === 'o' ? mark : undefined };
  }
  const [, ordinal, text] = ORDINAL.exec(line) ?? [];
  if (ordinal === undefined || text === undefined || namesField(line) || isUpper(text)) return undefined;
  const isSentence = /[.;,]$|(?:\s\S+){4}/u.test(text);
  return isSentence || isNumbered(lines, index) ? { text, odd: false, ordinal } : undefined;
}

/** Whether a neighbouring line, a blank one aside, has a number as well and is no heading. */
function isNumbered(lines: readonly Line[], index: number): boolean {
  return [-1, 1].some((step) => {
    const near = lines[index + step]?.text === '' ? lines[index + 2 * step]?.text : lines[index + step]?.text;
    return near !== undefined && ORDINAL.test(near) && !namesField(near);
  });
}

function isUpper(text: string): boolean {
  return /^[\p{Lu}\d\s&/,'’()-]+$/u.test(text);
}

/** How deep an item lies: an item further in than the one above it belongs to that one. `indents` is the way down to it. */
export function depthOf(indent: number, indents: number[]): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.length === 0 || indent > (indents.at(-1) ?? 0) + 1) indents.push(indent);
  return indents.length - 1;
}
