import type { Context, Store } from '@role-profile/language-service';
import type { Connection } from 'vscode-languageserver';

/** One editor that is being served. */
export interface Session {
  readonly connection: Connection;
  readonly store: Store;
  readonly context: Context;
}
