import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, roleProfile } from './role-profile.ts';
import { FINISHED_MARKDOWN, FINISHED_YAML } from './roles.ts';

async function normalForm(file: string, cwd: string): Promise<unknown> {
  const { stdout, code } = await roleProfile(['convert', file, '--to', 'json'], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('convert', () => {
  it('to json prints the full form, with an id only where one is written', async () => {
    const cwd = await folderWith({
      'a.role.yaml': FINISHED_YAML,
      'b.role.md': FINISHED_MARKDOWN,
      'c.role.yaml': `id: keeper\n${FINISHED_YAML}`,
    });
    const form = await normalForm('a.role.yaml', cwd);
    expect(form).toMatchObject({
      kind: 'role-profile',
      grade: { code: 'EO', scheme: 'civil-service' },
      reportsTo: ['Harbour Master'],
      accountabilities: [
        {
          items: [
            { text: expect.stringContaining('Light the lamp') },
            { text: expect.stringContaining('Log the weather') },
          ],
        },
      ],
      contacts: { internal: [{ party: 'Harbour Master', purpose: "agree the week's plan." }] },
    });
    expect(form).not.toHaveProperty('id');
    expect(await normalForm('b.role.md', cwd)).toEqual(form);
    expect(await normalForm('c.role.yaml', cwd)).toEqual({ id: 'keeper', ...(form as object) });
    expect((await roleProfile(['convert', 'a.role.yaml', '--to', 'json'], { cwd })).stdout).toMatch(/^\{\n {2}"kind"/);
  });

  it('to html writes one page, the same from both syntaxes, and runs nothing of what was typed', async () => {
    const typed = 'purpose: Light the lamp in [Harbour]. <script>alert(1)</script>\n';
    const cwd = await folderWith({
      'a.role.yaml': FINISHED_YAML,
      'b.role.md': FINISHED_MARKDOWN,
      'c.role.yaml': `kind: role-profile\ntitle: Keeper\n${typed}`,
    });
    const [fromYaml, fromMarkdown, unsafe] = await Promise.all(
      ['a.role.yaml', 'b.role.md', 'c.role.yaml'].map((file) =>
        roleProfile(['convert', file, '--to', 'html'], { cwd }),
      ),
    );
    expect(fromYaml).toMatchObject({ code: 0, stderr: '' });
    expect(fromYaml?.stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(fromMarkdown?.stdout).toBe(fromYaml?.stdout);
    expect(unsafe?.stdout).toContain('<mark class="blank">[Harbour]</mark>. &lt;script&gt;alert(1)');
    expect(unsafe?.stdout).not.toContain('<script');
  });

  it.each([
    ['yaml', FINISHED_YAML, 'md', 'yaml'],
    ['md', FINISHED_MARKDOWN, 'yaml', 'md'],
  ])('from %s there and back gives the same role, and short forms stay short', async (from, text, there, back) => {
    const cwd = await folderWith({ [`a.role.${from}`]: text });
    const steps = [
      [`a.role.${from}`, there, `b.role.${there}`],
      [`b.role.${there}`, back, `c.role.${back}`],
    ];
    for (const [file = '', to = '', out = ''] of steps) {
      expect(await roleProfile(['convert', file, '--to', to, '--out', out], { cwd })).toMatchObject({
        code: 0,
        stderr: '',
      });
    }
    const form = await normalForm(`a.role.${from}`, cwd);
    expect(await normalForm(`b.role.${there}`, cwd)).toEqual(form);
    expect(await normalForm(`c.role.${back}`, cwd)).toEqual(form);
    expect(await readFile(join(cwd, `b.role.${there}`), 'utf8')).toContain('\ngrade: EO\n');
    const lint = await roleProfile(['lint'], { cwd });
    expect(lint).toMatchObject({ code: 0, stdout: '3 files, nothing found\n' });
  });

  it('takes comments along, and names the one it cannot on standard error', async () => {
    const text = FINISHED_YAML.replace('\n', '\n# agreed in May\n').replace('purpose:', '# ask --> her\npurpose:');
    const cwd = await folderWith({ 'a.role.yaml': text });
    const { stdout, stderr, code } = await roleProfile(['convert', 'a.role.yaml', '--to', 'md'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('\n# agreed in May\n');
    const line = text.slice(0, text.indexOf('# ask')).split('\n').length;
    expect(stderr).toBe(
      `a.role.yaml:${line} could not be carried over, so copy it by hand if it matters: # ask --> her\n`,
    );
  });

  it('prints to the screen when no file is named', async () => {
    const cwd = await folderWith({ 'a.role.yaml': FINISHED_YAML });
    const { stdout } = await roleProfile(['convert', 'a.role.yaml', '--to', 'md'], { cwd });
    expect(stdout).toMatch(/^---\nkind: role-profile\n[\s\S]*\n## Role purpose\n/);
  });

  it('replaces a file only with --force', async () => {
    const cwd = await folderWith({ 'a.role.yaml': FINISHED_YAML });
    expect(
      await roleProfile(['convert', 'a.role.yaml', '--to', 'json', '--out', 'a.role.yaml', '--force'], { cwd }),
    ).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(join(cwd, 'a.role.yaml'), 'utf8'))).toHaveProperty('kind', 'role-profile');
  });

  it('reads a file as Windows saves it', async () => {
    const cwd = await folderWith({
      'a.role.md': `\ufeff${FINISHED_MARKDOWN.replaceAll('\n', '\r\n')}`,
      'b.role.md': FINISHED_MARKDOWN,
    });
    expect(await normalForm('a.role.md', cwd)).toEqual(await normalForm('b.role.md', cwd));
  });

  const samples = resolve(import.meta.dirname, '../../samples');
  it.each(readdirSync(samples).filter((name) => isFullest(join(samples, name))))(
    'keeps all of the sample %s there and back',
    async (name) => {
      const cwd = await folderWith({});
      const [to, back] = name.endsWith('.md') ? ['yaml', 'md'] : ['md', 'yaml'];
      const sample = join(samples, name);
      await roleProfile(['convert', sample, '--to', to, '--out', `there.role.${to}`], { cwd });
      await roleProfile(['convert', `there.role.${to}`, '--to', back, '--out', `back.role.${back}`], { cwd });
      const form = await normalForm(sample, cwd);
      expect(await normalForm(`there.role.${to}`, cwd)).toEqual(form);
      expect(await normalForm(`back.role.${back}`, cwd)).toEqual(form);
    },
  );
});

/** Candidate packs use more of the model than any other kind; each sample is another post. */
function isFullest(sample: string): boolean {
  return /\.role\.(md|yaml)$/.test(sample) && /^kind: candidate-pack$/m.test(readFileSync(sample, 'utf8'));
}
