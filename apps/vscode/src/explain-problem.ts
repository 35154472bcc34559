import { commands, type Diagnostic, languages, type TextEditor, Uri, window } from 'vscode';

/** Where our problems say that they come from. */
const SOURCE = 'role-profile';

/** Makes the code of a problem a link to the page that explains it, unless the server names a page. */
export function linkToExplanation(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'string') return diagnostic;
  const args = encodeURIComponent(JSON.stringify([code]));
  return Object.assign(diagnostic, {
    code: { value: code, target: Uri.parse(`command:role-profile.explainProblem?${args}`) },
  });
}

/** Shows beside the editor the page that explains a code, by default that of the problem at the cursor. */
export async function explainProblem(extension: Uri, code: unknown): Promise<void> {
  const wanted = typeof code === 'string' ? code : codeAtCursor(window.activeTextEditor);
  // A code is a name, so that nothing but a page of ours is opened.
  if (wanted === undefined || !/^[a-z-]+$/.test(wanted)) {
    window.showInformationMessage('There is no problem at the cursor. Place it on a word that is underlined.');
    return;
  }
  // A locked preview stays what it is when the author goes to another Markdown file.
  const page = Uri.joinPath(extension, 'dist/problems', `${wanted}.md`);
  await commands.executeCommand('markdown.showLockedPreviewToSide', page);
}

function codeAtCursor(editor: TextEditor | undefined): string | undefined {
  if (editor === undefined) return undefined;
  const { active } = editor.selection;
  const ours = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === SOURCE);
  const here = ours.find(({ range }) => range.contains(active)) ?? ours.find(({ range }) => isOnLine(range, active));
  return typeof here?.code === 'object' ? String(here.code.value) : undefined;
}

function isOnLine({ start, end }: Diagnostic['range'], { line }: Diagnostic['range']['start']): boolean {
  return start.line <= line && line <= end.line;
}
