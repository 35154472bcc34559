import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LspConnection, markedText, positionAt } from '@role-profile/kit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { startStdioServer } from './stdio-server.ts';

const HEAD = { uri: 'file:///roles/port-head.role.yaml', id: 'port-head' };
const COOK = { uri: 'file:///roles/cook.role.md', id: 'port-cook' };
const MATE = { uri: 'file:///roles/port-mate.role.yaml', id: 'port-mate' };

const TEXTS = {
  [HEAD.uri]: 'kind: role-profile\ntitle: Head of Port\ngrade: G7\ndirectReports: [port-cook]\n',
  [COOK.uri]: '---\nkind: role-profile\nid: port-cook\nreportsTo: port-head\n---\n\n# Cook\n',
  [MATE.uri]: 'kind: role-profile\ntitle: Mate\nreportsTo: [port-head, port-cook]\n',
};

let server: LspConnection;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roles-'));
  writeFileSync(join(folder, 'port-lamp.role.md'), '---\ndeputisesFor: port-mate\n---\n\n# Lamp Keeper\n');
  server = await startStdioServer({
    rootUri: pathToFileURL(folder).href,
    capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] } } },
  });
  for (const uri of Object.keys(TEXTS)) await open(uri, TEXTS[uri] ?? '');
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function open(uri: string, text: string) {
  return server.open(uri, uri.endsWith('.md') ? 'markdown' : 'yaml', text);
}

/** A place in one of the texts above: the cursor `$0` in one of its lines. */
function at(uri: string, marked: string) {
  const { text, offsets } = markedText(marked);
  const start = (TEXTS[uri] ?? '').indexOf(text);
  return { textDocument: { uri }, position: positionAt(TEXTS[uri] ?? '', start + (offsets[0] ?? 0)) };
}

const shown = ({ uri, range }: Location) =>
  `${uri.slice('file:///roles/'.length)} ${range.start.line}:${range.start.character}`;

test('the editor is told what it may ask', () => {
  expect(server.initializeResult.capabilities).toMatchObject({
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    callHierarchyProvider: true,
    workspaceSymbolProvider: true,
    workspace: { fileOperations: { willRename: { filters: [{ pattern: { matches: 'file' } }] } } },
  });
});

describe.each([
  ['YAML', MATE.uri, 'port-h$0ead'],
  ['Markdown', COOK.uri, 'port-h$0ead'],
])('in %s', (_name, uri, word) => {
  test('from a reference to the role', async () => {
    const found = await server.connection.sendRequest<Location[]>('textDocument/definition', at(uri, word));
    expect(found.map(shown)).toEqual(['port-head.role.yaml 1:7']);
  });

  test('to every place that names it', async () => {
    const ask = (includeDeclaration: boolean) =>
      server.connection.sendRequest<Location[]>('textDocument/references', {
        ...at(uri, word),
        context: { includeDeclaration },
      });
    const named = ['cook.role.md 3:11', 'port-mate.role.yaml 2:12'];
    expect((await ask(false)).map(shown)).toEqual(named);
    expect((await ask(true)).map(shown)).toEqual(['port-head.role.yaml 1:7', ...named]);
  });

  test('along the reporting line', async () => {
    const { connection } = server;
    const [item] = await connection.sendRequest<CallHierarchyItem[]>(
      'textDocument/prepareCallHierarchy',
      at(uri, word),
    );
    expect(item).toMatchObject({ name: 'Head of Port', detail: 'port-head · G7', uri: HEAD.uri });
    const incoming = await connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect(incoming.map(({ from }) => from.name)).toEqual(['Cook', 'Mate']);
    const [mate] = incoming.slice(1);
    const outgoing = await connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: mate?.from,
    });
    expect(outgoing.map(({ to }) => to.name)).toEqual(['Cook', 'Head of Port']);
  });

  test('an id that comes from the name of a file is renamed with the file', async () => {
    const edit = await server.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...at(uri, word),
      newName: 'quay-head',
    });
    expect(edit.documentChanges).toEqual([
      expect.objectContaining({ textDocument: { uri: COOK.uri, version: 1 } }),
      expect.objectContaining({ textDocument: { uri: MATE.uri, version: 1 } }),
      { kind: 'rename', oldUri: HEAD.uri, newUri: 'file:///roles/quay-head.role.yaml' },
    ]);
  });
});

