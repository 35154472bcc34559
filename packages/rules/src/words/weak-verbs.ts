/** Verbs that leave open what is done, each with what would say it. */
export const WEAK_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assist: 'the part of the work that this person does, such as “Draft” or “Check”',
    help: 'the part of the work that this person does, such as “Draft” or “Check”',
    aid: 'the part of the work that this person does, such as “Draft” or “Check”',
    support: 'what the support is, such as “Advise”, “Book” or “Prepare”',
    handle: 'what is done, such as “Answer”, “Decide” or “Pass on”',
    coordinate: 'what is done, such as “Plan”, “Agree” or “Bring together”',
    'co-ordinate': 'what is done, such as “Plan”, “Agree” or “Bring together”',
    liaise: 'what comes of it, such as “Agree” or “Tell”',
    participate: 'the part that this person plays, such as “Present” or “Decide”',
    contribute: 'the part that this person plays, such as “Write” or “Advise”',
  }),
);

/** The same in more than one word. */
export const WEAK_PHRASES =
  /^(?:work(?:s|ing)?\s+(?:closely\s+)?with|(?:be|is|being)\s+(?:actively\s+)?involved\s+(?:in|with)|play(?:s|ing)?\s+an?\s+(?:key|active|important)\s+(?:part|role)\s+in|deal(?:s|ing)?\s+with|look(?:s|ing)?\s+after|take(?:s)?\s+part\s+in)\b/iu;
