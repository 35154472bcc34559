import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lintJson, type RunOptions } from './role-profile.ts';
import { FINISHED_MARKDOWN, FINISHED_YAML } from './roles.ts';

async function checkedFiles(args: readonly string[], options: RunOptions): Promise<readonly string[]> {
  const { report } = await lintJson(args, options);
  return report.files.map(({ file }) => file);
}

async function checkedKinds(args: readonly string[], cwd: string): Promise<Readonly<Record<string, string>>> {
  const { report } = await lintJson(args, { cwd });
  return Object.fromEntries(report.files.map(({ file, kind }) => [file, kind]));
}

describe('which files are checked', () => {
  const tree = {
    'keeper.role.yaml': FINISHED_YAML,
    'keeper.role.yml': FINISHED_YAML,
    'KEEPER.ROLE.MD': FINISHED_MARKDOWN,
    'posts/by-kind.md': FINISHED_MARKDOWN,
    'posts/by-kind.yaml': FINISHED_YAML,
    'posts/README.md': '# Posts\n\nkind: vacancy\n',
    'posts/deploy.yaml': 'kind: Deployment\n',
    'posts/keeper.txt': FINISHED_YAML,
    '.github/hidden.role.md': FINISHED_MARKDOWN,
    'node_modules/a/a.role.md': FINISHED_MARKDOWN,
    '.git/b.role.md': FINISHED_MARKDOWN,
  };
  const rows: readonly { name: string; args: readonly string[]; files: readonly string[] }[] = [
    {
      name: 'a folder: role files by name or by kind, however deep',
      args: ['.'],
      files: [
        '.github/hidden.role.md',
        'KEEPER.ROLE.MD',
        'keeper.role.yaml',
        'keeper.role.yml',
        'posts/by-kind.md',
        'posts/by-kind.yaml',
      ],
    },
    { name: 'a folder below', args: ['posts'], files: ['posts/by-kind.md', 'posts/by-kind.yaml'] },
    {
      name: 'a skipped folder that is named',
      args: ['node_modules', '.git'],
      files: ['.git/b.role.md', 'node_modules/a/a.role.md'],
    },
    {
      name: 'a file, named twice',
      args: ['keeper.role.yaml', './posts/../keeper.role.yaml'],
      files: ['keeper.role.yaml'],
    },
    { name: 'a pattern', args: ['**/*.md'], files: ['posts/by-kind.md'] },
    { name: 'a pattern with choices', args: ['*.role.{yaml,yml}'], files: ['keeper.role.yaml', 'keeper.role.yml'] },
    {
      name: 'a pattern that names a skipped folder',
      args: ['node_modules/**/*.md'],
      files: ['node_modules/a/a.role.md'],
    },
    {
      name: 'a pattern that fits nothing beside one that does',
      args: ['*.nothing', 'posts/*.yaml'],
      files: ['posts/by-kind.yaml'],
    },
    {
      name: 'with --force every YAML and Markdown file',
      args: ['posts', '--force'],
      files: ['posts/README.md', 'posts/by-kind.md', 'posts/by-kind.yaml', 'posts/deploy.yaml'],
    },
  ];
  it.concurrent.each(rows)('$name', async ({ args, files }) => {
    const cwd = await folderWith(tree);
    expect(await checkedFiles(args, { cwd })).toEqual(files);
  });

  it('names files as seen from the working directory', async () => {
    const cwd = await folderWith({ 'a/keeper.role.yaml': FINISHED_YAML, 'b/c/keeper.role.yaml': FINISHED_YAML });
    expect(await checkedFiles(['../a', '..'], { cwd: join(cwd, 'b') })).toEqual([
      '../a/keeper.role.yaml',
      'c/keeper.role.yaml',
    ]);
    expect(await checkedFiles(['../**/*.role.yaml'], { cwd: join(cwd, 'b') })).toEqual([
      '../a/keeper.role.yaml',
      'c/keeper.role.yaml',
    ]);
  });

  it('takes names with spaces, accents, brackets and other scripts', async () => {
    const names = [
      'Gardienne de phare – été.role.yaml',
      'keeper [1].role.yaml',
      'смотритель.role.yaml',
      '灯台守 (2).role.yaml',
    ].sort();
    const cwd = await folderWith(Object.fromEntries(names.map((name) => [`Mes fiches/${name}`, FINISHED_YAML])));
    const paths = names.map((name) => `Mes fiches/${name}`);
    expect(await checkedFiles(['Mes fiches'], { cwd })).toEqual(paths);
    expect(await checkedFiles(paths, { cwd })).toEqual(paths);
  });

  it('does not follow links: not in a loop, not to other folders, not to files', async () => {
    const elsewhere = await folderWith({ 'other.role.yaml': FINISHED_YAML });
    const cwd = await folderWith({ 'a/keeper.role.yaml': FINISHED_YAML });
    await symlink(cwd, join(cwd, 'a/loop'));
    await symlink(elsewhere, join(cwd, 'elsewhere'));
    await symlink(join(cwd, 'a/keeper.role.yaml'), join(cwd, 'twin.role.yaml'));
    await symlink(join(cwd, 'nowhere'), join(cwd, 'broken.role.yaml'));
    expect(await checkedFiles(['.'], { cwd })).toEqual(['a/keeper.role.yaml']);
    expect(await checkedFiles(['**/*.yaml'], { cwd })).toEqual(['a/keeper.role.yaml']);
  });

  it('searches a folder that is named by a link', async () => {
    const elsewhere = await folderWith({ 'other.role.yaml': FINISHED_YAML });
    const cwd = await folderWith({});
    await symlink(elsewhere, join(cwd, 'elsewhere'));
    expect(await checkedFiles(['elsewhere'], { cwd })).toEqual(['elsewhere/other.role.yaml']);
  });

  it('reads only the beginning of a file to see whether it is a role file', async () => {
    const cwd = await folderWith({ 'late.yaml': `${'# a comment\n'.repeat(500)}${FINISHED_YAML}` });
    expect(await checkedFiles(['.'], { cwd })).toEqual([]);
  });

  it('takes a folder for a folder, whatever its name', async () => {
    const cwd = await folderWith({ 'keeper.role.yaml': FINISHED_YAML });
    await mkdir(join(cwd, 'folder.role.md'));
    expect(await checkedFiles(['.'], { cwd })).toEqual(['keeper.role.yaml']);
  });

  it('gives a file of more than a million characters one finding', async () => {
    const cwd = await folderWith({ 'a.role.md': `${FINISHED_MARKDOWN}\n${'long '.repeat(250_000)}` });
    const { code, report } = await lintJson([], { cwd });
    expect(code).toBe(1);
    expect(report.files[0]?.findings.map(({ code: found }) => found)).toEqual(['syntax-error']);
  });
});

