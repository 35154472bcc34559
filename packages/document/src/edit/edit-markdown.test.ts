import { describe, expect, test } from 'vitest';
import { edited, markdown, path } from '../../test/edited-text.ts';
import type { Change } from './change.ts';

describe('in Markdown, only the lines that must change do', () => {
  test.each<[string, Change, readonly [before: string, after: string]]>([
    ['a fact', { kind: 'set', path: path('grade.code'), value: 'SEO' }, ['grade: HEO', 'grade: SEO']],
    [
      'a new fact',
      { kind: 'set', path: path('closing'), value: '2027-03-31' },
      ['grade: HEO\n', 'grade: HEO\nclosing: 2027-03-31\n'],
    ],
    [
      'a word of prose',
      { kind: 'set', path: path('purpose'), value: 'Runs the boat\nin *all* weathers.' },
      ['Runs the ferry', 'Runs the boat'],
    ],
    [
      'prose',
      { kind: 'set', path: path('purpose'), value: 'Sails.\n\nAlways.' },
      ['Runs the ferry\nin *all* weathers.', 'Sails.\n\nAlways.'],
    ],
    [
      'a statement',
      { kind: 'set', path: path('accountabilities.1.items.0.text'), value: 'Agree rotas each autumn.' },
      ['spring.', 'autumn.'],
    ],
    [
      'a fact in braces',
      { kind: 'set', path: path('accountabilities.0.items.0.timeShare'), value: 50 },
      ['timeShare: 40', 'timeShare: 50'],
    ],
    [
      'another fact in braces',
      { kind: 'set', path: path('accountabilities.0.items.0.measures'), value: ['Late'] },
      ['timeShare: 40', 'timeShare: 40, measures: [Late]'],
    ],
    [
      'a first fact in braces',
      { kind: 'set', path: path('accountabilities.1.items.0.timeShare'), value: 5 },
      ['spring.', 'spring. {timeShare: 5}'],
    ],
    [
      'no fact in braces',
      { kind: 'remove', path: path('accountabilities.0.items.0.timeShare') },
      [' {timeShare: 40}', ''],
    ],
    [
      'an item',
      { kind: 'insert', path: path('accountabilities.1.items.1'), value: { text: 'Lead.', timeShare: 1 } },
      ['spring.\n', 'spring.\n* Lead. {timeShare: 1}\n'],
    ],
    [
      'a numbered item',
      { kind: 'insert', path: path('accountabilities.0.items.2'), value: 'Sail.' },
      ['engines.\n', 'engines.\n3. Sail.\n'],
    ],
    [
      'an item below an item',
      { kind: 'insert', path: path('accountabilities.0.items.1.items.1'), value: 'Oil.' },
      ['engines.\n', 'engines.\n   * Oil.\n'],
    ],
    [
      'an item among blank lines',
      { kind: 'insert', path: path('personSpecification.essential.0'), value: 'Swims.' },
      ['- Can plan.\n', '- Swims.\n\n- Can plan.\n'],
    ],
    ['no item', { kind: 'remove', path: path('accountabilities.1.items.0') }, ['* Agree rotas\n  each spring.\n', '']],
    [
      'a group',
      { kind: 'insert', path: path('accountabilities.1'), value: { heading: 'Safety', items: ['Drill.'] } },
      ['### Crew', '### Safety\n\n- Drill.\n\n### Crew'],
    ],
    [
      'no group',
      { kind: 'remove', path: path('accountabilities.1') },
      ['### Crew\n\n* Agree rotas\n  each spring.\n* Train crews.\n\n', ''],
    ],
    [
      'a heading',
      { kind: 'set', path: path('accountabilities.1.heading'), value: 'Crew and rotas' },
      ['### Crew', '### Crew and rotas'],
    ],
    [
      'a part',
      { kind: 'set', path: path('personSpecification.desirable'), value: ['Swims.'] },
      ['- Reads charts.\n', '- Reads charts.\n\n### Desirable\n\n- Swims.\n'],
    ],
    [
      'a section',
      { kind: 'set', path: path('autonomy'), value: ['Sails alone.'] },
      ['## Getting', '## Autonomy\n\n- Sails alone.\n\n## Getting'],
    ],
    [
      'no section',
      { kind: 'remove', path: path('personSpecification') },
      ['## Person specification\n\n### Essential\n\n- Can plan.\n\n- Reads charts.\n\n', ''],
    ],
    ['a cell', { kind: 'set', path: path('dimensions.0.value'), value: 3 }, ['|     2 |', '|     3 |']],
    [
      'an empty cell',
      { kind: 'set', path: path('dimensions.1.value'), value: 7 },
      ['| Budget |       |', '| Budget | 7 |'],
    ],
    [
      'a row',
      { kind: 'insert', path: path('dimensions.1'), value: { name: 'Crew', value: 9 } },
      ['     2 |\n', '     2 |\n| Crew | 9 |\n'],
    ],
    [
      'a section of one’s own',
      { kind: 'set', path: path('additionalSections.0.body'), value: 'By train.' },
      ['By boat.', 'By train.'],
    ],
    [
      'another section of one’s own',
      { kind: 'insert', path: path('additionalSections.1'), value: { heading: 'Pets', body: 'None.' } },
      ['By boat.\n', 'By boat.\n\n## Pets\n\nNone.\n'],
    ],
    [
      'no last section',
      { kind: 'remove', path: path('additionalSections.0') },
      ['\n## Getting here\n\nBy boat.\n', ''],
    ],
    [
      'a move',
      { kind: 'move', path: path('accountabilities.1.items.0'), to: path('accountabilities.1.items.1') },
      ['* Agree rotas\n  each spring.\n* Train crews.\n', '* Train crews.\n* Agree rotas\n  each spring.\n'],
    ],
    [
      'a group that moves',
      { kind: 'move', path: path('accountabilities.1'), to: path('accountabilities.0') },
      [
        '### Crossings\n\n1. Plan crossings. {timeShare: 40}\n2. Keep boats safe.\n   * Check engines.\n\n### Crew\n\n* Agree rotas\n  each spring.\n* Train crews.\n',
        '### Crew\n\n* Agree rotas\n  each spring.\n* Train crews.\n\n### Crossings\n\n1. Plan crossings. {timeShare: 40}\n2. Keep boats safe.\n   * Check engines.\n',
      ],
    ],
    ['a renamed section', { kind: 'rename', path: path('purpose'), key: 'advert' }, ['## Purpose', '## Advert']],
  ])('%s', (_, change, [before, after]) => {
    expect(markdown).toContain(before);
    for (const lineBreak of ['\n', '\r\n']) {
      const withBreaks = (text: string) => text.replaceAll('\n', lineBreak);
      expect(edited(withBreaks(markdown), 'markdown', change)).toBe(withBreaks(markdown.replace(before, after)));
    }
  });
});
