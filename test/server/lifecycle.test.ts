import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { COMMAND, startStdioServer } from './stdio-server.ts';

const MANIFEST = resolve(COMMAND, '../../package.json');
const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8'));

describe('the command', () => {
  test('tells its version', () => {
    expect(execFileSync(process.execPath, [COMMAND, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  test('explains itself', () => {
    const help = execFileSync(process.execPath, [COMMAND, '--help'], { encoding: 'utf8' });
    expect(help).toMatch(/^Usage: role-profile-language-server \[--stdio\]/);
  });

  test('refuses what it does not know', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [COMMAND, '--stdoi'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/does not know “--stdoi”/);
  });
});

describe.each([
  ['with --stdio', ['--stdio']],
  ['without an option', []],
])('the server %s', (_name, args) => {
  test('says what it can do, and stops when asked to', async () => {
    const server = await startStdioServer({}, args);
    expect(server.initializeResult).toMatchObject({
      serverInfo: { name: 'role-profile', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    });
    // To an editor that says nothing of itself, nothing is said that it may not know.
    expect(server.initializeResult.capabilities).not.toHaveProperty('diagnosticProvider');
    expect(server.initializeResult.capabilities).not.toHaveProperty('positionEncoding');
    expect(await server.stop()).toBe(0);
  });
});

test('messages that make no sense are refused, and the server goes on', async () => {
  const server = await startStdioServer();
  const { connection } = server;
  await expect(connection.sendRequest('role/unheardOf', {})).rejects.toThrow(/Unhandled method/);
  await expect(connection.sendRequest('textDocument/hover', { textDocument: 7 })).resolves.toBeNull();
  await expect(connection.sendRequest('textDocument/hover', null)).rejects.toThrow();
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri: 'file:///a.role.yaml' } });
  await connection.sendNotification('textDocument/didOpen', {});
  await server.open('file:///a.role.yaml', 'yaml', 'kind: vacancy\ntitle: A\n');
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: 'file:///a.role.yaml', version: 2 },
    contentChanges: [
      { range: { start: { line: 90, character: -4 }, end: { line: 80, character: 7 } }, text: 'grade: EO\n' },
    ],
  });
  await server.diagnostics('file:///a.role.yaml', 2);
  expect(server.log.join('\n')).toMatch(/open failed/);
  expect(await server.stop()).toBe(0);
});

describe('when the editor goes away', () => {
  let child: ChildProcessWithoutNullStreams | undefined;
  afterEach(() => void child?.kill('SIGKILL'));

  const exitOf = (process: ChildProcessWithoutNullStreams) =>
    new Promise<number | null>((done) => process.once('exit', (code) => done(code)));

  test('the server ends with its input', async () => {
    child = spawn(process.execPath, [COMMAND, '--stdio']);
    const exit = exitOf(child);
    child.stdin.end(
      frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {}, processId: null } }),
    );
    expect(await exit).toBe(1);
  });

  test('the server ends with the process that started it', async () => {
    const editor = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    child = spawn(process.execPath, [COMMAND, '--stdio']);
    const exit = exitOf(child);
    const params = { capabilities: {}, processId: editor.pid };
    child.stdin.write(frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params }));
    await new Promise((done) => child?.stdout.once('data', done));
    editor.kill();
    expect(await exit).toBe(1);
  });

  test('bytes that are no messages do not end it', async () => {
    child = spawn(process.execPath, [COMMAND]);
    const answers: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => void answers.push(chunk));
    child.stdin.write('Content-Length: 9\r\n\r\nnot json!');
    child.stdin.write(
      frame({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {}, processId: null } }),
    );
    await expect.poll(() => answers.join(''), { timeout: 10_000 }).toContain('"serverInfo"');
    expect(child.exitCode).toBeNull();
  });
});

function frame(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
