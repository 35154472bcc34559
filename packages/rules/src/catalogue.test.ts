import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseRole } from '@role-profile/document';
import { refinements } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { codes } from '../test/lint-text.ts';
import { explain, fixOf, lint, ruleOf, rules } from './index.ts';

const syntaxes = ['yaml', 'markdown'] as const;

const examples = rules.flatMap((rule) =>
  rule.docs.examples.flatMap(({ bad, good }, index) =>
    syntaxes.flatMap((syntax) => {
      const [wrong, right] = [bad[syntax], good[syntax]];
      return wrong === undefined || right === undefined
        ? []
        : [{ code: rule.id, index, syntax, bad: wrong, good: right }];
    }),
  ),
);

/** An example is an excerpt: that the rest of the document is missing says nothing. */
function codesOfExample(text: string, syntax: (typeof syntaxes)[number], code: string): ReadonlySet<string> {
  return new Set(codes(text, syntax).filter((found) => found === code || found !== 'missing-field'));
}

describe('the examples of a rule', () => {
  test.each(examples)('$code $index in $syntax: the bad one has this finding and no other', ({ code, syntax, bad }) => {
    expect(codesOfExample(bad, syntax, code)).toEqual(new Set([code]));
  });

  test.each(examples)('$code $index in $syntax: the good one has none', ({ code, syntax, good }) => {
    expect(codesOfExample(good, syntax, code)).toEqual(new Set());
  });

  test.each(examples)('$code $index in $syntax: a rule that mends is offered', ({ code, syntax, bad }) => {
    const document = parseRole(bad, syntax);
    for (const finding of lint(document).filter((found) => found.fixable)) {
      expect(finding.code).toBe(code);
      expect(fixOf(document, finding)?.edits).not.toEqual([]);
    }
  });
});

describe('the catalogue', () => {
  test('finds each rule by its code, and none by another', () => {
    for (const rule of rules) expect(ruleOf(rule.id)).toBe(rule);
    expect(ruleOf('no-such-rule')).toBeUndefined();
    expect(explain('no-such-rule')).toBeUndefined();
  });

  test('has a rule for each refinement of the model, an error in every status', () => {
    const weights = refinements.map(({ code }) => ruleOf(code)?.severity);
    expect(weights).toEqual(refinements.map(() => ({ draft: 'error', review: 'error', final: 'error' })));
  });

  test.each(rules.map(({ id }) => id))('explains %s in full', (id) => {
    const page = explain(id) ?? '';
    expect(page.startsWith(`# ${id}\n\n`)).toBe(true);
    for (const part of ['**Why it matters.** ', '**What to do instead.** ', '### In YAML', '### In Markdown']) {
      expect(page).toContain(part);
    }
  });

  test('registry and pages are what the rules say', () => {
    const script = fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
