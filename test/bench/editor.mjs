import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { placeToType } from './role-text.mjs';

/** What Linux counts processor time in, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;
const TIMEOUT = 120_000;

/**
 * Starts a language server and plays the editor that types into it. `settings` is what the server is told when it asks.
 * An editor that `pulls` asks for diagnostics; any other waits until they are sent.
 */
export async function startEditor([command, ...args], { settings = {}, pulls = false } = {}) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    const wanted = waiting.get(uri);
    // Some servers do not say which version they speak of; then the next publication is the answer.
    if (wanted === undefined || (version !== undefined && version !== wanted.version)) return;
    waiting.delete(uri);
    wanted.done(diagnostics);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settings[section] ?? null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        ...(pulls && { diagnostic: {} }),
      },
    },
  });
  await connection.sendNotification('initialized', {});

  /** Sends something about a file and gives the milliseconds to the diagnostics that answer it. */
  async function answered(uri, version, send) {
    const start = performance.now();
    if (pulls) {
      void send();
      await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      return performance.now() - start;
    }
    await new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`no diagnostics for version ${version} of ${uri}`)), TIMEOUT);
      waiting.set(uri, { version, done: () => done(clearTimeout(timer)) });
      void send();
    });
    return performance.now() - start;
  }

  const versions = new Map();
  /** Puts a text in the place of a range, and gives the milliseconds to the diagnostics of it. */
  function replace(uri, range, text) {
    const version = (versions.get(uri) ?? 1) + 1;
    versions.set(uri, version);
    const params = { textDocument: { uri, version }, contentChanges: [{ range, text }] };
    return answered(uri, version, () => connection.sendNotification('textDocument/didChange', params));
  }

  return {
    /** Opens a file and gives the milliseconds from the start of the server to its first answer. */
    async open({ uri, languageId, text }) {
      const textDocument = { uri, languageId, version: 1, text };
      await answered(uri, 1, () => connection.sendNotification('textDocument/didOpen', { textDocument }));
      return performance.now() - started;
    },
    /** Types one letter more behind the purpose. */
    type({ uri, text }, index, letter) {
      const { line, character } = placeToType(text);
      const at = { line, character: character + index };
      return replace(uri, { start: at, end: at }, letter);
    },
    replace,
    /** Milliseconds to the list of what may stand at a place, and its length. */
    async complete(uri, position) {
      const start = performance.now();
      const list = await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
      return { time: performance.now() - start, count: (list?.items ?? list ?? []).length };
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
    /** The most memory that the server has had so far, in megabytes; `undefined` off Linux. */
    peakMemory() {
      if (process.platform !== 'linux') return undefined;
      const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
