import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, folderWith, lintJson, roleProfile } from './role-profile.ts';
import { FINISHED_MARKDOWN, FINISHED_YAML, IN_REVIEW, WRONG_GRADE_YAML } from './roles.ts';

interface Row {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly code: number;
  /** What the sentence on standard error must hold; none at all where left out. */
  readonly says?: readonly string[];
}

const finished = { 'keeper.role.yaml': FINISHED_YAML };
const latin1 = Uint8Array.from([...Buffer.from('kind: role-profile\ntitle: Caf'), 0xe9, 0x0a]);

const rows: readonly Row[] = [
  { name: 'nothing to complain of', files: finished, args: ['lint'], code: 0 },
  { name: 'warnings alone', files: { 'a.role.yaml': IN_REVIEW }, args: ['lint'], code: 0 },
  {
    name: 'as many warnings as allowed',
    files: { 'a.role.yaml': IN_REVIEW },
    args: ['lint', '--max-warnings', '1'],
    code: 0,
  },
  { name: 'help', args: ['--help'], code: 0 },
  { name: 'no command', args: [], code: 0 },
  { name: 'version', args: ['--version'], code: 0 },

  { name: 'an error', files: { 'a.role.yaml': WRONG_GRADE_YAML }, args: ['lint'], code: 1 },
  {
    name: 'an error beside a finished file',
    files: { ...finished, 'a.role.yaml': WRONG_GRADE_YAML },
    args: ['lint'],
    code: 1,
  },
  { name: 'an error, quietly', files: { 'a.role.yaml': WRONG_GRADE_YAML }, args: ['lint', '--quiet'], code: 1 },
  {
    name: 'too many warnings',
    files: { 'a.role.yaml': IN_REVIEW },
    args: ['lint', '--max-warnings', '0'],
    code: 1,
    says: ['1 warning', '--max-warnings'],
  },
  {
    name: 'a draft that would not be approved',
    files: { 'a.role.yaml': 'kind: vacancy\ntitle: Diver\ngrade:\n' },
    args: ['lint', '--as', 'approved'],
    code: 1,
  },
  {
    name: 'convert: syntax errors',
    files: { 'a.role.yaml': 'kind: vacancy\ntitle: "Diver\n' },
    args: ['convert', 'a.role.yaml', '--to', 'md'],
    code: 1,
    says: ['a.role.yaml', 'line ', 'role-profile lint'],
  },

  { name: 'an unknown command', args: ['lnt'], code: 2, says: ['“lnt”', '“lint”'] },
  {
    name: 'an unknown option',
    args: ['lint', '--quite'],
    code: 2,
    says: ['--quite', '“--quiet”', 'role-profile lint'],
  },
  { name: 'an unknown option before a command', args: ['--quiet'], code: 2, says: ['--quiet', '--help'] },
  {
    name: 'a value that is none of the choices',
    files: finished,
    args: ['lint', '--format', 'jsn'],
    code: 2,
    says: ['pretty or json', '“jsn”', '“json”'],
  },
  { name: 'an unknown status', files: finished, args: ['lint', '--as', 'aproved'], code: 2, says: ['“approved”'] },
  {
    name: 'a number in words',
    files: finished,
    args: ['lint', '--max-warnings', 'none'],
    code: 2,
    says: ['whole number', '“none”'],
  },
  {
    name: 'a negative number',
    files: finished,
    args: ['lint', '--max-warnings', '-1'],
    code: 2,
    says: ['--max-warnings'],
  },
  {
    name: 'an option without its value',
    files: finished,
    args: ['lint', '--as', '--quiet'],
    code: 2,
    says: ['--as needs a value'],
  },
  {
    name: 'a value for an option that takes none',
    files: finished,
    args: ['lint', '--quiet=yes'],
    code: 2,
    says: ['--quiet stands alone'],
  },
  {
    name: 'a path that does not exist',
    files: finished,
    args: ['lint', 'keeper.role.yaml', 'kepper.role.yaml'],
    code: 2,
    says: ['“kepper.role.yaml”'],
  },
  { name: 'an empty path', files: finished, args: ['lint', ''], code: 2, says: ['“”'] },
  {
    name: 'a configuration that is wrong',
    files: { ...finished, 'role-profile.config.yaml': 'fils: []\n' },
    args: ['lint'],
    code: 2,
    says: ['role-profile.config.yaml, line 1', '“fils”', '“files”'],
  },
  { name: 'convert: no file named', args: ['convert', '--to', 'md'], code: 2, says: ['FILE', 'role-profile convert'] },
  {
    name: 'convert: two files named',
    files: finished,
    args: ['convert', 'keeper.role.yaml', 'b', '--to', 'md'],
    code: 2,
    says: ['“b”'],
  },
  { name: 'convert: no --to', files: finished, args: ['convert', 'keeper.role.yaml'], code: 2, says: ['--to'] },
  {
    name: 'convert: not there',
    args: ['convert', 'nowhere.role.md', '--to', 'yaml'],
    code: 2,
    says: ['“nowhere.role.md”'],
  },
  {
    name: 'convert: a folder',
    files: { 'posts/a.role.md': FINISHED_MARKDOWN },
    args: ['convert', 'posts', '--to', 'yaml'],
    code: 2,
    says: ['posts is a folder'],
  },
  {
    name: 'convert: no role file',
    files: { 'a.txt': 'Role profile' },
    args: ['convert', 'a.txt', '--to', 'yaml'],
    code: 2,
    says: ['a.txt', 'role-profile import'],
  },
  {
    name: 'convert: the target is there',
    files: { ...finished, 'b.role.md': 'mine' },
    args: ['convert', 'keeper.role.yaml', '--to', 'md', '--out', 'b.role.md'],
    code: 2,
    says: ['b.role.md', '--force'],
  },
  {
    name: 'convert: the target is the source',
    files: finished,
    args: ['convert', 'keeper.role.yaml', '--to', 'md', '--out', 'keeper.role.yaml'],
    code: 2,
    says: ['keeper.role.yaml', '--force'],
  },
  { name: 'import: not there', args: ['import', 'nowhere.txt'], code: 2, says: ['“nowhere.txt”'] },
  {
    name: 'import: a folder',
    files: { 'posts/a.txt': 'Role profile' },
    args: ['import', 'posts'],
    code: 2,
    says: ['posts is a folder'],
  },
  {
    name: 'import: a role file',
    files: finished,
    args: ['import', 'keeper.role.yaml'],
    code: 2,
    says: ['keeper.role.yaml', 'role-profile convert'],
  },
  {
    name: 'import: the target is there',
    files: { 'a.txt': 'Role profile\nTitle: Diver\n', 'a.role.md': 'mine' },
    args: ['import', 'a.txt'],
    code: 2,
    says: ['a.role.md', '--force'],
  },
  {
    name: 'import: two sources, one target',
    files: { 'a.txt': 'Role profile\n', 'a.text': 'Role profile\n' },
    args: ['import', 'a.txt', 'a.text'],
    code: 2,
    says: ['a.role.md'],
  },
  {
    name: 'import: --out is a file',
    files: { 'a.txt': 'Role profile\n', out: '' },
    args: ['import', 'a.txt', '--out', 'out'],
    code: 2,
    says: ['out is a file'],
  },
  {
    name: 'import: one of two is not there',
    files: { 'a.txt': 'Role profile\n' },
    args: ['import', 'a.txt', 'b.txt'],
    code: 2,
    says: ['“b.txt”'],
  },
  { name: 'new: no kind', args: ['new'], code: 2, says: ['KIND'] },
  { name: 'new: an unknown kind', args: ['new', 'vacncy'], code: 2, says: ['“vacncy”', '“vacancy”'] },
  {
    name: 'new: the target is there',
    files: finished,
    args: ['new', 'vacancy', '--out', 'keeper.role.yaml'],
    code: 2,
    says: ['keeper.role.yaml', '--force'],
  },
  {
    name: 'new: a name that does not go with --to',
    args: ['new', 'vacancy', '--to', 'md', '--out', 'a.role.yaml'],
    code: 2,
    says: ['a.role.yaml', '--to md'],
  },
  {
    name: 'explain: an unknown code',
    args: ['explain', 'mising-field'],
    code: 2,
    says: ['“missing-field”', 'role-profile rules'],
  },
  { name: 'rules: something more', args: ['rules', 'all'], code: 2, says: ['“all”'] },

  { name: 'an empty folder', files: {}, args: ['lint'], code: 3, says: ['No role file', 'role-profile new'] },
  {
    name: 'a folder without role files',
    files: { 'README.md': '# Hello\n', 'a.yaml': 'kind: Deployment\n' },
    args: ['lint', '.'],
    code: 3,
    says: ['No role file', '--force'],
  },
  {
    name: 'a pattern that fits nothing',
    files: finished,
    args: ['lint', 'posts/**/*.md'],
    code: 3,
    says: ['posts/**/*.md'],
  },
  {
    name: 'a text file',
    files: { 'a b.txt': 'Role profile' },
    args: ['lint', 'a b.txt'],
    code: 3,
    says: ['role-profile import "a b.txt"'],
  },

  {
    name: 'a file in another encoding',
    files: { 'a.role.yaml': latin1 },
    args: ['lint'],
    code: 4,
    says: ['a.role.yaml', 'line 2', 'UTF-8'],
  },
  {
    name: 'a binary file',
    files: { 'a.role.md': Uint8Array.from([80, 75, 3, 4, 0, 0]) },
    args: ['lint'],
    code: 4,
    says: ['a.role.md', 'not a text file'],
  },
  {
    name: 'UTF-16',
    files: { 'a.role.md': Buffer.from('\ufeffkind', 'utf16le') },
    args: ['lint'],
    code: 4,
    says: ['a.role.md', 'UTF-16', 'UTF-8'],
  },
  {
    name: 'convert: another encoding',
    files: { 'a.role.yaml': latin1 },
    args: ['convert', 'a.role.yaml', '--to', 'md', '--out', 'b.role.md'],
    code: 4,
    says: ['a.role.yaml', 'UTF-8'],
  },
  {
    name: 'convert: empty',
    files: { 'a.role.yaml': ' \n' },
    args: ['convert', 'a.role.yaml', '--to', 'md', '--out', 'b.role.md'],
    code: 4,
    says: ['a.role.yaml is empty'],
  },
  { name: 'import: empty', files: { 'a.txt': '' }, args: ['import', 'a.txt'], code: 4, says: ['a.txt is empty'] },
  {
    name: 'import: a Word file',
    files: { 'a.docx': Uint8Array.from([80, 75, 3, 4, 0, 0]) },
    args: ['import', 'a.docx'],
    code: 4,
    says: ['a.docx', 'save it as plain text'],
  },
  {
    name: 'import: one of two is binary',
    files: { 'a.txt': 'Role profile\n', 'b.txt': Uint8Array.from([0, 1]) },
    args: ['import', 'a.txt', 'b.txt'],
    code: 4,
    says: ['b.txt'],
  },
];

