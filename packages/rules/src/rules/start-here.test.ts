import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, markdown, ranges } from '../../test/lint-text.ts';

describe('start-here', () => {
  test.each([
    ['nothing', '', 'yaml'],
    ['nothing, in Markdown', '', 'markdown'],
    ['blank lines', '\n\n  \n', 'yaml'],
    ['a comment', '# to do\n', 'yaml'],
    ['a first word', 'kin', 'yaml'],
    ['a first key', 'kind:\n', 'yaml'],
    ['a first key behind hyphens', '---\nkind: \n', 'markdown'],
    ['hyphens', '---\n', 'markdown'],
    ['facts without a fact', '---\n---\n', 'markdown'],
    ['a title', 'title: Lighthouse Keeper\n', 'yaml'],
    ['a title and an empty fact', 'title: Lighthouse Keeper\ngrade:\n', 'yaml'],
    ['a heading', '# Lighthouse Keeper\n', 'markdown'],
    ['a sentence', 'Keeps the light burning.\n', 'markdown'],
  ] as const)('%s is a beginning: one hint and nothing else', (_, text, format) => {
    for (const status of ['draft', 'published'] as const) {
      expect(codes(text, format, { status })).toEqual(['start-here']);
    }
    expect(findings('start-here', text, format)).toMatchObject([{ severity: 'hint', fixable: false }]);
  });

  test('it underlines the first line that says something', () => {
    expect(
      markRanges('\n# to do  \ntitle: Keeper\n', ranges('start-here', '\n# to do  \ntitle: Keeper\n', 'yaml')),
    ).toBe('\n$0# to do$0  \ntitle: Keeper\n');
  });

  test.each([
    ['a kind without a title', 'kind: vacancy\n', 'yaml', 'missing-field'],
    ['a kind without a title, in Markdown', markdown('kind: vacancy\n'), 'markdown', 'missing-field'],
    ['a kind that does not exist', 'kind: vacansy\n', 'yaml', 'wrong-value'],
    ['more than a beginning', 'title: Keeper\ngrade: EO\nowner: Coast team\n', 'yaml', 'missing-field'],
    ['what cannot be read', 'kind: [\n', 'yaml', 'syntax-error'],
    ['a text without facts', 'Keeps the light burning, and the boats away.\n', 'yaml', 'syntax-error'],
  ] as const)('%s is no beginning', (_, text, format, code) => {
    expect(codes(text, format)).not.toContain('start-here');
    expect(codes(text, format)).toContain(code);
  });

  test('a misspelt key is named beside the hint', () => {
    expect(codes('titel: Keeper\n', 'yaml').toSorted()).toEqual(['start-here', 'unknown-field']);
  });
});
