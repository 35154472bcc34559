import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  ConfigurationRequest,
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  MessageType,
  RegistrationRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { serveInProcess, startServer } from './lsp-connection.ts';

const ECHO_SERVER = resolve(import.meta.dirname, '../fixtures/echo-server.mjs');
const uri = 'file:///cook.role.yaml';

test('a server started as a program answers every version', async () => {
  const server = await startServer(process.execPath, [ECHO_SERVER]);
  expect(server.initializeResult.serverInfo?.name).toBe('echo');

  await server.open(uri, 'yaml', 'title: Cook');
  expect((await server.diagnostics(uri, 1)).map(({ message }) => message)).toEqual(['title: Cook']);

  await server.change(uri, 2, 'title: Chef');
  expect((await server.diagnostics(uri, 2)).map(({ message }) => message)).toEqual(['title: Chef']);
  expect(server.published(uri).map(({ version }) => version)).toEqual([1, 2]);

  await expect(server.diagnostics(uri, 9, 20)).rejects.toThrow(
    'no diagnostics for version 9 of file:///cook.role.yaml; published: [1, 2]',
  );
  expect(await server.stop()).toBe(3);
});

test('a server in this process asks for settings, registers and logs', async () => {
  const setup = { settings: (section: string | undefined) => `settings of ${section}` };
  const server = await serveInProcess((input, output) => {
    const connection = createProtocolConnection(input, output);
    connection.onRequest(InitializeRequest.type, () => ({ capabilities: { hoverProvider: true } }));
    connection.onRequest('test/ready', async () => {
      const [answer] = await connection.sendRequest(ConfigurationRequest.type, { items: [{ section: 'rules' }] });
      await connection.sendRequest(RegistrationRequest.type, { registrations: [{ id: '1', method: 'test/method' }] });
      await connection.sendNotification(LogMessageNotification.type, {
        type: MessageType.Info,
        message: String(answer),
      });
    });
    connection.onNotification(InitializedNotification.type, () => undefined);
    connection.onRequest(ShutdownRequest.type, () => undefined);
    connection.listen();
  }, setup);
  expect(server.initializeResult.capabilities).toEqual({ hoverProvider: true });

  await server.connection.sendRequest('test/ready');
  expect(server.log).toEqual(['settings of rules']);
  expect(server.registrations.map(({ method }) => method)).toEqual(['test/method']);
  expect(await server.stop()).toBe(0);
});
