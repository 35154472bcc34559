import { Position, Range, SnippetString, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, CompletionItem } from 'vscode-languageclient';

/** Asks for syntax and kind, and opens a file that starts with all that its kind needs. It is on no disk until it is saved. */
export async function newRoleFile(startedClient: () => Promise<BaseLanguageClient>): Promise<void> {
  const syntax = await window.showQuickPick(SYNTAXES, { title: TITLE, placeHolder: 'How do you want to write?' });
  if (syntax === undefined) return;
  const place = await placeOf(syntax.ending);
  if (place === undefined) return;

  const client = await startedClient();
  const document = await workspace.openTextDocument(place.with({ scheme: 'untitled' }));
  const editor = await window.showTextDocument(document);
  const kinds = (await wholeFiles(client, document)).map(toPick);
  const kind = await window.showQuickPick(kinds, {
    title: TITLE,
    placeHolder: 'What is it about?',
    matchOnDetail: true,
  });
  if (kind === undefined) return;
  await editor.insertSnippet(new SnippetString(kind.snippet), new Range(START, START));
}

const TITLE = 'New role file';
const START = new Position(0, 0);

const SYNTAXES = [
  { label: 'Markdown', detail: 'Headings, paragraphs and lists, as in a document.', ending: '.role.md' },
  { label: 'YAML', detail: 'Names and values, one below the other, as in a form.', ending: '.role.yaml' },
] as const;

/** A path that is still free: in the workspace, else where the author says. */
async function placeOf(ending: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) return window.showSaveDialog({ title: TITLE, defaultUri: Uri.file(`/new-role${ending}`) });
  for (let number = 1; ; number++) {
    const place = Uri.joinPath(folder.uri, number === 1 ? `new-role${ending}` : `new-role-${number}${ending}`);
    if (!(await isTaken(place))) return place;
  }
}

async function isTaken(place: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === place.path)) return true;
  return workspace.fs.stat(place).then(
    () => true,
    () => false,
  );
}

/** What the server offers in an empty file: a whole file of each kind. */
async function wholeFiles(client: BaseLanguageClient, { uri }: TextDocument): Promise<readonly CompletionItem[]> {
  return client.sendRequest<readonly CompletionItem[]>('textDocument/completion', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    position: START,
  });
}

function toPick({ label, documentation, textEdit }: CompletionItem) {
  const detail = typeof documentation === 'object' ? documentation.value : (documentation ?? '');
  return { label, detail, snippet: textEdit?.newText ?? '' };
}
