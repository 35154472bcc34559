import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, folderWith, roleProfile } from './role-profile.ts';
import { FINISHED_MARKDOWN, FINISHED_YAML } from './roles.ts';

const UNTIDY_YAML = FINISHED_YAML.replace('\n', '  \n').trimEnd();
const UNTIDY_MARKDOWN = FINISHED_MARKDOWN.replace('\n## ', '\n##').replaceAll('\n', '\r\n');

describe('format', () => {
  it('tidies every role file of a folder, names those, and does nothing the second time', async () => {
    const cwd = await folderWith({
      'a.role.yaml': UNTIDY_YAML,
      'in/b.role.md': `\ufeff${UNTIDY_MARKDOWN}`,
      'c.role.md': FINISHED_MARKDOWN,
      'notes.md': 'left alone  \n',
    });
    expect(await roleProfile(['format'], { cwd })).toEqual({
      code: 0,
      stdout: 'a.role.yaml\nin/b.role.md\n',
      stderr: '3 files, 2 tidied\n',
    });
    expect(await contentsOf(cwd)).toEqual({
      'a.role.yaml': FINISHED_YAML,
      'in/b.role.md': `\ufeff${FINISHED_MARKDOWN.replaceAll('\n', '\r\n')}`,
      'c.role.md': FINISHED_MARKDOWN,
      'notes.md': 'left alone  \n',
    });
    expect(await roleProfile(['format'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '3 files, all tidy\n' });
  });

  it('with --check writes nothing, lists what would change and ends with 1', async () => {
    const files = { 'a.role.yaml': UNTIDY_YAML, 'c.role.md': FINISHED_MARKDOWN };
    const cwd = await folderWith(files);
    expect(await roleProfile(['format', '--check', 'a.role.yaml', 'c.role.md'], { cwd })).toEqual({
      code: 1,
      stdout: 'a.role.yaml\n',
      stderr: '2 files, 1 to be tidied. To do it, leave out --check.\n',
    });
    expect(await contentsOf(cwd)).toEqual(files);
    expect(await roleProfile(['format', '--check', 'c.role.md'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  it('mends exactly what lint reports as layout', async () => {
    const cwd = await folderWith({ 'a.role.yaml': UNTIDY_YAML });
    expect((await roleProfile(['lint'], { cwd })).stdout).toMatch(/trailing-space[\s\S]*final-line-break/);
    await roleProfile(['format'], { cwd });
    expect((await roleProfile(['lint'], { cwd })).stdout).toBe('1 file, nothing found\n');
  });

  it('leaves no other file behind, keeps the rights of a file, and follows a link', async () => {
    const cwd = await folderWith({ 'a.role.yaml': UNTIDY_YAML });
    await chmod(join(cwd, 'a.role.yaml'), 0o640);
    await symlink('a.role.yaml', join(cwd, 'link.role.yaml'));
    expect(await roleProfile(['format', 'link.role.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect((await readdir(cwd)).sort()).toEqual(['a.role.yaml', 'link.role.yaml']);
    expect(await readFile(join(cwd, 'a.role.yaml'), 'utf8')).toBe(FINISHED_YAML);
    expect((await stat(join(cwd, 'a.role.yaml'))).mode & 0o777).toBe(0o640);
  });

  it.each([
    ['a path that is not there', ['nowhere.role.md'], 2, /“nowhere\.role\.md”/],
    ['a folder without role files', ['.'], 3, /No role file was found in \./],
    ['a file that is no text', ['odd.role.md'], 4, /UTF-8/],
  ] as const)('says what is wrong with %s', async (_, args, code, sentence) => {
    const cwd = await folderWith({ 'notes.txt': 'x' });
    const withOdd = await folderWith({ 'odd.role.md': new Uint8Array([0x74, 0xe9, 0x0a]) });
    const ran = await roleProfile(['format', ...args], { cwd: code === 4 ? withOdd : cwd });
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toMatch(sentence);
  });
});
