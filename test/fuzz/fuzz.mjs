// Runs the laws of role documents again and again, each round with another seed, until the minutes are over or one fails.
// `npm run fuzz -- 10`, or `npm run fuzz -- 10 4711` to begin with that seed. A counter-example is printed with its seed,
// and becomes a case of the test beside the code.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const LAWS = [
  'packages/document/src/laws.test.ts',
  'packages/document/src/print/print-role.test.ts',
  'packages/document/src/convert/convert-role.test.ts',
  'packages/document/src/edit/edit-laws.test.ts',
  'test/corpus/laws.test.ts',
];

const minutes = Number(process.argv[2] ?? 10);
const firstSeed = Number(process.argv[3] ?? Math.floor(Math.random() * 1_000_000));
if (!(minutes > 0) || !Number.isInteger(firstSeed)) {
  console.error('Say for how many minutes, and if you like with which seed: npm run fuzz -- 10 4711');
  process.exit(2);
}
const start = Date.now();
const until = start + minutes * 60_000;
let rounds = 0;
let tests = 0;
while (Date.now() < until) {
  const seed = firstSeed + rounds;
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/fuzz/vitest.config.ts', ...LAWS], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FUZZ_SEED: String(seed) },
    maxBuffer: 100_000_000,
  });
  rounds += 1;
  const report = reportOf(run.stdout);
  if (run.status !== 0 || report === undefined) {
    const failed = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
    for (const { fullName, failureMessages } of failed) {
      if (failureMessages?.length > 0) console.error(`${fullName}\n${failureMessages.join('\n')}\n`);
    }
    if (report === undefined) console.error(run.stdout, run.stderr);
    console.error(`round ${rounds}, seed ${seed}: a counter-example`);
    process.exit(1);
  }
  tests = report.numPassedTests;
  const left = Math.max(0, Math.ceil((until - Date.now()) / 60_000));
  console.log(`round ${rounds}, seed ${seed}: all ${tests} laws and tests hold; about ${left} min left`);
}
const spent = ((Date.now() - start) / 60_000).toFixed(1);
console.log(`${rounds} rounds of ${tests} laws and tests in ${spent} min, seeds from ${firstSeed}, no counter-example`);

function reportOf(output) {
  const json = output.slice(output.indexOf('{"numTotal'));
  try {
    return JSON.parse(json.slice(0, json.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
