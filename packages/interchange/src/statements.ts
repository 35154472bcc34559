/** The standard statement that a paragraph makes, as a path of the model; `undefined` where it makes none. */
export function statementIn(text: string): string | undefined {
  return STATEMENTS.find(([shape]) => shape.test(text))?.[1];
}

/** Phrases that such statements are made of, the most telling first. */
const STATEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\bmodernised\b/iu, 'statements.modernisedTerms'],
  [
    /\b(?:does not|do not|nor) (?:in itself |itself )?(?:form|constitute) (?:any )?(?:part of )?(?:the|a|any|your) contract\b|\bin good faith\b/iu,
    'statements.disclaimer',
  ],
  [
    /\bdisability confident\b|\bguaranteed interview\b|\btwo ticks\b|\binterview to (?:all )?(?:disabled )?(?:candidates|applicants)\b/iu,
    'statements.disabilityConfident',
  ],
  [
    /\brecruitment principles\b|\b(?:on|by) merit on the basis of fair and open competition\b/iu,
    'statements.recruitmentPrinciples',
  ],
  [/\bcivil service code\b/iu, 'statements.civilServiceCode'],
  [/\b(?:raise|make) a (?:formal )?complaint\b/iu, 'statements.complaints'],
  [/\breasonable adjustments?\b|\badjustments? to the recruitment process\b/iu, 'statements.reasonableAdjustments'],
  [
    /\bapplications? from (?:people|candidates|all|everyone|individuals|women|anyone|under-represented|a diverse)\b|\bequal opportunit|\bequality,? (?:and )?diversity\b|\bdiversity,? (?:and )?inclusion\b|\bregardless of (?:age|race|sex|gender|background|disability)/iu,
    'statements.equality',
  ],
  [/\brehabilitation of offenders\b|\bunspent (?:criminal )?convictions\b/iu, 'statements.rehabilitation'],
  [/\bdata protection\b|\bprivacy (?:notice|policy)\b|\bGDPR\b/u, 'statements.dataProtection'],
  [/\bconflicts? of interest\b/iu, 'statements.conflictsOfInterest'],
  [/\bhybrid working\b|\bflexible working\b|\bwork(?:ing)? from home\b/iu, 'statements.workingArrangements'],
];
