import { parseRole } from '@role-profile/document';
import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { parseConfiguration } from './parse-configuration.ts';

const FACTS = 'kind: vacancy\ntitle: Pier Warden [East]\n';

test.each([
  ['off', []],
  ['hint', ['hint']],
  ['error', ['error']],
  ['{ severity: warning }', ['warning']],
])('a rule weighs what its project says, in both syntaxes: %s', (setting, expected) => {
  const { configuration, problems } = parseConfiguration(`rules:\n  placeholder: ${setting}\n`);
  expect(problems).toEqual([]);
  for (const document of [parseRole(FACTS, 'yaml'), parseRole(`---\n${FACTS}---\n`, 'markdown')]) {
    const found = lint(document, { configuration }).filter(({ code }) => code === 'placeholder');
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  }
});

test('a comment against a rule that is switched off is left in peace', () => {
  const { configuration } = parseConfiguration('rules:\n  placeholder: off\n');
  const document = parseRole(
    `kind: vacancy\n# role-profile-disable-next-line placeholder\ntitle: Pier [East]\n`,
    'yaml',
  );
  expect(lint(document, { configuration }).map(({ code }) => code)).not.toContain('unused-suppression');
});

test('a file that cannot be read stays an error', () => {
  const { configuration } = parseConfiguration('rules:\n  syntax-error: off\n');
  expect(lint(parseRole('kind: [a\n', 'yaml'), { configuration })).toContainEqual(
    expect.objectContaining({ code: 'syntax-error', severity: 'error' }),
  );
});
