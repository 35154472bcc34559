import type { EditorSetup, LspConnection } from '@role-profile/kit';
import { afterEach, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';
import { eventually, tellChange, type WorkspaceFolder, workspaceFolder } from './workspace-folder.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function start(folder: WorkspaceFolder, setup: EditorSetup = {}): Promise<LspConnection> {
  const server = await startStdioServer({ rootUri: folder.uri, ...setup });
  cleanups.push(
    () => server.stop(),
    () => folder.remove('.'),
  );
  return server;
}

/** The codes that were shown last for a file, once they are as wanted. */
function shown(server: LspConnection, uri: string, isRight: (codes: readonly unknown[]) => boolean) {
  return eventually(
    () =>
      server
        .published(uri)
        .at(-1)
        ?.diagnostics.map(({ code }) => code) ?? [],
    isRight,
  );
}

const has = (code: string) => (codes: readonly unknown[]) => codes.includes(code);
const lacks = (code: string) => (codes: readonly unknown[]) => codes.length > 0 && !codes.includes(code);
const role = (facts: string, ending: string) =>
  ending === 'yaml' ? `kind: role-profile\n${facts}` : `---\nkind: role-profile\n${facts}---\n`;

const WARDEN = 'title: Pier Warden\nreportsTo: [quay-master]\n';

describe.each([
  ['yaml', 'yaml', 'md'],
  ['md', 'markdown', 'yaml'],
])('beside an open .%s file', (ending, language, other) => {
  const name = `pier-warden.role.${ending}`;

  test('role files of the workspace are known, and followed on the disk', async () => {
    const master = `deep/quay-master.role.${other}`;
    const folder = workspaceFolder({
      [master]: role('title: Quay Master\n', other),
      [`third.role.${other}`]: role('', other),
    });
    const server = await start(folder);
    const uri = folder.uriOf(name);
    await server.open(uri, language, role(WARDEN, ending));
    folder.remove(master);
    await tellChange(server, folder.uriOf(master), 'deleted');
    await shown(server, uri, has('unknown-role-id'));
    folder.write(master, role('title: Quay Master\n', other));
    await tellChange(server, folder.uriOf(master), 'created');
    await shown(server, uri, lacks('unknown-role-id'));
    folder.write(master, role('id: quay-keeper\n', other));
    await tellChange(server, folder.uriOf(master), 'changed');
    await shown(server, uri, has('unknown-role-id'));
  });

  test('what stands in another open file counts, not what is on the disk, until it is closed', async () => {
    const master = `quay-master.role.${other}`;
    const folder = workspaceFolder({
      [master]: role('title: Quay Master\n', other),
      [`third.role.${other}`]: role('', other),
    });
    const server = await start(folder);
    const uri = folder.uriOf(name);
    await server.open(uri, language, role(WARDEN, ending));
    await server.open(folder.uriOf(master), other === 'yaml' ? 'yaml' : 'markdown', role('id: quay-keeper\n', other));
    await shown(server, uri, has('unknown-role-id'));
    await server.close(folder.uriOf(master));
    await shown(server, uri, lacks('unknown-role-id'));
    expect(server.published(folder.uriOf(master)).at(-1)?.diagnostics).toEqual([]);
  });
});

test('a file that an editor names in another way is one file all the same', async () => {
  const folder = workspaceFolder({
    'quay (east).role.yaml': role('id: quay-master\n', 'yaml'),
    'third.role.yaml': role('', 'yaml'),
  });
  const server = await start(folder);
  const third = folder.uriOf('third.role.yaml');
  await server.open(third, 'yaml', role('reportsTo: [nobody-there]\n', 'yaml'));
  await shown(server, third, has('unknown-role-id'));
  // Some editors encode brackets, others do not.
  const uri = folder.uriOf('quay (east).role.yaml').replace('(', '%28').replace(')', ')');
  await server.open(uri, 'yaml', role('id: quay-master\ntitle: A\n', 'yaml'));
  expect((await server.diagnostics(uri, 1)).map(({ code }) => code)).not.toContain('duplicate-id');
});

