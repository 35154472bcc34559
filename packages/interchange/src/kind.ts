import { isKind, type Kind } from '@role-profile/schema';

/**
 * The kind of document a text is, by what it calls itself and by what it speaks of; `role-profile` when nothing tells.
 */
export function recogniseKind(text: string): Kind {
  const lines = text.split(/\r?\n/u).slice(0, SEARCHED);
  const said = lines.map((line) => /^kind:\s*['"]?([a-z-]+)/u.exec(line)?.[1]).find(isKind);
  if (said !== undefined) return said;

  const scores = new Map<Kind, number>();
  const add = (kind: Kind, weight: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  const filled = lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line.length < 400);
  let front = filled[0] === '---';
  for (const [index, line] of filled.slice(0, 60).entries()) {
    if (front && index > 0 && line === '---') front = false;
    const title = line.replace(/^title:\s*/iu, '');
    const names = kindNamed(title);
    if (names === undefined || /^#{2,}/u.test(line)) continue;
    if (isKindPhrase(title)) add(names, SAYS_SO);
    else if ((index < 8 || (front && title !== line)) && title.split(' ').length <= 12) add(names, MENTIONS);
  }
  const whole = lines.join('\n');
  for (const [kind, shape, weight] of CUES) if (shape.test(whole)) add(kind, weight);

  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= ENOUGH ? best[0] : 'role-profile';
}

/** Whether a line holds nothing but the name of a kind of document. */
export function isKindPhrase(line: string): boolean {
  return kindPhraseIn(line) === line.replace(/^[\s#*_\d.]+|[\s*_:]+$/gu, '').toLowerCase();
}

/** The kind that a line's words name, if any. */
function kindNamed(line: string): Kind | undefined {
  const lower = line.toLowerCase();
  return PHRASES.find(([, shape]) => shape.test(lower))?.[0];
}

function kindPhraseIn(line: string): string | undefined {
  const lower = line.toLowerCase();
  for (const [, shape] of PHRASES) {
    const found = shape.exec(lower);
    if (found !== null) return found[0];
  }
  return undefined;
}

const SEARCHED = 2000;
const SAYS_SO = 10;
const MENTIONS = 5;
const ENOUGH = 3;

/** What documents call themselves. The first that fits counts: a questionnaire may have “job description” in its name. */
const PHRASES: readonly (readonly [Kind, RegExp])[] = [
  [
    'job-evaluation-questionnaire',
    /job (?:description|evaluation|analysis|information) (?:questionnaire|form)(?: \([a-z]+\))?|job evaluation (?:document|report|submission)|\b(?:jdq|jaf|jeq)\b|(?:jegs|jesp|hay) (?:questionnaire|form|job description)/u,
  ],
  [
    'candidate-pack',
    /(?:candidate|applicant|applicants|application|recruitment|job|vacancy)[’']?s?[’']? (?:information )?(?:pack|booklet|brochure|brief|guide)|information (?:pack|booklet)(?: for (?:candidates|applicants))?|(?:candidate|applicant) information/u,
  ],
  [
    'vacancy',
    /(?:job|vacancy|recruitment) advert(?:isement)?|vacancy (?:notice|announcement|details)|job (?:vacancy|opportunity|posting|announcement)|external advert(?:isement)?/u,
  ],
  ['role-profile', /(?:generic )?(?:role|job|post) profile|role (?:description|specification)|profile of the role/u],
  [
    'job-description',
    /(?:job|position|post) description(?: and person specification| (?:&|\/) person specification)?|job specification|duty statement|statement of duties/u,
  ],
];

/** What documents of a kind speak of, and how much each says. What stands before is bounded, since it may be blank lines. */
const CUES: readonly (readonly [Kind, RegExp, number])[] = [
  ['vacancy', /[£$€]\s?\d/u, 1],
  ['vacancy', /^\W{0,40}(?:closing date|closes|close|apply by|application deadline)\b/imu, 2],
  ['vacancy', /\b(?:how to apply|apply (?:now|online|today))\b|^apply_url:/imu, 1],
  ['vacancy', /\b(?:we are|is) (?:looking for|hiring|recruiting|seeking)\b|accepting applications/iu, 2],
  ['vacancy', /\bwe (?:encourage|welcome|particularly welcome) applications\b|working for the civil service/iu, 1],
  ['vacancy', /\brange of (?:\w+ )?benefits\b|\bannual leave\b/iu, 1],
  ['vacancy', /^job reference|^vacancy approach|^number of (?:posts|jobs|vacancies)|\bcookies\b/imu, 1],
  ['candidate-pack', /^\W{0,40}contents$/imu, 1],
  ['candidate-pack', /^\W{0,40}(?:welcome (?:message|from)|a message from|foreword)/imu, 2],
  ['candidate-pack', /\bthis (?:candidate|applicant|information) (?:information )?pack\b/iu, 3],
  ['candidate-pack', /^\W{0,40}(?:the recruitment process|terms,? conditions and benefits)/imu, 1],
  ['job-evaluation-questionnaire', /\bquestionnaire\b/iu, 2],
  ['job-evaluation-questionnaire', /^\W{0,40}(?:job holder|name of (?:job|post) ?holder|panel date)\b/imu, 1],
  ['job-evaluation-questionnaire', /\b(?:jegs|jesp|hay group|job evaluation)\b/iu, 2],
  ['job-evaluation-questionnaire', /^[\s\d.]{0,40}dimensions\W*$/imu, 1],
  ['role-profile', /^\W{0,40}role (?:purpose|title)\b/imu, 2],
  ['role-profile', /^\W{0,40}autonomy\W*$/imu, 2],
  ['role-profile', /^\W{0,40}(?:problem solving|management of resources|key relationships)/imu, 1],
  ['job-description', /^[\W\d]{0,40}person specification/imu, 2],
  ['job-description', /^\W{0,40}(?:job|post) (?:title|purpose)\b/imu, 2],
  ['job-description', /\bmain duties\b/iu, 1],
];
