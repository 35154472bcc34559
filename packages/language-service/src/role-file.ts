import type { LineIndex, RoleDocument } from '@role-profile/document';
import { type Finding, type LintOptions, lint } from '@role-profile/rules';
import { encodedLines, type PositionEncoding } from './position-encoding.ts';

/** One version of an open role file: read once, then only looked at. */
export interface RoleFile {
  readonly uri: string;
  readonly version: number;
  readonly document: RoleDocument;
  /** The only way between the offsets of `document` and the lines and characters of an editor, counted as it counts them. */
  readonly lines: LineIndex;
  /** What the rules find, in the order of the file; worked out when it is first asked for. */
  readonly findings: readonly Finding[];
  /** How the rules look at it, for whoever looks at it after a change. */
  readonly options: LintOptions;
}

export function roleFile(
  uri: string,
  version: number,
  document: RoleDocument,
  encoding: PositionEncoding = 'utf-16',
  options: LintOptions = {},
): RoleFile {
  let findings: readonly Finding[] | undefined;
  return {
    uri,
    version,
    document,
    lines: encodedLines(document.text, encoding),
    get findings() {
      findings ??= lint(document, options);
      return findings;
    },
    options,
  };
}
