/** Part of a text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words in square brackets, save links, images, task boxes, footnotes, and letters of a word as in `manager[s]`. */
const BRACKETS = String.raw`(?<![\p{L}\p{N}\]!\\])\[(?=[^\[\]]*\p{L})(?!\^|x\]|image:)[^\[\]]{1,200}\](?![(\[:\p{L}])`;
const BRACES = String.raw`\{\{[^{}]{0,200}\}\}`;
/** Angle brackets with an order in them; anything else there may be HTML or a link. */
const ANGLES = String.raw`<(?:insert|enter|add|type|write|your|name of|date of|job title|department|team name)\b[^<>]{0,200}>`;
const LETTERS = String.raw`(?<![\p{L}\p{N}])(?:TB[ACD]|tb[acd]|X{3,}|x{3,})(?![\p{L}\p{N}])`;

const PLACEHOLDER = new RegExp([BRACES, BRACKETS, ANGLES, LETTERS].join('|'), 'giu');

/** Brackets that people write on purpose: editors’ marks and security markings. */
const MEANT = new Set(['sic', 'x', 'official', 'official-sensitive', 'secret', 'top secret', '…', '...']);

/** Where a text holds words that only keep the place of others, such as `[Department]`, `TBC` or `<insert date>`. */
export function placeholdersIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [words] = match;
    if (words.startsWith('[') && (isMeant(words) || isDefined(words, text))) continue;
    if (/^t/i.test(words) && words !== words.toUpperCase() && words !== words.toLowerCase()) continue;
    spans.push({ start: match.index, end: match.index + words.length });
  }
  return spans;
}

export function hasPlaceholder(text: string): boolean {
  return placeholdersIn(text).length > 0;
}

function isMeant(words: string): boolean {
  return MEANT.has(words.slice(1, -1).trim().toLowerCase());
}

/** `[words]` is a link where the same text says further down `[words]: address`. */
function isDefined(words: string, text: string): boolean {
  return text.includes(`${words}:`);
}