describe('the kind of a file that does not say it, with --force', () => {
  const plain = 'title: Diver\ngrade: EO\nowner: Harbour team\n';
  const advert =
    '---\ntitle: Diver\n---\n\nClosing date: 1 March\n\nWe are looking for a diver. How to apply: write to us.\n';

  it('is the one of --kind, but never against what a file says', async () => {
    const cwd = await folderWith({ 'a.yaml': plain, 'b.yaml': FINISHED_YAML });
    expect(await checkedKinds(['--force', '--kind', 'candidate-pack'], cwd)).toEqual({
      'a.yaml': 'candidate-pack',
      'b.yaml': 'role-profile',
    });
  });

  it('is the one that the nearest configuration gives its path', async () => {
    const cwd = await folderWith({
      'role-profile.config.yaml':
        'files:\n  - { glob: "posts/**", kind: job-description }\n  - { glob: "**/*.yaml", kind: vacancy }\n',
      'a.yaml': plain,
      'posts/b.yaml': plain,
      'near/role-profile.config.yaml': 'files:\n  - glob: "*.yaml"\n    kind: candidate-pack\n',
      'near/c.yaml': plain,
    });
    const kinds = await checkedKinds(['--force', 'a.yaml', 'posts', 'near/c.yaml'], cwd);
    expect(kinds).toEqual({ 'a.yaml': 'vacancy', 'posts/b.yaml': 'job-description', 'near/c.yaml': 'candidate-pack' });
    expect(await checkedKinds(['--force', '--kind', 'role-profile', 'a.yaml'], cwd)).toEqual({
      'a.yaml': 'role-profile',
    });
  });

  it('is else the one an import would recognise, else a role profile', async () => {
    const cwd = await folderWith({ 'a.md': advert, 'b.yaml': plain });
    expect(await checkedKinds(['--force'], cwd)).toEqual({ 'a.md': 'vacancy', 'b.yaml': 'role-profile' });
  });

  it('decides what is missing', async () => {
    const cwd = await folderWith({ 'a.yaml': plain });
    const { report } = await lintJson(['--force', '--kind', 'vacancy', '--as', 'approved'], { cwd });
    const missing = report.files[0]?.findings
      .filter(({ code }) => code === 'missing-field')
      .map(({ path }) => path.join('.'));
    expect(missing).toContain('closing');
    expect(missing).not.toContain('kind');
  });
});

