import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedFolder } from '@role-profile/kit';
import { describe, expect, it } from 'vitest';
import { contentsOf, folderWith, lintJson, roleProfile } from './role-profile.ts';

const NOTES = `Role Profile

Role Title: Lighthouse Keeper
Grade: EO

Role Purpose
Keeps the light burning, so that ships find the harbour.

Key Accountabilities
· Light the lamp before dusk each day.
· Log the weather every hour.

Getting to the island
A boat leaves each Monday.
`;

describe('import', () => {
  it('refuses a text that no role description could be, and writes nothing of the others', async () => {
    const cwd = await folderWith({ 'notes.txt': NOTES, 'long.txt': 'Plan. '.repeat(2000) });
    const ran = await roleProfile(['import', 'notes.txt', 'long.txt'], { cwd });
    expect(ran).toMatchObject({ code: 4, stderr: expect.stringContaining('long.txt cannot be imported') });
    expect((await readdir(cwd)).sort()).toEqual(['long.txt', 'notes.txt']);
  });

  it('writes a role file beside its source and says what went where', async () => {
    const cwd = await folderWith({ 'notes/Phare d’été.txt': NOTES });
    const ran = await roleProfile(['import', 'notes/Phare d’été.txt'], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    for (const words of ['accountabilities', 'notes/Phare d’été.role.md', 'role-profile lint'])
      expect(ran.stdout).toContain(words);
    const text = await readFile(join(cwd, 'notes/Phare d’été.role.md'), 'utf8');
    for (const words of [
      'kind: role-profile',
      'title: Lighthouse Keeper',
      '- Log the weather every hour.',
      'A boat leaves each Monday.',
    ]) {
      expect(text).toContain(words);
    }
    const { code, report } = await lintJson([], { cwd });
    expect(code).toBe(0);
    expect(report.files).toHaveLength(1);
  });

  it('writes several files as YAML into a folder that it makes, with a report', async () => {
    const cwd = await folderWith({ 'a.txt': NOTES, 'b.md': NOTES, c: NOTES });
    const ran = await roleProfile(
      ['import', 'a.txt', 'b.md', 'c', '--to', 'yaml', '--out', 'made/here', '--report', 'made/report.txt'],
      { cwd },
    );
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect((await readdir(join(cwd, 'made/here'))).sort()).toEqual(['a.role.yaml', 'b.role.yaml', 'c.role.yaml']);
    const report = await readFile(join(cwd, 'made/report.txt'), 'utf8');
    for (const name of ['a.txt', 'b.md', 'c']) expect(report).toContain(`${name}: read as`);
  });

  it('takes a pattern where the shell leaves one', async () => {
    const cwd = await folderWith({ 'a.txt': NOTES, 'b.txt': NOTES });
    expect(await roleProfile(['import', '*.txt', '--out', 'made'], { cwd })).toMatchObject({ code: 0 });
    expect((await readdir(join(cwd, 'made'))).sort()).toEqual(['a.role.md', 'b.role.md']);
  });

  it('reads the text as the kind that --kind names', async () => {
    const cwd = await folderWith({ 'a.txt': NOTES });
    expect(await roleProfile(['import', 'a.txt', '--kind', 'job-description'], { cwd })).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'a.role.md'), 'utf8')).toContain('kind: job-description');
  });

  it('writes nothing at all when one of its files is already there, and replaces all with --force', async () => {
    const cwd = await folderWith({ 'a.txt': NOTES, 'b.txt': NOTES, 'b.role.md': 'mine', 'report.txt': 'mine too' });
    const before = await contentsOf(cwd);
    const ran = await roleProfile(['import', 'a.txt', 'b.txt', '--report', 'report.txt'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('b.role.md, report.txt are already there');
    expect(await contentsOf(cwd)).toEqual(before);
    expect(await roleProfile(['import', 'a.txt', 'b.txt', '--report', 'report.txt', '--force'], { cwd })).toMatchObject(
      { code: 0 },
    );
    expect(Object.values(await contentsOf(cwd)).some((text) => text.startsWith('mine'))).toBe(false);
  });
});

const seeds = sharedFolder('import of real documents', 'seeds');

