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
import { fieldAt } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import { sectionSkeleton } from '../field-skeleton.ts';
import { marked } from '../snippet.ts';
import { type Action, changeOf, type Wanted } from './action.ts';

/** Takes out a key or a heading that has nothing after it. */
export function takeOut({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { path, range, code } = finding;
  const what = code === 'empty-section' && document.format === 'markdown' ? 'the heading ' : '';
  return [
    {
      title: `Take out ${what}“${written(document, range)}”`,
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      change: () => changeOf(editRole(document, { kind: 'remove', path })) ?? changeOf(withoutHeading(document, range)),
    },
  ];
}

/** Begins what belongs below a heading, with places to fill in; for an editor that knows such places. */
export function fillIn({ file: { document }, stops }: Wanted, finding: Finding): readonly Action[] {
  const field = fieldAt(finding.path);
  const section = sectionAt(document.sections, finding.range);
  if (!stops || document.format === 'yaml' || field?.shape === undefined || section === undefined) return [];
  const [heading, ...body] = sectionSkeleton(field, Math.min(section.level, 5));
  const words = marked(body).trimEnd();
  const rest = String(heading).replace(/^.*\n\n/, '');
  return [
    {
      title: `Begin the section “${written(document, finding.range)}”`,
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      change: () => {
        const end = section.range.start + document.text.slice(section.range.start, section.range.end).trimEnd().length;
        return { edits: [{ range: { start: end, end }, newText: `\n\n${rest}${words}` }] };
      },
    },
  ];
}

/** Where only the heading is in the way, as with one over others: its line, if the file says the same without it. */
function withoutHeading(document: RoleDocument, range: Range): readonly Edit[] | undefined {
  const { text } = document;
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const line = /^[^\n]*\n?/.exec(text.slice(start))?.[0] ?? '';
  if (!/^ {0,3}#/.test(line)) return undefined;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(start + line.length))?.[0] ?? '';
  const edits = [{ range: { start, end: start + line.length + blank.length }, newText: '' }];
  const after = parseRole(applyEdits(text, edits), document.format);
  return after.issues.some(({ code }) => code === 'duplicate') ? undefined : edits;
}

function sectionAt(sections: readonly Section[], range: Range): Section | undefined {
  const around = sections.find((section) => section.range.start <= range.start && range.start < section.range.end);
  if (around === undefined || around.nameRange.start === range.start) return around;
  return sectionAt(around.sections, range);
}

function written({ text }: RoleDocument, { start, end }: Range): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
