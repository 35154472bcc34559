import { behaviours, evaluationSchemes } from '@role-profile/schema';
import type { Draft } from './draft.ts';
import { emailIn, managerIn, professionIn, telephoneIn } from './facts.ts';
import { bandIn } from './grade.ts';
import { textsOf } from './words.ts';

/** Facts that sentences hold. Each is added to its field; the sentence stays where it is. */
export function pullFacts(draft: Draft, source: string): void {
  pullReporting(draft);
  pullGrade(draft);
  pullApplication(draft);
  if (draft.kind === 'job-evaluation-questionnaire' && draft.get('evaluation.scheme') === undefined) {
    const scheme = evaluationSchemes.terms.find((term) => new RegExp(`\\b${term.title}\\b`, 'u').test(source));
    if (scheme !== undefined) draft.set('evaluation.scheme', scheme.value);
  }
}

function pullReporting(draft: Draft): void {
  const prose = ['purpose', 'advert', 'about.team', 'about.context', 'about.profession', 'otherDuties'].flatMap(
    (path) => textsOf(draft.get(path)),
  );
  const duties = textsOf(draft.get('accountabilities')).filter((text) =>
    /^report(?:s|ing)? (?:directly )?to\b/iu.test(text),
  );
  for (const text of [...prose, ...duties]) {
    const manager = draft.get('reportsTo') === undefined && /\breport/iu.test(text) ? managerIn(text) : undefined;
    if (manager !== undefined) draft.push('reportsTo', manager);
    const profession =
      draft.get('profession') === undefined && /\bprofession\b/iu.test(text) ? professionIn(text) : undefined;
    if (profession !== undefined && profession !== text) draft.set('profession', profession);
  }
}

function pullGrade(draft: Draft): void {
  if (draft.get('grade') !== undefined) return;
  const texts = ['salary', 'about.context', 'advert', 'purpose'].flatMap((path) => textsOf(draft.get(path)));
  const band = texts.map(bandIn).find((found) => found !== undefined);
  if (band !== undefined) draft.set('grade', { payBand: band });
}

const LIMIT =
  /\b(?:(?:no more than|up to|maximum(?: of)?|max(?:imum)?|within|limit of|under) (\d[\d,]{1,4}) words|(\d[\d,]{1,4})[- ]words?(?: (?:max(?:imum)?|limit))?)\b/iu;

const SENT: readonly (readonly [string, RegExp])[] = [
  ['cv', /\bCV\b|\bcurriculum vitae\b|\br[eé]sum[eé]\b/u],
  ['covering-letter', /\bcover(?:ing)? letter\b/iu],
  ['statement', /\b(?:personal |supporting )?statement\b|\bstatement of suitability\b/iu],
  ['application-form', /\bapplication form\b/iu],
  ['portfolio', /\bportfolio\b/iu],
];

/** What an applicant sends, how long it may be, where it goes, and the behaviours that are asked for by name. */
function pullApplication(draft: Draft): void {
  const texts = textsOf(draft.get('application.instructions'));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/u));
  for (const [type, shape] of SENT) {
    const naming = sentences.filter((sentence) => shape.test(sentence));
    if (naming.length === 0) continue;
    const limit = naming.map((sentence) => LIMIT.exec(sentence)).find((found) => found !== null);
    const count = Number((limit?.[1] ?? limit?.[2] ?? '').replaceAll(',', ''));
    draft.push('application.requirements', { type, ...(count > 0 && type !== 'cv' && { wordLimit: count }) });
  }
  if (draft.get('enquiries') === undefined) for (const sentence of sentences) pullEnquiry(draft, sentence);
  const whole = texts.join('\n');
  const email = emailIn(whole);
  if (email !== undefined) draft.set('application.email', email);
  if (draft.get('successProfile.behaviours') !== undefined) return;
  for (const behaviour of behavioursIn([whole, ...textsOf(draft.get('recruitmentProcess'))].join('\n'))) {
    draft.push('successProfile.behaviours', behaviour);
  }
}

/** A sentence that says whom to ask, and how to reach them. */
function pullEnquiry(draft: Draft, sentence: string): void {
  if (!/\b(?:questions?|enquir(?:y|ies)|queries|discuss(?:ion)?|(?:more|further) information)\b/iu.test(sentence))
    return;
  const email = emailIn(sentence);
  const telephone = telephoneIn(sentence);
  if (email === undefined && telephone === undefined) return;
  const about = /\b(?:role|post|job|position)\b/iu.test(sentence) ? 'role' : 'recruitment';
  const name = /\bcontact (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})/u.exec(sentence)?.[1];
  draft.push('enquiries', {
    about,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(telephone !== undefined && { telephone }),
  });
}

/** Behaviours that a text names with their level, in the order of the text. */
function behavioursIn(text: string): readonly { name: string; level: number }[] {
  const found = behaviours.terms.flatMap(({ value }) => {
    const match = new RegExp(`\\b${value}\\b[\\s,:–—(-]*level\\s+(\\d)`, 'iu').exec(text);
    return match === null ? [] : [{ at: match.index, name: value, level: Number(match[1]) }];
  });
  return found.sort((a, b) => a.at - b.at).map(({ name, level }) => ({ name, level }));
}
