import { describe, expect, test } from 'vitest';
import { TextEdit } from 'vscode-languageserver-types';
import { ask, editor, PROFILE, plainEditor, take, VACANCY } from '../../test/asked-completion.ts';
import { resolveCompletion } from '../completion.ts';

describe('what an editor can do', () => {
  test('documentation comes later where it asks for it later, and says the same', () => {
    const later = { ...editor, laterDocumentation: true };
    for (const [format, marked] of [
      ['yaml', `${VACANCY}gra$0`],
      ['yaml', 'status: $0'],
      ['markdown', '## $0'],
    ] as const) {
      const items = ask(format, marked, later).items;
      expect(items.some((item) => 'documentation' in item)).toBe(false);
      const sent = items.map((item) => resolveCompletion(JSON.parse(JSON.stringify(item)), later));
      expect(sent.map(({ documentation }) => documentation)).toEqual(
        ask(format, marked).items.map(({ documentation }) => documentation),
      );
      expect(sent.some(({ documentation }) => documentation !== undefined)).toBe(true);
    }
  });

  test('an item that is not ours is given back as it is', () => {
    for (const item of [{ label: 'a' }, { label: 'a', data: 7 }, { label: 'a', data: { field: 'no.such' } }]) {
      expect(resolveCompletion(item, editor)).toEqual(item);
    }
  });

  test('inside a word the author may choose between putting before the rest and in its place', () => {
    const able = { ...editor, insertOrReplace: true };
    const [item] = ask('yaml', 'grade: HE$0O\n', able).items;
    expect(item?.textEdit).toMatchObject({
      insert: { start: { line: 0, character: 7 }, end: { line: 0, character: 9 } },
      replace: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } },
    });
    for (const { textEdit } of ask('markdown', '## Auto$0nomy\n', able).items) expect(TextEdit.is(textEdit)).toBe(true);
  });

  test('without tab stops the cursor stays where the last thing is to be filled in', () => {
    const profile = `${PROFILE}\n`;
    expect(take('markdown', `${PROFILE}\n## Auto$0`, '## Autonomy …', plainEditor)).toBe(`${profile}## Autonomy\n\n- `);
    expect(take('yaml', 'title: A\nautonomy$0', 'autonomy …', plainEditor)).toBe('title: A\nautonomy:\n  - ');
  });
});
