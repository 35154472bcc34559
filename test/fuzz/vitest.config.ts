import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The laws alone, each round of them with the seed that `fuzz.mjs` gives it.
const conditions = ['@role-profile/source', 'module', 'node', 'development|production'];

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@role-profile/source', 'node'] } },
  test: { setupFiles: [resolve(import.meta.dirname, 'seed.mjs')], testTimeout: 240_000, reporters: ['json'] },
});
