// Closes a run of .ci/run: nothing may be skipped or left out there. Prints the counts as the last line.
// Where the folder of real documents can't be had, ROLE_PROFILE_WITHOUT_SHARED=1 says that what needs it may be left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const { passed, failed, skipped, leftOut } = JSON.parse(readFileSync(join(ROOT, 'test-results/summary.json'), 'utf8'));
const withoutShared = process.env.ROLE_PROFILE_WITHOUT_SHARED === '1';
const missing = leftOut.filter((line) => !(withoutShared && line.includes('ROLE_PROFILE_SHARED')));
const skippedHere = withoutShared ? 0 : skipped;

for (const line of missing) console.log(`failed: ${line}`);
if (skippedHere > 0) console.log(`failed: ${skippedHere} tests were skipped`);

const allFailed = failed + missing.length + skippedHere;
console.log(`${passed} passed, ${allFailed} failed`);
process.exitCode = allFailed === 0 ? 0 : 1;
