/**
 * The words of a text as they are counted when an import is checked for losses: runs of letters and digits, after NFKC
 * and lower case; commas inside numbers do not count.
 */
export function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<=\d),(?=\d)/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often each word occurs. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Whether every word of `text` occurs in `value` at least as often; strings and numbers count, keys do not. */
export function covers(value: unknown, text: string): boolean {
  const held = countWords(textsOf(value));
  for (const [word, count] of countWords([text])) {
    if ((held.get(word) ?? 0) < count) return false;
  }
  return true;
}

/** All strings and numbers inside a plain value, as text. */
export function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  collect(value, texts);
  return texts;
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'number') texts.push(String(value));
  else if (typeof value === 'object' && value !== null) {
    for (const below of Object.values(value)) collect(below, texts);
  }
}
