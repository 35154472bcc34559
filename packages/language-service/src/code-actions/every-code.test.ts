import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { lint, type Rule, rules } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';
import { roleFile } from '../role-file.ts';
import { mend } from './mend.ts';

/** Why a finding of these codes cannot be mended for its author. */
const NO_FIX: Readonly<Record<string, string>> = {
  'duplicate-id': 'Which of two files keeps the name, and what the other is called, is for people to decide.',
  'reporting-cycle': 'Which of the posts in the circle reports to somebody else is nowhere written.',
  'time-share-sum': 'Which of the shares is too large is known to the author alone.',
};

/** Rules about how a document is made. What is wrong with its sentences is for their author to put into other words. */
const rulesOfForm = rules.filter(({ group, layout }) => layout || group === 'structure' || group === 'completeness');

describe('every code has a fix, or a reason for having none', () => {
  test.each(rulesOfForm.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const mended = formatsOf(rule).map((format) => isMended(rule, format));
    // What is wrong between files is shown by its rule's own tests.
    if (rule.acrossFiles) expect(rule.fix !== undefined).toBe(NO_FIX[id] === undefined);
    else expect(mended).toEqual(mended.map(() => NO_FIX[id] === undefined));
  });

  test('at least four of five have a fix', () => {
    const known = rulesOfForm.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining(Object.keys(NO_FIX)));
    expect(Object.keys(NO_FIX).length / known.length).toBeLessThanOrEqual(1 / 5);
  });
});

function formatsOf({ docs }: Rule): readonly Format[] {
  return docs.examples.flatMap(({ bad }) => (bad.yaml === undefined ? ['markdown'] : ['yaml', 'markdown']));
}

/** Whether the first way to mend the first example takes that finding away. */
function isMended({ id, docs }: Rule, format: Format): boolean {
  const text = docs.examples[0].bad[format] ?? '';
  const file = roleFile('file:///a', 1, parseRole(text, format));
  const [finding] = file.findings.filter(({ code }) => code === id);
  const wanted = { file, range: { start: 0, end: text.length }, findings: [], stops: false, newFiles: false };
  const change = finding && mend(wanted, finding)[0]?.change();
  if (change === undefined || !('edits' in change)) return false;
  const left = lint(parseRole(applyEdits(text, change.edits), format)).filter(({ code }) => code === id);
  return left.length < file.findings.filter(({ code }) => code === id).length;
}
