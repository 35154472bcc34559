import { type Format, parseRole } from '@role-profile/document';
import { withRange } from '@role-profile/kit';
import { lint } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';

/** A published vacancy in which nothing is missing and nothing is wrong, in both syntaxes. */
const FACTS = `kind: vacancy
title: Winter Ferry Mate
status: published
grade: EO
contract: permanent
workingPatterns: [shift]
locations: [Stone Quay]
closing: 2031-03-31
salary: { min: 29000, max: 33000, currency: GBP, period: year }
application: { email: jobs@ferries.example }
enquiries: { about: role, email: mate@ferries.example }
securityClearance: BPSS
nationality: { reserved: false }
`;

const ROLE: Readonly<Record<Format, string>> = {
  yaml: `${FACTS}advert: Take forty people over the sound each hour, all winter.
accountabilities:
  - text: Keep the timetable in fog, so that islanders get to work.
    timeShare: 60
  - text: Train two deckhands, so that a crew is ready each spring.
    timeShare: 40
personSpecification:
  essential: [Holds a mate’s certificate for coastal waters.]
successProfile:
  behaviours:
    - { name: Leadership, level: 2 }
about: The company runs three ferries.
welcome: Winter on the sound is hard, and nobody forgets it.
benefits: [Warm clothes are provided.]
recruitmentProcess: One interview on board.
statements:
  equality: Everyone who meets the criteria is welcome.
  reasonableAdjustments: Tell us what you need, and we will try it with you.
`,
  markdown: `---
${FACTS}---

## Advert

Take forty people over the sound each hour, all winter.

## Key accountabilities

- Keep the timetable in fog, so that islanders get to work. {timeShare: 60}
- Train two deckhands, so that a crew is ready each spring. {timeShare: 40}

## Person specification

### Essential

- Holds a mate’s certificate for coastal waters.

## Success profile

### Behaviours

| name | level |
| --- | --- |
| Leadership | 2 |

## About us

The company runs three ferries.

## Welcome

Winter on the sound is hard, and nobody forgets it.

## Benefits

- Warm clothes are provided.

## Recruitment process

One interview on board.

## Equality and diversity

Everyone who meets the criteria is welcome.

## Reasonable adjustments

Tell us what you need, and we will try it with you.
`,
};

interface Mistake {
  readonly name: string;
  readonly code: string;
  /** What is right, and what stands there instead; the underlined place is marked. */
  readonly yaml: readonly [right: string, wrong: string];
  readonly markdown?: readonly [right: string, wrong: string];
}

const mistakes: readonly Mistake[] = [
  { name: 'a wrong grade', code: 'wrong-value', yaml: ['grade: EO', 'grade: $0E0$0'] },
  { name: 'a wrong kind', code: 'wrong-value', yaml: ['kind: vacancy', 'kind: $0vacanzy$0'] },
  { name: 'a misspelt key', code: 'unknown-field', yaml: ['grade: EO', '$0grde$0: EO'] },
  { name: 'a misspelt key in a group of facts', code: 'unknown-field', yaml: ['currency:', '$0curency$0:'] },
  {
    name: 'a misspelt section',
    code: 'unknown-field',
    yaml: ['accountabilities:', '$0accountabilites$0:'],
    markdown: ['## Key accountabilities', '## $0Key accountabilites$0'],
  },
  { name: 'a wrong date', code: 'wrong-value', yaml: ['2031-03-31', '$031/03/2031$0'] },
  { name: 'a day that does not exist', code: 'wrong-value', yaml: ['2031-03-31', '$02031-02-29$0'] },
  { name: 'a salary whose lowest is above its highest', code: 'salary-range', yaml: ['29000', '$039000$0'] },
  {
    name: 'an unknown behaviour',
    code: 'wrong-value',
    yaml: ['name: Leadership', 'name: $0Leadingship$0'],
    markdown: ['| Leadership |', '| $0Leadingship$0 |'],
  },
  {
    name: 'time shares that add up to 120',
    code: 'time-share-sum',
    yaml: ['timeShare: 40', 'timeShare: $060$0'],
  },
  { name: 'a required field that is missing', code: 'missing-field', yaml: ['closing: 2031-03-31\n', ''] },
  {
    name: 'a required section that is missing',
    code: 'missing-field',
    yaml: ['  reasonableAdjustments: Tell us what you need, and we will try it with you.\n', ''],
    markdown: ['\n## Reasonable adjustments\n\nTell us what you need, and we will try it with you.\n', ''],
  },
  { name: 'a number for a title', code: 'wrong-value', yaml: ['title: Winter Ferry Mate', 'title: $07$0'] },
  { name: 'no title', code: 'missing-field', yaml: ['title: Winter Ferry Mate\n', ''] },
  { name: 'words for a number', code: 'wrong-value', yaml: ['min: 29000', 'min: $0£29k$0'] },
  { name: 'a wrong e-mail address', code: 'wrong-value', yaml: ['mate@ferries.example', '$0mate at ferries$0'] },
];

/** What is missing is underlined where it should have followed. */
const BEFORE_MISSING: Readonly<Record<string, Readonly<Record<Format, string>>>> = {
  'a required field that is missing': { yaml: 'workingPatterns', markdown: 'workingPatterns' },
  'a required section that is missing': { yaml: 'statements', markdown: 'Equality and diversity' },
  'no title': { yaml: 'kind', markdown: 'kind' },
};

describe.each(['yaml', 'markdown'] as const)('in %s', (format) => {
  test('the role itself holds nothing to find', () => {
    expect(lint(parseRole(ROLE[format], format))).toEqual([]);
  });

  test.each(mistakes)('$name gives exactly one finding, $code, at its place', (mistake) => {
    const [right, wrong] = format === 'markdown' ? (mistake.markdown ?? mistake.yaml) : mistake.yaml;
    expect(ROLE[format].split(right)).toHaveLength(2);
    const marked = ROLE[format].replace(right, () => wrong);
    const text = marked.replaceAll('$0', '');
    const found = lint(parseRole(text, format));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([[mistake.code, 'error']]);
    const { start = 0, end = 0 } = found[0]?.range ?? {};
    if (mistake.code === 'missing-field') {
      expect(text.slice(start, end)).toBe(BEFORE_MISSING[mistake.name]?.[format]);
    } else {
      expect({ start, end }).toEqual({ start: withRange(marked).start, end: withRange(marked).end });
    }
  });
});
