import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { pause } from './pause.ts';

/** Tells the editor to ask again, because what it was told of some files no longer holds. */
export interface Refresher {
  /** Asks soon, and once for everything that happens until then. */
  refresh(): void;
}

/** Long enough for a burst of changes on disk, too short to be waited for. */
const SOON = 50;

export function refresherOf(connection: Connection, client: Client): Refresher {
  const questions = [
    ...(client.pullsDiagnostics && client.refreshesDiagnostics ? [DiagnosticRefreshRequest.type] : []),
    ...(client.refreshesCodeLenses ? [CodeLensRefreshRequest.type] : []),
    ...(client.refreshesInlayHints ? [InlayHintRefreshRequest.type] : []),
  ];
  let isWaiting = false;
  return {
    refresh() {
      if (isWaiting || questions.length === 0) return;
      isWaiting = true;
      void pause(SOON).then(() => {
        isWaiting = false;
        // An editor that is closing down answers no more, and nothing depends on its answer.
        for (const question of questions) connection.sendRequest(question).catch(() => undefined);
      });
    },
  };
}
