import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseRole } from '@role-profile/document';
import { refinements } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { among, codes, switchedOn } from '../test/lint-text.ts';
import { explain, fixOf, type LintOptions, lint, ruleOf, rules } from './index.ts';
import type { NamedText } from './rule.ts';

const syntaxes = ['yaml', 'markdown'] as const;

const examples = rules.flatMap((rule) =>
  rule.docs.examples.flatMap(({ beside = [], bad, good }, index) =>
    syntaxes.flatMap((syntax) => {
      const [wrong, right] = [bad[syntax], good[syntax]];
      return wrong === undefined || right === undefined
        ? []
        : [{ code: rule.id, index, syntax, bad: wrong, good: right, options: optionsOf(rule.id, beside) }];
    }),
  ),
);

/** An example of what lies between files has others beside it. */
function optionsOf(code: string, beside: readonly NamedText[]): LintOptions {
  const others = beside.length === 0 ? {} : among(Object.fromEntries(beside.map(({ name, text }) => [name, text])));
  return { ...switchedOn(code), ...others };
}

/** An example is an excerpt: that the rest of the document is missing says nothing. */
function codesOfExample(text: string, { syntax, code, options }: (typeof examples)[number]): ReadonlySet<string> {
  return new Set(codes(text, syntax, options).filter((found) => found === code || found !== 'missing-field'));
}

describe('the examples of a rule', () => {
  test.each(examples)('$code $index in $syntax: the bad one has this finding and no other', (example) => {
    expect(codesOfExample(example.bad, example)).toEqual(new Set([example.code]));
  });

  test.each(examples)('$code $index in $syntax: the good one has none', (example) => {
    expect(codesOfExample(example.good, example)).toEqual(new Set());
  });

  test.each(examples)('$code $index in $syntax: a rule that mends is offered', ({ code, syntax, bad, options }) => {
    const document = parseRole(bad, syntax);
    expect(codes(bad, syntax, options)).toContain(code);
    for (const finding of lint(document, options).filter((found) => found.fixable)) {
      expect(finding.code).toBe(code);
      expect(fixOf(document, finding, options)?.edits).not.toEqual([]);
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
