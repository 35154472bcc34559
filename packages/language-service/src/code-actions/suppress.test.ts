import { describe, expect, test } from 'vitest';
import { apply, ask, FACTS } from '../../test/asked-actions.ts';

describe('a comment against a finding', () => {
  const here = 'Do not report “placeholder” here';
  const file = 'Do not report “placeholder” anywhere in this file';
  const BODY = `---\n${FACTS}---\n\n## Impact\n\n`;
  test.each([
    ['yaml', here, `${FACTS}owner: TB$0C\n`, `${FACTS}# role-profile-disable-next-line placeholder\nowner: TBC\n`],
    [
      'yaml',
      here,
      `${FACTS}purpose: |\n  Keeps\n  [na$0me] safe.\nowner: A\n`,
      `${FACTS}# role-profile-disable placeholder\npurpose: |\n  Keeps\n  [name] safe.\n# role-profile-enable placeholder\nowner: A\n`,
    ],
    ['yaml', file, `${FACTS}owner: TB$0C\n`, `# role-profile-disable-file placeholder\n${FACTS}owner: TBC\n`],
    [
      'markdown',
      here,
      `---\n${FACTS}owner: TB$0C\n---\n`,
      `---\n${FACTS}# role-profile-disable-next-line placeholder\nowner: TBC\n---\n`,
    ],
    [
      'markdown',
      here,
      `${BODY}- [na$0me].\n`,
      `${BODY}<!-- role-profile-disable-next-line placeholder -->\n- [name].\n`,
    ],
    [
      'markdown',
      here,
      `${BODY}- Keeps\n  [na$0me] safe.\n`,
      `---\n${FACTS}---\n\n<!-- role-profile-disable placeholder -->\n\n## Impact\n\n- Keeps\n  [name] safe.\n\n<!-- role-profile-enable placeholder -->\n`,
    ],
    [
      'markdown',
      file,
      `${BODY}- [na$0me].\n`,
      `---\n# role-profile-disable-file placeholder\n${FACTS}---\n\n## Impact\n\n- [name].\n`,
    ],
    [
      'markdown',
      file,
      '## Impact\n\n- [na$0me].\n\n## Autonomy\n\n- A.\n\n## Contacts\n',
      '<!-- role-profile-disable-file placeholder -->\n\n## Impact\n\n- [name].\n\n## Autonomy\n\n- A.\n\n## Contacts\n',
    ],
  ] as const)('in %s, %s: %j', (format, title, before, after) => {
    expect(apply(format, before, title)).toBe(after);
    expect(ask(format, after).file.findings.filter(({ code }) => code === 'placeholder')).toEqual([]);
  });

  test('is not offered against what is always reported', () => {
    const titles = ask('yaml', 'kind: [vacancy\n').actions.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Do not report'))).toEqual([]);
  });
});
