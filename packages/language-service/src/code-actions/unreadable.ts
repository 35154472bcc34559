import { applyEdits, type Edit, parseRole, type RoleDocument } from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action, Wanted } from './action.ts';

/** Mends what most often makes a file unreadable: a colon or sign in a value, and tabs. Offered only where it helps. */
export function mendUnreadable({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { text } = document;
  const start = Math.max(text.lastIndexOf('\n', finding.range.start - 1), -1) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return [inQuotationMarks(line, start), withoutTabs(line, start)].flatMap((way) => {
    if (way === undefined || !helps(document, way.edit)) return [];
    const { title, edit } = way;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        findings: [finding],
        isPreferred: true,
        change: () => ({ edits: [edit] }),
      },
    ];
  });
}

interface Way {
  readonly title: string;
  readonly edit: Edit;
}

function inQuotationMarks(line: string, start: number): Way | undefined {
  const [, lead = '', value = ''] = /^(\s*(?:- +)?(?:[\w-]+: +)?)(\S.*?)\s*$/.exec(line) ?? [];
  if (lead.trim() === '' || value === '' || /^["']/.test(value)) return undefined;
  const range = { start: start + lead.length, end: start + lead.length + value.length };
  const newText = `"${value.replace(/["\\]/g, '\\$&')}"`;
  return { title: 'Put the value in quotation marks', edit: { range, newText } };
}

function withoutTabs(line: string, start: number): Way | undefined {
  const blanks = /^[ \t]+/.exec(line)?.[0] ?? '';
  if (!blanks.includes('\t')) return undefined;
  const edit = { range: { start, end: start + blanks.length }, newText: blanks.replaceAll('\t', '  ') };
  return { title: 'Write two spaces for each tab', edit };
}

function helps(document: RoleDocument, edit: Edit): boolean {
  const after = parseRole(applyEdits(document.text, [edit]), document.format);
  return unreadable(after) < unreadable(document);
}

function unreadable({ issues }: RoleDocument): number {
  return issues.filter(({ code }) => code === 'syntax').length;
}
