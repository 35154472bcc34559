import { exampleOf } from '../example.ts';
import { phraseFinder, sentenceAround } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { WORDING } from '../severity.ts';

const LICENCE =
  /\b(?:(?:full|current|valid|clean|UK|British)[\s,]+){0,4}driv(?:ing|er[’']?s?)[\s-]+licen[cs]e\b|\b(?:own\s+(?:car|transport|vehicle)|(?:use|access\s+to|owner)\s+(?:of\s+)?(?:a|your\s+own|their\s+own)\s+car|car\s+(?:owner|driver))\b/giu;

/** Driving that is the work itself. */
const DRIVES =
  /\b(?:driv(?:e|es|ing)\s+(?:\p{L}+\s+){0,3}(?:vans?|lorr(?:y|ies)|bus(?:es)?|coach(?:es)?|trucks?|minibus(?:es)?|vehicles?|cars?|ambulances?|HGVs?|tractors?|patients|passengers|customers|clients)|driver|chauffeur|HGV|LGV|PCV)\b/iu;

const OTHER_WAY =
  /\bor\s+(?:\p{L}+\s+){0,4}(?:travel|transport|means|equivalent|way|arrangements?|access|alternative|driver)\b|\b(?:otherwise|alternative|public\s+transport|reasonable\s+adjustments?|access\s+to\s+work|not\s+(?:essential|required|needed))\b/iu;

function drives(text: string): boolean {
  return DRIVES.test(text);
}

const licencesIn = phraseFinder(LICENCE, ['driv', 'car', 'transport', 'vehicle']);

export const drivingLicence = defineRule({
  id: 'driving-licence',
  group: 'people',
  severity: WORDING,
  docs: {
    summary: 'Applicants must have a driving licence or a car, although nothing they do is driving.',
    why: 'Some disabled people cannot hold a licence, and can do the work by train, by taxi or with a colleague. To shut them out may be discrimination.',
    instead: 'Say what is needed: “Can travel to all six harbours, some of them far from a station”.',
    source:
      'The Equality and Human Rights Commission’s advice on job adverts, and the UK government’s on recruiting disabled people.',
    examples: [exampleOf.criterion('Holds a full driving licence.', 'Can travel to all six harbours.')],
  },
  *check({ document, prose, lists, known, rangeWithin }) {
    const says = (value: unknown) => typeof value === 'string' && known(drives, value);
    const duties = lists.filter(({ sort }) => sort === 'accountability').flatMap(({ statements }) => statements);
    if (says(document.role.title) || says(document.role.purpose) || duties.some(({ text }) => says(text.value))) return;
    for (const text of prose) {
      if (text.path.includes('desirable') || !ASKED.has(String(text.path[0]))) continue;
      for (const { words, index } of known(licencesIn, text.value)) {
        if (OTHER_WAY.test(sentenceAround(text.value, index))) continue;
        const message = `“${words}” keeps out people who cannot drive and could do this work. Say what is needed instead, such as “Can travel to all six harbours”.`;
        yield { path: text.path, range: rangeWithin(text, index, index + words.length), message };
      }
    }
  },
});

/** Where something is asked of applicants. */
const ASKED: ReadonlySet<string> = new Set([
  'personSpecification',
  'advert',
  'purpose',
  'eligibility',
  'application',
  'additionalSections',
]);
