import { describe, expect, it } from 'vitest';
import { contentsOf, folderWith, roleProfile } from './role-profile.ts';

const OLD = '# Ours\nschemaVersion: 0\nkind: advert\njobTitle: Lock Keeper # by the canal\n';
const UP_TO_DATE = '# Ours\nschemaVersion: 1\nkind: vacancy\ntitle: Lock Keeper # by the canal\n';

describe('migrate', () => {
  it('rewrites older files in place, and leaves all others as they are', async () => {
    const cwd = await folderWith({
      'a.role.yaml': OLD,
      'b.role.md': `---\n${OLD}---\n\nText.\n`,
      'c.role.yaml': UP_TO_DATE,
    });
    const { code, stdout, stderr } = await roleProfile(['migrate', 'a.role.yaml', 'b.role.md', 'c.role.yaml'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'a.role.yaml follows version 1: 3 places were changed.',
      'b.role.md follows version 1: 3 places were changed.',
      'c.role.yaml needs no change.',
      '',
    ]);
    expect(await contentsOf(cwd)).toEqual({
      'a.role.yaml': UP_TO_DATE,
      'b.role.md': `---\n${UP_TO_DATE}---\n\nText.\n`,
      'c.role.yaml': UP_TO_DATE,
    });
  });

  it.each([
    [['broken.role.yaml'], 1, 'broken.role.yaml cannot be read from line 2 on'],
    [['missing.role.yaml'], 2, 'There is no file “missing.role.yaml”'],
    [['notes.txt'], 2, 'notes.txt is neither Markdown (.md) nor YAML'],
    [[], 2, 'FILE'],
  ])('%j writes nothing, and says why', async (files, exit, sentence) => {
    const before = { 'a.role.yaml': OLD, 'broken.role.yaml': 'title: [\n', 'notes.txt': 'x' };
    const cwd = await folderWith(before);
    const { code, stderr } = await roleProfile(['migrate', ...(files.length > 0 ? ['a.role.yaml'] : []), ...files], {
      cwd,
    });
    expect(code).toBe(exit);
    expect(stderr).toContain(sentence);
    expect(await contentsOf(cwd)).toEqual(before);
  });
});
