import { describe, expect, test } from 'vitest';
import { apply, ask, FACTS } from '../../test/asked-actions.ts';

describe('everything that can be mended without asking', () => {
  const title = 'Mend everything that can be mended without asking';
  test.each([
    ['yaml', `${FACTS}grad: HEO  \nstatus: reviw`, `${FACTS}grade: HEO\nstatus: review\n`],
    [
      'markdown',
      `---\n${FACTS}status: reviw\n---\n\nGrade: HEO\n\n##Impact \n\n• A.\n`,
      `---\n${FACTS}status: review\ngrade: HEO\n---\n\n\n## Impact\n\n- A.\n`,
    ],
  ] as const)('in %s', (format, before, after) => {
    expect(apply(format, before, title)).toBe(after);
    expect(ask(format, after, ['source.fixAll']).actions).toEqual([]);
  });

  test('leaves what its author may have meant', () => {
    const text = `---\n${FACTS}---\n\n## Autonmy\n\n- A.\n\n<!-- role-profile-disable placeholder -->\n`;
    expect(ask('markdown', text, ['source.fixAll']).actions).toEqual([]);
  });

  test.each([['source.fixAll'], ['source.fixAll.roleProfile'], ['source']])('is asked for by %s', (kind) => {
    expect(ask('yaml', `${FACTS}grad: HEO\n`, [kind]).actions.map((one) => one.kind)).toEqual([
      'source.fixAll.roleProfile',
    ]);
  });
});
