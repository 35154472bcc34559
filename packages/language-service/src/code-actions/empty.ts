import {
  applyEdits,
  type Edit,
  editRole,
  parseRole,
  type Range,
  type RoleDocument,
  type Section,
} from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import { type Field, fieldAt, type Kind, type Path, requirementsOf } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import { entrySkeleton, sectionSkeleton } from '../field-skeleton.ts';
import { indented, marked } from '../snippet.ts';
import { termsOf } from '../vocabularies-of.ts';
import { writtenField } from '../written-field.ts';
import { type Action, changeOf, type Wanted } from './action.ts';
import { asWritten, FEW } from './wrong-value.ts';

/** Takes out a key or a heading that has nothing after it, unless the document needs it. */
export function takeOut({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { path, range, code } = finding;
  if (isRequired(path, document.kind)) return [];
  const what = code === 'empty-section' && document.format === 'markdown' ? 'the heading ' : '';
  return [
    {
      title: `Take out ${what}“${written(document, range)}”`,
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      change: () => changeOf(withoutHeading(document, range)) ?? changeOf(editRole(document, { kind: 'remove', path })),
    },
  ];
}

/** Writes one of the values that a field takes, where they are few. */
export function chooseValue({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { path, range } = finding;
  const field = writtenField(path);
  const terms = field === undefined || field.type === 'list' ? [] : termsOf(field);
  return (terms.length > FEW ? [] : terms).map(({ value }) => ({
    title: `Write “${value}” after “${written(document, range)}”`,
    kind: CodeActionKind.QuickFix,
    findings: [finding],
    change: () => changeOf(editRole(document, { kind: 'set', path, value: asWritten(value) })),
  }));
}

/** Begins what belongs below a heading or key, with places to fill in; for an editor that knows such places. */
export function fillIn({ file: { document }, stops }: Wanted, finding: Finding): readonly Action[] {
  const field = fieldAt(finding.path);
  const edit = stops && field?.shape !== undefined ? beginning(document, finding.range, field) : undefined;
  if (edit === undefined) return [];
  const title = `Begin the section “${written(document, finding.range)}”`;
  return [{ title, kind: CodeActionKind.QuickFix, findings: [finding], change: () => ({ edits: [edit] }) }];
}

function beginning({ text, sections, format }: RoleDocument, range: Range, field: Field): Edit | undefined {
  const colon = /^["']?[ \t]*:(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(range.end, range.end + 50));
  if (colon !== null) {
    const at = range.end + colon[0].length;
    const indent = ' '.repeat(range.start - text.lastIndexOf('\n', range.start - 1) - 1);
    const entry = marked(indented(entrySkeleton(field), indent)).replace(/^[^:]*:/, '');
    return { range: { start: at, end: at }, newText: entry };
  }
  const section = format === 'markdown' ? sectionAt(sections, range) : undefined;
  if (section === undefined) return undefined;
  // What stands deeper below the heading belongs to headings of its own.
  const below = section.sections[0]?.range.start ?? section.range.end;
  const end = section.range.start + text.slice(section.range.start, below).trimEnd().length;
  const words = marked(sectionSkeleton(field, Math.min(section.level, 5))).replace(/^.*\n\n/, '');
  return { range: { start: end, end }, newText: `\n\n${words.trimEnd()}` };
}

/** Only the line of a heading, so that remarks below it stay; `undefined` where there is none, or others would then be read anew. */
function withoutHeading(document: RoleDocument, range: Range): readonly Edit[] | undefined {
  const { text } = document;
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const line = /^[^\n]*\n?/.exec(text.slice(start))?.[0] ?? '';
  if (!/^ {0,3}#/.test(line)) return undefined;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(start + line.length))?.[0] ?? '';
  const edits = [{ range: { start, end: start + line.length + blank.length }, newText: '' }];
  const after = parseRole(applyEdits(text, edits), document.format);
  return duplicates(after) > duplicates(document) ? undefined : edits;
}

function duplicates({ issues }: RoleDocument): number {
  return issues.filter(({ code }) => code === 'duplicate').length;
}

function sectionAt(sections: readonly Section[], range: Range): Section | undefined {
  const around = sections.find((section) => section.range.start <= range.start && range.start < section.range.end);
  if (around === undefined || around.nameRange.start === range.start) return around;
  return sectionAt(around.sections, range);
}

function isRequired(path: Path, kind: Kind | undefined): boolean {
  const key = path.join('.');
  const required = kind === undefined ? [] : requirementsOf(kind).filter(({ level }) => level === 'required');
  return key === 'title' || required.some(({ anyOf }) => anyOf.some((choice) => choice.join('.') === key));
}

function written({ text }: RoleDocument, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
