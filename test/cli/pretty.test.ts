import { execFile } from 'node:child_process';
import { leftOut } from '@role-profile/kit';
import { describe, expect, it } from 'vitest';
import { BIN, folderWith, roleProfile } from './role-profile.ts';
import { FINISHED_YAML, IN_REVIEW, WRONG_GRADE_MARKDOWN, WRONG_GRADE_YAML } from './roles.ts';

const ESCAPE = '\u001b';

describe('results for a person', () => {
  it('name the place, say what is wrong, show the line, and end in one line that counts', async () => {
    const cwd = await folderWith({ 'keeper.role.md': WRONG_GRADE_MARKDOWN, 'other.role.yaml': FINISHED_YAML });
    const { stdout } = await roleProfile(['lint'], { cwd });
    const [place, message, line, marks, ...rest] = stdout.split('\n');
    expect(place).toBe('keeper.role.md:4:8');
    expect(message).toMatch(/^ {2}error {2}.*“EOO”.* {2}wrong-value$/);
    expect(line).toBe('    4 | grade: EOO');
    expect(marks).toBe('      |        ^^^');
    expect(rest).toEqual(['', '2 files, 1 error', 'More about a finding: role-profile explain wrong-value', '']);
  });

  it('count every severity that was found', async () => {
    const cwd = await folderWith({
      'a.role.yaml': WRONG_GRADE_YAML,
      'b.role.yaml': IN_REVIEW,
      'c.role.yaml': FINISHED_YAML.replace(/impact:\n.*\n/, ''),
    });
    const { stdout } = await roleProfile(['lint'], { cwd });
    expect(stdout).toContain('\n3 files, 1 error, 1 warning, 1 hint\n');
  });

  it('say so when there is nothing to say', async () => {
    const cwd = await folderWith({ 'keeper.role.yaml': FINISHED_YAML });
    expect((await roleProfile(['lint'], { cwd })).stdout).toBe('1 file, nothing found\n');
  });

  it('show of a long line only what is around the place', async () => {
    const cwd = await folderWith({
      'a.role.yaml': FINISHED_YAML.replace(
        'Keeps the light',
        `${'Keeps the light and '.repeat(30)}[name]${' and on'.repeat(30)}`,
      ),
    });
    const lines = (await roleProfile(['lint'], { cwd })).stdout.split('\n');
    const shown = lines.find((line) => line.includes('[name]')) ?? '';
    const frame = lines.findIndex((line) => line.includes('| …'));
    expect(frame).toBeGreaterThan(0);
    expect(lines[frame]?.length).toBeLessThan(120);
    expect(lines[frame]?.indexOf('[name]')).toBe(lines[frame + 1]?.indexOf('^^^^^^'));
    expect(shown).not.toBe('');
  });

  it('never hand a file’s control characters to the terminal', async () => {
    const cwd = await folderWith({
      'a.role.yaml': FINISHED_YAML.replace('grade: EO', 'grade: "\\e[31mEOO"').replace(
        'Keeps',
        `[name]${ESCAPE}]0;title`,
      ),
    });
    const { stdout } = await roleProfile(['lint'], { cwd });
    expect(stdout).toContain('a.role.yaml:');
    expect(stdout).not.toContain(ESCAPE);
  });

  it('have no colour in a pipe', async () => {
    const cwd = await folderWith({ 'a.role.yaml': WRONG_GRADE_YAML });
    expect((await roleProfile(['lint'], { cwd })).stdout).not.toContain(ESCAPE);
  });
});

// `script` of util-linux gives a program a terminal; other systems have another one, with other options.
const hasScript = process.platform === 'linux';
if (!hasScript) leftOut('colour on a terminal', 'it needs the program “script” of Linux');

describe.skipIf(!hasScript)('on a terminal', () => {
  it('results have colour', async () => {
    expect(await onTerminal({})).toContain(ESCAPE);
  });

  it.each([
    ['NO_COLOR', '1'],
    ['TERM', 'dumb'],
  ])('results have none with %s=%s', async (name, value) => {
    const output = await onTerminal({ [name]: value });
    expect(output).toContain('a.role.yaml:3:8');
    expect(output).not.toContain(ESCAPE);
  });

  it('an empty NO_COLOR says nothing', async () => {
    expect(await onTerminal({ NO_COLOR: '' })).toContain(ESCAPE);
  });
});

async function onTerminal(env: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await folderWith({ 'a.role.yaml': WRONG_GRADE_YAML });
  const { NO_COLOR: _, ...inherited } = process.env;
  const command = `"${process.execPath}" "${BIN}" lint`;
  return new Promise((done) => {
    execFile(
      'script',
      ['-qec', command, '/dev/null'],
      { cwd, env: { ...inherited, TERM: 'xterm', ...env } },
      (_error, stdout) => {
        done(stdout);
      },
    );
  });
}
