import type { Range } from '@role-profile/document';
import type { CodeAction, CodeActionKind, Diagnostic, Range as LspRange } from 'vscode-languageserver-types';
import type { Action, Wanted } from './code-actions/action.ts';
import { convert } from './code-actions/convert.ts';
import { FIX_ALL, fixAll } from './code-actions/fix-all.ts';
import { moveLabel } from './code-actions/label-lines.ts';
import { mend } from './code-actions/mend.ts';
import { addAllMissing } from './code-actions/missing.ts';
import { ORGANIZE_SECTIONS, reorder } from './code-actions/reorder.ts';
import { suppress } from './code-actions/suppress.ts';
import { isActionData, isAskedFor, toCodeAction, withEdit } from './code-actions/to-code-action.ts';
import type { Context } from './context.ts';
import { fromLspRange } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';

/**
 * What can be done about the findings that touch a range, and to the file as a whole, the best first. `asked` is what the
 * editor says beside the range: the kinds of action it wants, and the diagnostics it shows there, which may be more than
 * touch the range. Edits are left out where the editor asks for them later.
 */
export function codeActions(file: RoleFile, range: LspRange, context: Context, asked: AskedActions = {}): CodeAction[] {
  return actionsAt(file, range, context, asked).flatMap((action) => toCodeAction(action, range, file, context) ?? []);
}

/** What an editor says beside the range it asks about. */
export interface AskedActions {
  readonly only?: readonly CodeActionKind[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** An action of that list with its edit. As it was, where the file has changed since, or nothing can be done after all. */
export function resolveCodeAction(file: RoleFile, shown: CodeAction, context: Context): CodeAction {
  const { title, kind, data, diagnostics = [] } = shown;
  if (!isActionData(data) || data.version !== file.version || kind === undefined) return shown;
  const actions = actionsAt(file, data.range, context, { only: [kind], diagnostics });
  const action = actions.find((one) => one.title === title && one.kind === kind);
  return (action && withEdit(shown, action, file, context)) ?? shown;
}

/** The kinds of action that there are, for an editor that wants to know. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
  'quickfix',
  'refactor.rewrite',
  FIX_ALL,
  ORGANIZE_SECTIONS,
];

function actionsAt(
  file: RoleFile,
  range: LspRange,
  context: Context,
  { only, diagnostics = [] }: AskedActions,
): readonly Action[] {
  const wanted = fromLspRange(file.lines, range);
  // Some editors send what is wrong anywhere in the line, and the place of the cursor alone.
  const named = new Set(diagnostics.map((each) => nameOf(each.code, fromLspRange(file.lines, each.range))));
  const findings = file.findings
    .filter((finding) => touches(finding.range, wanted) || named.has(nameOf(finding.code, finding.range)))
    .slice(0, MOST_FINDINGS);
  const { snippetEdits: stops = false, newFiles = false } = context;
  return OFFERS.filter(({ kinds }) => kinds.some((kind) => isAskedFor(kind, only)))
    .flatMap(({ offer }) => offer({ file, range: wanted, findings, stops, newFiles }))
    .filter(({ kind }) => isAskedFor(kind, only ?? UNASKED));
}

/** What whoever asks for nothing in particular gets: the order of sections only once, as a refactoring. */
const UNASKED: readonly CodeActionKind[] = ['quickfix', 'refactor', FIX_ALL];

/** In a selection of a whole file nobody mends one by one. */
const MOST_FINDINGS = 50;

interface Offer {
  readonly kinds: readonly CodeActionKind[];
  readonly offer: (wanted: Wanted) => readonly Action[];
}

const OFFERS: readonly Offer[] = [
  { kinds: ['quickfix'], offer: (wanted) => mendings(wanted, (code) => code !== 'missing-field') },
  { kinds: ['quickfix'], offer: addAllMissing },
  { kinds: ['quickfix'], offer: (wanted) => mendings(wanted, (code) => code === 'missing-field') },
  { kinds: ['quickfix'], offer: suppress },
  { kinds: ['refactor.rewrite'], offer: moveLabel },
  { kinds: ['refactor.rewrite', ORGANIZE_SECTIONS], offer: reorder },
  { kinds: ['refactor.rewrite'], offer: convert },
  { kinds: [FIX_ALL], offer: fixAll },
];

/** What is missing is often much, and all reported at one place: it comes after what is wrong, and after all at once. */
function mendings(wanted: Wanted, isMeant: (code: string) => boolean): readonly Action[] {
  return wanted.findings.filter(({ code }) => isMeant(code)).flatMap((finding) => mend(wanted, finding));
}

function nameOf(code: Diagnostic['code'], { start, end }: Range): string {
  return `${code} ${start} ${end}`;
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
