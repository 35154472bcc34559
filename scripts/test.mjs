// Everything that has to be right before a change goes in: install, build, checks of the sources, tests.
// It needs Node and npm only; what needs more is left out by name. Results are counted in test-results/summary.json.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { ROOT, run } from './run.mjs';
import { countTests, summaryOf } from './summary.mjs';

const RESULTS = join(ROOT, 'test-results');
const REPORT = join(RESULTS, 'vitest.json');
const LEFT_OUT = join(RESULTS, 'left-out.txt');

const CHECKS = [
  ['build', ['turbo', 'run', 'build', '--output-logs=errors-only']],
  ['lint', ['biome', 'ci', '--error-on-warnings', '--colors=off', '.']],
  ['types of the packages', ['turbo', 'run', 'typecheck', '--output-logs=errors-only']],
  ['types of the tests', ['tsc', '-p', 'test/tsconfig.json']],
  ['boundaries', ['turbo', 'boundaries']],
  ['unused code', ['knip', '--treat-config-hints-as-errors']],
  ['generated files', ['npm', 'run', 'generate', '--workspaces', '--if-present', '--', '--check']],
];
const VITEST = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];

if (!install(ROOT)) process.exit(1);
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

const checks = CHECKS.map(([name, command]) => ({ name, passed: run('npx', ['--no-install', ...command]) }));
const vitest = run('npx', ['--no-install', ...VITEST], { env: { ROLE_PROFILE_LEFT_OUT: LEFT_OUT } });
checks.push({ name: 'tests', passed: vitest });

const tests = existsSync(REPORT) ? countTests(JSON.parse(readFileSync(REPORT, 'utf8'))) : undefined;
const leftOut = existsSync(LEFT_OUT) ? readFileSync(LEFT_OUT, 'utf8').trimEnd().split('\n') : [];
const summary = summaryOf(checks, tests, leftOut);
writeFileSync(join(RESULTS, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);

console.log('');
for (const line of summary.lines) console.log(line);
process.exitCode = summary.failed === 0 ? 0 : 1;
