import { describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { attempt, runSafe, runSafeLong } from './run-safe.ts';

function log() {
  const lines: string[] = [];
  return { lines, error: (message: string) => void lines.push(message) };
}

const fails = () => {
  throw new Error('the boards are rotten');
};

describe('a request', () => {
  test('is answered with what the work gives', () => {
    expect(runSafe('hover', () => 'text', 'nothing', log())).toBe('text');
  });

  test('that meets a bug is answered all the same, and the bug is written down with its place', () => {
    const bugs = log();
    expect(runSafe('hover', fails, 'nothing', bugs)).toBe('nothing');
    expect(bugs.lines).toEqual([
      expect.stringMatching(/^hover failed: Error: the boards are rotten\n.*run-safe\.test/s),
    ]);
  });

  test('that was taken back is not worked on', () => {
    const source = new CancellationTokenSource();
    source.cancel();
    const worked: string[] = [];
    const answer = runSafe('hover', () => worked.push('hover'), 0, log(), source.token);
    expect([answer instanceof ResponseError && answer.code, worked]).toEqual([LSPErrorCodes.RequestCancelled, []]);
  });

  test('that is taken back meanwhile is refused', () => {
    const source = new CancellationTokenSource();
    const answer = runSafe('hover', () => source.cancel(), undefined, log(), source.token);
    expect(answer instanceof ResponseError && answer.code).toBe(LSPErrorCodes.RequestCancelled);
  });
});

test.each([[new Error('rotten')], ['rotten'], [undefined]])('whatever is thrown is caught: %s', (thrown) => {
  const bugs = log();
  const work = () => {
    throw thrown;
  };
  expect(attempt('open', work, 'otherwise', bugs)).toBe('otherwise');
  expect(bugs.lines.length).toBe(1);
});

describe('a request that takes its time', () => {
  test('is answered, also when it meets a bug', async () => {
    const bugs = log();
    expect(await runSafeLong('all', async () => 'text', 'nothing', bugs)).toBe('text');
    expect(await runSafeLong('all', async () => fails(), 'nothing', bugs)).toBe('nothing');
    expect(bugs.lines.length).toBe(1);
  });

  test('is refused when it is taken back, before or meanwhile', async () => {
    const source = new CancellationTokenSource();
    const meanwhile = await runSafeLong('all', async () => source.cancel(), undefined, log(), source.token);
    const worked: string[] = [];
    const before = await runSafeLong('all', async () => void worked.push('all'), undefined, log(), source.token);
    for (const answer of [meanwhile, before]) {
      expect(answer instanceof ResponseError && answer.code).toBe(LSPErrorCodes.RequestCancelled);
    }
    expect(worked).toEqual([]);
  });
});
