import type { Format } from '@role-profile/document';
import { markRanges } from '@role-profile/kit';
import { expect, test } from 'vitest';
import type { LintOptions } from '../src/index.ts';
import { findings, fixed, markdown, ranges } from './lint-text.ts';

/** Texts in one place of a role, in both syntaxes: what a rule finds in them is marked, and what it lets pass. */
interface Phrases {
  /** The place: a sentence of the purpose, a duty, or a criterion. A duty when left out. */
  readonly at?: Place;
  readonly kind?: string;
  /** `$0` stands on both sides of what is underlined. */
  readonly found: readonly [string, string, string, ...string[]];
  readonly passed: readonly [string, string, string, ...string[]];
  /** From a text to what the first fix makes of it. */
  readonly fixes?: Readonly<Record<string, string>>;
  readonly options?: LintOptions;
}

type Place = 'purpose' | 'duty' | 'criterion';

const SYNTAXES: readonly Format[] = ['yaml', 'markdown'];

const HEADINGS = {
  purpose: '## Role purpose',
  duty: '## Duties',
  criterion: '## Person specification\n\n### Essential',
};

const KEYS = {
  purpose: 'purpose: ',
  duty: 'accountabilities:\n  - ',
  criterion: 'personSpecification:\n  essential:\n    - ',
};

/** Tests a rule on texts at one place, in both syntaxes. */
export function testPhrases(code: string, { at = 'duty', kind = 'role-profile', ...phrases }: Phrases): void {
  const facts = `kind: ${kind}\ntitle: Pilot\n`;
  const write: Record<Format, (text: string) => string> = {
    yaml: (text) => `${facts}${KEYS[at]}${yamlText(text)}\n`,
    markdown: (text) => markdown(facts, `${HEADINGS[at]}\n\n${at === 'purpose' ? '' : '- '}${text}\n`),
  };
  test.each(phrases.found)(`finds %j as ${at}`, (marked) => {
    for (const format of SYNTAXES) {
      const text = write[format](marked.replaceAll('$0', ''));
      expect(markRanges(text, ranges(code, text, format, phrases.options)), format).toBe(write[format](marked));
    }
  });
  test.each(phrases.passed)(`lets %j pass as ${at}`, (text) => {
    for (const format of SYNTAXES) {
      expect(findings(code, write[format](text), format, phrases.options), format).toEqual([]);
    }
  });
  const fixes = Object.entries(phrases.fixes ?? {});
  if (fixes.length === 0) return;
  test.each(fixes)('mends %j: %j', (before, after) => {
    for (const format of SYNTAXES) expect(fixed(code, write[format](before), format)).toBe(write[format](after));
  });
}

/** A text as it stands where YAML reads it so; any other in quotation marks, which a mark around the whole text goes around. */
function yamlText(text: string): string {
  if (/^(?:\$0)?[\p{L}(]/u.test(text) && !/: |:(?:\$0)?$| #|\n/.test(text)) return text;
  const quoted = (part: string) => JSON.stringify(part);
  const [, whole] = /^\$0([^$]*)\$0$/.exec(text) ?? [];
  return whole === undefined ? quoted(text) : `$0${quoted(whole)}$0`;
}
