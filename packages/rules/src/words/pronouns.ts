const PAIR = String.raw`(?:s/he|\(s\)he|he/she|she/he|he\s+or\s+she|she\s+or\s+he|his/hers?|hers?/his|his\s+or\s+hers?|hers?\s+or\s+his|him/her|her/him|him\s+or\s+her|her\s+or\s+him|(?:him|her)self/(?:her|him)self|(?:him|her)self\s+or\s+(?:her|him)self)`;

/** Pronouns of one sex, and the pairs that name both. In capitals they are other words, such as HE for higher education. */
export const GENDERED_PRONOUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}/’'-])(?:${[PAIR, 'himself', 'herself', 'he', 'she', 'him', 'his', 'hers', 'her'].join('|')})(?![\p{L}\p{N}/]|[’'-]\p{L}{3})`,
  'giu',
);

/** What follows in a title of honour, and not in a sentence about whoever holds the post. */
export const HONOUR = /^(?:His|Her)\s+(?:Majesty|Royal|Highness|Honou?r|Excellency|Grace|Lordship|Ladyship|Holiness)/iu;

/** Pronouns as people give their own: she/her. */
export const OWN_PRONOUNS = /^(?:(?:she|he|they)\/(?:her|him|them|they|hers|his|theirs)(?:\/\p{L}+)?)/iu;

/** The form for everybody, by what stands there in lower case; `her` depends on the next word. */
export const NEUTRAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    himself: 'themselves',
    herself: 'themselves',
    him: 'them',
    hers: 'theirs',
    his: 'their',
    'his/her': 'their',
    'her/his': 'their',
    'his or her': 'their',
    'her or his': 'their',
    'him/her': 'them',
    'her/him': 'them',
    'him or her': 'them',
    'her or him': 'them',
    'himself/herself': 'themselves',
    'herself/himself': 'themselves',
    'himself or herself': 'themselves',
    'herself or himself': 'themselves',
  }),
);

/** Verbs that follow “they” in the form they have after “he”, or that have one of their own. */
export const VERB_AFTER_THEY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    will: 'will',
    would: 'would',
    can: 'can',
    could: 'could',
    may: 'may',
    might: 'might',
    must: 'must',
    shall: 'shall',
    should: 'should',
    had: 'had',
  }),
);
