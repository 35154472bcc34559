import { expect, test } from 'vitest';
import { countTests, summaryOf } from './summary.mjs';

const file = (status, ...statuses) => ({ status, assertionResults: statuses.map((one) => ({ status: one })) });
const right = [
  { name: 'lint', passed: true },
  { name: 'tests', passed: true },
];
const testsFailed = [
  { name: 'lint', passed: true },
  { name: 'tests', passed: false },
];

test.each([
  ['nothing', [], { passed: 0, failed: 0, skipped: 0 }],
  ['every outcome', [file('failed', 'passed', 'failed', 'pending', 'todo')], { passed: 1, failed: 1, skipped: 2 }],
  ['a file that can not be read', [file('failed')], { passed: 0, failed: 1, skipped: 0 }],
  ['a file whose set-up failed', [file('failed', 'skipped')], { passed: 0, failed: 1, skipped: 1 }],
])('counts %s', (_name, testResults, expected) => {
  expect(countTests({ testResults })).toEqual(expected);
});

test.each([
  ['all is right', right, { passed: 3, failed: 0, skipped: 0 }, [], 'passed 4, failed 0, skipped 0, left out 0'],
  ['a test failed', testsFailed, { passed: 3, failed: 1, skipped: 0 }, [], 'passed 4, failed 1, skipped 0, left out 0'],
  [
    'the runner failed',
    testsFailed,
    { passed: 3, failed: 0, skipped: 0 },
    [],
    'passed 4, failed 1, skipped 0, left out 0',
  ],
  ['no report', testsFailed, undefined, [], 'passed 1, failed 1, skipped 0, left out 0'],
  ['no test ran', right, { passed: 0, failed: 0, skipped: 2 }, [], 'passed 1, failed 1, skipped 2, left out 0'],
  ['one is left out', right, { passed: 3, failed: 0, skipped: 1 }, ['x'], 'passed 4, failed 0, skipped 1, left out 1'],
])('says when %s', (_name, checks, tests, leftOut, line) => {
  expect(summaryOf(checks, tests, leftOut).lines.at(-1)).toBe(line);
});