test('what is ignored, too large or no role file is passed over', async () => {
  const folder = workspaceFolder({
    '.gitignore': 'build/\n*.draft.role.yaml\n!kept.draft.role.yaml\n',
    'build/in-build.role.yaml': role('', 'yaml'),
    'node_modules/a/in-modules.role.yaml': role('', 'yaml'),
    'deep/.gitignore': 'own.role.md\n',
    'deep/own.role.md': role('', 'md'),
    'deep/other.draft.role.yaml': role('', 'yaml'),
    'deep/kept.draft.role.yaml': role('', 'yaml'),
    'deep/in-deep.role.md': role('', 'md'),
    'by-kind.yml': role('', 'yaml'),
    'ci.yml': 'kind: Deployment\n',
    'too-large.role.yaml': role('', 'yaml').padEnd(3000, '#'),
  });
  const settings = (section: string | undefined) => (section === 'roleProfile' ? { files: { maxSize: 2000 } } : null);
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  const server = await start(folder, { settings, capabilities });
  const ask = async () => {
    const { items } = await server.connection.sendRequest<{ items: { uri: string }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    return items.map(({ uri }) => uri.slice(folder.uri.length + 1)).sort();
  };
  const found = await eventually(ask, (uris) => uris.length > 0);
  expect(found).toEqual(['by-kind.yml', 'deep/in-deep.role.md', 'deep/kept.draft.role.yaml']);
});

test('folders that come and go are followed', async () => {
  const [first, second] = [workspaceFolder({}), workspaceFolder({ 'quay-master.role.md': role('', 'md') })];
  cleanups.push(() => second.remove('.'));
  const server = await start(first, { capabilities: { workspace: { workspaceFolders: true } } });
  const uri = first.uriOf('pier-warden.role.yaml');
  await server.open(uri, 'yaml', role(WARDEN, 'yaml'));
  await server.open(first.uriOf('third.role.yaml'), 'yaml', role('', 'yaml'));
  await shown(server, uri, has('unknown-role-id'));
  const folders = (change: object) =>
    server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [], ...change },
    });
  await folders({ added: [{ uri: second.uri, name: 'second' }] });
  await shown(server, uri, lacks('unknown-role-id'));
  await folders({ removed: [{ uri: second.uri, name: 'second' }] });
  await shown(server, uri, has('unknown-role-id'));
});

test('a file alone is not told that others are missing', async () => {
  const server = await startStdioServer();
  cleanups.push(() => server.stop());
  await server.open('file:///b.role.yaml', 'yaml', role('', 'yaml'));
  await server.open('file:///a.role.yaml', 'yaml', role(WARDEN, 'yaml'));
  expect((await server.diagnostics('file:///a.role.yaml', 1)).map(({ code }) => code)).not.toContain('unknown-role-id');
});

test('the editor is asked to watch files, and told of the search', async () => {
  const folder = workspaceFolder({ 'a.role.yaml': role('', 'yaml'), 'b.role.md': role('', 'md') });
  const server = await start(folder, {
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        didChangeWatchedFiles: { dynamicRegistration: true },
        didChangeConfiguration: { dynamicRegistration: true },
      },
    },
  });
  const told: string[] = [];
  server.connection.onNotification(
    '$/progress',
    ({ value }: { value: { kind: string } }) => void told.push(value.kind),
  );
  await eventually(
    () => told,
    (kinds) => kinds.includes('end'),
  );
  expect(told[0]).toBe('begin');
  expect(server.registrations.map(({ method }) => method).sort()).toEqual([
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
});

test('an editor that reads files for the server is asked for them', async () => {
  const files: Record<string, string> = { 'memfs:/posts/quay-master.role.md': role('', 'md') };
  const server = await startStdioServer({ rootUri: 'memfs:/posts', initializationOptions: { readsFiles: true } });
  cleanups.push(() => server.stop());
  server.connection.onRequest('roleProfile/listFiles', ({ folder }: { folder: string }) =>
    Object.keys(files).filter((uri) => uri.startsWith(folder)),
  );
  server.connection.onRequest('roleProfile/readFile', ({ uri }: { uri: string }) => files[uri] ?? null);
  const uri = 'memfs:/posts/pier-warden.role.yaml';
  await server.open(uri, 'yaml', role('reportsTo: [quay-master, pier-hand]\n', 'yaml'));
  await shown(server, uri, has('unknown-role-id'));
  const messages = server
    .published(uri)
    .at(-1)
    ?.diagnostics.filter(({ code }) => code === 'unknown-role-id');
  expect(messages?.map(({ message }) => message)).toEqual([expect.stringContaining('pier-hand')]);
});
