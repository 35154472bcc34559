import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { placeToType } from './role-text.mjs';

/** What Linux counts processor time in, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Starts a language server and plays the editor that types into it. `settings` is what the server is told when it asks. */
export async function startEditor(command, args, settings) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) => {
    const wanted = waiting.get(uri);
    // Some servers do not say which version they speak of; then the next publication is the answer.
    if (wanted === undefined || (version !== undefined && version !== wanted.version)) return;
    waiting.delete(uri);
    wanted.done();
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
  });
  await connection.sendNotification('initialized', {});

  /** Sends something about a file and gives the milliseconds to the diagnostics that answer it. */
  async function answered(uri, version, send) {
    const start = performance.now();
    await new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`no diagnostics for version ${version} of ${uri}`)), 20_000);
      waiting.set(uri, { version, done: () => done(clearTimeout(timer)) });
      send();
    });
    return performance.now() - start;
  }

  return {
    async open({ uri, languageId, text }) {
      const textDocument = { uri, languageId, version: 1, text };
      await answered(uri, 1, () => connection.sendNotification('textDocument/didOpen', { textDocument }));
      // A server may still be reading its settings and the schema; it is warm when a change is answered at rest.
      await new Promise((done) => setTimeout(done, 1000));
    },
    type({ uri, text }, index, letter) {
      const version = index + 2;
      const { line, character } = placeToType(text);
      const at = { line, character: character + index };
      const params = {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: letter }],
      };
      return answered(uri, version, () => connection.sendNotification('textDocument/didChange', params));
    },
    /** Milliseconds of processor time the server has used so far, whoever else is busy; `undefined` off Linux. */
    processorTime() {
      if (process.platform !== 'linux') return undefined;
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .slice(11, 13);
      return (Number(user) + Number(system)) * (1000 / TICKS_PER_SECOND);
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