describe.skipIf(seeds === undefined)('import of real documents', () => {
  interface Role {
    readonly kind: string;
    readonly accountabilities: readonly { heading?: string; items: readonly { items?: readonly unknown[] }[] }[];
    readonly personSpecification: Record<
      'essential' | 'desirable' | 'criteria' | 'groups',
      readonly Record<string, unknown>[] | undefined
    >;
    readonly contacts: Record<'internal' | 'external', readonly unknown[]>;
    readonly [key: string]: unknown;
  }

  async function importSeeds(): Promise<readonly Role[]> {
    const out = await folderWith({});
    const names = (await readdir(seeds ?? '')).filter((name) => name.endsWith('.txt')).sort();
    const ran = await roleProfile([
      'import',
      ...names.map((name) => join(seeds ?? '', name)),
      '--to',
      'md',
      '--out',
      out,
    ]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    return Promise.all(
      names.map(async (name) => {
        const file = join(out, name.replace(/\.txt$/, '.role.md'));
        return JSON.parse((await roleProfile(['convert', file, '--to', 'json'])).stdout) as Role;
      }),
    );
  }

  const statements = (role: Role): number => role.accountabilities.reduce((sum, { items }) => sum + items.length, 0);
  const criteria = ({ personSpecification: spec }: Role, part: 'essential' | 'desirable' | 'criteria'): number =>
    [spec, ...(spec.groups ?? [])].reduce(
      (sum, group) => sum + ((group[part] as readonly unknown[] | undefined)?.length ?? 0),
      0,
    );

  it('keeps what they hold, counted', async () => {
    const [profile, advert, pack, questionnaire, description] = (await importSeeds()) as [Role, Role, Role, Role, Role];

    expect(profile.kind).toBe('role-profile');
    expect(statements(profile)).toBe(24);
    expect([criteria(profile, 'essential'), criteria(profile, 'desirable')]).toEqual([10, 1]);
    const factors = ['problemSolvingAndDecisionMaking', 'managementOfResources', 'autonomy'].map(
      (key) => (profile[key] as unknown[]).length,
    );
    expect(factors).toEqual([8, 4, 3]);
    expect([profile.contacts.internal.length, profile.contacts.external.length]).toEqual([8, 5]);

    expect(advert.kind).toBe('vacancy');
    const groups = advert.accountabilities.map(({ items }) => items.length);
    expect(advert.accountabilities.every(({ heading }) => heading !== undefined && heading !== '')).toBe(true);
    expect(groups.slice(0, 3)).toEqual([12, 6, 2]);
    expect(groups).toHaveLength(4);
    expect(groups[3]).toBeGreaterThanOrEqual(1);
    expect(groups[3]).toBeLessThanOrEqual(3);
    expect(advert.salary).toEqual([expect.objectContaining({ min: 31265, max: 34446, currency: 'GBP' })]);

    expect(pack.kind).toBe('candidate-pack');
    expect(pack.salary).toEqual(expect.arrayContaining([expect.objectContaining({ min: 18514, max: 20020 })]));
    expect(pack.closing).toMatchObject({ rolling: true });
    expect(pack.successProfile).toMatchObject({
      behaviours: [{ name: expect.stringMatching(/^managing a quality service$/i), level: 1 }],
    });
    expect(pack.securityClearance).toMatchObject({ level: 'BPSS' });

    expect(questionnaire.kind).toBe('job-evaluation-questionnaire');
    expect(statements(questionnaire)).toBe(27);
    expect(questionnaire.accountabilities).toHaveLength(2);
    expect((questionnaire.dimensions as { value: unknown }[]).map(({ value }) => value)).toEqual(Array(10).fill(null));
    expect(criteria(questionnaire, 'criteria')).toBe(24);

    expect(description.kind).toBe('job-description');
    expect(statements(description)).toBe(24);
    expect(description.accountabilities).toHaveLength(3);
    expect([criteria(description, 'essential'), criteria(description, 'desirable')]).toEqual([48, 19]);
    expect(description.personSpecification.groups).toHaveLength(11);
    expect(description.grade).toMatchObject({ code: 'SCS1' });
  });
});

const corpus = sharedFolder('check of a corpus of real documents', 'corpus');

describe.skipIf(corpus === undefined)('lint --force of real documents', () => {
  it('reads every one of them', async () => {
    const { code, report, stderr } = await lintJson(['--force', corpus ?? ''], {});
    expect([0, 1]).toContain(code);
    expect(stderr).toBe('');
    const roles = report.files.filter(({ file }) => !file.endsWith('README.md'));
    expect(roles).toHaveLength(56);
  });
});

it('lint of a folder of packages reads its files and finds no role file', async () => {
  const packages = join(import.meta.dirname, '../../node_modules');
  const ran = await roleProfile(['lint', packages], { cwd: join(packages, '..') });
  expect(ran.code).toBe(3);
  expect(ran.stderr).toContain('No role file');
});
