import { type ExtensionContext, Uri } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/browser';
import { activateExtension } from '../activate-extension.ts';

/** The one thing of a browser that is needed here. */
declare const Worker: new (url: string) => Exclude<ServerOptions, () => unknown>;

/** Starts the extension where VS Code runs in a browser alone: the server is a worker. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, {
    async createClient(id, name, options) {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      const server = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
      return new LanguageClient(id, name, async () => new Worker(server), options);
    },
  });
}
