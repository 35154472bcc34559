import type { Line } from './lines.ts';

/** Far more than the longest candidate pack; reading on would take minutes and help nobody. */
const MOST_CHARACTERS = 250_000;
const MOST_LINES = 10_000;
const MOST_IN_A_LINE = 10_000;

/** Why a text is too long to look into, in words for its author; `undefined` when it is not. */
export function refusalOfLength(text: string): string | undefined {
  if (text.length <= MOST_CHARACTERS) return undefined;
  return 'The text is longer than 250,000 characters, far more than any role description. Split it, or take out what does not belong here.';
}

/** Why the lines of a text are too many, or one of them too long. */
export function refusalOfLines(lines: readonly Line[]): string | undefined {
  if (lines.length > MOST_LINES) {
    return 'The text has more than 10,000 lines, far more than any role description. Split it, or take out what does not belong here.';
  }
  const long = lines.find(({ text }) => text.length > MOST_IN_A_LINE);
  if (long === undefined) return undefined;
  return `Line ${long.index + 1} is longer than 10,000 characters, so nobody can say where its parts begin. Start a new line for each heading, point and paragraph.`;
}
