import { describe, expect, test } from 'vitest';
import { apply, ask, resolved, snippetEdits } from '../../test/asked-actions.ts';

describe('all that is missing', () => {
  const PROFILE = `kind: role-profile\ntitle: Pier Warden\n`;

  test('in Markdown: every section, in its place', () => {
    const after = apply(
      'markdown',
      `---\n${PROFILE}grade: EO\n---\n\n## Impact\n\n- A.\n`,
      'Add all 8 missing sections',
    );
    expect(after.match(/^## .*/gm)).toEqual([
      '## Role purpose',
      '## Key accountabilities',
      '## Person specification',
      '## Problem solving',
      '## Decision making',
      '## Management of resources',
      '## Autonomy',
      '## Impact',
      '## Key relationships and contacts',
    ]);
    expect(after).toContain('## Impact\n\n- A.\n');
  });

  test('in YAML: facts and sections, in their places', () => {
    const after = apply('yaml', `${PROFILE}autonomy:\n  - A.\n`, 'Add all 10 missing facts and sections');
    expect(after.match(/^\w+/gm)).toEqual([
      ...['kind', 'title', 'grade', 'reportsTo', 'purpose', 'accountabilities', 'personSpecification'],
      ...['problemSolving', 'decisionMaking', 'managementOfResources', 'autonomy', 'impact', 'contacts'],
    ]);
  });

  test('parts of one section are added to the same section', () => {
    const vacancy = 'kind: vacancy\ntitle: A\n';
    const yaml = ask('yaml', vacancy).actions.find(({ title }) => title.startsWith('Add all'))?.title ?? '';
    expect(apply('yaml', vacancy, yaml)).toContain('statements:\n  equality:\n  reasonableAdjustments:\n');
    expect(apply('markdown', `---\n${vacancy}---\n`, yaml)).toContain(
      '## Statements\n\n### Equality and diversity\n\n### Reasonable adjustments\n',
    );
  });

  test.each([
    ['yaml', PROFILE],
    ['markdown', `---\n${PROFILE}---\n`],
  ] as const)('in %s: with places to fill in, each with a number of its own', (format, text) => {
    const action = resolved(format, text, 'Add all 11 missing facts and sections');
    const values = snippetEdits(action).map(({ snippet }) => snippet.value);
    const numbers = values.flatMap((value) =>
      Array.from(value.matchAll(/\$\{?(\d+)/g), ([, number]) => Number(number)),
    );
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test.each([
    ['yaml', `${PROFILE}autonomy:\n  - A.\n`, 'impact:\n  - ${1:<write '],
    ['markdown', `---\n${PROFILE}---\n\n## Autonomy\n\n- A.\n`, '## Impact\n\n- ${1:['],
  ] as const)('in %s one section has its place to fill in', (format, text, expected) => {
    const [edit] = snippetEdits(resolved(format, text, 'Add the missing section “Impact”'));
    expect(edit?.snippet.value).toContain(expected);
  });
});
