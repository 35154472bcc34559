import { exampleOf } from '../example.ts';
import { phraseFinder } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { WORDING } from '../severity.ts';

/** What an applicant is told of the employer speaks of other years. */
const NOT_OF_APPLICANTS: ReadonlySet<string> = new Set([
  'about',
  'benefits',
  'statements',
  'recruitmentProcess',
  'contacts',
]);

const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many)`;

const LEAST = String.raw`(?:(?:a\s+)?(?:minimum|min\.?)(?:\s+of)?\s+|at\s+least\s+|more\s+than\s+|over\s+)?`;

/** “Five years”, “3 to 5 years”, “one (1) year”; a “two year course” is something else. */
const YEARS = String.raw`(?:(?:one|1|a)(?:\s*\(1\))?\s+(?:full\s+)?year(?:[’']s)?|${NUMBER}(?:\s*\(\d{1,2}\))?(?:\s*\+|\s+or\s+more|\s+plus)?(?:\s*(?:to|-|–|or)\s*${NUMBER})?\s+(?:full\s+)?years(?:[’'])?)`;

const EXPERIENCE = new RegExp(
  [
    String.raw`\b${LEAST}${YEARS}\s+(?:of\s+)?(?:(?!history\b|service\b)[\p{L}/&-]+\s+){0,4}experience\b`,
    String.raw`\bexperience\s+of\s+${LEAST}${YEARS}(?!\s+\p{L}*\s*(?:old|ago))`,
    String.raw`\b${LEAST}${YEARS}\s+(?:in|working\s+in|working\s+as)\s+(?:a|an|the)\s+(?:similar|comparable|relevant|related|senior|same)\s+(?:role|post|position|field|job|environment)\b`,
  ].join('|'),
  'giu',
);

const yearsIn = phraseFinder(EXPERIENCE, ['year']);

export const yearsOfExperience = defineRule({
  id: 'years-of-experience',
  group: 'people',
  severity: WORDING,
  docs: {
    summary: 'Applicants must have a number of years of experience.',
    why: 'Years say how long somebody was there and not what they can do. They keep out the young and all who had a break, which may be indirect discrimination by age or sex.',
    instead: 'Say what they must have done or be able to do: “Has led a watch in a busy harbour”.',
    source:
      'GOV.UK advice on preventing discrimination in recruitment, and the Equality Act 2010, section 19 (indirect discrimination).',
    examples: [
      exampleOf.criterion(
        'At least five years’ experience of guiding ships.',
        'Has guided ships of every size through a narrow channel.',
      ),
    ],
  },
  *check({ prose, known, rangeWithin }) {
    for (const text of prose) {
      if (typeof text.path[0] === 'string' && NOT_OF_APPLICANTS.has(text.path[0])) continue;
      for (const { words, index } of known(yearsIn, text.value)) {
        if (isOfEmployer(text.value.slice(0, index))) continue;
        const message = `“${words}” says how long somebody was there and not what they can do, and keeps out people who had a break. Write what they must have done.`;
        yield { path: text.path, range: rangeWithin(text, index, index + words.length), message };
      }
    }
  },
});

/** “We have 20 years of experience” is praise of the employer. */
function isOfEmployer(before: string): boolean {
  return (
    /\b(?:we|our|us|organisation|organization|agency|company|team|who)\b[^.!?\n]{0,40}$/iu.test(before) &&
    !/\b(?:you|applicants?|candidates?|must|need|looking\s+for|require[sd]?)\b[^.!?\n]{0,60}$/iu.test(before)
  );
}
