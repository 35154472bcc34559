import type { LspConnection } from '@role-profile/kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';

describe.each([
  [['utf-8'], 'utf-8', 9],
  [['utf-8', 'utf-16'], 'utf-16', 6],
  [['utf-32'], 'utf-32', 5],
] as const)('an editor that offers %j', (offered, chosen, width) => {
  let server: LspConnection;
  beforeAll(async () => {
    server = await startStdioServer({ capabilities: { general: { positionEncodings: [...offered] } } });
  });
  afterAll(() => server.stop());

  test.each([
    ['yaml', 'yaml', 'kind: vacancy\n"🚢 é": x\ntitle: A\n', 1],
    ['md', 'markdown', '---\nkind: vacancy\n"🚢 é": x\ntitle: A\n---\n', 2],
  ])(`counts characters in ${chosen}, in .%s`, async (ending, language, text, line) => {
    expect(server.initializeResult.capabilities.positionEncoding).toBe(chosen);
    const uri = `file:///café.role.${ending}`;
    await server.open(uri, language, text);
    const found = (await server.diagnostics(uri, 1)).find(({ code }) => code === 'unknown-field');
    expect(found?.range).toEqual({ start: { line, character: 0 }, end: { line, character: width } });

    // The key is replaced by one that is known, up to its last sign: a place in between would leave half of it.
    await server.change(uri, 2, [
      { range: { start: { line, character: 0 }, end: { line, character: width } }, text: 'grade' },
    ]);
    expect((await server.diagnostics(uri, 2)).map(({ code }) => code)).not.toContain('unknown-field');
    const hover = await server.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line, character: 1 },
    });
    expect(hover).toMatchObject({ range: { end: { line, character: 5 } } });
  });
});
