/** Ways to say what a body must do, each with a way to say what the work needs. Figures of speech such as “stand in for” are left out. */
export const PHYSICAL: readonly { readonly words: RegExp; readonly instead: string }[] = [
  {
    words:
      /\b(?:lift|lifting)(?:\s+(?:and|or|and\/or)\s+(?:carry|carrying|move|moving))?(?=\s+(?:heavy|boxes|loads?|weights?|objects?|items?|goods|equipment|furniture|patients|up\s+to|\d))|\bcarry(?:ing)?(?=\s+(?:heavy|boxes|loads|weights|up\s+to\s+\d|\d+\s*kg))/giu,
    instead: '“Moves boxes of up to 15 kg, with a trolley or a colleague” says what the work needs.',
  },
  {
    words:
      /\b(?:stand|standing|sit|sitting)(?=\s+(?:for\s+(?:long|extended|prolonged|several|most|\p{L}+\s+hours)|all\s+day|up\s+for))|\bon\s+(?:your|their)\s+feet\b/giu,
    instead: '“Stays at the gate through a watch” says what the work needs.',
  },
  {
    words:
      /(?<=\b(?:able|ability|required|need|needs|expected|have)\s+to\s+)(?:walk|climb|bend|kneel|crouch|stoop|crawl|run|jump|reach)(?=\s+(?:long|short|far|up|down|over|stairs|ladders|steps|distances|around|about|quickly|overhead|and\b|or\b|for\b)|[.,;]|$)/giu,
    instead: '“Gets to every berth” says what the work needs.',
  },
  {
    words:
      /(?<=\b(?:able|ability|required|need|needs|must)\s+(?:to\s+)?)(?:see|hear|speak|talk)(?=\s+(?:clearly|well|normally|and\b|or\b|without|at\s+a\s+distance)|[.;]|$)/giu,
    instead: '“Notices a signal”, or “explains it to passengers”, says what the work needs.',
  },
  {
    words:
      /\b(?:physically\s+(?:fit|strong|able|robust)|able-bodied|good\s+(?:eyesight|hearing|vision|physical\s+health)|manual\s+dexterity)\b/giu,
    instead: 'Say what has to be done, and let people say how they would do it.',
  },
];
