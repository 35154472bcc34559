import type { Format } from '@role-profile/document';

/** Lines as people write and half-write them, well or badly. Any of them may follow any other. */
const LINES: readonly string[] = [
  '---',
  '--',
  '...',
  'kind: role-profile',
  'kind: [vacancy',
  'id: pier-warden',
  'title: "Pier 🚢 Warden',
  'title: Pier Warden [name of pier]',
  'grade: HEO',
  'grade:',
  '  code: "HEO"',
  'reportsTo: harbour-manager',
  'deputisesFor: [harbour-manager, &a pier-warden, *a, TBC]',
  'purpose: |',
  '  Keeps it. Fixes it. See https://pier.example/(a).',
  'purpose: >-',
  'accountabilities:',
  '- heading: On the pier',
  '    items:',
  '      - text: Sweep, so that nobody slips.',
  '        timeShare: 20',
  '      - {text: Sweep, timeShare: 20',
  '  - Walk it. {timeShare: 20}',
  'contacts:',
  '  internal:',
  '    - Coastguard – share it.',
  '  external: "Crew – plan',
  'successProfile:',
  '  behaviours: [Leadership (level 3), {name: Leadership}]',
  '<<: *a',
  '? key',
  ': value',
  '# a comment',
  '  # another',
  '## Role purpose',
  '## Role purpose ##',
  '## Key accountabilities:',
  '### On the pier',
  '## Person specification',
  '### Essential',
  '### Essential {type: skill, competency: {name: x}}',
  '**Desirable**',
  '**Grade:** HEO',
  'Reports to: harbour-manager',
  '## Contacts',
  '#### Internal',
  'Impact',
  '======',
  '------',
  '- Coastguard - share it',
  '  - below',
  '1. one',
  '- Row. {assessedBy: [interview, test]}',
  '- [a link](pier.md) and jobs@pier.example',
  '| min | max |',
  '|---|---|',
  '| 1 | [amount] |',
  '<!-- role-profile-disable placeholder -->',
  '<!-- open',
  '-->',
  '```',
  '> quoted',
  '    code',
  '##',
  '-',
  '',
  '',
  '',
  '\t',
  '\ud800',
];

/** Texts of up to 30 such lines, the same in every run, some cut off in the middle and some with other line ends. */
export function randomTexts(count: number): readonly (readonly [Format, string])[] {
  const next = numbers(20_271_103);
  return Array.from({ length: count }, (_, index): readonly [Format, string] => {
    const lines = Array.from({ length: next(31) }, () => LINES[next(LINES.length)] ?? '');
    const format = index % 2 === 0 ? 'yaml' : 'markdown';
    const front = next(3) === 0 && format === 'markdown' ? ['---', 'kind: vacancy', '---'] : [];
    const text = [...front, ...lines].join(['\n', '\r\n', '\n', '\r'][next(4)]);
    return [format, next(4) === 0 ? text.slice(0, next(text.length + 1)) : text];
  });
}

/** Whole numbers from 0 up to a limit, from a seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
