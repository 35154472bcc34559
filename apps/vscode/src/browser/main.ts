import { type ExtensionContext, Uri } from 'vscode';
import type { BrowserMessageReader } from 'vscode-languageclient/browser';
import { activateExtension } from '../activate-extension.ts';

/** The one thing of a browser that is needed here. */
interface Worker {
  terminate(): void;
}
declare const Worker: new (url: string) => Worker & ConstructorParameters<typeof BrowserMessageReader>[0];

/** Starts the extension where VS Code runs in a browser alone: the server is a worker. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, {
    async createClient(id, name, options) {
      const client = await import('vscode-languageclient/browser');
      const url = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
      let running: Worker | undefined;
      // A new worker for each start. It goes in as reader and writer: VS Code's `Worker` makes none that the client knows.
      const connect = async () => {
        running?.terminate();
        const worker = new Worker(url);
        running = worker;
        return { reader: new client.BrowserMessageReader(worker), writer: new client.BrowserMessageWriter(worker) };
      };
      return new client.LanguageClient(id, name, connect, options);
    },
  });
}
