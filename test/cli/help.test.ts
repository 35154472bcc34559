import { describe, expect, it } from 'vitest';
import { roleProfile } from './role-profile.ts';

const COMMANDS = ['lint', 'format', 'import', 'convert', 'new', 'explain', 'rules'];

describe('help', () => {
  it('names every command', async () => {
    const { stdout, stderr, code } = await roleProfile(['--help']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(stdout).toEqual((await roleProfile([])).stdout);
    expectScreen(stdout);
  });

  it.each(COMMANDS)('of %s fits a screen', async (command) => {
    const { stdout, code } = await roleProfile([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`role-profile ${command}`);
    expectScreen(stdout);
    expect((await roleProfile(['help', command])).stdout).toBe(stdout);
  });

  it('comes before anything else that was typed', async () => {
    const { stdout, code } = await roleProfile(['convert', 'nowhere.md', '-h', '--to', 'docx']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^role-profile convert FILE/);
  });
});

it('prints its version', async () => {
  expect((await roleProfile(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

describe('rules and their pages', () => {
  it('are listed, and each has a page', async () => {
    const { stdout } = await roleProfile(['rules']);
    const codes = [...stdout.matchAll(/^([a-z]+(?:-[a-z]+)*) {2}/gm)].map(([, code]) => code ?? '');
    expect(codes).toEqual(
      expect.arrayContaining([
        'syntax-error',
        'missing-field',
        'unknown-field',
        'wrong-value',
        'unfilled-field',
        'placeholder',
        'duplicate-section',
        'empty-section',
      ]),
    );
    for (const code of codes) {
      const page = await roleProfile(['explain', code]);
      expect(page).toMatchObject({ code: 0, stderr: '' });
      expect(page.stdout).toContain(code);
      expect(page.stdout.length).toBeGreaterThan(300);
    }
  });
});

function expectScreen(text: string): void {
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80);
}
