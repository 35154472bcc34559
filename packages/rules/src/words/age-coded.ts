interface AgeCoded {
  readonly words: RegExp;
  /** Parts of these words, one of which every text with them holds. */
  readonly hints: readonly string[];
  readonly instead: string;
}

/** Words that say how old somebody should be, each with what to write. Words for people who are served, such as young people, are not among them. */
export const AGE_CODED: readonly AgeCoded[] = [
  {
    words:
      /\b(?:recent|new|fresh)\s+(?:university\s+|college\s+)?(?:graduates?|school[\s-]leavers?)\b|\bschool[\s-]leavers?\b|\bfresh\s+out\s+of\s+(?:university|college|school)\b/giu,
    hints: ['graduate', 'leaver', 'fresh'],
    instead: 'Say what they have to know or be able to do.',
  },
  {
    words:
      /\byoung\s+(?:and|or|but)\s+(?:dynamic|energetic|ambitious|enthusiastic|vibrant|hungry|fun|growing|motivated)\b|\byoung,\s+(?:dynamic|energetic|ambitious|enthusiastic|vibrant|fun|motivated)\b|\byoung\s+(?:team|company|office|workforce|professionals?|graduates?|candidates?|applicants?|man|woman|lady)\b|\b(?:dynamic|energetic|ambitious|enthusiastic|vibrant)(?:,|\s+and)?\s+young\b|\byouthful\b/giu,
    hints: ['young', 'youth'],
    instead: 'Say what the work asks for, such as working fast or learning new tools.',
  },
  {
    words:
      /\bmature\s+(?:person|people|individuals?|candidates?|applicants?|attitude|outlook|approach|manner|man|woman|lady)\b/giu,
    hints: ['mature'],
    instead: 'Say what is meant, such as staying calm when people are upset.',
  },
  {
    words: /\benergetic\b/giu,
    hints: ['energetic'],
    instead: 'Say what the work asks for, such as keeping several tasks moving.',
  },
  { words: /\bdigital[\s-]natives?\b/giu, hints: ['native'], instead: 'Name the tools that they have to use well.' },
  {
    words: /\b(?:highly|very)[\s-]experienced\b/giu,
    hints: ['experienced'],
    instead: 'Say what they have to have done, and not for how long.',
  },
  {
    words: /\bover-?qualified\b/giu,
    hints: ['qualified'],
    instead: 'Say what the post offers, and let people decide.',
  },
];
