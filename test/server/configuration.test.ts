import type { LspConnection } from '@role-profile/kit';
import { afterEach, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';
import { eventually, tellChange, workspaceFolder } from './workspace-folder.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const CONFIGURATION = 'role-profile.config.yaml';
const FACTS = 'kind: vacancy\ntitle: Pier Warden [East]\n';

const codesOf = (server: LspConnection, uri: string) =>
  server
    .published(uri)
    .at(-1)
    ?.diagnostics.map(({ code }) => code) ?? [];

describe.each([
  ['yaml', 'yaml', FACTS],
  ['md', 'markdown', `---\n${FACTS}---\n`],
])('for a .%s file', (ending, language, text) => {
  async function start(files: Readonly<Record<string, string>>) {
    const folder = workspaceFolder(files);
    const server = await startStdioServer({ rootUri: folder.uri });
    cleanups.push(
      () => server.stop(),
      () => folder.remove('.'),
    );
    const uri = folder.uriOf(`posts/east/pier.role.${ending}`);
    return { folder, server, uri };
  }

  test('the nearest configuration counts from the first answer on, alone', async () => {
    const { server, uri } = await start({
      [CONFIGURATION]: 'rules:\n  placeholder: off\n  missing-field: off\n',
      [`posts/${CONFIGURATION}`]: 'rules:\n  placeholder: error\n',
    });
    await server.open(uri, language, text);
    const found = await server.diagnostics(uri, 1);
    expect(found).toContainEqual(expect.objectContaining({ code: 'placeholder', severity: 1 }));
    expect(found).toContainEqual(expect.objectContaining({ code: 'missing-field' }));
    expect(server.published(uri).length).toBe(1);
  });

  test('it is followed while it is typed, on the disk, and when it goes', async () => {
    const { folder, server, uri } = await start({ [CONFIGURATION]: 'rules:\n  placeholder: off\n' });
    const configuration = folder.uriOf(CONFIGURATION);
    await server.open(uri, language, text);
    await server.diagnostics(uri, 1);
    expect(codesOf(server, uri)).not.toContain('placeholder');
    await server.open(configuration, 'yaml', 'rules:\n  placeholder: off\n');
    await server.change(configuration, 2, 'rules:\n  placeholder: error\n');
    const isShown = (wanted: boolean) =>
      eventually(
        () => codesOf(server, uri).includes('placeholder'),
        (found) => found === wanted,
      );
    await isShown(true);
    await server.close(configuration);
    await isShown(false);
    folder.remove(CONFIGURATION);
    await tellChange(server, configuration, 'deleted');
    await isShown(true);
  });

  test('it says which files are role files', async () => {
    const { folder, server } = await start({
      [CONFIGURATION]: `files:\n  include:\n    - { glob: "posts/*.${ending}", kind: vacancy }\n  exclude: ["old/**"]\n`,
    });
    const [post, old, last] = [`posts/a.${ending}`, `old/a.role.${ending}`, `z.role.${ending}`].map(folder.uriOf);
    const noKind = text.replace('kind: vacancy\n', '');
    await server.open(post ?? '', language, noKind);
    await server.open(old ?? '', language, text);
    await server.open(last ?? '', language, text);
    await server.diagnostics(last ?? '', 1);
    expect((await server.diagnostics(post ?? '', 1)).map(({ code }) => code)).toContain('placeholder');
    expect(server.published(old ?? '')).toEqual([]);
  });

  test('an author can switch findings off, and on again', async () => {
    let validate = false;
    const server = await startStdioServer({
      capabilities: { workspace: { configuration: true } },
      settings: (section) => (section === 'roleProfile' ? { validate } : null),
    });
    cleanups.push(() => server.stop());
    const uri = `file:///pier.role.${ending}`;
    await server.open(uri, language, text);
    await eventually(
      () => server.published(uri).at(-1)?.diagnostics,
      (found) => found?.length === 0,
    );
    validate = true;
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await eventually(
      () => codesOf(server, uri),
      (found) => found.includes('placeholder'),
    );
  });
});

test('settings are taken from an editor that sends them unasked', async () => {
  const server = await startStdioServer();
  cleanups.push(() => server.stop());
  const uri = 'file:///pier.role.yaml';
  await server.open(uri, 'yaml', FACTS);
  await server.diagnostics(uri, 1);
  await server.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { roleProfile: { validate: false } },
  });
  await eventually(
    () => codesOf(server, uri),
    (found) => found.length === 0,
  );
});

test('a mistake in the configuration is shown in it, and taken back', async () => {
  const server = await startStdioServer();
  cleanups.push(() => server.stop());
  const uri = `file:///posts/${CONFIGURATION}`;
  await server.open(uri, 'yaml', 'rules:\n  placeholdr: off\n');
  expect(await server.diagnostics(uri, 1)).toEqual([
    {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 12 } },
      severity: 1,
      code: 'configuration',
      source: 'role-profile',
      message: 'There is no rule “placeholdr”. Did you mean “placeholder”?',
    },
  ]);
  await server.change(uri, 2, 'rules:\n  placeholder: off\n');
  expect(await server.diagnostics(uri, 2)).toEqual([]);
  await server.close(uri);
  await eventually(
    () => server.published(uri).length,
    (count) => count === 3,
  );
});
