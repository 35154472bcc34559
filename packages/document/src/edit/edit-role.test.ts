import { describe, expect, test } from 'vitest';
import { parseRole } from '../parse-role.ts';
import type { Format } from '../role-document.ts';
import { applyEdits } from './apply-edits.ts';
import type { Change } from './change.ts';
import { editRole } from './edit-role.ts';

function edited(text: string, format: Format, change: Change): string {
  const edits = editRole(parseRole(text, format), change);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

const yaml = `# Owned by the harbour office
kind: vacancy
title: "Ferry Master"   # as advertised
grade: HEO
reportsTo: port-manager

purpose: >-
  Runs the ferry on the northern route
  in all weathers.

accountabilities:
# the most important first
- 'Plan crossings.'
- heading: Crew
  items:
  - Agree rotas.   # each spring
  - text: Train crews.
    timeShare: 20
personSpecification:
  essential: [Can plan, "Reads charts"]
closing: 2027-03-31 23:55
`;

const path = (text: string): readonly (string | number)[] =>
  text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

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

const markdown = `---
kind: vacancy
title: Ferry Master # as advertised
grade: HEO
---

# Ferry Master

## Purpose

Runs the ferry
in *all* weathers.

<!-- Agreed in May -->

## Key accountabilities

### Crossings

1. Plan crossings. {timeShare: 40}
2. Keep boats safe.
   * Check engines.

### Crew

* Agree rotas
  each spring.
* Train crews.

## Person specification

### Essential

- Can plan.

- Reads charts.

## Dimensions

| Name   | Value |
|--------|------:|
| Boats  |     2 |
| Budget |       |

## Getting here

By boat.
`;

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

describe('what can’t be changed safely is refused', () => {
  test.each<[string, string, Format, Change]>([
    [
      'a value that is repeated elsewhere',
      'kind: vacancy\ntitle: &a Pilot\nadvert: *a\n',
      'yaml',
      { kind: 'set', path: ['title'], value: 'Master' },
    ],
    ['a path that leads nowhere', yaml, 'yaml', { kind: 'remove', path: ['autonomy', 0] }],
    ['a place past the end of a list', yaml, 'yaml', { kind: 'insert', path: ['reportsTo', 5], value: 'x' }],
    ['a field that is there', yaml, 'yaml', { kind: 'insert', path: ['grade'], value: 'SEO' }],
    ['the whole role', yaml, 'yaml', { kind: 'remove', path: [] }],
    ['a key that is taken', yaml, 'yaml', { kind: 'rename', path: ['grade'], key: 'title' }],
    [
      'a comment on the way',
      '---\nkind: vacancy\ngrade:\n  # agreed\n  code: HEO\n---\n',
      'markdown',
      { kind: 'set', path: ['grade'], value: null },
    ],
  ])('%s', (_, text, format, change) => {
    expect(editRole(parseRole(text, format), change)).toMatchObject({ refusal: expect.stringMatching(/\.$/) });
  });

  test.each<[string, string, Format, Change, string]>([
    [
      'front matter where there is none',
      '## Purpose\n\nSails.\n',
      'markdown',
      { kind: 'set', path: ['title'], value: 'Pilot' },
      '---\ntitle: Pilot\n---\n\n## Purpose\n\nSails.\n',
    ],
    ['the first fact', '', 'yaml', { kind: 'set', path: ['title'], value: 'Pilot' }, 'title: Pilot\n'],
    [
      'the first section',
      '---\ntitle: Pilot\n---\n',
      'markdown',
      { kind: 'set', path: ['purpose'], value: 'Sails.' },
      '---\ntitle: Pilot\n---\n\n## Role purpose\n\nSails.\n',
    ],
    [
      'an empty section',
      '## Autonomy\n\n<!-- one a line -->\n',
      'markdown',
      { kind: 'set', path: ['autonomy'], value: ['Sails.'] },
      '## Autonomy\n\n<!-- one a line -->\n\n- Sails.\n',
    ],
    [
      'an empty list',
      'title: Pilot\nautonomy:\n',
      'yaml',
      { kind: 'insert', path: ['autonomy', 0], value: 'Sails.' },
      'title: Pilot\nautonomy:\n  - Sails.\n',
    ],
    [
      'facts in braces',
      '{title: Pilot, grade: HEO}',
      'yaml',
      { kind: 'set', path: ['status'], value: 'draft' },
      '{title: Pilot, status: draft, grade: HEO}',
    ],
    [
      'the last item',
      'autonomy:\n  - Sails.\ntitle: A\n',
      'yaml',
      { kind: 'remove', path: ['autonomy', 0] },
      'autonomy:\ntitle: A\n',
    ],
    [
      'the last item of a section',
      '## Autonomy\n\n- Sails.\n\n## Impact\n\n- Big.\n',
      'markdown',
      { kind: 'remove', path: ['autonomy', 0] },
      '## Autonomy\n\n## Impact\n\n- Big.\n',
    ],
    [
      'a field that takes another’s words',
      'closing: 2027-03-31\n',
      'yaml',
      { kind: 'rename', path: ['closing'], key: 'x-closing' },
      'x-closing:\n  date: 2027-03-31\n',
    ],
    [
      'no final line break',
      'reportsTo:\n- a\n- b',
      'yaml',
      { kind: 'move', path: ['reportsTo', 0], to: ['reportsTo', 1] },
      'reportsTo:\n- b\n- a',
    ],
    [
      'another list',
      'impact:\n- a\n- b\nautonomy:\n- c\n',
      'yaml',
      { kind: 'move', path: ['impact', 0], to: ['autonomy', 1] },
      'impact:\n- b\nautonomy:\n- c\n- a\n',
    ],
  ])('but not %s', (_, text, format, change, after) => {
    expect(edited(text, format, change)).toBe(after);
  });
});
