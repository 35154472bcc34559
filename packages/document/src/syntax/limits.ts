/**
 * Text above this size, or nested deeper than this, is never given to a parser: ten thousand nested brackets end the
 * whole process inside a recursive parser, and no `catch` stops that.
 */
export const MAX_LENGTH = 1_000_000;
export const MAX_DEPTH = 64;

/** How many values may come out of aliases: one that multiplies itself is cut here instead of filling the memory. */
export const MAX_REPEATED = 2000;

/** A longer role description than anybody writes; every line costs a parser something, however short it is. */
const MAX_LINES = 10_000;

/** Why a text is too much to read, in words; `undefined` when it is fine. */
export function refusal(text: string): string | undefined {
  const tooLarge = refusalOfSize(text);
  if (tooLarge !== undefined) return tooLarge;
  if (text.length > MAX_LINES && hasMoreThan(MAX_LINES, text, ',', '[', '{') && signsInBrackets(text) > MAX_LINES) {
    return 'Thousands upon thousands of values stand in brackets here, far more than any role description has, so the file is not read. Take out what does not belong here.';
  }
  if (isDeeperThan(MAX_DEPTH, text) || hasLineOfColons(text)) {
    return `Brackets or lists are nested more than ${MAX_DEPTH} deep here, so the file cannot be read safely. Write it with fewer levels.`;
  }
  if (text.length > MAX_SIGNS && hasMoreThan(MAX_SIGNS * 2, text, '"', "'", '&', '!', '-', '?')) {
    return 'One sign stands more than 20,000 times here, far more often than in any role description, so the file is not read. Take out what does not belong here.';
  }
  if (hasMoreThan(MAX_STRAY, text, ']', '}') && strayBrackets(text) > MAX_STRAY) {
    return 'Thousands of brackets close here that were never opened, so the file cannot be read. Take them out.';
  }
  return undefined;
}

/** Signs that start something in YAML: where they start nothing, each is a mistake of its own to a parser. */
const MAX_SIGNS = 20_000;

/** Each further colon in a line may open a map inside a map; a long paragraph has some that do not. */
const MAX_COLONS = 400;

function hasLineOfColons(text: string): boolean {
  if (!hasMoreThan(MAX_COLONS * 2, text, ':')) return false;
  let lineEnd = -1;
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (at > lineEnd) {
      const found = text.indexOf('\n', at);
      lineEnd = found < 0 ? text.length : found;
      count = 0;
    }
    const next = text.charCodeAt(at + 1);
    if (next === 32 || next === 9) count += 1;
    if (count > MAX_COLONS) return true;
  }
  return false;
}

/** Why a text is too much to read in either syntax, by its size alone; `undefined` when it is fine. */
export function refusalOfSize(text: string): string | undefined {
  if (text.length > MAX_LENGTH) {
    return 'This file is longer than a million characters, far more than any role description. Split it, or take out what does not belong here.';
  }
  if (text.length > MAX_LINES && lineCount(text) > MAX_LINES) {
    return 'This file has more than 10,000 lines, far more than any role description, so it is not read. Split it, or take out what does not belong here.';
  }
  if (text.length > MAX_CELLS && hasMoreThan(MAX_CELLS * 2, text, '|')) {
    return 'This file has more than 50,000 cells of tables, far more than any role description, so it is not read. Take out what does not belong here.';
  }
  return undefined;
}

/** Cells are what a table costs, however few its rows are. */
const MAX_CELLS = 50_000;

function lineCount(text: string): number {
  let count = 1;
  for (const sign of ['\n', '\r'])
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
      if (sign === '\r' || text.charCodeAt(at - 1) !== 13) count += 1;
  return count;
}

/** Brackets and braces, and the commas inside them: what the values in them cost a parser. */
function signsInBrackets(text: string): number {
  let open = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 123) open += 1;
    else if ((code === 93 || code === 125) && open > 0) open -= 1;
    else if (code !== 44 || open === 0) continue;
    count += 1;
  }
  return count;
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
