import { describe, expect, test } from 'vitest';
import { edited, path, yaml } from '../../test/edited-text.ts';
import type { Change } from './change.ts';

describe('in YAML, only the lines that must change do', () => {
  test.each<[string, Change, readonly [before: string, after: string]]>([
    ['a quoted value', { kind: 'set', path: path('title'), value: 'Ferry Captain' }, ['Ferry Master', 'Ferry Captain']],
    ['a short form', { kind: 'set', path: path('grade.code'), value: 'SEO' }, ['grade: HEO', 'grade: SEO']],
    [
      'a short form that must grow',
      { kind: 'set', path: path('grade.payBand'), value: 'C' },
      ['grade: HEO', 'grade:\n  code: HEO\n  scheme: civil-service\n  payBand: C'],
    ],
    [
      'a word of a folded text',
      { kind: 'set', path: path('purpose'), value: 'Runs the boat on the northern route in all weathers.' },
      ['Runs the ferry', 'Runs the boat'],
    ],
    [
      'a statement',
      { kind: 'set', path: path('accountabilities.0.items.0.text'), value: "Plan the day's crossings." },
      ["'Plan crossings.'", "'Plan the day''s crossings.'"],
    ],
    [
      'a statement in full',
      { kind: 'set', path: path('accountabilities.0.items.0.timeShare'), value: 40 },
      ["- 'Plan crossings.'", "- text: 'Plan crossings.'\n  timeShare: 40"],
    ],
    [
      'an item at the end',
      { kind: 'insert', path: path('accountabilities.1.items.2'), value: 'Lead.' },
      ['    timeShare: 20\n', '    timeShare: 20\n  - Lead.\n'],
    ],
    [
      'an item at the start',
      { kind: 'insert', path: path('accountabilities.1.items.0'), value: 'Lead.' },
      ['  - Agree', '  - Lead.\n  - Agree'],
    ],
    [
      'a loose statement after another',
      { kind: 'insert', path: path('accountabilities.0.items.1'), value: 'Sail.' },
      ["- 'Plan crossings.'\n", "- 'Plan crossings.'\n- Sail.\n"],
    ],
    [
      'a second manager',
      { kind: 'insert', path: path('reportsTo.1'), value: 'chief' },
      ['reportsTo: port-manager', 'reportsTo:\n- port-manager\n- chief'],
    ],
    [
      'an item between brackets',
      { kind: 'insert', path: path('personSpecification.essential.1'), value: 'Swims' },
      ['[Can plan, ', '[Can plan, Swims, '],
    ],
    [
      'no item between brackets',
      { kind: 'remove', path: path('personSpecification.essential.1') },
      [', "Reads charts"', ''],
    ],
    [
      'no item',
      { kind: 'remove', path: path('accountabilities.1.items.0') },
      ['  - Agree rotas.   # each spring\n', ''],
    ],
    ['no field', { kind: 'remove', path: path('closing') }, ['closing: 2027-03-31 23:55\n', '']],
    [
      'no first key of an item',
      { kind: 'remove', path: path('accountabilities.1.heading') },
      ['heading: Crew\n  items:', 'items:'],
    ],
    [
      'a field in its place',
      { kind: 'set', path: path('status'), value: 'review' },
      ['advertised\n', 'advertised\nstatus: review\n'],
    ],
    [
      'a part',
      { kind: 'set', path: path('personSpecification.desirable'), value: ['Swims'] },
      ['charts"]\n', 'charts"]\n  desirable:\n  - Swims\n'],
    ],
    [
      'a renamed field',
      { kind: 'rename', path: path('closing'), key: 'opening' },
      ['closing: 2027-03-31 23:55', 'opening: 2027-03-31 23:55'],
    ],
    ['a value to be filled', { kind: 'set', path: path('grade'), value: null }, ['grade: HEO', 'grade:']],
    [
      'a move',
      { kind: 'move', path: path('accountabilities.1.items.1'), to: path('accountabilities.1.items.0') },
      [
        '  - Agree rotas.   # each spring\n  - text: Train crews.\n    timeShare: 20\n',
        '  - text: Train crews.\n    timeShare: 20\n  - Agree rotas.   # each spring\n',
      ],
    ],
  ])('%s', (_, change, [before, after]) => {
    expect(yaml).toContain(before);
    for (const lineBreak of ['\n', '\r\n']) {
      const withBreaks = (text: string) => text.replaceAll('\n', lineBreak);
      expect(edited(withBreaks(yaml), 'yaml', change)).toBe(withBreaks(yaml.replace(before, after)));
    }
  });
});
