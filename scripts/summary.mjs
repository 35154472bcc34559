/** Counts the tests in vitest's JSON report. A file that could not be read or set up counts as one that failed. */
export function countTests({ testResults }) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed += 1;
      else if (test.status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) count.failed += 1;
  }
  return count;
}

/**
 * Adds the checks of the sources to the tests, and says all of it in lines.
 *
 * `tests` is undefined when no report was written. The check named `tests` is the test run itself, which counts only
 * where no test of it failed: something outside of a test did, or no test ran at all.
 */
export function summaryOf(checks, tests, leftOut) {
  const count = tests ?? { passed: 0, failed: 0, skipped: 0 };
  const failedChecks = checks.filter(({ name, passed }) => !passed && !(name === 'tests' && count.failed > 0));
  const nothingRan = count.passed + count.failed === 0 && failedChecks.every(({ name }) => name !== 'tests');
  const passed = count.passed + checks.filter((check) => check.passed && check.name !== 'tests').length;
  const failed = count.failed + failedChecks.length + (nothingRan ? 1 : 0);
  const lines = [
    ...failedChecks.map(({ name }) => `failed: ${name}`),
    ...(nothingRan ? ['failed: no test ran'] : []),
    ...leftOut,
    `passed ${passed}, failed ${failed}, skipped ${count.skipped}, left out ${leftOut.length}`,
  ];
  return { passed, failed, skipped: count.skipped, leftOut, lines };
}
