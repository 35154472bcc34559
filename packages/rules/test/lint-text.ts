import { applyEdits, type Format, formatOf, parseRole, type Range, type RoleDocument } from '@role-profile/document';
import {
  DEFAULT_CONFIGURATION,
  type Finding,
  fixOf,
  type LintOptions,
  LiveRoleIndex,
  lint,
  roleEntry,
} from '../src/index.ts';

/** What the findings of one rule underline, in the order of the file. */
export function ranges(code: string, text: string, format: Format, options?: LintOptions): readonly Range[] {
  return findings(code, text, format, options).map(({ range }) => range);
}

/** The findings of one rule. */
export function findings(code: string, text: string, format: Format, options?: LintOptions): readonly Finding[] {
  return lint(...read(text, format, { ...switchedOn(code), ...options })).filter((finding) => finding.code === code);
}

/** Every code that is found, in the order of the file. */
export function codes(text: string, format: Format, options?: LintOptions): readonly string[] {
  return lint(...read(text, format, options)).map(({ code }) => code);
}

/** The text after the first fix of one rule; `undefined` where it offers none. */
export function fixed(code: string, text: string, format: Format, options: LintOptions = {}): string | undefined {
  const [document] = read(text, format, options);
  const fix = lint(document, { ...switchedOn(code), ...options })
    .filter((finding) => finding.code === code)
    .map((finding) => fixOf(document, finding, options))
    .find((found) => found !== undefined);
  return fix === undefined ? undefined : applyEdits(text, fix.edits);
}

/** One rule beside the recommended ones, with its own weight, and its options if they are given. */
export function switchedOn(code: string, options?: Readonly<Record<string, unknown>>): LintOptions {
  return { configuration: { ...DEFAULT_CONFIGURATION, rules: { [code]: options === undefined ? {} : { options } } } };
}

/** The front matter and body of a Markdown role file. */
export function markdown(facts: string, body = ''): string {
  return `---\n${facts}---\n${body === '' ? '' : `\n${body}`}`;
}

/** The other files of a folder by their names. The text that is looked at joins them as `the-file`. */
export function among(files: Readonly<Record<string, string>>): LintOptions {
  const index = new LiveRoleIndex();
  for (const [name, text] of Object.entries(files)) {
    index.set(roleEntry(`file:///roles/${name}`, parseRole(text, formatOf(name) ?? 'yaml')));
  }
  return { index, uri: 'file:///roles/the-file.role.md' };
}

function read(text: string, format: Format, options: LintOptions = {}): [RoleDocument, LintOptions] {
  const document = parseRole(text, format);
  const { index, uri } = options;
  if (index instanceof LiveRoleIndex && uri !== undefined) index.set(roleEntry(uri, document));
  return [document, options];
}
