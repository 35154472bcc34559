import type { Kind } from '@role-profile/schema';

/** Whether documents of a kind are forms, in which an empty heading is a blank to fill. */
export function isForm(kind: Kind): boolean {
  return kind !== 'vacancy' && kind !== 'candidate-pack';
}
