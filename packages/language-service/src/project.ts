import type { LintOptions } from '@role-profile/rules';

/** What a project says of one of its files. */
export interface FileFacts extends Pick<LintOptions, 'configuration' | 'kind' | 'status'> {
  /** Whether it is a role file; `undefined` where its name and its text tell. */
  readonly isRole?: boolean | undefined;
}

/** What the project of a file says of it, by its address. */
export type ProjectOf = (uri: string) => FileFacts;
