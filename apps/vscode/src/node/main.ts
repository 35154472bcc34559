import type { ExtensionContext } from 'vscode';
import { activateExtension } from '../activate-extension.ts';

/** Starts the extension on the desktop, or on the machine of a remote workspace: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  activateExtension(context, {
    async createClient(id, name, options) {
      const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
      const server = { module: context.asAbsolutePath('dist/server.mjs'), transport: TransportKind.ipc };
      return new LanguageClient(id, name, server, options);
    },
  });
}
