import type { Format } from '@role-profile/document';
import { describe, expect, test } from 'vitest';
import { afterEdits, apply, ask, FACTS, resolved, snippetEdits } from '../../test/asked-actions.ts';

describe('what stands twice', () => {
  test.each([
    [
      'yaml',
      `${FACTS}autonomy:\n  - A.\nimpact:\n  - B.\nauto$0nomy:\n  - C.\n`,
      'Move what stands here to the first “autonomy”',
      `${FACTS}autonomy:\n  - A.\n  - C.\nimpact:\n  - B.\n`,
    ],
    [
      'yaml',
      `${FACTS}grade: EO\ngra$0de: HEO\n`,
      'Keep this “grade” as a fact of your own: “x-grade”',
      `${FACTS}grade: EO\nx-grade: HEO\n`,
    ],
    [
      'markdown',
      `---\n${FACTS}grade: EO\ngra$0de: HEO\n---\n`,
      'Keep this “grade” as a fact of your own: “x-grade”',
      `---\n${FACTS}grade: EO\nx-grade: HEO\n---\n`,
    ],
    [
      'markdown',
      `---\n${FACTS}---\n\n## Autonomy\n\n- A.\n\n## Impact\n\n- B.\n\n## Auto$0nomy\n\n- C.\n`,
      'Move what stands here to the first “Autonomy”',
      `---\n${FACTS}---\n\n## Autonomy\n\n- A.\n- C.\n\n## Impact\n\n- B.\n\n`,
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    expect(apply(format, before, title)).toBe(after);
  });
});

describe('what is there and empty', () => {
  test.each([
    ['yaml', `${FACTS}own$0er:\nautonomy:\n  - A.\n`, 'Take out “owner”', `${FACTS}autonomy:\n  - A.\n`],
    ['yaml', `${FACTS}auton$0omy:\n`, 'Take out “autonomy”', FACTS],
    ['yaml', `${FACTS}stat$0us:\n`, 'Write “review” after “status”', `${FACTS}status: review\n`],
    ['markdown', `---\n${FACTS}own$0er:\n---\n`, 'Take out “owner”', `---\n${FACTS}---\n`],
    [
      'markdown',
      `---\n${FACTS}---\n\n## Auto$0nomy\n\n## Impact\n\n- A.\n`,
      'Take out the heading “Autonomy”',
      `---\n${FACTS}---\n\n## Impact\n\n- A.\n`,
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    expect(apply(format, before, title)).toBe(after);
  });

  test('what the document needs is not offered to be taken out', () => {
    const titles = (format: Format, marked: string) => ask(format, marked).actions.map(({ title }) => title);
    expect(titles('yaml', `${FACTS}grade$0:\n`).filter((title) => title.startsWith('Take out'))).toEqual([]);
    expect(
      titles('markdown', `---\n${FACTS}---\n\n## Role purp$0ose\n`).filter((title) => title.startsWith('Take')),
    ).toEqual([]);
  });

  test.each([
    ['yaml', `${FACTS}auton$0omy:\n`, 'autonomy', /^ {2}- /],
    ['markdown', `---\n${FACTS}---\n\n## Auto$0nomy\n`, 'Autonomy', /^- /],
  ] as const)('in %s a section is begun with a place to fill in', (format, marked, name, start) => {
    const [edit] = snippetEdits(resolved(format, marked, `Begin the section “${name}”`));
    expect(edit?.snippet.value.trimStart().length).toBeGreaterThan(0);
    expect(edit?.snippet.value.replace(/^\n+/, '')).toMatch(start);
    expect(edit?.snippet.value).toContain('${1:');
  });
});

describe('words that hold the place of others, and values that cannot be', () => {
  test.each([
    ['yaml', `${FACTS}owner: TB$0C\n`, 'Take out “TBC” and leave “Owner” to be filled in', `${FACTS}owner:\n`],
    ['yaml', `${FACTS}purpose: Keeps [na$0me] safe.\n`, 'Take out “[name]”', `${FACTS}purpose: Keeps safe.\n`],
    ['yaml', `${FACTS}autonomy:\n  - "[Du$0ty]"\n  - B.\n`, 'Take out “[Duty]”', `${FACTS}autonomy:\n  - B.\n`],
    [
      'markdown',
      `---\n${FACTS}owner: TB$0C\n---\n`,
      'Take out “TBC” and leave “Owner” to be filled in',
      `---\n${FACTS}owner:\n---\n`,
    ],
    [
      'markdown',
      `---\n${FACTS}---\n\n## Impact\n\n- Safe [na$0me].\n`,
      'Take out “[name]”',
      `---\n${FACTS}---\n\n## Impact\n\n- Safe.\n`,
    ],
    [
      'yaml',
      `kind: vacancy\ntitle: A\nclosing: so$0on\n`,
      'Take out “soon” and leave “Closing date” to be filled in',
      'kind: vacancy\ntitle: A\nclosing:\n',
    ],
    ['yaml', `${FACTS}status: maybe$0\n`, 'Change “maybe” to “draft”', `${FACTS}status: draft\n`],
    [
      'markdown',
      `---\n${FACTS}status: maybe$0\n---\n`,
      'Change “maybe” to “draft”',
      `---\n${FACTS}status: draft\n---\n`,
    ],
    ['yaml', `${FACTS}depu$0ty: B\n`, 'Keep “deputy” as a fact of your own: “x-deputy”', `${FACTS}x-deputy: B\n`],
    [
      'yaml',
      `kind: role-profile\ntitle: A\nclo$0sing: rolling\n`,
      'Change the kind from “role-profile” to “vacancy”',
      'kind: vacancy\ntitle: A\nclosing: rolling\n',
    ],
    [
      'markdown',
      `---\nkind: role-profile\ntitle: A\nclo$0sing: rolling\n---\n`,
      'Change the kind from “role-profile” to “vacancy”',
      '---\nkind: vacancy\ntitle: A\nclosing: rolling\n---\n',
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    expect(apply(format, before, title)).toBe(after);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    [
      'yaml',
      'kind: vacancy\ntitle: Boss$0: of the pier\n',
      'Put the value in quotation marks',
      'kind: vacancy\ntitle: "Boss: of the pier"\n',
    ],
    [
      'yaml',
      'kind: vacancy\ntitle: A\ngrade:\n\tcode: EO$0\n',
      'Write two spaces for each tab',
      'kind: vacancy\ntitle: A\ngrade:\n  code: EO\n',
    ],
    [
      'markdown',
      '---\nkind: vacancy\ntitle: Boss$0: of the pier\n---\n',
      'Put the value in quotation marks',
      '---\nkind: vacancy\ntitle: "Boss: of the pier"\n---\n',
    ],
  ] as const)('in %s: %j', (format, before, title, after) => {
    const { file, actions } = ask(format, before.replace('$0', ''));
    const action = actions.find((one) => one.title === title);
    expect(afterEdits(file.document.text, file, action)).toBe(after);
  });
});
