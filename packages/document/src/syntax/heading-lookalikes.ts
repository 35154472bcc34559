/** Nobody writes a heading longer than this; what is longer is text. */
export const MAX_HEADING = 300;

/** One `#` and a number is a rank (“#1 in ferries”); two and a number is the first section. */
const TIGHT = /^(?:#{1,6}(?=[\p{L}(*\u00a0])|#{2,6}(?=[\p{L}\p{N}\p{Extended_Pictographic}]))/u;

/** What a line that is a heading by its look alone says, and its level: 7 for bold and underlined lines. */
export function lookOf(line: string): { level: number; text: string } | undefined {
  if (line.startsWith('#')) {
    const hashes = TIGHT.exec(line)?.[0];
    if (hashes === undefined) return undefined;
    return {
      level: hashes.length,
      text: withoutHashes(line.slice(hashes.length).trim()),
    };
  }
  const bare = line.trim();
  return isWrapped(bare.endsWith(':') ? bare.slice(0, -1).trimEnd() : bare) ? { level: 7, text: bare } : undefined;
}

/** Hashes may close a heading as well. */
function withoutHashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  return text.slice(0, end).trim();
}

/** A line that is bold or underlined from its first to its last sign. */
function isWrapped(text: string): boolean {
  const { start, end } = unwrapped(text, 0, text.length);
  return start > 0 && start < end;
}

const WRAPPERS: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['__', '__'],
  ['<u>', '</u>'],
  ['<b>', '</b>'],
  ['<strong>', '</strong>'],
];

/** Where the words of a heading stand in it, without bold, underline, and a comment that follows them. */
export function headingWords(text: string): { readonly start: number; readonly end: number } {
  const comment = text.endsWith('-->') ? text.lastIndexOf('<!--') : -1;
  const whole = comment > 0 ? text.slice(0, comment).trimEnd().length : text.length;
  // A colon after the closing stars belongs to neither.
  const colon = /[*_>]:$/.test(text.slice(0, whole)) ? 1 : 0;
  const words = unwrapped(text, 0, whole - colon);
  return words.start === 0 ? { start: 0, end: whole } : words;
}

function unwrapped(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  for (let depth = 0; depth < WRAPPERS.length; depth++) {
    const pair = WRAPPERS.find(([open, close]) => wraps(text.slice(start, end), open, close));
    if (pair === undefined) break;
    start += pair[0].length;
    end -= pair[1].length;
    while (start < end && text.charAt(start).trim() === '') start += 1;
    while (start < end && text.charAt(end - 1).trim() === '') end -= 1;
  }
  return { start, end };
}

function wraps(text: string, open: string, close: string): boolean {
  return (
    text.length > open.length + close.length &&
    text.startsWith(open) &&
    text.endsWith(close) &&
    text.charAt(open.length).trim() !== '' &&
    text.indexOf(close, open.length) === text.length - close.length
  );
}