describe('a project', () => {
  it('says which files are role files, also by their paths', async () => {
    const cwd = await folderWith({
      'role-profile.config.yaml': 'files:\n  include: ["posts/**"]\n  exclude: ["**/old/**"]\n',
      'posts/b.yaml': 'title: Pier Keeper\n',
      'old/keeper.role.yaml': FINISHED_YAML,
      'notes.yaml': 'title: Pier Keeper\n',
    });
    expect(await checkedFiles([], { cwd })).toEqual(['posts/b.yaml']);
  });

  it('says how much a rule weighs', async () => {
    const cwd = await folderWith({
      'role-profile.config.yaml': 'rules:\n  missing-field: hint\n',
      'keeper.role.yaml': 'kind: vacancy\ntitle: Pier Keeper\nstatus: approved\n',
    });
    const { report } = await lintJson([], { cwd });
    const missing = report.files[0]?.findings.filter(({ code }) => code === 'missing-field') ?? [];
    expect(new Set(missing.map(({ severity }) => severity))).toEqual(new Set(['hint']));
  });
});

describe('a configuration that is wrong', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['a mistyped setting', 'flies: []\n', '“files”'],
    ['no list', 'files: all\n', 'line 1'],
    ['an entry without a glob', 'files:\n  - kind: vacancy\n', 'line 2'],
    ['an entry with a mistyped kind', 'files:\n  - glob: "*.md"\n    kind: vacncy\n', '“vacancy”'],
    ['an entry with another setting', 'files:\n  - glob: "*.md"\n    kind: vacancy\n    status: draft\n', 'line 4'],
    ['a quotation mark that is never closed', 'files:\n  - glob: "*.md\n', 'role-profile.config.yaml, line'],
    ['no settings', '- files\n', 'role-profile.config.yaml, line 1'],
  ];
  it.concurrent.each(rows)('%s', async (_, text, says) => {
    const cwd = await folderWith({ 'role-profile.config.yaml': text, 'posts/keeper.role.yaml': FINISHED_YAML });
    const { roleProfile } = await import('./role-profile.ts');
    const ran = await roleProfile(['lint', 'posts'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('role-profile.config.yaml');
    expect(ran.stderr).toContain(says);
  });

  it.concurrent.each([
    ['empty', ''],
    ['without entries', 'files:\n'],
  ])('is not one that is %s', async (_, text) => {
    const cwd = await folderWith({ 'role-profile.config.yaml': text, 'keeper.role.yaml': FINISHED_YAML });
    expect(await checkedFiles([], { cwd })).toEqual(['keeper.role.yaml']);
  });
});
