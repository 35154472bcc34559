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
  /** The files of which the editor was sent something, where it does not ask. */
  readonly shown: Set<string>;
  /** What an editor that asks has of each file, while that still holds: the name of the result, by address. */
  readonly results: Map<string, string>;
  /** Replaced as a whole when the author chooses otherwise. */
  settings: Settings;
}
