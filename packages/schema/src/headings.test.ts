import { expect, test } from 'vitest';
import { fieldAt, fields } from './field.ts';
import { fieldOfHeading, fieldOfLabel, foldHeading, partOfHeading, suggestHeading } from './headings.ts';

test.each([
  ['Role purpose', 'purpose'],
  ['1 PURPOSE OF YOUR JOB', 'purpose'],
  ['3.  Principal Accountabilities:', 'accountabilities'],
  ['**Key responsibilities**', 'accountabilities'],
  ['JOB DESCRIPTION – MAIN DUTIES OF THE POST', 'accountabilities'],
  ['<u>Essential</u>', 'personSpecification.essential'],
  ['Minimum qualifications', 'personSpecification.essential'],
  ['Knowledge, skills and experience', 'personSpecification'],
  ['Background to the Ferry Office', 'about.organisation'],
  ['How to Apply', 'application'],
  ['What you’ll do', 'accountabilities'],
  ['Getting to the harbour', undefined],
  ['Background', 'about'],
])('the heading “%s” names %s', (heading, path) => {
  expect(fieldOfHeading(heading)?.path.join('.')).toBe(path);
});

test('every title of a section names its own field', () => {
  for (const field of fields) if (field.shape !== undefined) expect(fieldOfHeading(field.title)?.key).toBe(field.key);
});

test('no two sections share a heading', () => {
  for (const field of fields) {
    for (const name of field.shape === undefined ? [] : (field.headings ?? [])) {
      const words = name.replace('…', 'x');
      expect(fieldOfHeading(words)?.path[0], `“${name}” of ${field.key}`).toBe(field.key);
    }
  }
});

test('a part is found inside its own field only', () => {
  const contacts = fieldAt(['contacts']);
  const purpose = fieldAt(['purpose']);
  if (contacts === undefined || purpose === undefined) throw new Error('the model has contacts and a purpose');
  expect(partOfHeading(contacts, 'Internal:')?.key).toBe('internal');
  expect(partOfHeading(purpose, 'Internal')).toBeUndefined();
});

test.each([
  ['Reports to:', 'reportsTo'],
  ['PAYBAND:', 'grade'],
  ['Closing Date', 'closing'],
  ['Favourite colour', undefined],
])('the label “%s” names %s', (label, path) => {
  expect(fieldOfLabel(label)?.path.join('.')).toBe(path);
});

test.each([
  ['Key acountabilities', 'Key accountabilities'],
  ['Person specfication', 'Person specification'],
  ['Our cat', undefined],
])('the heading “%s” was meant as %s', (heading, meant) => {
  expect(suggestHeading(heading)).toBe(meant);
});

test('folding forgets numbers, case, emphasis and colons, and nothing else', () => {
  expect(foldHeading(' 4.  *KEY*\u00a0Contacts : ')).toBe('key contacts');
  expect(foldHeading('2027')).toBe('2027');
});
