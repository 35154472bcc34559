import type { LspConnection } from '@role-profile/kit';
import { afterEach, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';
import { eventually, type WorkspaceFolder, workspaceFolder } from './workspace-folder.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const MAKES_FILES = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
};
const WRITES = { workspace: { applyEdit: true } };

interface Editor {
  readonly server: LspConnection;
  readonly folder: WorkspaceFolder;
  /** The edits that the editor was told to make. */
  readonly applied: object[];
  /** What was shown to the author. */
  readonly messages: string[];
  run(command: string, ...args: readonly unknown[]): Promise<unknown>;
}

async function start(files: Readonly<Record<string, string>>, capabilities: object = MAKES_FILES): Promise<Editor> {
  const folder = workspaceFolder(files);
  const server = await startStdioServer({ rootUri: folder.uri, capabilities });
  cleanups.push(
    () => server.stop(),
    () => folder.remove('.'),
  );
  const applied: object[] = [];
  const messages: string[] = [];
  server.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: object }) => {
    applied.push(edit);
    return { applied: true };
  });
  server.connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void messages.push(message),
  );
  server.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    messages.push(message);
    return null;
  });
  const run = (command: string, ...args: readonly unknown[]) =>
    server.connection.sendRequest('workspace/executeCommand', { command: `roleProfile.${command}`, arguments: args });
  return { server, folder, applied, messages, run };
}

const FACTS = 'kind: vacancy\ntitle: Pier Warden\n';

describe.each([
  ['yaml', 'yaml', FACTS, 'md', `---\n${FACTS}---\n`],
  ['md', 'markdown', `---\n${FACTS}---\n`, 'yaml', FACTS],
])('for a .%s file', (ending, language, text, other, converted) => {
  const name = `pier-warden.role.${ending}`;

  test('convert makes the file in the other syntax beside it', async () => {
    const { folder, applied, run } = await start({ [name]: text });
    const uri = folder.uriOf(`pier-warden.role.${other}`);
    expect(await run('convert', folder.uriOf(name))).toEqual({ uri });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(applied).toEqual([
      {
        documentChanges: [
          { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
          { textDocument: { uri, version: null }, edits: [{ range, newText: converted }] },
        ],
      },
    ]);
  });

  test('convert writes nothing over, and nothing that cannot be read', async () => {
    const broken = text.replace('title: Pier Warden', 'title: "Pier [');
    const { folder, applied, messages, run } = await start({
      [name]: text,
      [`pier-warden.role.${other}`]: converted,
      [`broken.role.${ending}`]: broken,
    });
    expect(await run('convert', folder.uriOf(name))).toBeNull();
    expect(await run('convert', folder.uriOf(`broken.role.${ending}`))).toBeNull();
    expect(await run('convert', folder.uriOf('nowhere.role.md'))).toBeNull();
    expect(applied).toEqual([]);
    expect(messages).toEqual([
      expect.stringMatching(/is there already, and nothing was written/),
      expect.stringMatching(/cannot be read to its end/),
      expect.stringMatching(/“nowhere.role.md” is no role file, or it is not there/),
    ]);
  });

  test('check as approved shows what would stand in the way, until the next change', async () => {
    const { server, folder, messages, run } = await start({});
    const uri = folder.uriOf(name);
    await server.open(uri, language, text);
    const errors = (found: readonly { severity?: number }[] | undefined) =>
      found?.filter(({ severity }) => severity === 1).length;
    const before = errors(await server.diagnostics(uri, 1));
    const result = (await run('checkAsApproved', uri)) as { ready: boolean; diagnostics: { severity: number }[] };
    expect(result.ready).toBe(false);
    expect(errors(result.diagnostics)).toBeGreaterThan(before ?? 0);
    expect(errors(server.published(uri).at(-1)?.diagnostics)).toBe(errors(result.diagnostics));
    expect(messages).toEqual([expect.stringMatching(/in the way of approving “pier-warden.role/)]);
    await server.change(uri, 2, text);
    expect(errors(await server.diagnostics(uri, 2))).toBe(before);
  });

  test('the reporting line goes up and down, across both syntaxes', async () => {
    const facts = (more: string, to: string) =>
      to === 'yaml' ? `kind: role-profile\n${more}` : `---\nkind: role-profile\n${more}---\n`;
    const { server, folder, run } = await start({
      [`harbour-master.role.${other}`]: facts('title: Harbour Master\n', other),
      [`dock-hand.role.${other}`]: facts('title: Dock Hand\nreportsTo: [pier-warden]\n', other),
    });
    const uri = folder.uriOf(name);
    await server.open(uri, language, facts('title: Pier Warden\nreportsTo: [harbour-master]\n', ending));
    await eventually(
      () => run('showReportingLine', { uri }),
      (line) => line === 'Harbour Master\n  Pier Warden ←\n    Dock Hand',
    );
  });

  test('import makes a role file of plain text', async () => {
    const { folder, applied, run } = await start({
      'notes.txt': 'Job title: Pier Warden\n\nPurpose of the post\n\nKeeps the pier safe.\n',
    });
    const uri = folder.uriOf(`notes.role.${ending}`);
    const result = await run('import', { uri: folder.uriOf('notes.txt'), to: language, kind: 'role-profile' });
    expect(result).toEqual({ uri, report: expect.stringMatching(/^notes.txt: read as a role profile/) });
    expect(JSON.stringify(applied)).toContain('title: Pier Warden');
  });
});

test.each([
  [undefined, /Say which text file/],
  ['nowhere.txt', /is not there/],
  ['empty.txt', /nothing in “empty.txt”/],
  ['image.png', /is no text/],
  ['a.role.md', /is a role file already/],
  ['long.txt', /“long.txt” cannot be imported. Line 1 is longer than 10,000 characters/],
])('import refuses %s', async (name, message) => {
  const { folder, messages, run } = await start({
    'empty.txt': ' \n',
    'image.png': 'PNG\0\0',
    'a.role.md': '# A\n',
    'long.txt': 'Plan. '.repeat(2000),
  });
  expect(await (name === undefined ? run('import') : run('import', folder.uriOf(name)))).toBeNull();
  expect(messages).toEqual([expect.stringMatching(message)]);
});

test('an editor that makes no files is told to write in one, and one that writes nothing is told so', async () => {
  const writing = await start({ 'a.role.yaml': FACTS }, WRITES);
  const made = writing.folder.uriOf('a.role.md');
  expect(await writing.run('convert', writing.folder.uriOf('a.role.yaml'))).toEqual({ uri: made });
  expect(writing.applied).toEqual([
    { changes: { [made]: [expect.objectContaining({ newText: expect.stringContaining('Pier Warden') })] } },
  ]);
  const idle = await start({ 'a.role.yaml': FACTS }, {});
  expect(await idle.run('convert', idle.folder.uriOf('a.role.yaml'))).toBeNull();
  expect(idle.messages).toEqual([expect.stringMatching(/makes no files/)]);
});

test('commands are announced, and one that nobody knows does nothing', async () => {
  const { server, run } = await start({});
  expect(server.initializeResult.capabilities.executeCommandProvider?.commands).toEqual([
    'roleProfile.checkAsApproved',
    'roleProfile.convert',
    'roleProfile.import',
    'roleProfile.showReportingLine',
  ]);
  expect(await run('sing')).toBeNull();
});
