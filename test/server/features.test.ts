import { type LspConnection, offsetAt, positionAt, type TextPosition, withCursor } from '@role-profile/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';

interface Edit {
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
  readonly newText: string;
}

interface Item {
  readonly label: string;
  readonly insertTextFormat: number;
  readonly textEdit: Edit;
}

interface Action {
  readonly title: string;
  readonly diagnostics: readonly unknown[];
  readonly edit: { readonly changes: Readonly<Record<string, readonly Edit[]>> };
}

const FACTS = 'kind: vacancy\ntitle: Pier Warden\n';

const able = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
    hover: { contentFormat: ['markdown' as const] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { isPreferredSupport: true },
  },
};

describe.each([
  ['an editor that can do everything', able, 2],
  ['an editor that says nothing of itself', {}, 1],
])('%s', (_name, capabilities, insertTextFormat) => {
  let server: LspConnection;
  let count = 0;
  beforeAll(async () => {
    server = await startStdioServer({ capabilities });
  });
  afterAll(() => server.stop());

  async function open(marked: string, ending = 'yaml') {
    const { text, offset } = withCursor(marked);
    const uri = `file:///role-${++count}.role.${ending}`;
    await server.open(uri, ending === 'yaml' ? 'yaml' : 'markdown', text);
    return { text, textDocument: { uri }, position: positionAt(text, offset) };
  }

  async function complete(marked: string, ending?: string) {
    const { text, ...params } = await open(marked, ending);
    const items = await server.connection.sendRequest<Item[]>('textDocument/completion', params);
    return { text, items };
  }

  test.each([
    ['yaml', `${FACTS}grade: $0\n`, 'HEO', `${FACTS}grade: HEO\n`],
    ['yaml', `${FACTS}gr$0`, 'grade', `${FACTS}grade: `],
    ['md', `---\n${FACTS}grade:$0\n---\n`, 'HEO', `---\n${FACTS}grade: HEO\n---\n`],
    ['md', `---\n${FACTS}---\n\n##$0\n`, '## Autonomy', `---\n${FACTS}---\n\n## Autonomy\n`],
  ])('completes in .%s: %j', async (ending, marked, label, expected) => {
    const { text, items } = await complete(marked, ending);
    const edit = items.find((item) => item.label === label)?.textEdit;
    expect(apply(text, edit === undefined ? [] : [edit])).toBe(expected);
  });

  test('inserts a section as the editor can take it', async () => {
    const { items } = await complete(`---\n${FACTS}---\n\n## Per$0\n`, 'md');
    const section = items.find(({ label }) => label === '## Person specification …');
    expect(section?.insertTextFormat).toBe(insertTextFormat);
    const newText = section?.textEdit.newText ?? '';
    expect(newText.includes('${1:')).toBe(insertTextFormat === 2);
    expect(newText).toMatch(/^## Person specification\n\n### Essential\n\n- .*\n\n### Desirable\n/);
  });

  test('explains what is under the cursor', async () => {
    const { position, textDocument } = await open(`${FACTS}gra$0de: HEO\n`);
    const hover = await server.connection.sendRequest<{ readonly range: Edit['range'] }>('textDocument/hover', {
      position,
      textDocument,
    });
    expect(hover).toMatchObject({ contents: { value: expect.stringContaining('The grade of the post') } });
    expect(hover.range.start).toEqual({ line: 2, character: 0 });
  });

  test('gives the outline', async () => {
    const { textDocument } = await open(`---\n${FACTS}---\n\n## Duties\n\n### On the pier\n\n- Walk.\n$0`, 'md');
    const symbols = await server.connection.sendRequest<{ readonly name: string }[]>('textDocument/documentSymbol', {
      textDocument,
    });
    const names = symbols.map(({ name }) => name);
    expect(names).toEqual(
      capabilities === able ? ['Facts', 'Duties'] : ['Facts', 'kind', 'title', 'Duties', 'On the pier'],
    );
  });

  test.each([
    ['yaml', `${FACTS}gra$0d: HEO\n`, /“?grade”?/, `${FACTS}grade: HEO\n`],
    ['md', `---\n${FACTS}---\n\n## Autonm$0y\n\n- A.\n`, /Autonomy/, `---\n${FACTS}---\n\n## Autonomy\n\n- A.\n`],
    [
      'yaml',
      'kind: role-profile\nti$0tle: A\n',
      /^Add the missing fact “Grade”$/,
      'kind: role-profile\ntitle: A\ngrade:\n',
    ],
  ])('mends in .%s: %j', async (ending, marked, title, expected) => {
    const { text, textDocument, position } = await open(marked, ending);
    const diagnostics = [...(await server.diagnostics(textDocument.uri, 1))];
    const actions = await server.connection.sendRequest<Action[]>('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics },
    });
    const action = actions.find((one) => title.test(one.title));
    expect(diagnostics).toContainEqual(action?.diagnostics[0]);
    expect(apply(text, action?.edit.changes[textDocument.uri] ?? [])).toBe(expected);
  });

  test('has nothing to say about a file that is no role file, or is not open', async () => {
    await server.open('file:///README.md', 'markdown', '# Pier\n\n##');
    for (const uri of ['file:///README.md', 'file:///nowhere.role.md']) {
      const params = { textDocument: { uri }, position: { line: 2, character: 2 } };
      expect(await server.connection.sendRequest('textDocument/completion', params)).toEqual([]);
      expect(await server.connection.sendRequest('textDocument/hover', params)).toBeNull();
      expect(await server.connection.sendRequest('textDocument/documentSymbol', params)).toEqual([]);
    }
  });
});

function apply(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
  return ordered.reduce(
    (after, { range, newText }) =>
      after.slice(0, offsetAt(text, range.start)) + newText + after.slice(offsetAt(text, range.end)),
    text,
  );
}
