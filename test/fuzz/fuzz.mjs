// Runs the laws of role documents again and again, each time with another seed, until the minutes are over or one fails.
// `npm run fuzz -- 10`. A counter-example is printed with its seed, and becomes a case of the test beside the code.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const LAWS = [
  'packages/document/src/laws.test.ts',
  'packages/document/src/edit/edit-laws.test.ts',
  'test/corpus/laws.test.ts',
];

const minutes = Number(process.argv[2] ?? 10);
if (!(minutes > 0)) {
  console.error('Say for how many minutes: npm run fuzz -- 10');
  process.exit(2);
}
const until = Date.now() + minutes * 60_000;
let rounds = 0;
while (Date.now() < until) {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', '--project', 'corpus', ...LAWS], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  rounds += 1;
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    console.error(`round ${rounds}: a counter-example`);
    process.exit(1);
  }
  const left = Math.max(0, Math.ceil((until - Date.now()) / 60_000));
  console.log(`round ${rounds}: every law holds; about ${left} min left`);
}
console.log(`${rounds} rounds in ${minutes} min, no counter-example`);
