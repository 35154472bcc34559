import { applyEdits, lineIndex } from '@role-profile/document';
import { markedText } from '@role-profile/kit';
import { type Location, RenameFile, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { fromLspRange } from '../src/from-lsp.ts';
import { Store } from '../src/store.ts';

/** The texts of a folder by the names of their files. The one with the cursor `$0` is open; others only where they are named. */
export function folder(files: Readonly<Record<string, string>>, open: readonly string[] = []) {
  const store = new Store();
  const texts = new Map<string, string>();
  let cursor = { name: '', offset: 0 };
  for (const [name, marked] of Object.entries(files)) {
    const { text, offsets } = markedText(marked);
    const [offset] = offsets;
    texts.set(name, text);
    if (offset !== undefined) cursor = { name, offset };
    const languageId = /\.md$/.test(name) ? 'markdown' : 'yaml';
    if (offset === undefined && !open.includes(name)) store.addClosed(uriOf(name), text);
    else store.open({ uri: uriOf(name), languageId, version: 3, text });
  }
  const file = store.file(uriOf(cursor.name));
  if (file === undefined) throw new Error(`No open role file has a cursor: ${Object.keys(files).join(', ')}`);
  return { store, file, position: file.lines.positionAt(cursor.offset), texts };
}

type Texts = ReadonlyMap<string, string>;

export function uriOf(name: string): string {
  return `file:///roles/${name}`;
}

/** `pier.role.yaml 3: the text there`, with the line counted from 1. */
export function shown(texts: Texts, { uri, range }: Location): string {
  const name = nameOf(uri);
  const text = texts.get(name) ?? '';
  const { start, end } = fromLspRange(lineIndex(text), range);
  return `${name} ${range.start.line + 1}: ${text.slice(start, end)}`;
}

/** The texts after an edit of several files, by the names that the files have then; only those that it changes. */
export function afterEdit(texts: Texts, edit: WorkspaceEdit | undefined): Readonly<Record<string, string>> {
  const after: Record<string, string> = {};
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) after[nameOf(uri)] = edited(texts, uri, edits);
  for (const change of edit?.documentChanges ?? []) {
    if ('textDocument' in change) {
      const { uri } = change.textDocument;
      after[nameOf(uri)] = edited(
        texts,
        uri,
        change.edits.filter((one): one is TextEdit => 'newText' in one),
      );
    } else if (RenameFile.is(change)) {
      const [before, name] = [nameOf(change.oldUri), nameOf(change.newUri)];
      after[name] = after[before] ?? texts.get(before) ?? '';
      delete after[before];
    }
  }
  return after;
}

function edited(texts: Texts, uri: string, edits: readonly TextEdit[]): string {
  const text = texts.get(nameOf(uri)) ?? '';
  const lines = lineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: fromLspRange(lines, range), newText })),
  );
}

function nameOf(uri: string): string {
  return uri.slice('file:///roles/'.length);
}
