import type { Draft } from './draft.ts';
import type { LineAccount } from './report.ts';
import { countWords, textsOf, words } from './words.ts';

/**
 * The law of every import: each word of the source is in the role at least as often as in the source, but for furniture
 * and for words that name a field. Gives the lines of which words are missing, for the import to keep as they are.
 */
export function unplacedLines(
  draft: Draft,
  lines: readonly string[],
  dropped: ReadonlyMap<number, string>,
): readonly number[] {
  const held = countWords([...textsOf(draft.role), ...keysOf(draft.role)]);
  const needed = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const word of contentOf(draft.accounts.get(index), line, dropped.get(index)))
      needed.set(word, (needed.get(word) ?? 0) + 1);
  }
  const missing = new Map<string, number>();
  for (const [word, count] of needed)
    if (count > (held.get(word) ?? 0)) missing.set(word, count - (held.get(word) ?? 0));
  if (missing.size === 0) return [];

  const found: number[] = [];
  for (let index = lines.length - 1; index >= 0 && missing.size > 0; index -= 1) {
    const content = contentOf(draft.accounts.get(index), lines[index] ?? '', dropped.get(index));
    if (!content.some((word) => missing.has(word))) continue;
    found.unshift(index);
    for (const word of content) {
      const left = (missing.get(word) ?? 0) - 1;
      if (left > 0) missing.set(word, left);
      else missing.delete(word);
    }
  }
  return found;
}

/** The words of a line that the role must hold. */
function contentOf(account: LineAccount | undefined, line: string, dropped = ''): readonly string[] {
  if (account === undefined || account.as === 'blank' || account.as === 'furniture') return [];
  const left = [...words(line)];
  for (const word of [...words(account.as === 'names' ? account.name : ''), ...words(dropped)]) {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

/** Keys of a document's own, which are printed like its text. */
function keysOf(role: Readonly<Record<string, unknown>>): readonly string[] {
  const keys: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      if (!Array.isArray(value)) keys.push(key);
      collect(below);
    }
  };
  for (const [key, value] of Object.entries(role)) if (key.startsWith('x-')) collect(value);
  return keys;
}
