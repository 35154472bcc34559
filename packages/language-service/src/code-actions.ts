import type { Edit, Range } from '@role-profile/document';
import { type Finding, fixOf } from '@role-profile/rules';
import { fieldAt, kindTerms } from '@role-profile/schema';
import { type CodeAction, CodeActionKind, type Range as LspRange } from 'vscode-languageserver-types';
import { addField } from './add-field.ts';
import type { Context } from './context.ts';
import { diagnosticOf } from './diagnostics.ts';
import { fromLspRange } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { toTextEdit } from './to-lsp.ts';

/** The ways to mend the findings that touch a range. `only` holds the kinds of action that the editor asks for, if it says. */
export function codeActions(
  file: RoleFile,
  range: LspRange,
  context: Context,
  only?: readonly CodeActionKind[],
): CodeAction[] {
  if (only !== undefined && !only.some(includesQuickFixes)) return [];
  const wanted = fromLspRange(file.lines, range);
  return file.findings
    .filter((finding) => touches(finding.range, wanted))
    .flatMap((finding) => mendings(file, finding).map((mending) => toCodeAction(mending, finding, file, context)));
}

interface Mending {
  /** A sentence that says what will be done. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** It is the only thing one could mean. */
  readonly isPreferred: boolean;
}

function mendings({ document }: RoleFile, finding: Finding): readonly Mending[] {
  const fix = fixOf(document, finding);
  if (fix !== undefined) return [{ ...fix, isPreferred: true }];
  if (saysNoKind(finding)) {
    return kindTerms.terms.map(({ value, title }) => ({
      title: `Say that this file is a ${title.toLowerCase()}`,
      edits: [addField(document, ['kind'], value)],
      isPreferred: false,
    }));
  }
  const field = finding.code === 'missing-field' ? fieldAt(finding.path) : undefined;
  if (field === undefined) return [];
  const what = field.shape === undefined ? 'fact' : 'section';
  const title = `Add the missing ${what} “${field.title}”`;
  return [{ title, edits: [addField(document, field.path)], isPreferred: true }];
}

function saysNoKind({ code, path }: Finding): boolean {
  return code === 'start-here' || (code === 'missing-field' && path[0] === 'kind');
}

function toCodeAction(
  { title, edits, isPreferred }: Mending,
  finding: Finding,
  file: RoleFile,
  context: Context,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, file, context)],
    ...(isPreferred && context.preferredActions && { isPreferred }),
    edit: { changes: { [file.uri]: edits.map((edit) => toTextEdit(file.lines, edit)) } },
  };
}

/** `quickfix` and what is above it; a kind below it, such as `quickfix.spelling`, asks for less than we have. */
function includesQuickFixes(kind: CodeActionKind): boolean {
  return kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix;
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
