import { normalise } from '@role-profile/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRole } from '../parse-role.ts';
import type { Format } from '../role-document.ts';
import { printField } from './print-markdown.ts';
import { printRole } from './print-role.ts';

const formats: readonly Format[] = ['yaml', 'markdown'];

const markdown = `---
kind: role-profile
title: Ferry Manager
grade: HEO
reportsTo: ferry-director
status: review
---

## Role purpose

Runs the ferry.

## Key accountabilities

### Crossings

- Plan crossings, so that islanders reach work on time. {timeShare: 40, measures: [Late crossings]}
- Keep boats safe.
  - Check engines.

### People

Each spring:

- Agree rotas with crews.

## Person specification

### Essential

- Can plan shared resources.

### Skills {type: skill}

#### Desirable

- Reads charts. {assessedBy: [test, interview]}

## Autonomy

- Decides alone in fog.

## Key relationships and contacts

Mostly by radio.

### Internal

- Crew – agree rotas.

### External

## Dimensions

| name | value | unit |
| --- | --- | --- |
| Boats | 2 |  |
| Budget |  | GBP |

## Getting here

By boat.
`;

test('a file in our notation is printed as it was', () => {
  expect(printRole(parseRole(markdown, 'markdown').role, 'markdown')).toBe(markdown);
});

test('a statement that looks like Markdown of another meaning stays in its section, behind a backslash', () => {
  const role = { autonomy: ['# One', '1. Two', { text: '- Three', timeShare: 5 }, '> Four', '---'] };
  const text = `## Autonomy

- \\# One
- 1\\. Two
- \\- Three {timeShare: 5}
- \\> Four
- \\---
`;
  expect(printRole(role, 'markdown')).toBe(text);
  expect(parseRole(text, 'markdown').role).toEqual(normalise(role).role);
});

test('YAML uses short forms where they say the same', () => {
  const yaml = `kind: vacancy
title: Pilot
grade: HEO
organisation: Ferry Office
accountabilities:
  - Plan crossings.
  - text: Keep boats safe.
    timeShare: 20
contacts:
  internal:
    - Crew – agree rotas.
closing: 2027-03-31 23:55
purpose: |-
  One.

  Two.
`;
  expect(printRole(parseRole(yaml, 'yaml').role, 'yaml')).toBe(yaml);
});

test.each<[string, Record<string, unknown>]>([
  ['a statement that looks like a heading', { autonomy: ['# One'] }],
  ['a statement that looks like an item', { autonomy: ['- One', '1. Two'] }],
  ['a statement that ends in facts', { autonomy: ['One {timeShare: 20}'] }],
  ['prose with a heading that names a field', { purpose: 'One.\n\n## Duties\n\nTwo.' }],
  ['prose that is a comment', { purpose: '<!-- hidden -->' }],
  ['prose with a rule', { advert: 'One\n\n---\n\nTwo' }],
  ['a heading that names a field', { additionalSections: [{ heading: 'Purpose', body: 'x' }] }],
  ['a section without a heading after another', { additionalSections: [{ heading: 'A', body: 'x' }, { body: 'y' }] }],
  ['a contact whose name has a dash', { contacts: { internal: [{ party: 'A – b', purpose: 'c' }] } }],
  ['a cell with a line break', { salary: [{ min: 1, notes: 'a\nb' }] }],
  ['a value of a wrong sort', { purpose: ['a'], salary: 'x', about: 7, dimensions: [[1]], contacts: ['x'] }],
  ['blanks', { title: null, purpose: null, contacts: null, benefits: null, dimensions: null, autonomy: null }],
  ['numbers as text', { reference: '0072', dimensions: [{ name: '12', value: '12' }] }],
  ['odd spaces', { purpose: 'a\u00a0b\u202fc\u2028d', autonomy: ['x\u00a0'] }],
])('%s comes back the same from both syntaxes', (_, role) => {
  const normal = normalise({ kind: 'vacancy', title: 'A', ...role }).role;
  for (const format of formats) expect(parseRole(printRole(normal, format), format).role).toEqual(normal);
});

describe('any role comes back the same', () => {
  const words = fc.array(
    fc.constantFrom(
      'plan',
      'berths',
      '#',
      '##',
      '-',
      '*',
      '1.',
      '{a: 1}',
      ':',
      '–',
      '|',
      '"',
      "'",
      '\\',
      '**Bold**',
      '## Duties',
      '[x]',
      '<b>',
      '<!--',
      '-->',
      '---',
      '>',
      '&',
      '!',
      '%',
      '@',
      '`',
      '😀',
      'é',
      '~',
      'null',
      'true',
      '12',
      '2027-03-01',
    ),
    { minLength: 1, maxLength: 6 },
  );
  const line = words.map((parts) => parts.join(' '));
  const prose = fc
    .array(line, { minLength: 1, maxLength: 4 })
    .chain((lines) => fc.constantFrom('\n', '\n\n', '\n  ').map((gap) => lines.join(gap)));
  const statement = fc.oneof(
    line,
    fc.record({ text: line, timeShare: fc.nat(100) }),
    fc.record({ text: line, items: fc.array(line, { maxLength: 2 }) }),
  );
  const group = fc.record(
    { heading: line, intro: prose, items: fc.array(statement, { maxLength: 3 }) },
    { requiredKeys: [] },
  );
  const criteria = fc.array(statement, { maxLength: 2 });
  const role = fc.record(
    {
      kind: fc.constant('vacancy'),
      title: line,
      grade: fc.constantFrom('HEO', null, { payBand: 'C' }),
      purpose: fc.option(prose),
      accountabilities: fc.array(fc.oneof(statement, group), { maxLength: 4 }),
      personSpecification: fc.record(
        {
          intro: prose,
          essential: criteria,
          desirable: criteria,
          criteria,
          groups: fc.array(fc.record({ heading: line, essential: criteria }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
      contacts: fc.record({ intro: prose, internal: fc.array(line, { maxLength: 2 }) }, { requiredKeys: [] }),
      autonomy: fc.array(statement, { maxLength: 3 }),
      dimensions: fc.array(fc.record({ name: line, value: fc.option(fc.oneof(fc.integer(), line)) }), { maxLength: 3 }),
      benefits: fc.array(fc.record({ name: line, text: prose }, { requiredKeys: ['text'] }), { maxLength: 3 }),
      statements: fc.record({ equality: prose, complaints: prose }, { requiredKeys: [] }),
      additionalSections: fc.array(fc.record({ heading: line, body: prose }, { requiredKeys: [] }), { maxLength: 3 }),
      'x-own': fc.jsonValue({ maxDepth: 2 }),
    },
    { requiredKeys: ['kind'] },
  );
  test.each(formats)(
    'in %s',
    (format) => {
      fc.assert(
        fc.property(role, (written) => {
          const normal = normalise(written).role;
          expect(parseRole(printRole(normal, format), format).role).toEqual(normal);
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );
});

test.each<[string, unknown, Format, string]>([
  ['grade', 'HEO', 'markdown', 'grade: HEO\n'],
  ['purpose', 'Runs.', 'markdown', '## Role purpose\n\nRuns.\n'],
  ['purpose', null, 'markdown', '## Role purpose\n'],
  ['autonomy', ['One.'], 'yaml', 'autonomy:\n  - One.\n'],
])('the field %s with %j in %s', (key, value, format, text) => {
  expect(printField(key, value, format)).toBe(text);
});
