// Reads real role descriptions, with ours and with the two bare parsers below it, in turn and in one process, and compares
// the middle times. Then ten times the text, which must cost at most twelve times as much. `node test/bench/parse.mjs`,
// with no build before. The documents are in the folder that ROLE_PROFILE_SHARED names, else `shared` beside the checkout.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { roleText } from './role-text.mjs';

/** How much dearer than the two bare parsers reading a role may be. */
const LIMIT = 1.5;
/** How much dearer ten times the text may be. */
const TENFOLD_LIMIT = 12;
const RUNS = Number(process.env.RUNS ?? 60);
const WARM_UP = 15;

const { parseRole, parseDocument, MarkdownIt } = await parsers();
const markdownIt = new MarkdownIt('default', { html: true });
markdownIt.core.ruler.enableOnly(['normalize', 'block']);

const corpus = join(process.env.ROLE_PROFILE_SHARED || resolve(import.meta.dirname, '../../../shared'), 'corpus');
if (existsSync(corpus)) compareWithBareParsers(corpusTexts());
else console.log(`left out: reading of real documents: there is no ${corpus}`);
for (const format of ['markdown', 'yaml']) compareTenfold(format);

/** The text in, the bound role with its ranges out; what is wrong with it is worked out on demand and not asked for here. */
function ours(text) {
  return parseRole(text, 'markdown', { kind: 'vacancy' }).root;
}

/** What any reader of these files has to do, with the two halves already cut apart: YAML to nodes, Markdown to blocks. */
function bare({ facts, body }) {
  return [facts === undefined ? undefined : parseDocument(facts), markdownIt.parse(body, {})];
}

function halves(text) {
  const { facts } = parseRole(text, 'markdown');
  return facts === undefined
    ? { facts: undefined, body: text }
    : { facts: text.slice(facts.start, facts.end), body: text.slice(facts.end).replace(/^---\s*\n/, '') };
}

function compareWithBareParsers(texts) {
  const cut = texts.map(halves);
  const times = { ours: [], bare: [] };
  for (let run = -WARM_UP; run < RUNS; run++) {
    const both = run % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours'];
    for (const name of both) {
      const time = timeOf(() => (name === 'ours' ? texts.forEach(ours) : cut.forEach(bare)));
      if (run >= 0) times[name].push(time);
    }
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const ratio = median(times.ours) / median(times.bare);
  console.log(`${texts.length} real documents, ${Math.round(size / 1000)} thousand characters, ${RUNS} runs of each`);
  console.log(`bare parsers      ${ms(median(times.bare))}`);
  console.log(`role with ranges  ${ms(median(times.ours))}`);
  verdict('times the bare parsers', ratio, LIMIT);
}

function compareTenfold(format) {
  const small = roleText(format);
  const large = tenTimes(small, format);
  const times = { small: [], large: [] };
  for (let run = -WARM_UP; run < RUNS; run++) {
    const one = timeOf(() => parseRole(small, format));
    const ten = timeOf(() => parseRole(large, format));
    if (run >= 0) {
      times.small.push(one);
      times.large.push(ten);
    }
  }
  const share = large.length / small.length / 10;
  const ratio = median(times.large) / median(times.small) / share;
  verdict(`times the time for ten times the text, ${format}`, ratio, TENFOLD_LIMIT);
}

/** Ten times the sections under one set of facts: the same headings in Markdown, other keys in YAML. */
function tenTimes(text, format) {
  const count = Array.from({ length: 9 }, (_, index) => index);
  if (format === 'markdown') return text + count.map(() => text.slice(text.indexOf('\n## '))).join('');
  return text + count.map((index) => text.replaceAll(/^(\w+):/gm, `x-$1-${index}:`)).join('');
}

function verdict(name, ratio, limit) {
  console.log(`${ratio.toFixed(2)} ${name} (at most ${limit})`);
  if (ratio > limit) process.exitCode = 1;
}

function corpusTexts() {
  return ['tts', 'health', 'joining-18f'].flatMap((part) =>
    readdirSync(join(corpus, part))
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(join(corpus, part, name), 'utf8')),
  );
}

/** Ours and the bare ones from one bundle, so that both run the very same code of the parsers. */
async function parsers() {
  const folder = mkdtempSync(join(tmpdir(), 'role-profile-bench-'));
  const outfile = join(folder, 'parsers.mjs');
  try {
    await build({
      stdin: {
        contents:
          "export { parseRole } from './src/index.ts'; export { parseDocument } from 'yaml'; export { default as MarkdownIt } from 'markdown-it';",
        resolveDir: resolve(import.meta.dirname, '../../packages/document'),
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@role-profile/source'],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

function ms(time) {
  return `${time.toFixed(1).padStart(6)} ms`;
}
