import { exampleOf } from '../example.ts';
import { phraseFinder } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)';

/** A year is part of a name in front of these. */
const NAMES = String.raw`(?![-/]?\d)(?!\s+(?:Act|Regulations?|Order|Rules|Convention|Code|Strategy|Plan|Framework|Agreement|Standard|edition|hours|hrs)\b)`;

const DETAIL = new RegExp(
  [
    String.raw`\b(?:in|by|from|until|till|during|before|after|since|for)\s+(?:the\s+)?(?:(?:end|start|close|middle)\s+of\s+)?(?:\d{1,2}\s+)?(?:${MONTH}\s+)?20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?${NAMES}`,
    String.raw`\bbudgets?\s+of\s+(?:about\s+|around\s+|up\s+to\s+|over\s+)?£\s?\d[\d,.]*(?:\s?(?:k|m|bn|million|billion)\b)?`,
    String.raw`£\s?\d[\d,.]*(?:\s?(?:k|m|bn|million|billion)\b)?\s+(?:\p{L}+\s+){0,2}budgets?\b`,
    String.raw`\b(?:Microsoft\s+(?:Word|Excel|PowerPoint|Access|Teams|Outlook|Project|Office)|MS\s+(?:Word|Excel|PowerPoint|Access|Teams|Outlook|Project|Office)|PowerPoint|SharePoint|Excel\s+spreadsheets?|Google\s+(?:Docs|Sheets)|Salesforce|Jira|Trello|Slack|Basecamp|Power\s+BI)\b`,
  ].join('|'),
  'gu',
);

const detailsIn = phraseFinder(DETAIL);

export const timeBoundDetail = defineRule({
  id: 'time-bound-detail',
  group: 'statements',
  presets: ['civil-service', 'strict'],
  severity: ADVICE,
  docs: {
    summary: 'A duty names what will soon be out of date: a year, the size of a budget, a product.',
    why: 'A role description outlives them by years, and each one that is out of date makes the rest look so too.',
    instead:
      'Say it in a way that lasts: “a yearly repair budget”, “a shared calendar”. Aims with a date belong under key objectives.',
    source:
      'Essex County Council wants accountabilities to be “timeless”; Brown University advises against details that change.',
    examples: [
      exampleOf.duty(
        'Open the new quay by March 2027, so that larger ships can berth.',
        'Open new quays, so that larger ships can berth.',
      ),
      exampleOf.duty(
        'Keep the plan of berths in SharePoint, to share it with pilots.',
        'Keep the plan of berths, to share it with pilots.',
      ),
    ],
  },
  *check({ lists, known, rangeWithin }) {
    for (const { sort, statements } of lists) {
      if (sort !== 'accountability') continue;
      for (const { text } of statements) {
        for (const { words, index } of known(detailsIn, text.value)) {
          const message = `“${words}” will be out of date long before this duty is. Say it in a way that lasts, or move it to the key objectives.`;
          yield { path: text.path, range: rangeWithin(text, index, index + words.length), message };
        }
      }
    }
  },
});
