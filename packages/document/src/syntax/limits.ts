/**
 * Text above this size, or nested deeper than this, is never given to a parser: ten thousand nested brackets end the
 * whole process inside a recursive parser, and no `catch` stops that.
 */
export const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 64;

/** Why a text is too much to read, in words; `undefined` when it is fine. */
export function refusal(text: string): string | undefined {
  if (text.length > MAX_LENGTH) {
    return 'This file is longer than a million characters, far more than any role description. Split it, or take out what does not belong here.';
  }
  if (isDeeperThan(MAX_DEPTH, text)) {
    return `Brackets or lists are nested more than ${MAX_DEPTH} deep here, so the file cannot be read safely. Write it with fewer levels.`;
  }
  if (hasMoreThan(MAX_STRAY, text, ']', '}') && strayBrackets(text) > MAX_STRAY) {
    return 'Thousands of brackets close here that were never opened, so the file cannot be read. Take them out.';
  }
  return undefined;
}

/** Each closing bracket that was never opened is a mistake of its own to a parser, and mistakes are dear. */
const MAX_STRAY = 2000;

function strayBrackets(text: string): number {
  let open = 0;
  let stray = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 91 || code === 123) open += 1;
    else if (code === 93 || code === 125) {
      if (open > 0) open -= 1;
      else stray += 1;
    }
  }
  return stray;
}

/** Whether brackets, or lists and maps by their indentation, may nest deeper than this. An upper bound, without parsing. */
function isDeeperThan(most: number, text: string): boolean {
  return (
    (hasMoreThan(most, text, '[', '{') && bracketDepth(text) > most) || (FAR_RIGHT.test(text) && lineDepth(text) > most)
  );
}

/** Every level of a block list or map stands at least one column further right, so only such a line can be too deep. */
const FAR_RIGHT = /^[ \t?:>-]{65}/m;

/** Whether there may be more than so many of these signs in a text. */
function hasMoreThan(most: number, text: string, ...signs: readonly string[]): boolean {
  for (const bracket of signs) {
    let count = 0;
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count * 2 > most) return true;
    }
  }
  return false;
}

function bracketDepth(text: string): number {
  let open = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 91 || code === 123) {
      open += 1;
      if (open > deepest) deepest = open;
    } else if ((code === 93 || code === 125) && open > 0) {
      open -= 1;
    }
  }
  return deepest;
}

/** How many columns of indentation and markers are open at once, which is how deep block lists and maps nest. */
function lineDepth(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const [lead] of text.matchAll(/^[ \t]*(?:[?:>-][ \t]+)*(?=\S)/gm)) {
    for (const column of columnsOf(lead)) {
      while (open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
      open.push(column);
      if (open.length > deepest) deepest = open.length;
    }
  }
  return deepest;
}

/** Where each marker of a line stands, and the content after them. */
function columnsOf(lead: string): readonly number[] {
  const columns: number[] = [];
  for (let at = 0; at < lead.length; at++)
    if (lead.charCodeAt(at) !== 32 && lead.charCodeAt(at) !== 9) columns.push(at);
  return [...columns, lead.length];
}
