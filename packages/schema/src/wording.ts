/** A value as its author would recognise it, shortened where it is long. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

const LONGEST = 40;

/** `A, B or C`; a long list ends in “and others”. */
export function listOf(names: readonly string[], last: 'or' | 'and' = 'or'): string {
  if (names.length > MOST) return `${names.slice(0, MOST).join(', ')} and others`;
  const end = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${end}` : end;
}

const MOST = 12;

export function a(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
