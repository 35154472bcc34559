import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { markedText } from '@role-profile/kit';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions, resolveCodeAction } from '../src/code-actions.ts';
import type { Context } from '../src/context.ts';
import { fromLspRange } from '../src/from-lsp.ts';
import { type RoleFile, roleFile } from '../src/role-file.ts';
import { toLspRange } from '../src/to-lsp.ts';

/** An editor that is given edits at once, as plain text. */
export const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

/** An editor that can do everything: edits come later, with tab stops, and new files may be made. */
export const able: Context = { ...editor, laterEdits: true, versionedEdits: true, snippetEdits: true, newFiles: true };

const URI = 'file:///pier-warden.role.md';
export const YAML_URI = 'file:///pier-warden.role.yaml';

/** Facts that say no more than what the file is. */
export const FACTS = 'kind: role-profile\ntitle: Pier Warden\n';

/** Asks at the `$0`, or for the whole text where there is none. */
export function ask(format: Format, marked: string, only?: readonly string[], context = editor) {
  const { text, offsets } = markedText(marked);
  const [at] = offsets;
  const file = roleFile(format === 'yaml' ? YAML_URI : URI, 1, parseRole(text, format));
  const range = toLspRange(file.lines, at === undefined ? { start: 0, end: text.length } : { start: at, end: at });
  return { file, range, actions: codeActions(file, range, context, only && { only }) };
}

/** The text after the action with this title. */
export function apply(format: Format, marked: string, title: string): string {
  const { file, actions } = ask(format, marked);
  const action = actions.find((one) => one.title === title);
  if (action === undefined) return `nothing is called ${title}: ${actions.map((one) => one.title).join(', ')}`;
  return afterEdits(file.document.text, file, action);
}

/** The action with this title and its edit, for an editor that can do everything. */
export function resolved(format: Format, marked: string, title: string): CodeAction {
  const { file, actions } = ask(format, marked, undefined, able);
  const action = actions.find((one) => one.title === title);
  return action === undefined
    ? { title: `nothing is called ${title}: ${actions.map((one) => one.title).join(', ')}` }
    : resolveCodeAction(file, action, able);
}

/** The edits of an action that have tab stops. */
export function snippetEdits({ edit }: CodeAction): readonly SnippetTextEdit[] {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  return (change?.edits ?? []).filter((one) => 'snippet' in one);
}

/** A text after an action that gives plain edits. */
export function afterEdits(text: string, file: RoleFile, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[file.uri] ?? [];
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: fromLspRange(file.lines, range), newText })),
  );
}
