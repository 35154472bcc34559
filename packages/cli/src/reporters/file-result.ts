import type { Finding } from '@role-profile/rules';
import type { Kind } from '@role-profile/schema';

/** What was found in one file that was checked. */
export interface FileResult {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly kind: Kind;
  readonly text: string;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

/** Turns results into what is printed. */
export type Reporter = (results: readonly FileResult[]) => string;

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

export function summaryOf(results: readonly FileResult[]): Summary {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of results) for (const { severity } of findings) counts[severity] += 1;
  return {
    files: results.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hints: counts.hint,
  };
}