test('a written id is renamed where it is written and named', async () => {
  const params = at(COOK.uri, 'id: port-c$0ook');
  expect(await server.connection.sendRequest('textDocument/prepareRename', params)).toEqual({
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 13 } },
    placeholder: 'port-cook',
  });
  const edit = await server.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...params,
    newName: 'sea-cook',
  });
  const texts = edit.documentChanges?.map((change) =>
    'edits' in change ? change.edits.map((one) => 'newText' in one && one.newText) : [],
  );
  expect(texts).toEqual([['sea-cook'], ['sea-cook'], ['sea-cook']]);
  const title = at(COOK.uri, 'Co$0ok');
  expect(await server.connection.sendRequest('textDocument/prepareRename', title)).toBeNull();
});

test('a file of the folder that is not open is found and edited too', async () => {
  const params = at(COOK.uri, 'port-h$0ead');
  await server.change(COOK.uri, 2, (TEXTS[COOK.uri] ?? '').replace('port-head', 'port-mate'));
  const ask = () =>
    server.connection.sendRequest<Location[]>('textDocument/references', {
      ...params,
      context: { includeDeclaration: false },
    });
  const closed = pathToFileURL(join(folder, 'port-lamp.role.md')).href;
  await expect.poll(async () => (await ask()).map(({ uri }) => uri)).toContain(closed);
  const edit = await server.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...params,
    newName: 'first-mate',
  });
  expect(edit.documentChanges).toContainEqual({
    textDocument: { uri: closed, version: null },
    edits: [{ range: { start: { line: 1, character: 14 }, end: { line: 1, character: 23 } }, newText: 'first-mate' }],
  });
});

test('a name that is no id is refused with a sentence', async () => {
  const params = { ...at(MATE.uri, 'port-c$0ook'), newName: 'Sea Cook' };
  await expect(server.connection.sendRequest('textDocument/rename', params)).rejects.toThrow(
    '“Sea Cook” can’t be an id. An id is lower-case letters and digits, with single hyphens between the words, such as “sea-cook”.',
  );
});

test('references follow a file that is renamed', async () => {
  const files = [{ oldUri: HEAD.uri, newUri: 'file:///roles/quay-head.role.yaml' }];
  const edit = await server.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files });
  expect(edit.documentChanges).toMatchObject([
    { textDocument: { uri: COOK.uri } },
    { textDocument: { uri: MATE.uri } },
  ]);
  const nobody = [{ oldUri: MATE.uri, newUri: 'file:///roles/x-y.role.yaml' }];
  expect(await server.connection.sendRequest('workspace/willRenameFiles', { files: nobody })).toBeNull();
});

test('roles are found by title, id and grade', async () => {
  const ask = async (query: string) =>
    (await server.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(({ name }) => name);
  expect(await ask('head')).toEqual(['Head of Port']);
  expect(await ask('port-cook')).toEqual(['Cook · port-cook']);
  expect(await ask('g7')).toEqual(['Head of Port · port-head · G7']);
});

test('what is wrong between files is found in open files when another one changes', async () => {
  // The other files are known once the workspace has been searched, and a file that is closed is read first.
  const latest = (uri: string, code: string) =>
    expect.poll(() => {
      const found = server
        .published(uri)
        .at(-1)
        ?.diagnostics.filter((one) => one.code === code);
      return found?.map(({ message }) => message);
    });

  await server.change(COOK.uri, 2, '---\nkind: role-profile\nid: sea-cook\nreportsTo: port-head\n---\n\n# Cook\n');
  await latest(MATE.uri, 'unknown-role-id').toEqual([
    expect.stringContaining('No role file here has the id “port-cook”'),
  ]);
  await latest(HEAD.uri, 'unknown-role-id').toHaveLength(1);

  await server.change(COOK.uri, 3, '---\nkind: role-profile\nid: port-cook\nreportsTo: port-mate\n---\n\n# Cook\n');
  await latest(MATE.uri, 'unknown-role-id').toEqual([]);
  await latest(MATE.uri, 'reporting-cycle').toEqual([expect.stringContaining('“port-mate → port-cook → port-mate”')]);
  await latest(COOK.uri, 'reporting-cycle').toEqual([expect.stringContaining('“port-cook → port-mate → port-cook”')]);

  await open('file:///roles/twin.role.yaml', 'kind: vacancy\nid: port-cook\n');
  await latest('file:///roles/twin.role.yaml', 'duplicate-id').toEqual([expect.stringContaining('“cook.role.md”')]);
  await latest(COOK.uri, 'duplicate-id').toEqual([expect.stringContaining('“twin.role.yaml”')]);

  await server.close('file:///roles/twin.role.yaml');
  await latest(COOK.uri, 'duplicate-id').toEqual([]);
  await server.change(MATE.uri, 2, 'kind: role-profile\ntitle: Mate\nreportsTo: port-head\n');
  await latest(COOK.uri, 'reporting-cycle').toEqual([]);
});
