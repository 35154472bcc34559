import { parseRole } from '@role-profile/document';
import { expect, test } from 'vitest';
import { lint } from './index.ts';
import { TextMemo } from './text-memo.ts';

test('a text is looked at once for each question', () => {
  const memo = new TextMemo();
  const asked: string[] = [];
  const length = (text: string) => {
    asked.push(text);
    return text.length;
  };
  expect([memo.known(length, 'ab'), memo.known(length, 'ab'), memo.known(length, 'abc')]).toEqual([2, 2, 3]);
  expect(memo.known((text: string) => text.toUpperCase(), 'ab')).toBe('AB');
  expect(asked).toEqual(['ab', 'abc']);
});

test('old texts are forgotten', () => {
  const memo = new TextMemo();
  let asked = 0;
  const count = (text: string) => {
    asked += 1;
    return text.length;
  };
  for (let index = 0; index < 6000; index++) memo.known(count, String(index));
  expect(asked).toBe(6000);
  memo.known(count, '5999');
  expect(asked).toBe(6000);
  memo.known(count, '0');
  expect(asked).toBe(6001);
});

test('what is remembered changes no finding', () => {
  const memo = new TextMemo();
  const text = (duty: string) =>
    `kind: role-profile\ntitle: Pilot\naccountabilities:\n  - Advise the chairman and his crew.\n  - ${duty}\n`;
  for (const duty of ['Plan berths.', 'Responsible for his boat.', 'Plan berths.']) {
    const document = parseRole(text(duty), 'yaml');
    expect(lint(document, { memo, preset: 'strict' })).toEqual(lint(document, { preset: 'strict' }));
  }
});
