/** Nouns that name one sex where either may be meant, each with a word for both. Plurals are found too. */
const NOUNS: Readonly<Record<string, string>> = {
  chairman: 'chair',
  chairwoman: 'chair',
  'vice-chairman': 'vice-chair',
  manpower: 'workforce',
  manned: 'staffed',
  manning: 'staffing',
  salesman: 'salesperson',
  saleswoman: 'salesperson',
  saleslady: 'salesperson',
  foreman: 'supervisor',
  forewoman: 'supervisor',
  workman: 'worker',
  fireman: 'firefighter',
  policeman: 'police officer',
  policewoman: 'police officer',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  businessman: 'business person',
  businesswoman: 'business person',
  craftsman: 'craftsperson',
  draughtsman: 'draughtsperson',
  tradesman: 'tradesperson',
  handyman: 'maintenance worker',
  repairman: 'repairer',
  postman: 'postal worker',
  cameraman: 'camera operator',
  groundsman: 'groundskeeper',
  storeman: 'storekeeper',
  watchman: 'guard',
  barman: 'bartender',
  barmaid: 'bartender',
  layman: 'lay person',
  middleman: 'intermediary',
  mankind: 'humanity',
  'man-made': 'artificial',
  'man-hour': 'working hour',
  'man hour': 'working hour',
  'man-day': 'working day',
  'man day': 'working day',
  'man-management': 'people management',
  'man management': 'people management',
  headmaster: 'head teacher',
  headmistress: 'head teacher',
  stewardess: 'cabin crew member',
  waitress: 'waiter',
  manageress: 'manager',
  hostess: 'host',
  actress: 'actor',
  'tea lady': 'tea server',
  'cleaning lady': 'cleaner',
  'dinner lady': 'canteen assistant',
  'girl friday': 'assistant',
  'right-hand man': 'deputy',
  housewife: 'home maker',
};

/** A noun as written, in lower case and in either number, to its replacement in the same number. */
export const GENDERED_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([noun, both]) => [
    [pluralOf(noun), pluralOf(both)],
    [noun, both],
  ]),
);

export const GENDERED_NOUN = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...GENDERED_NOUNS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((noun) => noun.replace(/[ -]/, '[ -]'))
    .join('|')})(?![\p{L}])`,
  'giu',
);

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:power|force|ing|ned|kind|made|ity|cial|management)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/person$/.test(noun)) return `${noun.slice(0, -6)}people`;
  if (/wife$/.test(noun)) return `${noun.slice(0, -4)}wives`;
  return /(?:s|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
