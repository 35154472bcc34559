import type { EditorSetup, LspConnection } from '@role-profile/kit';
import { afterEach, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';
import { eventually, tellChange, type WorkspaceFolder, workspaceFolder } from './workspace-folder.ts';

interface Report {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly uri?: string;
  readonly version?: number | null;
  readonly items?: readonly { readonly code: string }[];
}

const PULLS = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function start(setup: EditorSetup = {}, folder?: WorkspaceFolder): Promise<LspConnection> {
  const rooted = folder === undefined ? {} : { rootUri: folder.uri };
  const server = await startStdioServer({ capabilities: PULLS, ...rooted, ...setup });
  cleanups.push(
    () => server.stop(),
    () => folder?.remove('.'),
  );
  return server;
}

function pull({ connection }: LspConnection, uri: string, previousResultId?: string): Promise<Report> {
  return connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
}

async function pullAll({ connection }: LspConnection, previousResultIds: object[] = [], more = {}): Promise<Report[]> {
  const answer = await connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', {
    previousResultIds,
    ...more,
  });
  return answer.items;
}

const codes = (report: Report | undefined) => report?.items?.map(({ code }) => code);
const idsOf = (reports: readonly Report[]) => reports.map(({ uri, resultId }) => ({ uri, value: resultId }));

describe.each([
  ['yaml', 'kind: vacancy\ntitle: A\ngrad: EO\n', { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } }],
  [
    'md',
    '---\nkind: vacancy\ntitle: A\ngrad: EO\n---\n',
    { start: { line: 3, character: 3 }, end: { line: 3, character: 4 } },
  ],
])('an editor that asks for the findings of a .%s file', (ending, text, range) => {
  const uri = `file:///pier.role.${ending}`;
  const language = ending === 'yaml' ? 'yaml' : 'markdown';

  test('is told them once, and is sent none', async () => {
    const server = await start();
    expect(server.initializeResult.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    await server.open(uri, language, text);
    const first = await pull(server, uri);
    expect(codes(first)).toContain('unknown-field');
    expect(await pull(server, uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await server.change(uri, 2, [{ range, text: 'de' }]);
    const second = await pull(server, uri, first.resultId);
    expect(second.kind).toBe('full');
    expect(codes(second)).not.toContain('unknown-field');
    await server.close(uri);
    expect(codes(await pull(server, uri))).toEqual([]);
    expect(server.published(uri)).toEqual([]);
  });

  test('is told those of the whole workspace', async () => {
    const folder = workspaceFolder({ [`pier.role.${ending}`]: text, 'README.md': '# Pier\n' });
    const server = await start({}, folder);
    const all = await eventually(
      () => pullAll(server),
      (reports) => reports.length > 0,
    );
    expect(all).toEqual([
      expect.objectContaining({ kind: 'full', uri: folder.uriOf(`pier.role.${ending}`), version: null }),
    ]);
    expect(codes(all[0])).toContain('unknown-field');
    expect(await pullAll(server, idsOf(all))).toEqual([expect.objectContaining({ kind: 'unchanged' })]);

    folder.write(`pier.role.${ending}`, text.replace('grad', 'grade'));
    await tellChange(server, folder.uriOf(`pier.role.${ending}`), 'changed');
    const [changed] = await eventually(
      () => pullAll(server, idsOf(all)),
      ([report]) => report?.kind === 'full',
    );
    expect(codes(changed)).not.toContain('unknown-field');

    folder.remove(`pier.role.${ending}`);
    await tellChange(server, folder.uriOf(`pier.role.${ending}`), 'deleted');
    const [gone] = await eventually(
      () => pullAll(server, idsOf(all)),
      ([report]) => report?.items?.length === 0,
    );
    expect(gone).toMatchObject({ kind: 'full', items: [], version: null });
  });
});

test('what is found in the workspace comes in parts, with progress, where the editor takes parts', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `role-${index}.role.${index % 2 === 0 ? 'yaml' : 'md'}`);
  const folder = workspaceFolder(
    Object.fromEntries(
      names.map((name) => [name, name.endsWith('md') ? '---\nkind: vacancy\n---\n' : 'kind: vacancy\n']),
    ),
  );
  const server = await start({ capabilities: { ...PULLS, window: { workDoneProgress: true } } }, folder);
  const parts: Report[][] = [];
  const told: { kind: string }[] = [];
  server.connection.onNotification('$/progress', ({ token, value }: { token: string; value: never }) => {
    if (token === 'parts') parts.push((value as { items: Report[] }).items);
    if (token === 'work') told.push(value);
  });
  const more = { partialResultToken: 'parts', workDoneToken: 'work' };
  await eventually(
    async () => (await pullAll(server)).length,
    (count) => count === 120,
  );
  expect(await pullAll(server, [], more)).toEqual([]);
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts.flat().map(({ uri }) => uri)).size).toBe(120);
  expect([told[0]?.kind, told.at(-1)?.kind]).toEqual(['begin', 'end']);
});

test('a question about the whole workspace can be taken back, and others are answered meanwhile', async () => {
  const folder = workspaceFolder(
    Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`role-${index}.role.yaml`, 'kind: vacancy\n'.padEnd(2000, '# \n')]),
    ),
  );
  const server = await start({}, folder);
  await server.open('file:///a.role.yaml', 'yaml', 'kind: vacancy\ntitle: A\n');
  await eventually(
    async () => (await pullAll(server)).length,
    (count) => count === 401,
  );
  const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
  const source = new CancellationTokenSource();
  folder.write('role-profile.config.yaml', 'rules:\n  placeholder: off\n');
  await tellChange(server, folder.uriOf('role-profile.config.yaml'), 'created');
  const order: string[] = [];
  const long = server.connection
    .sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token)
    .then(() => order.push('all'))
    .catch((error: { code: number }) => order.push(String(error.code)));
  await pull(server, 'file:///a.role.yaml');
  order.push('one');
  source.cancel();
  await long;
  expect(order).toEqual(['one', '-32800']);
});

test('an editor is told to ask again only when other files are concerned', async () => {
  const server = await start();
  let asked = 0;
  server.connection.onRequest('workspace/diagnostic/refresh', () => {
    asked += 1;
    return null;
  });
  await server.open('file:///pier-warden.role.yaml', 'yaml', 'kind: role-profile\nreportsTo: [quay-master]\n');
  await server.open('file:///quay-master.role.md', 'markdown', '---\nkind: role-profile\ntitle: A\n---\n');
  await eventually(
    () => asked,
    (count) => count > 0,
  );
  await new Promise((resolve) => setTimeout(resolve, 120));
  const before = asked;
  const end = { line: 3, character: 0 };
  await server.change('file:///quay-master.role.md', 2, [{ range: { start: end, end }, text: 'grade: EO\n' }]);
  await pull(server, 'file:///quay-master.role.md');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(asked).toBe(before);
  await server.change('file:///quay-master.role.md', 3, [{ range: { start: end, end }, text: 'id: quay-keeper\n' }]);
  await eventually(
    () => asked,
    (count) => count === before + 1,
  );
});
