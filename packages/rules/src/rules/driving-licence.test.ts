import { describe, expect, test } from 'vitest';
import { findings, markdown } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const code = 'driving-licence';

describe(code, () => {
  testPhrases(code, {
    at: 'criterion',
    found: [
      'Holds a $0full UK driving licence$0.',
      'Must have $0own transport$0.',
      'Has a $0clean driver’s license$0 and $0use of a car$0.',
    ],
    passed: [
      'Can travel to all six harbours.',
      'Holds a driving licence or can travel by other means.',
      'Holds a driving licence; public transport serves some harbours.',
      'Knows how driving rain affects a ship.',
      'Holds a television licence.',
    ],
  });

  const asked = 'Holds a full driving licence.';

  test.each([
    ['the post is named for it', 'kind: vacancy\ntitle: Van Driver\n', '- Deliver charts.'],
    ['it is a duty', 'kind: vacancy\ntitle: Pilot\n', '- Drive the harbour van to each quay.'],
    ['passengers are driven', 'kind: vacancy\ntitle: Porter\n', '- Driving patients to the ferry.'],
  ])('a licence may be asked for where %s', (_, facts, duty) => {
    const yaml = `${facts}accountabilities:\n  ${duty}\npersonSpecification:\n  essential:\n    - ${asked}\n`;
    expect(findings(code, yaml, 'yaml')).toEqual([]);
    const body = `## Duties\n\n${duty}\n\n## Person specification\n\n### Essential\n\n- ${asked}\n`;
    expect(findings(code, markdown(facts, body), 'markdown')).toEqual([]);
  });

  test('what is desirable keeps nobody out', () => {
    const text = `kind: vacancy\npersonSpecification:\n  desirable:\n    - ${asked}\n`;
    expect(findings(code, text, 'yaml')).toEqual([]);
  });
});
