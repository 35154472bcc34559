import type { Range, ScalarNode } from '@role-profile/document';
import type { Path } from '@role-profile/schema';

/** Whether a path of the author’s tree leads to a contact or to the list of them, indexes aside. */
export function isContactPath(path: Path): boolean {
  const [field, part, ...rest] = path.filter((step) => typeof step === 'string');
  return field === 'contacts' && (part === 'internal' || part === 'external') && rest.length === 0;
}

/** Where the party of a contact stands, without quotation marks; `undefined` for a value that names none. */
export function partyRange(text: string, { range, value }: ScalarNode, path: Path): Range | undefined {
  if (typeof value !== 'string') return undefined;
  const isParty = path.at(-1) === 'party' && isContactPath(path.slice(0, -1));
  if (!isParty && !isContactPath(path)) return undefined;
  const start = range.start + (/^["']/.test(text.slice(range.start, range.end)) ? 1 : 0);
  const line = text.slice(start, range.end);
  const words = (isParty ? line : line.slice(0, dashIn(line))).replace(/["']?\s*$/, '');
  return words === '' ? undefined : { start, end: start + words.length };
}

/** Where the dash stands that parts a party from a purpose: the first with a space after it. `undefined` without one. */
function dashIn(line: string): number | undefined {
  const at = line.search(/[-–—]\s/);
  return at < 0 ? undefined : at;
}
