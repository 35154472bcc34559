/** Text with something in it. */
export const NOT_BLANK = '\\S';

/** Nothing but blanks: an author who writes that has not filled it in. */
export const BLANK = '^\\s*$';

/**
 * One pattern for text that fits any of `patterns`, with blanks around it or, where `orBlank`, nothing but blanks: text is
 * trimmed before it is checked, and blank text is a fact that is still to be filled.
 */
export function around(patterns: readonly string[], orBlank: boolean): string {
  const cores = patterns.map(coreOf);
  return `^\\s*(?:${cores.join('|')})${orBlank ? '?' : ''}\\s*$`;
}

/** The pattern of exactly this text. */
export function exactly(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** `\d` means the ten digits here; in other languages it means those of every script. */
export function portable(pattern: string): string {
  return pattern.replaceAll('\\d', '[0-9]');
}

const UP_TO = /^\[\\s\\S\]\{\d+,(\d+)\}$/;

/** A pattern without its anchors. Text of a greatest length must begin and end with a letter, so that blanks do not count. */
function coreOf(pattern: string): string {
  const core = portable(pattern).replace(/^\^/, '').replace(/\$$/, '');
  const most = UP_TO.exec(core)?.[1];
  return most === undefined ? core : `\\S(?:[\\s\\S]{0,${Number(most) - 2}}\\S)?`;
}