describe.concurrent('exit codes', () => {
  it.each(rows)('$code: $name', async ({ files = {}, args, code, says }) => {
    const cwd = await folderWith(files);
    const before = await contentsOf(cwd);
    const ran = await roleProfile(args, { cwd });
    expect(ran).toMatchObject({ code });
    for (const words of says ?? []) expect(ran.stderr).toContain(words);
    if (says === undefined) expect(ran.stderr).toBe('');
    if (code > 1) expect(ran.stdout).toBe('');
    expect(ran.stderr).not.toMatch(/\bat .*\(.*:\d+:\d+\)|undefined|\[object/);
    expect(await contentsOf(cwd)).toEqual(before);
  });
});

// An administrator may read everything, whatever the permissions say; then a file that is no text stands in.
const mayReadAll = process.getuid?.() === 0 || process.platform === 'win32';

it('4: a file that cannot be read is named, and the others are checked', async () => {
  const cwd = await folderWith({
    'a.role.yaml': FINISHED_YAML,
    'b.role.yaml': WRONG_GRADE_YAML,
    'c.role.yaml': mayReadAll ? Uint8Array.from([0]) : FINISHED_YAML,
  });
  if (!mayReadAll) await chmod(join(cwd, 'c.role.yaml'), 0);
  const { code, stderr, report } = await lintJson([], { cwd });
  expect(code).toBe(4);
  expect(stderr).toContain('c.role.yaml');
  expect(report.files.map(({ file }) => file)).toEqual(['a.role.yaml', 'b.role.yaml']);
  expect(report.summary).toMatchObject({ files: 2, errors: 1 });
});

it('4: a folder that cannot be made is named', async () => {
  const cwd = await folderWith({ 'a.txt': 'Role profile\n' });
  const ran = await roleProfile(['import', 'a.txt', '--out', 'x'.repeat(300)], { cwd });
  expect(ran).toMatchObject({ code: 4, stdout: '' });
  expect(ran.stderr).toContain('could not be');
  expect(Object.keys(await contentsOf(cwd))).toEqual(['a.txt']);
});
