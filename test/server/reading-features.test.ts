import { type LspConnection, offsetAt, positionAt, type TextPosition, withCursor } from '@role-profile/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';

interface Range {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

type Ending = 'yaml' | 'md';

let server: LspConnection;
let count = 0;

beforeAll(async () => {
  server = await startStdioServer({
    capabilities: {
      textDocument: {
        foldingRange: { lineFoldingOnly: true },
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
      experimental: { commands: { commands: ['roleProfile.showReferences'] } },
    },
  });
  await server.open(
    'file:///roles/harbour-manager.role.yaml',
    'yaml',
    'kind: role-profile\ntitle: Manager\ngrade: SEO\n',
  );
});
afterAll(() => server.stop());

/** Opens a text with one cursor and asks about it. */
async function ask<Answer>(method: string, ending: Ending, marked: string, more: object = {}) {
  const { text, offset } = withCursor(marked);
  const uri = `file:///roles/role-${++count}.role.${ending}`;
  await server.open(uri, ending === 'yaml' ? 'yaml' : 'markdown', text);
  const position = positionAt(text, offset);
  const whole = { start: { line: 0, character: 0 }, end: positionAt(text, text.length) };
  const params = { textDocument: { uri }, position, positions: [position], range: whole, ...more };
  const answer = await server.connection.sendRequest<Answer>(`textDocument/${method}`, params);
  const words = ({ start, end }: Range): string => text.slice(offsetAt(text, start), offsetAt(text, end));
  return { uri, text, answer, words };
}

const YAML = `kind: role-profile
title: Pier Warden
grade: HEO
reportsTo: harbour-manager
accountabilities:
  - Sweep the pier$0, see https://pier.example.
  - Walk it.
`;

const MARKDOWN = `---
kind: role-profile
title: Pier Warden
grade: HEO
reportsTo: harbour-manager
---

## Key accountabilities

- Sweep the pier$0, see https://pier.example.
- Walk it.
`;

const BOTH: readonly (readonly [Ending, string])[] = [
  ['yaml', YAML],
  ['md', MARKDOWN],
];

test('the editor is told of every feature', () => {
  expect(server.initializeResult.capabilities).toMatchObject({
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { full: { delta: true }, range: true },
    documentLinkProvider: {},
    documentHighlightProvider: true,
    signatureHelpProvider: { triggerCharacters: expect.arrayContaining(['{', '–', '-']) },
    inlayHintProvider: true,
    codeLensProvider: {},
  });
});

describe.each(BOTH)('%s', (ending, role) => {
  test('hover: what a key means, and which role an id names', async () => {
    const key = await ask<{ contents: { value: string } }>(
      'hover',
      ending,
      role.replace('$0', '').replace('grade', 'gr$0ade'),
    );
    expect(key.answer.contents.value).toMatch(/Grade[\s\S]*- Good: [\s\S]*- Poor: /);
    const id = await ask<{ contents: { value: string } }>(
      'hover',
      ending,
      role.replace('$0', '').replace('-manager', '-man$0ager'),
    );
    expect(id.answer.contents.value).toBe('**Manager**\n\nRole profile · Grade: SEO');
  });

  test('document symbols', async () => {
    const { answer } = await ask<{ name: string }[]>('documentSymbol', ending, role);
    expect(answer.map(({ name }) => name)).toContain(ending === 'yaml' ? 'accountabilities' : 'Key accountabilities');
  });

  test('folding', async () => {
    const { answer, text } = await ask<{ startLine: number }[]>('foldingRange', ending, role);
    const lines = text.split('\n');
    expect(answer.map(({ startLine }) => lines[startLine])).toContain(
      ending === 'yaml' ? 'accountabilities:' : '## Key accountabilities',
    );
  });

  test('selection ranges', async () => {
    const { answer, words } = await ask<{ range: Range; parent: { range: Range } }[]>('selectionRange', ending, role);
    expect(answer.map(({ range, parent }) => [words(range), words(parent.range)])).toEqual([
      ['pier', 'Sweep the pier, see https://pier.example.'],
    ]);
  });

  test('semantic tokens: all, those of a range, and what has changed', async () => {
    const { answer, uri, text } = await ask<{ data: number[]; resultId: string }>('semanticTokens/full', ending, role);
    expect(answer.data.length).toBeGreaterThanOrEqual(7 * 5);
    const part = await ask<{ data: number[] }>('semanticTokens/range', ending, role, {
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
    });
    expect(part.answer.data).toEqual(answer.data.slice(0, part.answer.data.length));
    expect(part.answer.data.length).toBeLessThan(answer.data.length);
    await server.change(uri, 2, text.replace('grade: HEO', 'grade: SCS1'));
    const params = { textDocument: { uri }, previousResultId: answer.resultId };
    const delta = await server.connection.sendRequest('textDocument/semanticTokens/full/delta', params);
    expect(delta).toMatchObject({ edits: [{ deleteCount: 1, data: [4] }] });
    const again = await server.connection.sendRequest('textDocument/semanticTokens/full/delta', params);
    expect(again).toHaveProperty('data');
  });

  test('document links', async () => {
    const { answer, words } = await ask<{ range: Range; target: string }[]>('documentLink', ending, role);
    expect(answer.map(({ range, target }) => [words(range), target])).toEqual([
      ['https://pier.example', 'https://pier.example'],
    ]);
  });

  test('highlights, and none over running text', async () => {
    const found = role
      .replace('$0', '')
      .replace('reportsTo: harbour', 'deputisesFor: harbour-manager\nreportsTo: harb$0our');
    const { answer, words } = await ask<{ range: Range }[]>('documentHighlight', ending, found);
    expect(answer.map(({ range }) => words(range))).toEqual(['harbour-manager', 'harbour-manager']);
    expect((await ask('documentHighlight', ending, role)).answer).toBeNull();
  });

  test('signature help on a contact and in braces', async () => {
    const contact =
      ending === 'yaml'
        ? 'contacts:\n  internal:\n    - Crew – $0\n'
        : '\n## Contacts\n\n### Internal\n\n- Crew – $0\n';
    const { answer } = await ask<object>('signatureHelp', ending, role.replace('$0', '') + contact);
    expect(answer).toMatchObject({ activeParameter: 1, signatures: [{ label: 'Party – Purpose' }] });
    const braces = ending === 'yaml' ? '  - {text: Row., timeShare: $0\n' : '- Row. {timeShare: $0\n';
    const facts = await ask<object>('signatureHelp', ending, role.replace('$0', '') + braces);
    expect(facts.answer).toMatchObject({
      signatures: [{ label: expect.stringContaining('timeShare: …, measures: […]') }],
    });
    expect((await ask('signatureHelp', ending, role)).answer).toBeNull();
  });

  test('inlay hints', async () => {
    const { answer } = await ask<{ label: string }[]>('inlayHint', ending, role);
    expect(answer.map(({ label }) => label)).toEqual(['Higher Executive Officer', 'Manager (SEO)']);
  });

  test('code lenses', async () => {
    const { answer, uri } = await ask<{ command: { title: string; command: string } }[]>('codeLens', ending, role);
    expect(answer.map(({ command }) => command)).toEqual([
      { title: 'Role profile: 3 of 5 required, 1 of 7 recommended', command: '' },
      {
        title: 'reports to Manager (SEO)',
        command: 'roleProfile.showReferences',
        arguments: [uri, { line: ending === 'yaml' ? 3 : 4, character: 11 }],
      },
    ]);
  });
});

test('hints and lenses stay away where the author does not want them, each by itself', async () => {
  const choose = (roleProfile: object): Promise<void> =>
    server.connection.sendNotification('workspace/didChangeConfiguration', { settings: { roleProfile } });
  for (const [ending, role] of BOTH) {
    await choose({ inlayHints: { enabled: false } });
    expect((await ask('inlayHint', ending, role)).answer).toEqual([]);
    expect((await ask<object[]>('codeLens', ending, role)).answer).toHaveLength(2);
    await choose({ codeLens: false });
    expect((await ask<object[]>('inlayHint', ending, role)).answer).toHaveLength(2);
    expect((await ask('codeLens', ending, role)).answer).toEqual([]);
  }
  await choose({});
});

test('texts that are no role files get nothing', async () => {
  await server.open('file:///README.md', 'markdown', '# Pier\n\n## Duties\n\nSee https://pier.example.\n');
  const params = { textDocument: { uri: 'file:///README.md' }, position: { line: 2, character: 4 } };
  expect(await server.connection.sendRequest('textDocument/documentLink', params)).toEqual([]);
  expect(await server.connection.sendRequest('textDocument/foldingRange', params)).toEqual([]);
  expect(await server.connection.sendRequest('textDocument/codeLens', params)).toEqual([]);
  expect(await server.connection.sendRequest('textDocument/documentHighlight', params)).toBeNull();
});
