import { type Format, parseRole } from '@role-profile/document';
import { withCursor } from '@role-profile/kit';
import { expect, test } from 'vitest';
import { roleFile } from './role-file.ts';
import { signatureHelp } from './signature-help.ts';

/** The signature with `*` around what is being typed. */
function ask(format: Format, marked: string): string | undefined {
  const { text, offset } = withCursor(marked);
  const file = roleFile('file:///a', 1, parseRole(text, format));
  const help = signatureHelp(file, file.lines.positionAt(offset));
  const [signature] = help?.signatures ?? [];
  const active = signature?.parameters?.[help?.activeParameter ?? 0]?.label;
  return typeof active === 'string' ? signature?.label.replace(active, `*${active}*`) : undefined;
}

const CONTACTS = '## Contacts\n\n### Internal\n\n';
const PARTY = '*Party* – Purpose';
const PURPOSE = 'Party – *Purpose*';

test.each([
  ['markdown', `${CONTACTS}- $0`, PARTY],
  ['markdown', `${CONTACTS}- Coast$0guard`, PARTY],
  ['markdown', `${CONTACTS}- Well-$0`, PARTY],
  ['markdown', `${CONTACTS}- Coastguard –$0`, PURPOSE],
  ['markdown', `${CONTACTS}- Coastguard - share$0`, PURPOSE],
  ['yaml', 'contacts:\n  internal:\n    - Coast$0\n', PARTY],
  ['yaml', 'contacts:\n  internal:\n    - Coastguard — sh$0\n', PURPOSE],
  ['yaml', 'contacts:\n  external: Coastguard – sh$0\n', PURPOSE],
  ['yaml', 'contacts:\n  external: [Pilots – guide, Coast$0]\n', PARTY],
  ['yaml', 'contacts:\n  internal:\n    - party: Coast$0\n', PARTY],
  ['yaml', 'contacts:\n  internal:\n    - party: Coast\n      purpose: $0\n', PURPOSE],
] as const)('a contact in %s: %j', (format, marked, expected) => {
  expect(ask(format, marked)).toBe(expected);
});

const CRITERION = '*type: …*, level: …, assessedBy: […]';

test.each([
  ['markdown', '## Duties\n\n- Plan. {$0', '{*timeShare: …*, measures: […]}'],
  ['markdown', '## Duties\n\n### Pier\n\n- Plan. {timeShare: 2$0}', '{*timeShare: …*, measures: […]}'],
  ['markdown', '## Duties\n\n- Plan. {timeShare: 20, $0}', '{timeShare: …, *measures: […]*}'],
  ['markdown', '## Duties\n\n- Plan.\n  - Ask. {measures: [one, t$0', '{timeShare: …, *measures: […]*}'],
  ['markdown', '## Autonomy\n\n- Decide. {m$0', '{timeShare: …, *measures: […]*}'],
  ['markdown', '## Person specification\n\n### Essential\n\n- Row. {$0', `{${CRITERION}}`],
  ['markdown', '## Person specification\n\n- Row. {$0', `{${CRITERION}}`],
  ['markdown', '## Person specification\n\n### Boats\n\n- Row. {$0', `{${CRITERION}}`],
  ['markdown', '## Person specification\n\n### Boats {$0', '{*type: …*, competency: {…}}'],
  [
    'markdown',
    '## Person specification\n\n### Boats {competency: {name: x, le$0',
    '{framework: …, name: …, *level: …*}',
  ],
  [
    'yaml',
    'accountabilities:\n  - {text: "Plan, then {act}", ti$0}\n',
    '{text: …, *timeShare: …*, measures: […], items: […]}',
  ],
  ['yaml', 'personSpecification:\n  essential: [{text: Row., $0', '{text: …, *type: …*, level: …, assessedBy: […]}'],
  ['yaml', 'contract: {type: loan, $0}\n', '{type: …, *duration: …*, extension: …, permanency: …, notes: …}'],
] as const)('facts in %s: %j', (format, marked, expected) => {
  expect(ask(format, marked)).toBe(expected);
});

test.each([
  ['markdown', '## Duties\n\n- Plan. {timeShare: 20} $0'],
  ['markdown', '## Duties\n\n- Plan – act$0'],
  ['markdown', '## Role purpose\n\nKeeps {$0'],
  ['markdown', '## Getting here\n\n- By {$0'],
  ['markdown', '## Contacts\n\nPeople – here$0'],
  ['markdown', '$0'],
  ['yaml', 'title: {$0\n'],
  ['yaml', 'title: Pier – Warden$0\n'],
  ['yaml', 'contacts:\n  int$0\n'],
] as const)('nothing in %s at %j', (format, marked) => {
  expect(ask(format, marked)).toBeUndefined();
});

test('what may be written is said for the fact and not only its name', () => {
  const { text, offset } = withCursor('## Person specification\n\n- Row. {$0');
  const file = roleFile('file:///a', 1, parseRole(text, 'markdown'));
  const [signature] = signatureHelp(file, file.lines.positionAt(offset))?.signatures ?? [];
  expect(signature?.parameters?.map(({ documentation }) => documentation)).toEqual([
    expect.stringContaining('experience'),
    expect.stringContaining('practitioner'),
    expect.stringContaining('Write application, cv'),
  ]);
});
