// Opens a folder of 10,000 role files and measures how long the server takes to know them all, what one keystroke takes
// then, and how much memory that needs. `node test/bench/workspace.mjs [COUNT]`, after a build.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The most that may be used: seconds for the index, milliseconds for an edit, megabytes. */
const LIMITS = { index: 20, edit: 15, memory: 400 };
const SERVER = resolve(import.meta.dirname, '../../packages/language-server/bin/role-profile-language-server.js');
const COUNT = Number(process.argv[2] ?? 10_000);
const IN_FOLDER = 100;
/** What Linux counts processor time in. */
const TICKS_PER_SECOND = 100;
const TYPED = ' and keeps its visitors safe, its boards sound and its lamps lit in every season of the year'.repeat(2);

const folder = mkdtempSync(join(tmpdir(), 'role-profile-workspace-'));
try {
  for (let number = 0; number < COUNT; number++) writeRole(number);
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

/** Posts in a tree of ten reports each, in turn in YAML and in Markdown. */
function writeRole(number) {
  const facts = [
    'kind: role-profile',
    `id: pier-warden-${number}`,
    `title: Pier Warden ${number}`,
    'grade: EO',
    ...(number === 0 ? [] : [`reportsTo: [pier-warden-${Math.floor((number - 1) / 10)}]`]),
  ].join('\n');
  const duties = Array.from(
    { length: 12 },
    (_, index) => `Keeps deck ${index + 1} of pier ${number} safe, so that nobody comes to harm.`,
  );
  const criteria = Array.from({ length: 8 }, (_, index) => `Has led a crew of ${index + 2} on the water.`);
  const text =
    number % 2 === 0
      ? `${facts}\npurpose: Looks after the pier\naccountabilities:\n${items(duties, '  ')}personSpecification:\n  essential:\n${items(criteria, '    ')}`
      : `---\n${facts}\n---\n\n## Role purpose\n\nLooks after the pier\n\n## Key accountabilities\n\n${items(duties, '')}\n## Person specification\n\n### Essential\n\n${items(criteria, '')}`;
  const path = pathOf(number);
  mkdirSync(resolve(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function items(texts, indent) {
  return texts.map((text) => `${indent}- ${text}\n`).join('');
}

function pathOf(number) {
  const name = `pier-${number}.role.${number % 2 === 0 ? 'yaml' : 'md'}`;
  return join(folder, `district-${Math.floor(number / IN_FOLDER)}`, name);
}

async function measure() {
  const { createProtocolConnection } = await import('vscode-languageserver-protocol/node');
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  const begun = performance.now();
  let told = 0;
  const indexed = new Promise((done) => {
    connection.onNotification('$/progress', ({ value }) => {
      told += 1;
      if (value.kind === 'end') done(performance.now() - begun);
    });
  });
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version }) =>
    waiting.get(`${uri} ${version}`)?.(),
  );
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'piers' }],
    capabilities: { window: { workDoneProgress: true }, workspace: { workspaceFolders: true } },
  });
  await connection.sendNotification('initialized', {});

  const first = await editor(connection, waiting, 3);
  const meanwhile = await first.type(40);
  const seconds = (await indexed) / 1000;
  const used = processorTime(child.pid);
  const second = await editor(connection, waiting, 4);
  const edits = [...(await first.type(TYPED.length)), ...(await second.type(TYPED.length))];
  const usedByEdits = processorTime(child.pid) - used;
  const megabytes = peakOf(child.pid);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  report({ seconds, used, told, meanwhile, edits, usedByEdits, megabytes });
}

/** Opens one of the files and types behind its purpose; each keystroke is timed to the diagnostics that answer it. */
async function editor(connection, waiting, number) {
  const uri = pathToFileURL(pathOf(number)).href;
  const text = readFileSync(pathOf(number), 'utf8');
  const lines = text.split('\n');
  const line = lines.findIndex((words) => words.endsWith('Looks after the pier'));
  let version = 1;
  let typed = 0;
  const answered = async (send) => {
    const start = performance.now();
    await new Promise((done) => {
      waiting.set(`${uri} ${version}`, done);
      send();
    });
    return performance.now() - start;
  };
  const textDocument = { uri, languageId: number % 2 === 0 ? 'yaml' : 'markdown', version, text };
  await answered(() => connection.sendNotification('textDocument/didOpen', { textDocument }));
  return {
    async type(count) {
      const times = [];
      for (let index = 0; index < count; index++) {
        version += 1;
        const at = { line, character: lines[line].length + typed };
        const contentChanges = [{ range: { start: at, end: at }, text: TYPED[index] }];
        const params = { textDocument: { uri, version }, contentChanges };
        times.push(await answered(() => connection.sendNotification('textDocument/didChange', params)));
        typed += 1;
        // Nobody types without a pause, and what follows an edit is to be felt by the next one if it is slow.
        await new Promise((done) => setTimeout(done, 5));
      }
      return times;
    },
  };
}

/** Seconds of processor time that the server has used so far, whoever else is busy; not a number off Linux. */
function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

/** The most memory that the server has used so far; `undefined` off Linux. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

function report({ seconds, used, told, meanwhile, edits, usedByEdits, megabytes }) {
  const rows = [
    [`index of ${COUNT} files, told ${told} times`, seconds, LIMITS.index, 's'],
    ['  of which the processor was used', used, undefined, 's'],
    ['an edit meanwhile, median', at(meanwhile, 0.5), undefined, 'ms'],
    ['an edit after that, median', at(edits, 0.5), undefined, 'ms'],
    ['an edit after that, p95', at(edits, 0.95), LIMITS.edit, 'ms'],
    ['  of which the processor was used, mean', (1000 * usedByEdits) / edits.length, undefined, 'ms'],
    ['peak memory', megabytes, LIMITS.memory, 'MB'],
  ];
  for (const [name, value, limit, unit] of rows) {
    const most = limit === undefined ? '' : `  (at most ${limit} ${unit})`;
    console.log(`${name.padEnd(44)} ${value === undefined ? 'unknown' : `${value.toFixed(1)} ${unit}`}${most}`);
  }
  if (rows.some(([, value, limit]) => limit !== undefined && value > limit)) process.exitCode = 1;
}
