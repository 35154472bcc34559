import type { Kind } from '@role-profile/schema';
import { exampleOf } from '../example.ts';
import { isIn, type Phrase, phraseFinder } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

/** What is said of the post itself; an advert has fields of its own. */
const OF_THE_POST: ReadonlySet<string> = new Set(
  'purpose accountabilities otherDuties keyObjectives measures personSpecification problemSolving decisionMaking problemSolvingAndDecisionMaking managementOfResources autonomy impact contacts'.split(
    ' ',
  ),
);

const SELLING = String.raw`\b(?:exciting|fantastic|unique|rare|great|amazing|fabulous)\s+opportunity\b|\bwe(?:[’']re|\s+are)\s+(?:hiring|recruiting|looking\s+for|seeking)\b|\bjoin\s+(?:us|our\s+\p{L}+)\b|\bapply\s+(?:now|today)\b|\b(?:are|do)\s+you\s+(?:looking|ready|want|passionate|interested)\b|\bdream\s+job\b`;

/** In a job description, “you” is common and clear; a role profile is about the role and nobody else. */
const VOICES: Readonly<Partial<Record<Kind, (text: string) => readonly Phrase[]>>> = {
  'role-profile': phraseFinder(
    new RegExp(String.raw`${SELLING}|\byou(?:r|rs|[’'](?:ll|re|ve)|\s+will|\s+are)?\b`, 'giu'),
  ),
  'job-description': phraseFinder(new RegExp(SELLING, 'giu')),
  'job-evaluation-questionnaire': phraseFinder(new RegExp(SELLING, 'giu')),
};

export const advertVoice = defineRule({
  id: 'advert-voice',
  group: 'statements',
  severity: ADVICE,
  docs: {
    summary:
      'A role profile speaks to an applicant (“you will”), or a job description sells the job (“exciting opportunity”).',
    why: 'A profile is used to evaluate, to manage and to advertise, and stays when the advert is gone. What speaks to an applicant has to be rewritten each time.',
    instead: 'Say what the role does: “Leads the watch”. Keep what should win people over for the vacancy.',
    source: 'GitLab’s rules for job families keep the words of a vacancy out of the description of a role.',
    examples: [exampleOf.purpose('You will keep ships moving.', 'Keeps ships moving.')],
  },
  *check({ kind, prose, known, rangeWithin }) {
    const voice = kind && VOICES[kind];
    if (voice === undefined) return;
    const places = prose
      .filter((text) => isIn(text, OF_THE_POST))
      .flatMap((text) => known(voice, text.value).map((phrase) => ({ text, ...phrase })));
    const [first] = places;
    if (first === undefined) return;
    const { text, words, index } = first;
    const others = places.length - 1;
    const more =
      others === 0 ? '' : ` There ${others === 1 ? 'is one more place' : `are ${others} more places`} like this.`;
    yield {
      path: text.path,
      range: rangeWithin(text, index, index + words.length),
      message: `“${words}” speaks to an applicant, and this file describes the role. Say what the role does, so that it can be used when nobody is being recruited.${more}`,
    };
  },
});
