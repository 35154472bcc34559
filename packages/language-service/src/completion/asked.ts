import type { RoleDocument } from '@role-profile/document';
import type { RoleIndex } from '@role-profile/rules';
import type { Needs } from './needs.ts';

/** How a list of completions came to be asked for. */
export interface Asked {
  /** The character that made the editor ask; left out where the author asked. */
  readonly typed?: string;
  /** The other role files of the workspace, where they are known. */
  readonly roles?: RoleIndex;
}

/** All that candidates are chosen by. */
export interface Question extends Asked {
  readonly uri: string;
  readonly document: RoleDocument;
  readonly offset: number;
  readonly needs: Needs;
}
