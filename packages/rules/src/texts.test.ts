import { parseRole } from '@role-profile/document';
import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { markdown } from '../test/lint-text.ts';
import { locatorOf, textsOf } from './texts.ts';

const facts = 'kind: role-profile\ntitle: Smith\n';

/** The file with `$0` around the first place where the words stand in a text of the role. */
function located(words: string, text: string, format: 'yaml' | 'markdown'): string {
  const found = textsOf(parseRole(text, format)).find(({ value }) => value.includes(words));
  if (found === undefined) return text;
  const start = found.value.indexOf(words);
  return markRanges(text, [locatorOf(text, found)(start, start + words.length)]);
}

describe('every text of a role', () => {
  test('comes with its path in the normal form, the same in both syntaxes', () => {
    const body = '## Duties\n\n- Forge.\n\n## Tools\n\nA hammer.\n';
    const section = 'accountabilities:\n  - Forge.\nadditionalSections:\n  - heading: Tools\n    body: A hammer.\n';
    const paths = [parseRole(markdown(facts, body), 'markdown'), parseRole(facts + section, 'yaml')].map((document) =>
      textsOf(document).map(({ path, value }) => [path.join('.'), value]),
    );
    expect(paths[0]).toEqual([
      ['kind', 'role-profile'],
      ['title', 'Smith'],
      ['accountabilities.0.items.0.text', 'Forge.'],
      ['additionalSections.0.heading', 'Tools'],
      ['additionalSections.0.body', 'A hammer.'],
    ]);
    expect(paths[1]).toEqual(paths[0]);
  });
});

describe('words of a text are found again', () => {
  test.each([
    ['hot iron', `${facts}purpose: Bends $0hot iron$0 into shape.\n`, 'yaml'],
    ['hot iron', `${facts}purpose: "Bends \\"cold\\" and $0hot iron$0."\n`, 'yaml'],
    ['hot iron', `${facts}purpose: >\n  Bends\n  $0hot\n  iron$0 well.\n`.replace('hot\n  iron', 'hot iron'), 'yaml'],
    ['hot', `${facts}accountabilities:\n  - text: Bends iron\n      that is $0hot$0.\n`, 'yaml'],
    ['iron', `${facts}contacts:\n  internal:\n    - Ironworks – buys $0iron$0 there\n`, 'yaml'],
    ['hot iron', markdown(facts, '## Duties\n\n- Bends\n  $0hot iron$0.\n'), 'markdown'],
    ['hot iron', markdown(facts, '## Tools\n\n> Bends $0hot iron$0.\n'), 'markdown'],
    ['🔥', markdown(facts, '## Tools\n\nBends $0🔥$0 iron.\n'), 'markdown'],
  ] as const)('%j', (words, marked, format) => {
    expect(located(words, marked.replaceAll('$0', ''), format)).toBe(marked);
  });

  test('words that are written in another way give the whole text', () => {
    expect(
      located('“hot”', `${facts}purpose: $0"Bends \\u201Chot\\u201D iron."$0\n`.replaceAll('$0', ''), 'yaml'),
    ).toBe(`${facts}purpose: $0"Bends \\u201Chot\\u201D iron."$0\n`);
  });
});
