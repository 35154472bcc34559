import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lintJson, roleProfile } from './role-profile.ts';

const KINDS = ['role-profile', 'job-description', 'vacancy', 'candidate-pack', 'job-evaluation-questionnaire'];

describe('a new role file', () => {
  describe.each(KINDS)('of a %s', (kind) => {
    const files = ['a.role.md', 'b.role.yaml'];
    async function started(): Promise<string> {
      const cwd = await folderWith({});
      for (const file of files) {
        expect(await roleProfile(['new', kind, '--out', file], { cwd })).toMatchObject({ code: 0, stderr: '' });
      }
      return cwd;
    }

    it('has only hints as a draft, and nothing is missing from it', async () => {
      const { code, report } = await lintJson([], { cwd: await started() });
      expect(code).toBe(0);
      expect(report.files.map(({ file }) => file)).toEqual(files);
      for (const { kind: read, findings } of report.files) {
        expect(read).toBe(kind);
        expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['hint']));
        expect(findings.map((finding) => finding.code)).not.toContain('missing-field');
        expect(findings.length).toBeGreaterThan(8);
      }
    });

    it('says the same in both syntaxes, and at every place what to write', async () => {
      const cwd = await started();
      const [markdown, yaml] = await Promise.all(
        files.map(
          async (file): Promise<unknown> =>
            JSON.parse((await roleProfile(['convert', file, '--to', 'json'], { cwd })).stdout),
        ),
      );
      expect(markdown).toEqual(yaml);
      for (const file of files) {
        const lines = (await readFile(join(cwd, file), 'utf8')).split('\n');
        for (const [index, line] of lines.entries()) {
          if (/^ *[a-zA-Z]+:/.test(line) && !line.startsWith('kind:'))
            expect(lines[index - 1], line).toMatch(/^ *# .{10}/);
          if (/^#{2,3} /.test(line)) expect(lines[index + 2], line).toMatch(/^<!-- .{10,} -->$/);
        }
      }
    });
  });

  it('is printed when no file is named, in Markdown unless YAML is asked for', async () => {
    expect((await roleProfile(['new', 'vacancy'])).stdout).toMatch(/^---\n[\s\S]*\nkind: vacancy\n[\s\S]*\n## /);
    expect((await roleProfile(['new', 'vacancy', '--to', 'yaml'])).stdout).toMatch(/^#[\s\S]*\nkind: vacancy\n/);
  });

  it('replaces a file only with --force', async () => {
    const cwd = await folderWith({ 'a.role.md': 'mine' });
    expect(await roleProfile(['new', 'vacancy', '--out', 'a.role.md', '--force'], { cwd })).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'a.role.md'), 'utf8')).toContain('kind: vacancy');
  });

  it('makes the folders on its way', async () => {
    const cwd = await folderWith({});
    expect(await roleProfile(['new', 'vacancy', '--out', 'posts/2027/a.role.yaml'], { cwd })).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(cwd, 'posts/2027/a.role.yaml'), 'utf8')).toContain('kind: vacancy');
  });
});
