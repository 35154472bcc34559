import { type LspConnection, markedText, positionAt } from '@role-profile/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyRequest } from './every-request.ts';
import { type MethodRow, methodRows } from './method-rows.ts';
import { startStdioServer } from './stdio-server.ts';
import { eventually, type WorkspaceFolder, workspaceFolder } from './workspace-folder.ts';

const FACTS = `kind: role-profile
id: pier-warden
title: Pier Warden
organisaton: Harbour Trust
grade: HEO
reportsTo: port-head
`;

const YAML = `${FACTS}purpose: "Keeps the pier safe, see https://pier.example ."
accountabilities:
  - Sweep the pier.${'  '}
  - Walk it.

contacts:
  external:
    - Coastguard – report what floats.
    - Coastguard – ask what the tide will do.
`;

const MARKDOWN = `---
${FACTS}---

## Role purpose

Keeps the pier safe, see https://pier.example .

## Key accountabilities

- Sweep the pier.${' '}
- Walk it.

## Contacts

### External

- Coastguard – report what floats.
- Coastguard – ask what the tide will do.
`;

const BESIDE = {
  'port-head.role.yaml': 'kind: role-profile\ntitle: Head of Port\ngrade: G7\n',
  'keeper.role.md': '---\nkind: role-profile\ntitle: Lamp Keeper\nreportsTo: pier-warden\n---\n',
  'notes.txt': 'Role profile\n\nTitle: Quay Clerk\n\nPurpose\n\nKeeps the books of the quay.\n',
};

const able = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown' as const] },
    completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { applyEdit: true },
};

test('each request that an editor may send stands in the table', () => {
  const asked = new Set(methodRows.map(({ method }) => method));
  const known = everyRequest.flatMap(({ method, next = [] }) => [method, ...next.map((one) => one.method)]);
  expect(known.filter((method) => !asked.has(method))).toEqual([]);
});

describe.each([
  ['YAML', 'yaml', 'pier-warden.role.yaml', YAML],
  ['Markdown', 'markdown', 'pier-warden.role.md', MARKDOWN],
])('in %s', (_name, languageId, name, text) => {
  let folder: WorkspaceFolder;
  let server: LspConnection;

  beforeAll(async () => {
    folder = workspaceFolder(BESIDE);
    server = await startStdioServer({ rootUri: folder.uri, capabilities: able });
    server.connection.onRequest('workspace/applyEdit', () => ({ applied: true }));
    await server.open(folder.uriOf(name), languageId, text);
    await eventually(
      () => server.connection.sendRequest<object[]>('workspace/symbol', { query: 'e' }),
      ({ length }) => length === 3,
    );
  });

  afterAll(async () => {
    await server?.stop();
    folder?.remove('.');
  });

  test.each(methodRows.map((row) => [row.method, row.capability, row] as const))(
    '%s is offered by %s',
    async (_method, capability, row) => {
      expect(
        capability
          .split('.')
          .reduce<unknown>((held, key) => Reflect.get(Object(held), key), server.initializeResult.capabilities),
      ).toBeTruthy();
      expect(await ask(row)).toEqual(row.answer);
    },
  );

  test('everything that is offered stands in the table', () => {
    const { capabilities } = server.initializeResult;
    const inTable = new Set(methodRows.map(({ capability }) => capability.replace(/\..*/, '')));
    expect(Object.keys(capabilities).filter((key) => key.endsWith('Provider') && !inTable.has(key))).toEqual([]);
    const commands = methodRows.flatMap(({ more }) => Reflect.get(Object(more), 'command') ?? []);
    expect(commands.sort()).toEqual([...(capabilities.executeCommandProvider?.commands ?? [])].sort());
  });

  test('nothing has failed', () => {
    expect(server.log).toEqual([]);
  });

  async function ask({ method, after, ...row }: MethodRow): Promise<unknown> {
    if (after === undefined) return server.connection.sendRequest(method, paramsOf(row));
    const before = await ask({ ...row, method: after.method });
    if (method.endsWith('/delta')) {
      return server.connection.sendRequest(method, {
        ...paramsOf(row),
        previousResultId: Reflect.get(Object(before), 'resultId'),
      });
    }
    const items: unknown = Array.isArray(before) ? before : Reflect.get(Object(before), 'items');
    const [first] = Array.isArray(items) ? items : [];
    return server.connection.sendRequest(method, after.as === undefined ? first : { [after.as]: first });
  }

  /** All that a request may be told of the place it is about; each reads what it knows. */
  function paramsOf({ at = '$0', more = {} }: Pick<MethodRow, 'at' | 'more'>): object {
    const { text: words, offsets } = markedText(at);
    const start = text.indexOf(words);
    expect(start, at).toBeGreaterThanOrEqual(0);
    const position = positionAt(text, start + (offsets[0] ?? 0));
    const range =
      at === '$0' ? { start: position, end: positionAt(text, text.length) } : { start: position, end: position };
    const uri = folder.uriOf(name);
    const place = {
      textDocument: { uri },
      position,
      positions: [position],
      range,
      ranges: [range],
      context: { diagnostics: [] },
    };
    return { ...place, ...addressed(more) };
  }

  /** Puts the addresses in for the words that stand for them. */
  function addressed(more: object): object {
    const addresses = {
      file: name,
      beside: 'port-head.role.yaml',
      'beside-renamed': 'port-chief.role.yaml',
      notes: 'notes.txt',
    };
    return JSON.parse(JSON.stringify(more), (_key, value) => {
      const address: unknown = typeof value === 'string' ? Reflect.get(addresses, value) : undefined;
      return typeof address === 'string' ? folder.uriOf(address) : value;
    });
  }
});
