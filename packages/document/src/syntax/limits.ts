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
  if (nesting(text) > MAX_DEPTH) {
    return `Brackets or lists are nested more than ${MAX_DEPTH} deep here, so the file cannot be read safely. Write it with fewer levels.`;
  }
  return undefined;
}

/** An upper bound of how deep brackets, list markers and indentation nest, without parsing. */
function nesting(text: string): number {
  let open = 0;
  let deepest = 0;
  let line = 0;
  let atStart = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      line = 0;
      atStart = true;
    } else if (code === 91 || code === 123) {
      open += 1;
      deepest = Math.max(deepest, open);
      atStart = false;
    } else if (code === 93 || code === 125) {
      open = Math.max(0, open - 1);
      atStart = false;
    } else if (atStart && (code === 45 || code === 62 || code === 63)) {
      line += 1;
      deepest = Math.max(deepest, line);
    } else if (atStart && code !== 32 && code !== 9) {
      atStart = false;
    }
  }
  return Math.max(deepest, indentLevels(text));
}

/** How many different indentations are open at once, which is how deep block lists and maps nest. */
function indentLevels(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const match of text.matchAll(/^( *)(?:- *)*\S/gm)) {
    const indent = match[0].length;
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
    open.push(indent);
    deepest = Math.max(deepest, open.length);
  }
  return deepest;
}
