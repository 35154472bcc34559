import type { Context, PositionEncoding, Store } from '@role-profile/language-service';
import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Refresher } from './refresher.ts';
import type { Settings } from './settings.ts';
import type { Configurations } from './workspace/configurations.ts';
import type { WorkspaceFiles } from './workspace/workspace-files.ts';

/** One editor that is being served. */
export interface Session {
  readonly connection: Connection;
  readonly store: Store;
  readonly context: Context;
  readonly encoding: PositionEncoding;
  readonly client: Client;
  readonly configurations: Configurations;
  readonly workspace: WorkspaceFiles;
  readonly refresher: Refresher;
  /** The files that are checked as if they were approved, until their next change. */
  readonly asApproved: Set<string>;
  /** What the editor has of a file that asks for diagnostics, while that still holds: the name of the result, by address. */
  readonly results: Map<string, string>;
  /** Replaced as a whole when the author chooses otherwise. */
  settings: Settings;
}
