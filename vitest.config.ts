import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// Tests read the sources of sister packages, so that no build has to come first.
const conditions = ['@role-profile/source', ...defaultServerConditions];
const resolve = { conditions };
const ssr = { resolve: { conditions, externalConditions: ['@role-profile/source', 'node'] } };

function project(
  name: string,
  include: readonly string[],
  test: { timeout?: number; oneAtATime?: boolean; order?: number } = {},
) {
  return {
    resolve,
    ssr,
    test: {
      name,
      include: [...include],
      testTimeout: test.timeout ?? 10_000,
      hookTimeout: test.timeout ?? 10_000,
      sequence: { groupOrder: test.order ?? 0 },
      ...(test.oneAtATime ? { maxWorkers: 1 } : {}),
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      project('unit', [
        'packages/*/src/**/*.test.ts',
        'apps/*/src/**/*.test.ts',
        'test/kit/src/**/*.test.ts',
        'scripts/**/*.test.mjs',
      ]),
      project('architecture', ['test/architecture/**/*.test.ts'], { timeout: 60_000 }),
      project('corpus', ['test/corpus/**/*.test.ts'], { timeout: 120_000 }),
      project('cli', ['test/cli/**/*.test.ts'], { timeout: 60_000 }),
      project('server', ['test/server/**/*.test.ts'], { timeout: 60_000 }),
      project('consumer', ['test/consumer/**/*.test.ts'], { timeout: 240_000 }),
      project('parity', ['test/parity/**/*.test.ts'], { timeout: 240_000 }),
      // A real editor in a real browser: one file at a time, after everything else, so that nothing competes for the cores.
      project('e2e', ['test/e2e/**/*.test.ts'], { timeout: 240_000, oneAtATime: true, order: 1 }),
    ],
  },
});
