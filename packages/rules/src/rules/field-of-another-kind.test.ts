import { withRange } from '@role-profile/kit';
import { expect, test } from 'vitest';
import { codes, findings, markdown } from '../../test/lint-text.ts';

test.each([
  ['a fact', 'kind: role-profile\ntitle: Diver\n$0closing$0: 2031-03-31\n', ''],
  ['a section', 'kind: vacancy\ntitle: Diver\n', '## $0Dimensions$0\n\n- Dives a year\n'],
  ['a part', 'kind: role-profile\ntitle: Diver\n', '## $0Equality and diversity$0\n\nAll are welcome.\n'],
])('%s of another kind is information in every status', (_, facts, body) => {
  const { text, start, end } = withRange(markdown(facts, body));
  for (const status of ['draft', 'published'] as const) {
    const found = findings('field-of-another-kind', text, 'markdown', { status });
    expect(found.map(({ severity, range }) => [severity, range])).toEqual([['info', { start, end }]]);
  }
});

test('the message says where it belongs', () => {
  const [found] = findings('field-of-another-kind', 'kind: vacancy\ntitle: Diver\nevaluation: jegs\n', 'yaml');
  expect(found?.message).toBe(
    'Evaluation is of no use in a vacancy, so nobody looks for it here. Move it to a job evaluation questionnaire, or leave it: it is kept as it is.',
  );
});

test.each([
  ['a field of which the model says nothing', 'kind: vacancy\ntitle: Diver\nmeasures: [Dives.]\n'],
  ['one of two that serve the same need', 'kind: vacancy\ntitle: Diver\npurpose: Dives.\n'],
  ['a fact of one’s own', 'kind: vacancy\ntitle: Diver\nx-depth: 20\n'],
  ['a document that does not say its kind', 'title: Diver\nevaluation: jegs\n'],
])('%s is right', (_, text) => {
  expect(codes(text, 'yaml')).not.toContain('field-of-another-kind');
});
