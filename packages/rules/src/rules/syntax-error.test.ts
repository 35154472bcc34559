import { describe, expect, test } from 'vitest';
import { codes, findings, markdown } from '../../test/lint-text.ts';

const secondColon = 'kind: vacancy\ntitle: Pilot: nights\nstatus: draft\n';

describe('syntax-error', () => {
  test.each([
    ['a second colon, in YAML', secondColon, 'yaml', 1],
    ['a second colon, in Markdown', markdown(secondColon), 'markdown', 2],
    ['a tab', 'kind: vacancy\ntitle: Pilot\norganisation:\n\tname: Port\n', 'yaml', 3],
    ['a line without a colon', 'kind: vacancy\ntitle: Pilot\nstatus draft\nowner: Port\n', 'yaml', 2],
    ['facts that never end', '---\nkind: vacancy\ntitle: Pilot\n\n## Vacancy advert\n\nText.\n', 'markdown', 0],
  ] as const)('%s is an error at its line, in every status', (_, text, format, line) => {
    const found = findings('syntax-error', text, format, { status: 'draft' });
    expect(found.map(({ severity }) => severity)).toContain('error');
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
    expect(lineOf(found[0]?.range.start ?? -1)).toBe(line);
  });

  test.each([
    ['an open bracket', 'kind: vacancy\ntitle: Pilot\nroleTypes: [a, b\nstatus: draft\n'],
    ['an open quotation mark', 'kind: vacancy\ntitle: "Pilot\nstatus: draft\n'],
  ])('%s is an error wherever it is noticed', (_, text) => {
    expect(findings('syntax-error', text, 'yaml')).not.toEqual([]);
    expect(findings('syntax-error', markdown(text), 'markdown')).not.toEqual([]);
  });

  test.each([
    ['a colon in quotation marks', 'kind: vacancy\ntitle: "Pilot: nights"\n', 'yaml'],
    ['a colon without a space', 'kind: vacancy\ntitle: Pilot 08:00\n', 'yaml'],
    [
      'a colon in a section',
      markdown('kind: vacancy\ntitle: Pilot\n', '## Advert\n\nNote: this: is text.\n'),
      'markdown',
    ],
    ['no facts at all', '## Role purpose\n\nText.\n\n## Autonomy\n\nText.\n\n## Impact\n\nText.\n', 'markdown'],
  ] as const)('%s can be read', (_, text, format) => {
    expect(codes(text, format)).not.toContain('syntax-error');
  });

  test('nothing is said of missing, unknown or wrong values until the file can be read', () => {
    const text = 'kind: vacancy\nowner:\ngrde: HEO\nclosing: soon\ntitle: Pilot: nights\n';
    expect(new Set(codes(text, 'yaml'))).toEqual(new Set(['syntax-error', 'unfilled-field']));
  });
});
