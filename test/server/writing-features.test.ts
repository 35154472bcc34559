import { type LspConnection, offsetAt, positionAt, type TextPosition, withCursor } from '@role-profile/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';

interface Range {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

interface Edit {
  readonly range: Range;
  readonly newText: string;
}

interface Item {
  readonly label: string;
  readonly documentation?: unknown;
  readonly insertTextFormat: number;
  readonly textEdit: { readonly newText: string; readonly insert?: Range; readonly range?: Range };
}

/** An edit of an action; with tab stops, its text is a snippet. */
type AnyEdit = Edit | { readonly range: Range; readonly snippet: { readonly value: string } };

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit?: {
    readonly changes?: Readonly<Record<string, readonly Edit[]>>;
    readonly documentChanges?: readonly {
      readonly kind?: string;
      readonly uri?: string;
      readonly edits?: readonly AnyEdit[];
    }[];
  };
}

const everything = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create' as const] },
  },
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        documentationFormat: ['markdown' as const],
        resolveSupport: { properties: ['documentation'] },
      },
    },
    codeAction: { isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

const FACTS = 'kind: role-profile\ntitle: Pier Warden\n';
const MARKDOWN = `---\n${FACTS}---\n\n`;

type Ending = 'yaml' | 'md';

describe.each([
  ['an editor that can do everything', everything, true],
  ['an editor that says nothing of itself', {}, false],
])('%s', (_name, capabilities, isAble) => {
  let server: LspConnection;
  let count = 0;
  beforeAll(async () => {
    server = await startStdioServer({ capabilities });
    await server.open('file:///pier-manager.role.yaml', 'yaml', `${FACTS}contacts:\n  internal:\n    - Crew – talk\n`);
  });
  afterAll(() => server.stop());

  /** Opens a text with one cursor, and asks about it. */
  async function ask<Answer>(method: string, ending: Ending, marked: string, more: object = {}) {
    const { text, offset } = withCursor(marked);
    const uri = `file:///role-${++count}.role.${ending}`;
    await server.open(uri, ending === 'yaml' ? 'yaml' : 'markdown', text);
    const position = positionAt(text, offset);
    const params = { textDocument: { uri }, position, range: { start: position, end: position }, ...more };
    return { text, uri, answer: await server.connection.sendRequest<Answer>(`textDocument/${method}`, params) };
  }

  test('is told of every feature', () => {
    expect(server.initializeResult.capabilities).toMatchObject({
      completionProvider: { triggerCharacters: ['#', ':', '-', '\n', ' '], resolveProvider: true },
      codeActionProvider: {
        codeActionKinds: expect.arrayContaining(['quickfix', 'refactor.rewrite', 'source.fixAll.roleProfile']),
        resolveProvider: true,
      },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: { rangesSupport: true },
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    });
  });

  describe('textDocument/completion and completionItem/resolve', () => {
    test.each([
      ['yaml', `${FACTS}grade: H$0\n`, 'HEO', `${FACTS}grade: HEO\n`],
      ['yaml', `${FACTS}reportsTo: $0\n`, 'pier-manager', `${FACTS}reportsTo: pier-manager\n`],
      ['yaml', `${FACTS}contacts:\n  internal:\n    - $0`, 'Crew', `${FACTS}contacts:\n  internal:\n    - Crew – `],
      ['md', `---\n${FACTS}grade: $0\n---\n`, 'HEO', `---\n${FACTS}grade: HEO\n---\n`],
      ['md', `${MARKDOWN}##$0\n`, '## Autonomy', `${MARKDOWN}## Autonomy\n`],
      [
        'md',
        `${MARKDOWN}## Contacts\n\n### Internal\n\n- $0\n`,
        'Crew',
        `${MARKDOWN}## Contacts\n\n### Internal\n\n- Crew – \n`,
      ],
    ] as const)('in .%s: %j', async (ending, marked, label, expected) => {
      const { text, answer } = await ask<Item[]>('completion', ending, marked);
      const item = answer.find((one) => one.label === label);
      const range = item?.textEdit.insert ?? item?.textEdit.range;
      expect(item && range && applied(text, [{ range, newText: item.textEdit.newText }])).toBe(expected);
    });

    test.each([
      ['yaml', `${FACTS}auto$0`, 'autonomy …', /^autonomy:\n {2}- /],
      ['md', `${MARKDOWN}## Auto$0`, '## Autonomy …', /^## Autonomy\n\n- /],
    ] as const)('a whole section in .%s, and its documentation', async (ending, marked, label, expected) => {
      const { answer } = await ask<Item[]>('completion', ending, marked);
      const item = answer.find((one) => one.label === label);
      expect(item?.textEdit.newText).toMatch(expected);
      expect([item?.insertTextFormat, item?.textEdit.newText.includes('${1:')]).toEqual(
        isAble ? [2, true] : [1, false],
      );
      expect(item?.documentation === undefined).toBe(isAble);
      const resolved = await server.connection.sendRequest<Item>('completionItem/resolve', item);
      expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('How freely') });
    });

    test('after Enter nothing is offered that a second Enter would take', async () => {
      const context = { triggerKind: 2, triggerCharacter: '\n' };
      expect((await ask<Item[]>('completion', 'yaml', `${FACTS}$0`, { context })).answer).toEqual([]);
      expect((await ask<Item[]>('completion', 'md', `${MARKDOWN}## Impact\n\n$0`, { context })).answer).toEqual([]);
    });
  });

  describe('textDocument/codeAction and codeAction/resolve', () => {
    /** The action with this title, with its edit however the editor takes it. */
    async function chosen(ending: Ending, marked: string, title: string, only?: readonly string[]) {
      const context = { diagnostics: [], ...(only !== undefined && { only }) };
      const { text, uri, answer } = await ask<Action[]>('codeAction', ending, marked, { context });
      const action = answer.find((one) => one.title === title);
      expect(answer.map((one) => one.title)).toContain(title);
      expect(action?.edit === undefined).toBe(isAble);
      const edit = isAble
        ? (await server.connection.sendRequest<Action>('codeAction/resolve', action)).edit
        : action?.edit;
      return { text, edit, edits: edit?.changes?.[uri] ?? edit?.documentChanges?.[0]?.edits ?? [] };
    }

    test.each([
      ['yaml', `${FACTS}gra$0d: HEO\n`, 'Change “grad” to “grade”', `${FACTS}grade: HEO\n`],
      ['md', `${MARKDOWN}## Auton$0my\n\n- A.\n`, 'Change “Autonmy” to “Autonomy”', `${MARKDOWN}## Autonomy\n\n- A.\n`],
      [
        'yaml',
        `${FACTS}own$0er: TBC\nimpact:\n  - B.\nautonomy:\n  - A.\n`,
        'Put the facts and sections into the usual order',
        `${FACTS}owner: TBC\nautonomy:\n  - A.\nimpact:\n  - B.\n`,
      ],
      [
        'md',
        `${MARKDOWN}Gra$0de: HEO\n\n## Impact\n\n- A.\n`,
        'Move “Grade” to the top',
        `---\n${FACTS}grade: HEO\n---\n\n\n## Impact\n\n- A.\n`,
      ],
      [
        'yaml',
        `${FACTS}owner: T$0BC\n`,
        'Do not report “placeholder” here',
        `${FACTS}# role-profile-disable-next-line placeholder\nowner: TBC\n`,
      ],
      [
        'md',
        `${MARKDOWN}## Impact\n\n- [a$0] b.\n`,
        'Do not report “placeholder” here',
        `${MARKDOWN}## Impact\n\n<!-- role-profile-disable-next-line placeholder -->\n- [a] b.\n`,
      ],
    ] as const)('in .%s: %j', async (ending, marked, title, expected) => {
      const { text, edits } = await chosen(ending, marked, title);
      expect(applied(text, edits)).toBe(expected);
    });

    test.each([
      ['yaml', `${FACTS}grade: EO\nauton$0omy:\n  - A.\n`, 'impact:'],
      ['md', `---\n${FACTS}grade: EO\n---\n\n## Auton$0omy\n\n- A.\n`, '## Impact'],
    ] as const)('a missing section in .%s, with a tab stop or without', async (ending, marked, start) => {
      const { edits } = await chosen(ending, marked, 'Add the missing section “Impact”');
      const [edit] = edits;
      const written = edit === undefined ? '' : 'snippet' in edit ? edit.snippet.value : edit.newText;
      expect(written).toContain(start);
      expect(written.includes('${1:')).toBe(isAble);
    });

    test.each([
      ['yaml', `gra$0d: HEO  \n${FACTS}`, `grade: HEO\n${FACTS}`],
      ['md', `${MARKDOWN}##Imp$0act\n\n• A.\n`, `${MARKDOWN}## Impact\n\n- A.\n`],
    ] as const)('source.fixAll in .%s', async (ending, marked, expected) => {
      const title = 'Mend everything that can be mended without asking';
      const { text, edits } = await chosen(ending, marked, title, ['source.fixAll']);
      expect(applied(text, edits)).toBe(expected);
    });

    test.each([
      ['yaml', `${FACTS}impact:\n  - A$0.\n`, 'md', 'Markdown'],
      ['md', `${MARKDOWN}## Impact\n\n- A$0.\n`, 'yaml', 'YAML'],
    ] as const)('from .%s to the other syntax, where a file can be made', async (ending, marked, other, name) => {
      const file = `role-${count + 1}.role.${other}`;
      const title = `Write this role in ${name}, in the new file “${file}”`;
      if (isAble) {
        const { edit } = await chosen(ending, marked, title);
        expect(edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: `file:///${file}` });
        expect(edit?.documentChanges?.[1]?.edits?.[0]).toMatchObject({
          newText: expect.stringContaining('title: Pier Warden'),
        });
      } else {
        const { answer } = await ask<Action[]>('codeAction', ending, marked, { context: { diagnostics: [] } });
        expect(answer.map((one) => one.title)).not.toContain(title);
      }
    });
  });

  describe('formatting', () => {
    const options = { tabSize: 2, insertSpaces: true };

    test.each([
      ['yaml', `${FACTS}grade: EO  $0\n\n`, `${FACTS}grade: EO\n`],
      ['md', `${MARKDOWN}##Impact$0\n\n• A.`, `${MARKDOWN}## Impact\n\n- A.\n`],
    ] as const)('textDocument/formatting of .%s', async (ending, marked, expected) => {
      const { text, answer } = await ask<Edit[]>('formatting', ending, marked, { options });
      expect(applied(text, answer)).toBe(expected);
    });

    test.each([
      ['yaml', `${FACTS}grade: EO  \nowner: A  $0\n`, 2, `${FACTS}grade: EO\nowner: A  \n`],
      ['md', `${MARKDOWN}##Impact \n\n- A. $0\n`, 5, `${MARKDOWN}## Impact\n\n- A. \n`],
    ] as const)('textDocument/rangeFormatting and rangesFormatting of .%s', async (ending, marked, line, expected) => {
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      const one = await ask<Edit[]>('rangeFormatting', ending, marked, { options, range });
      expect(applied(one.text, one.answer)).toBe(expected);
      const several = await ask<Edit[]>('rangesFormatting', ending, marked, { options, ranges: [range] });
      expect(several.answer).toEqual(one.answer);
    });

    test.each([
      ['yaml', `${FACTS}autonomy:\n  - A.\n$0`, `${FACTS}autonomy:\n  - A.\n  - `],
      ['md', `${MARKDOWN}## Autonomy\n\n- A.\n- \n$0`, `${MARKDOWN}## Autonomy\n\n- A.\n`],
    ] as const)('textDocument/onTypeFormatting of .%s', async (ending, marked, expected) => {
      const { text, answer } = await ask<Edit[]>('onTypeFormatting', ending, marked, { options, ch: '\n' });
      expect(applied(text, answer)).toBe(expected);
    });
  });

  test('nothing went wrong on the way', () => {
    expect(server.log.filter((line) => line.includes('failed'))).toEqual([]);
  });
});

/** The text after edits; what is inserted with tab stops is inserted as it is. */
function applied(text: string, edits: readonly AnyEdit[]): string {
  const ordered = [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
  return ordered.reduce((after, edit) => {
    const newText = 'snippet' in edit ? edit.snippet.value : edit.newText;
    return after.slice(0, offsetAt(text, edit.range.start)) + newText + after.slice(offsetAt(text, edit.range.end));
  }, text);
}
