/** Whether a sentence says what a person has or is, and not what the person does. */
export function looksLikeCriterion(text: string): boolean {
  return CRITERION.test(text);
}

const QUALITY =
  '(?:an?|good|very good|strong|excellent|proven|demonstrable|demonstrated|detailed|sound|solid|thorough|substantial|extensive|effective|well[- ]developed|relevant|recent|previous|working|basic|high|proactive|flexible|confident|commercial|emotional|track|willingness|commitment)';
const HAVING =
  '(?:knowledge|understanding|experience|experienced|ability|abilities|able|skills?|command|flexibility|qualifications?|qualified|degree|awareness|aptitude|familiarity|competence|competent|proficiency|proficient|record|evidence|intelligence|acumen|resolution|attitude|approach|judgement|enthusiasm|enthusiastic|resilience|resilient|willing|willingness|commitment|committed|numerate|literate|member|membership)';

/** The first few words lead to a word for something one has: “a good command of”, “strong emotional intelligence”. */
const CRITERION = new RegExp(`^(?:(?:${QUALITY})\\s+(?:[\\p{L}/,-]+\\s+){0,4})?${HAVING}\\b`, 'iu');
