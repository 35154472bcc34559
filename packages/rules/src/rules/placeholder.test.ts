import { markRanges } from '@role-profile/kit';
import { describe, expect, test } from 'vitest';
import { codes, findings, markdown, ranges } from '../../test/lint-text.ts';

const facts = 'kind: vacancy\ntitle: Tide Analyst\n';

function inMarkdown(prose: string): string {
  return markdown(facts, `## Vacancy advert\n\n${prose}\n`);
}

function inYaml(prose: string): string {
  return `${facts}advert: |\n  ${prose.replaceAll('\n', '\n  ')}\n`;
}

describe('placeholder', () => {
  test.each([
    ['Join $0[Department]$0 today.'],
    ['Write to $0[department email address]$0 by $0[Date]$0.'],
    ['Call $0[XXXXX]$0.'],
    ['Pay is $0TBC$0, hours $0TBD$0.'],
    ['Call XX or $0XXXX$0.'],
    ['Starts on $0<insert date>$0 in Hull.'],
    ['A $0{{ grade }}$0 post.'],
    ['One $0[long\nplaceholder]$0 over two lines.'],
    ['$0[Team]$0 and again $0[Team]$0.'],
    ['**$0[Department]$0** in bold.'],
    ['Join $0[Department]$0 (London).'],
    ['A [link](https://ports.example) and $0[a name]$0.'],
  ])('%j', (prose) => {
    const text = prose.replaceAll('$0', '');
    expect(markRanges(inMarkdown(text), ranges('placeholder', inMarkdown(text), 'markdown'))).toBe(inMarkdown(prose));
    expect(markRanges(inYaml(text), ranges('placeholder', inYaml(text), 'yaml'))).toBe(inYaml(prose));
  });

  test.each([
    ['a link', 'See [the harbour](https://ports.example) first.'],
    [
      'a link to a reference',
      'See [the harbour][1] and [ports].\n\n[1]: https://a.example\n[ports]: https://b.example',
    ],
    ['a link with a space in it', 'See [the harbour] (https://ports.example) first.'],
    ['an image', '![a map](map.png) and [image: map.png]'],
    ['a footnote', 'Pay depends on age.[^1]'],
    ['a task', '- [x] done\n- [ ] not done'],
    ['letters of a word', 'Leads the manager[s] and [d]eputies.'],
    ['an editor’s mark', 'He wrote “recieve” [sic].'],
    ['a security marking', '[OFFICIAL-SENSITIVE]'],
    ['a number', 'As the report says [12].'],
    ['a word with the letters', 'Bring TBCs and MAXXXXL vests, page xxi.'],
    ['HTML', 'A <u>signed</u> form<br> from <https://ports.example>.'],
    ['a year in square brackets', 'As held in Smith v Port [2019] UKSC 4.'],
  ])('%s is no placeholder', (_, prose) => {
    expect(codes(inMarkdown(prose), 'markdown')).not.toContain('placeholder');
    expect(codes(inYaml(prose), 'yaml')).not.toContain('placeholder');
  });

  test.each([
    ['in a quoted fact', `${facts}owner: "$0[Team]$0, \\"Ports\\""\n`, 'yaml'],
    ['in a half of a contact', `${facts}contacts:\n  internal:\n    - Crew – plan with $0[name]$0\n`, 'yaml'],
    ['in both halves', `${facts}contacts:\n  internal:\n    - "$0[Crew]$0 – plan with $0[name]$0"\n`, 'yaml'],
    ['in a folded text', `${facts}advert: >\n  Join\n  $0[the\n  team]$0 now.\n`, 'yaml'],
    ['in a heading', markdown(facts, '## Duties\n\n### $0[Theme]$0\n\n- Sail.\n'), 'markdown'],
    ['in a section of one’s own', markdown(facts, '## Boats\n\nWe have $0[number]$0.\n'), 'markdown'],
    [
      'in a table',
      markdown(facts, '## Dimensions\n\n| name | value |\n| --- | --- |\n| Boats | $0TBC$0 |\n'),
      'markdown',
    ],
    ['in a list', markdown(facts, '## Duties\n\n- Sail to $0[port]$0,\n  and back to $0[port]$0.\n'), 'markdown'],
  ] as const)('%s', (_, marked, format) => {
    const text = marked.replaceAll('$0', '');
    expect(markRanges(text, ranges('placeholder', text, format))).toBe(marked);
  });

  test.each([
    ['draft', 'hint'],
    ['review', 'warning'],
    ['published', 'error'],
  ] as const)('%s: %s, and always a hint in a template', (status, severity) => {
    const text = inYaml('Join [Department].');
    expect(findings('placeholder', text, 'yaml', { status })).toMatchObject([{ severity, path: ['advert'] }]);
    expect(findings('placeholder', `${text}template: true\n`, 'yaml', { status })).toMatchObject([
      { severity: 'hint' },
    ]);
  });

  test('it stays while the file cannot be read elsewhere', () => {
    expect(codes(`${inYaml('Join [Department].')}owner: A: B\n`, 'yaml')).toContain('placeholder');
  });
});
