import { type Format, parseRole } from '@role-profile/document';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { expect, test } from 'vitest';
import { fromPosition } from './from-lsp.ts';
import { inlayHints } from './inlay-hints.ts';
import { roleFile } from './role-file.ts';

const roles = new LiveRoleIndex();
roles.set(
  roleEntry(
    'file:///harbour-manager.role.yaml',
    parseRole('kind: role-profile\ntitle: Harbour Manager\ngrade: SEO\n', 'yaml'),
  ),
);

/** The text with each hint where it stands, in `‹›`; only those of some lines, where they are given. */
function shown(format: Format, text: string, [from, to] = [0, Number.MAX_SAFE_INTEGER]): string {
  const file = roleFile('file:///a', 1, parseRole(text, format));
  const within = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return inlayHints(file, within, roles).reduceRight((marked, { position, label }) => {
    const offset = fromPosition(file.lines, position);
    return `${marked.slice(0, offset)}‹${label}›${marked.slice(offset)}`;
  }, text);
}

const THIRTY = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');

test.each([
  ['yaml', 'grade: HEO\n', 'grade: HEO‹Higher Executive Officer›\n'],
  ['yaml', 'grade: { code: "HEO", scheme: our-own }\n', 'grade: { code: "HEO", scheme: our-own }\n'],
  ['yaml', 'grade:\n  code: "HEO"\n', 'grade:\n  code: "HEO"‹Higher Executive Officer›\n'],
  [
    'markdown',
    '---\ngrade: HEO\ndirectReports:\n  - role: Hand\n    grade: AO\n---\n',
    '---\ngrade: HEO‹Higher Executive Officer›\ndirectReports:\n  - role: Hand\n    grade: AO‹Administrative Officer›\n---\n',
  ],
  ['markdown', '**Grade:** HEO\n', '**Grade:** HEO‹Higher Executive Officer›\n'],
  ['yaml', 'grade: Unheard\n', 'grade: Unheard\n'],
  [
    'yaml',
    'reportsTo: "harbour-manager"\ndeputisesFor: [no-body, harbour-manager]\n',
    'reportsTo: "harbour-manager"‹Harbour Manager (SEO)›\ndeputisesFor: [no-body, harbour-manager‹Harbour Manager (SEO)›]\n',
  ],
  [
    'markdown',
    '---\nreportsTo: harbour-manager\n---\n',
    '---\nreportsTo: harbour-manager‹Harbour Manager (SEO)›\n---\n',
  ],
  ['yaml', 'purpose: |\n  Keeps it. Fixes it.\n\n', 'purpose: |\n  Keeps it. Fixes it.‹2 of 3 sentences›\n\n'],
  [
    'markdown',
    '## Role purpose\n\nOne. Two. Three.\n\nFour!\n',
    '## Role purpose\n\nOne. Two. Three.\n\nFour!‹4 of 3 sentences›\n',
  ],
  [
    'markdown',
    `## Duties\n\n- ${THIRTY}.\n- ${THIRTY} more. {timeShare: 20}\n  - ${THIRTY} it’s so.\n`,
    `## Duties\n\n- ${THIRTY}.\n- ${THIRTY} more.‹31 of 30 words› {timeShare: 20}\n  - ${THIRTY} it’s so.‹32 of 30 words›\n`,
  ],
  [
    'yaml',
    `accountabilities:\n  - ${THIRTY} more.\n  - heading: ${THIRTY} more\n    items:\n      - text: ${THIRTY} more.\n`,
    `accountabilities:\n  - ${THIRTY} more.‹31 of 30 words›\n  - heading: ${THIRTY} more\n    items:\n      - text: ${THIRTY} more.‹31 of 30 words›\n`,
  ],
  ['yaml', `title: ${'a'.repeat(80)}\n`, `title: ${'a'.repeat(80)}\n`],
  ['yaml', `title: ${'a'.repeat(81)}\n`, `title: ${'a'.repeat(81)}‹81 of 100 characters›\n`],
  ['yaml', 'purpose:\naccountabilities: [\n', 'purpose:\naccountabilities: [\n'],
  ['markdown', '', ''],
] as const)('%s %j', (format, text, expected) => {
  expect(shown(format, text)).toBe(expected);
});

test.each([
  ['yaml', 'grade: HEO\npurpose: One.\n', 'grade: HEO\npurpose: One.‹1 of 3 sentences›\n'],
  ['markdown', '---\ngrade: HEO\n---\n', '---\ngrade: HEO‹Higher Executive Officer›\n---\n'],
] as const)('only what ends in the lines on the screen, in %s', (format, text, expected) => {
  expect(shown(format, text, [1, 2])).toBe(expected);
});
