import type { RoleEntry } from '@role-profile/rules';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { locationOf } from './role-at.ts';
import type { RolePlaces } from './role-places.ts';

/**
 * The roles whose title, id or grade hold each word of a query, the best first: a whole word before part of one, and that
 * before letters that only come in the same order. At most 200; the first of them by title where nothing is asked for.
 */
export function workspaceSymbols(query: string, places: RolePlaces): SymbolInformation[] {
  const words = folded(query).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const found: Found[] = [];
  for (const entry of places.index.entries()) {
    const match = matchOf(entry, words);
    if (match !== undefined) found.push(match);
  }
  return found
    .sort(byWorth)
    .slice(0, MOST_SYMBOLS)
    .map(({ entry, name }) => ({
      name,
      kind: SymbolKind.Class,
      location: locationOf(entry, places),
      ...(entry.kind !== undefined && { containerName: entry.kind }),
    }));
}

const MOST_SYMBOLS = 200;
const MOST_WORDS = 10;

interface Found {
  readonly entry: RoleEntry;
  readonly name: string;
  /** The smaller the better. */
  readonly worth: number;
}

function matchOf(entry: RoleEntry, words: readonly string[]): Found | undefined {
  const { title = entry.id, id, grade = '' } = entry;
  const texts = [title, id, grade].map(folded);
  let worth = 0;
  let inTitle = true;
  for (const word of words) {
    const each = texts.map((text) => distance(text, word));
    const best = Math.min(...each);
    if (best === NO_MATCH) return undefined;
    worth += best;
    inTitle &&= each[0] !== NO_MATCH;
  }
  // Editors look for the query in the name once more, so what it was found by must stand there.
  const name = inTitle ? title : [...new Set([title, id, grade])].filter(Boolean).join(' · ');
  return { entry, name, worth };
}

const NO_MATCH = Number.POSITIVE_INFINITY;

/** 0 for a word, 1 for its beginning, 2 for a part of it, 3 for letters in the same order. */
function distance(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return isSpread(text, word) ? 3 : NO_MATCH;
  const isStart = at === 0 || /[\s-]/.test(text.charAt(at - 1));
  if (!isStart) return 2;
  const end = at + word.length;
  return end === text.length || /[\s-]/.test(text.charAt(end)) ? 0 : 1;
}

function isSpread(text: string, word: string): boolean {
  let at = 0;
  for (const sign of word) {
    const next = text.indexOf(sign, at);
    if (next < 0) return false;
    at = next + sign.length;
  }
  return true;
}

/** Without case and accents. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{Mark}+/gu, '');
}

const PLAIN = /^[ -~]*$/;

function byWorth(a: Found, b: Found): number {
  return a.worth - b.worth || byText(a.name, b.name) || byText(a.entry.uri, b.entry.uri);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
