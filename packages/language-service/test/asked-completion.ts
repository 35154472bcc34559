import { applyEdits, type Format, parseRole } from '@role-profile/document';
import { withCursor } from '@role-profile/kit';
import type { RoleIndex } from '@role-profile/rules';
import { TextEdit } from 'vscode-languageserver-types';
import { completion } from '../src/completion.ts';
import type { Context } from '../src/context.ts';
import { fromLspRange } from '../src/from-lsp.ts';
import { roleFile } from '../src/role-file.ts';

/** An editor that knows tab stops. */
export const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

/** An editor that knows plain text only. */
export const plainEditor: Context = { ...editor, snippets: false, markdownInCompletion: false };

export const URI = 'file:///a.role.md';
export const VACANCY = 'kind: vacancy\ntitle: Pier Warden\n';
export const PROFILE = '---\nkind: role-profile\ntitle: Pier Warden\n---\n';

/** Asks at the `$0`. `typed` is the character that made the editor ask. */
export function ask(format: Format, marked: string, context = editor, typed?: string, roles?: RoleIndex) {
  const { text, offset } = withCursor(marked);
  const file = roleFile(URI, 1, parseRole(text, format));
  const asked = { ...(typed !== undefined && { typed }), ...(roles !== undefined && { roles }) };
  const { items, isIncomplete } = completion(file, file.lines.positionAt(offset), context, asked);
  return { file, items, isIncomplete };
}

/** What the items are called. */
export function labels(format: Format, marked: string, typed?: string): readonly string[] {
  return ask(format, marked, editor, typed).items.map(({ label }) => label);
}

/** The text after the item with this label is taken. */
export function take(format: Format, marked: string, label: string, context = editor): string {
  const { file, items } = ask(format, marked, context);
  const edit = items.find((item) => item.label === label)?.textEdit;
  if (!TextEdit.is(edit)) return `nothing is called ${label}: ${items.map((item) => item.label).join(', ')}`;
  return applyEdits(file.document.text, [{ range: fromLspRange(file.lines, edit.range), newText: edit.newText }]);
}
