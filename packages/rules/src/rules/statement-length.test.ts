import { describe, expect, test } from 'vitest';
import { findings, switchedOn } from '../../test/lint-text.ts';
import { testPhrases } from '../../test/phrases.ts';

const thirty = `Guide ${'ships '.repeat(28)}home`;

describe('statement-length', () => {
  testPhrases('statement-length', {
    found: [
      `$0${thirty} again.$0`,
      '$0Plan berths. Brief each watch. Log each ship.$0',
      '$0Plan berths! Is that all? It is not.$0',
    ],
    passed: [
      `${thirty}.`,
      'Plan berths, e.g. for ferries, i.e. for big ones, etc. Brief each watch at its start.',
      'Plan berths with the U.K. coastguard and Dr. Gull by 9.30 a.m. each day.',
    ],
  });
  testPhrases('statement-length', {
    at: 'criterion',
    found: [
      `$0${thirty} again.$0`,
      '$0Can plan. Can lead. Can swim.$0',
      `$0Can [${thirty}](https://a.example) again$0`,
    ],
    passed: [`${thirty}.`, 'Can plan. Can lead.', `Can lead.`],
  });

  test('limits are options', () => {
    const text = 'kind: role-profile\ntitle: Pilot\naccountabilities:\n  - Guide ships home by night. Log them.\n';
    const count = (options: Record<string, number>) =>
      findings('statement-length', text, 'yaml', switchedOn('statement-length', options)).length;
    expect([count({}), count({ words: 5 }), count({ sentences: 1 }), count({ words: 7 })]).toEqual([0, 1, 1, 0]);
  });

  test('a purpose is no statement', () => {
    expect(findings('statement-length', `kind: role-profile\npurpose: ${thirty} and home.\n`, 'yaml')).toEqual([]);
  });
});
