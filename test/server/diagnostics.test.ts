import type { LspConnection } from '@role-profile/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStdioServer } from './stdio-server.ts';

let server: LspConnection;
beforeAll(async () => {
  server = await startStdioServer();
});
afterAll(() => server.stop());

const ROLE = 'kind: vacancy\ntitle: Pier Warden\ngrad: EO\n';

const codes = (found: readonly { readonly code?: number | string }[]) => found.map(({ code }) => code);

test('an open file is answered with its findings', async () => {
  await server.open('file:///a.role.yaml', 'yaml', ROLE, 7);
  const found = await server.diagnostics('file:///a.role.yaml', 7);
  expect(found).toContainEqual(
    expect.objectContaining({
      code: 'unknown-field',
      source: 'role-profile',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
    }),
  );
  for (const one of found) expect(one).not.toHaveProperty('codeDescription');
});

test('every change is answered once for its version, also when the findings are the same', async () => {
  const uri = 'file:///b.role.md';
  await server.open(uri, 'markdown', '---\nkind: vacancy\ntitle: Pier Warden\n---\n\n## Role purpose\n\nKeeps\n', 1);
  const first = await server.diagnostics(uri, 1);
  for (const [index, letter] of [...' the pier safe'].entries()) {
    const position = { line: 7, character: 5 + index };
    void server.change(uri, index + 2, [{ range: { start: position, end: position }, text: letter }]);
  }
  expect(await server.diagnostics(uri, 15)).toEqual(first);
  expect(server.published(uri).map(({ version }) => version)).toEqual(
    Array.from({ length: 15 }, (_, index) => index + 1),
  );
});

test('a change of several places at once is applied in turn', async () => {
  const uri = 'file:///c.role.yaml';
  await server.open(uri, 'yaml', ROLE);
  await server.change(uri, 2, [
    { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }, text: 'e' },
    { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 9 } }, text: 'HEO' },
  ]);
  expect(codes(await server.diagnostics(uri, 2))).not.toContain('unknown-field');
});

test('a closed file is cleared', async () => {
  const uri = 'file:///d.role.yaml';
  await server.open(uri, 'yaml', ROLE);
  await server.diagnostics(uri, 1);
  await server.close(uri);
  await server.open('file:///e.role.yaml', 'yaml', ROLE);
  await server.diagnostics('file:///e.role.yaml', 1);
  expect(server.published(uri).at(-1)?.diagnostics).toEqual([]);
});

test('a file can be opened again with a lower version', async () => {
  const uri = 'file:///f.role.yaml';
  await server.open(uri, 'yaml', ROLE, 9);
  await server.close(uri);
  await server.open(uri, 'yaml', 'kind: vacancy\ntitle: A\n', 2);
  expect(codes(await server.diagnostics(uri, 2))).not.toContain('unknown-field');
});

test('Markdown and YAML that are no role files get nothing at all', async () => {
  await server.open('file:///README.md', 'markdown', '# Pier\n\n## Duties\n');
  await server.open('file:///deploy.yaml', 'yaml', 'kind: Deployment\n');
  await server.change('file:///README.md', 2, '# Quay\n');
  await server.close('file:///README.md');
  await server.open('file:///g.role.yaml', 'yaml', ROLE);
  await server.diagnostics('file:///g.role.yaml', 1);
  expect(server.published('file:///README.md')).toEqual([]);
  expect(server.published('file:///deploy.yaml')).toEqual([]);
});

test('an empty role file gets one hint and no wall of errors', async () => {
  await server.open('file:///h.role.yaml', 'yaml', '');
  expect(codes(await server.diagnostics('file:///h.role.yaml', 1))).toEqual(['start-here']);
});

test('text that cannot be read is a finding, and the server goes on', async () => {
  const uri = 'file:///i.role.md';
  await server.open(uri, 'markdown', '---\nkind: [vacancy\ntitle: "A\n---\n\n## Autonomy\n\n- B.\n');
  expect(codes(await server.diagnostics(uri, 1))).toContain('syntax-error');
  await server.change(uri, 2, '---\nkind: vacancy\ntitle: A\n---\n\n## Autonomy\n\n- B.\n');
  expect(codes(await server.diagnostics(uri, 2))).not.toContain('syntax-error');
});
