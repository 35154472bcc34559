/** Part of a text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words in square brackets, save links, images, task boxes, footnotes, and letters of a word as in `manager[s]`. */
const BRACKETS = String.raw`(?<![\p{L}\p{N}\]!\\])\[(?=[^\[\]]*\p{L})(?!\^|x\]|image:)[^\[\]]{1,200}\](?![(\[:\p{L}]|\s+\((?:https?:|mailto:|/|#))`;
const BRACES = String.raw`\{\{[^{}]{0,200}\}\}`;
/** Angle brackets with an order in them; anything else there may be HTML or a link. */
const ANGLES = String.raw`<(?:insert|enter|add|type|write|your|name of|date of|job title|department|team name)\b[^<>]{0,200}>`;
const LETTERS = String.raw`(?<![\p{L}\p{N}])(?:TB[ACD]|X{3,})(?![\p{L}\p{N}])`;

const PLACEHOLDER = new RegExp([BRACES, BRACKETS, ANGLES, LETTERS].join('|'), 'giu');

/** Brackets that people write on purpose: editors’ marks and security markings. */
const MEANT = new Set(['sic', 'x', 'official', 'official-sensitive', 'secret', 'top secret', '…', '...']);

/** `[words]` is a link where the same text says further down `[words]: address`. */
const DEFINITION = /\[[^[\]]{1,200}\](?=:)/g;

/** Where a text holds words that only keep the place of others, such as `[Department]`, `TBC` or `<insert date>`. */
export function placeholdersIn(text: string): readonly Span[] {
  const found = [...text.matchAll(PLACEHOLDER)].filter(([words]) => !isOneOf(words, MEANT) && !isMixedCase(words));
  if (found.length === 0) return [];
  const defined = new Set(Array.from(text.matchAll(DEFINITION), ([words]) => words));
  return found
    .filter(([words]) => !defined.has(words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

export function hasPlaceholder(text: string): boolean {
  return placeholdersIn(text).length > 0;
}

function isOneOf(words: string, meant: ReadonlySet<string>): boolean {
  return words.startsWith('[') && meant.has(words.slice(1, -1).trim().toLowerCase());
}

/** `Tbd` is a name or a slip; `TBD` and `tbd` are not. */
function isMixedCase(words: string): boolean {
  return /^[tx]/i.test(words) && words !== words.toUpperCase() && words !== words.toLowerCase();
}
