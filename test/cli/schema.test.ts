import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, roleProfile } from './role-profile.ts';

const PACKED = join(import.meta.dirname, '../../packages/schema/schemas');
const FILES = [
  'candidate-pack.schema.json',
  'job-description.schema.json',
  'job-evaluation-questionnaire.schema.json',
  'not-in-json-schema.json',
  'role-profile.schema.json',
  'role.schema.json',
  'vacancy.schema.json',
];

describe('the schema command', () => {
  it.each([
    [[], 'draft-07/role.schema.json'],
    [['vacancy'], 'draft-07/vacancy.schema.json'],
    [['vacancy', '--draft', '2020-12'], '2020-12/vacancy.schema.json'],
    [['--normal'], 'normal/draft-07/role.schema.json'],
    [['candidate-pack', '--normal', '--draft', '2020-12'], 'normal/2020-12/candidate-pack.schema.json'],
  ])('%j prints the packed schema', async (args, file) => {
    const { code, stdout } = await roleProfile(['schema', ...args], { cwd: await folderWith({}) });
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(PACKED, file), 'utf8'));
  });

  it('writes all files directly into a folder', async () => {
    const cwd = await folderWith({});
    expect(await roleProfile(['schema', '--out', 'a/b'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(join(cwd, 'a/b'))).sort()).toEqual(FILES);
    expect(await roleProfile(['schema', 'vacancy', '--out', 'c'], { cwd })).toMatchObject({ code: 0 });
    expect(await readdir(join(cwd, 'c'))).toEqual(['vacancy.schema.json']);
  });

  it('replaces nothing without being told to', async () => {
    const cwd = await folderWith({ 'a/vacancy.schema.json': 'mine' });
    const refused = await roleProfile(['schema', '--out', 'a'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(await readdir(join(cwd, 'a'))).toEqual(['vacancy.schema.json']);
    expect(await roleProfile(['schema', '--out', 'a', '--force'], { cwd })).toMatchObject({ code: 0 });
    expect((await readdir(join(cwd, 'a'))).sort()).toEqual(FILES);
  });

  it.each([
    [['vacansy'], 'Did you mean “vacancy”?'],
    [['vacancy', '--draft', '4'], '07 or 2020-12'],
  ])('%j is refused in words', async (args, words) => {
    const { code, stderr } = await roleProfile(['schema', ...args], { cwd: await folderWith({}) });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
