import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sharedFolder } from './shared-folder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shared-'));
  mkdirSync(join(folder, 'corpus'));
  vi.stubEnv('ROLE_PROFILE_SHARED', folder);
  vi.stubEnv('ROLE_PROFILE_LEFT_OUT', join(folder, 'left-out.txt'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('finds what is there', () => {
  expect(sharedFolder('all')).toBe(folder);
  expect(sharedFolder('the corpus', 'corpus')).toBe(join(folder, 'corpus'));
});

test('says by name what is left out', () => {
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(sharedFolder('the seeds', 'seeds')).toBeUndefined();
  const line = readFileSync(join(folder, 'left-out.txt'), 'utf8');
  expect(line).toMatch(/^left out: the seeds: there is no .*seeds/);
  expect(printed).toHaveBeenCalledWith(line);
});
