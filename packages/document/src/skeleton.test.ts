import { KINDS, requirementsOf } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { parseRole } from './parse-role.ts';
import type { Format } from './role-document.ts';
import { skeleton } from './skeleton.ts';

const formats: readonly Format[] = ['yaml', 'markdown'];

describe.each(KINDS)('a new %s', (kind) => {
  test.each(formats)('in %s has every field its kind requires, all still to be filled', (format) => {
    const { role, issues } = parseRole(skeleton(kind, format), format);
    expect(issues).toEqual([]);
    for (const { anyOf } of requirementsOf(kind)) expect(Object.keys(role)).toContain(anyOf[0][0]);
    expect(role.title).toBeNull();
  });

  test('says the same in both syntaxes', () => {
    const [yaml, markdown] = formats.map((format) => parseRole(skeleton(kind, format), format).role);
    expect(markdown).toEqual(yaml);
  });
});
