import type { Context, Store } from '@role-profile/language-service';
import type { Connection } from 'vscode-languageserver';
import type { Settings } from './settings.ts';

/** One editor that is being served. */
export interface Session {
  readonly connection: Connection;
  readonly store: Store;
  readonly context: Context;
  /** Replaced as a whole when the author chooses otherwise. */
  settings: Settings;
}
