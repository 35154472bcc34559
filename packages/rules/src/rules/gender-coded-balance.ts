import { keyRangeAt } from '@role-profile/document';
import { numberOptions } from '../configuration/rule-options.ts';
import { wordsIn } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import { FEMININE_STEMS, MASCULINE_STEMS } from '../words/coded-words.ts';

/** As many of the words that lean are named, the most frequent first. */
const MOST_NAMED = 5;

export const genderCodedBalance = defineRule({
  id: 'gender-coded-balance',
  group: 'people',
  presets: ['strict'],
  severity: ADVICE,
  options: numberOptions({ difference: 3, times: 3 }),
  docs: {
    summary: 'The document as a whole uses many more words that sound masculine than words that sound feminine.',
    why: 'In studies, women found the same job less appealing when its advert was worded so, and thought that they would not belong. Men hardly noticed the opposite.',
    instead:
      'Exchange some of the words named: “work on” for “tackle”, “team” for “leadership”, “settle” for “challenge”. No word is wrong by itself. The options say from which difference on, and from how many times as many, it is told.',
    source:
      'D. Gaucher, J. Friesen and A. Kay, “Evidence that gendered wording in job advertisements exists and sustains gender inequality” (2011).',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Harbour Pilot\npurpose: Leads with confident, decisive and independent judgement, and champions ambitious challenges.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Harbour Pilot\n---\n\n## Role purpose\n\nLeads with confident, decisive and independent judgement, and champions ambitious challenges.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Harbour Pilot\npurpose: Guides ships and supports their crews, with sound and independent judgement.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Harbour Pilot\n---\n\n## Role purpose\n\nGuides ships and supports their crews, with sound and independent judgement.\n',
        },
      },
    ],
  },
  *check({ document, prose, known }, { difference, times }) {
    const masculine = new Map<string, number>();
    let feminine = 0;
    for (const { value } of prose) {
      for (const word of known(plainWords, value)) {
        if (MASCULINE_STEMS.test(word)) masculine.set(word, (masculine.get(word) ?? 0) + 1);
        else if (FEMININE_STEMS.test(word)) feminine += 1;
      }
    }
    const count = [...masculine.values()].reduce((sum, one) => sum + one, 0);
    if (count - feminine <= difference || count < times * feminine) return;
    const named = [...masculine]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_NAMED)
      .map(([word]) => `“${word}”`);
    yield {
      path: ['title'],
      range: keyRangeAt(document, ['title']),
      message: `Taken together, the words of this document sound masculine: ${count} such words stand against ${feminine} that sound feminine, above all ${named.join(', ')}. Some readers will think that they do not belong. Exchange a few of them.`,
    };
  },
});

/** Words in lower case, without hyphens. A capital inside a sentence is a name, such as a Trust. */
function plainWords(text: string): readonly string[] {
  return wordsIn(text.replace(/(?<=[\p{L},;]\s)\p{Lu}\p{L}*/gu, ' ')).map((word) =>
    word.toLowerCase().replaceAll('-', ''),
  );
}
