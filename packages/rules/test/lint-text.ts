import { applyEdits, type Format, parseRole, type Range } from '@role-profile/document';
import { type Finding, fixOf, type LintOptions, lint } from '../src/index.ts';

/** What the findings of one rule underline, in the order of the file. */
export function ranges(code: string, text: string, format: Format, options?: LintOptions): readonly Range[] {
  return findings(code, text, format, options).map(({ range }) => range);
}

/** The findings of one rule. */
export function findings(code: string, text: string, format: Format, options?: LintOptions): readonly Finding[] {
  return lint(parseRole(text, format), options).filter((finding) => finding.code === code);
}

/** Every code that is found, in the order of the file. */
export function codes(text: string, format: Format, options?: LintOptions): readonly string[] {
  return lint(parseRole(text, format), options).map(({ code }) => code);
}

/** The text after the first fix of one rule; `undefined` where it offers none. */
export function fixed(code: string, text: string, format: Format): string | undefined {
  const document = parseRole(text, format);
  const fix = lint(document)
    .filter((finding) => finding.code === code)
    .map((finding) => fixOf(document, finding))
    .find((found) => found !== undefined);
  return fix === undefined ? undefined : applyEdits(text, fix.edits);
}

/** The front matter and body of a Markdown role file. */
export function markdown(facts: string, body = ''): string {
  return `---\n${facts}---\n${body === '' ? '' : `\n${body}`}`;
}
