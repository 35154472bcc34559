import type { Edit } from '@role-profile/document';
import type {
  CodeAction,
  CodeActionKind,
  Range as LspRange,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Context } from '../context.ts';
import { diagnosticOf } from '../diagnostics.ts';
import type { RoleFile } from '../role-file.ts';
import { asPlainText, stopsIn, unmarked, withTabStops } from '../snippet.ts';
import { toLspRange } from '../to-lsp.ts';
import type { Action, Change } from './action.ts';

/** What an editor sends back of an action, for its edits to be worked out. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly range: LspRange;
}

/** An action as the editor takes it; `undefined` where it turns out that nothing can be done. */
export function toCodeAction(
  action: Action,
  range: LspRange,
  file: RoleFile,
  context: Context,
): CodeAction | undefined {
  const { title, kind, findings, isPreferred } = action;
  const shown: CodeAction = {
    title,
    kind,
    ...(findings !== undefined && { diagnostics: findings.map((finding) => diagnosticOf(finding, file, context)) }),
    ...(isPreferred && context.preferredActions && { isPreferred }),
  };
  if (context.laterEdits) {
    return { ...shown, data: { uri: file.uri, version: file.version, range } satisfies ActionData };
  }
  return withEdit(shown, action, file, context);
}

export function withEdit(shown: CodeAction, action: Action, file: RoleFile, context: Context): CodeAction | undefined {
  const change = action.change();
  return change === undefined ? undefined : { ...shown, edit: workspaceEdit(change, file, context) };
}

export function isActionData(data: unknown): data is ActionData {
  return typeof data === 'object' && data !== null && 'uri' in data && 'version' in data && 'range' in data;
}

/** Whether somebody who asks only for some kinds asks for this one: `refactor` asks for `refactor.rewrite` as well. */
export function isAskedFor(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function workspaceEdit(change: Change, file: RoleFile, context: Context): WorkspaceEdit {
  if ('newFile' in change) return newFileEdit(change.newFile.uri, change.newFile.text);
  const edits = textEdits(change.edits, file, context);
  if (!context.versionedEdits) return { changes: { [file.uri]: edits as TextEdit[] } };
  const { uri, version } = file;
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function newFileEdit(uri: string, text: string): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  const written: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText: text }],
  };
  // A file that is there already is somebody’s work.
  return { documentChanges: [{ kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } }, written] };
}

/** Every place to fill in has a number of its own in the whole file: editors join those of several edits. */
function textEdits(
  edits: readonly Edit[],
  { lines, document }: RoleFile,
  { snippetEdits }: Context,
): (TextEdit | SnippetTextEdit)[] {
  let stops = 0;
  const hasReturns = document.text.includes('\r\n');
  return edits.map(({ range, newText }) => {
    const snippet = unmarked(hasReturns ? newText.replace(/\r?\n/g, '\r\n') : newText);
    const number = stopsIn(snippet);
    if (number === 0 || !snippetEdits) return { range: toLspRange(lines, range), newText: asPlainText(snippet) };
    const value = withTabStops(snippet, stops);
    stops += number;
    return { range: toLspRange(lines, range), snippet: { kind: 'snippet', value } };
  });
}
