import type { Kind } from '@role-profile/schema';
import { type Imported, importText } from '../src/import-text.ts';

/** A text that is not refused. */
export function imported(text: string, options: { readonly kind?: Kind } = {}): Imported {
  const result = importText(text, options);
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}
