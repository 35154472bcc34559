/** Starts of words that readers take for masculine or feminine, from the appendix of the paper by Gaucher, Friesen and Kay (2011). */
const MASCULINE =
  'active adventurous aggress ambitio analy assert athlet autonom battle boast challeng champion compet confident courag decid decision decisive defend determin domina driven fearless fight force greedy headstrong hierarch hostil impulsive independen individual intellect lead logic objective opinion outspoken persist principle reckless selfconfiden selfrelian selfsufficien stubborn superior unreasonab';

const FEMININE =
  'affectionate agree cheer child collab commit communal compassion connect considerate cooperat depend emotiona empath enthusias feel flatterable gentle honest inclusive interdependen interpersonal kind loyal modesty nag nurtur pleasant polite quiet respon sensitiv shar submissive support sympath tender together trust understand warm whin yield';

export const MASCULINE_STEMS = startsOf(MASCULINE);

export const FEMININE_STEMS = startsOf(FEMININE);

/** Words are looked up without their hyphens. */
function startsOf(stems: string): RegExp {
  return new RegExp(`^(?:${stems.split(' ').join('|')})`);
}
