import type { RoleDocument } from '@role-profile/document';

/** One line of a file, without its line break. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  /** Whether it stands in a Markdown body, where signs at its start have a meaning. */
  readonly isBody: boolean;
  /** Whether it stands between fences of code, which is kept as it is. */
  readonly isCode: boolean;
}

const FENCE = /^ {0,3}(```+|~~~+)/;

/** Every line of a file. */
export function linesOf({ text, facts, format }: RoleDocument): readonly TextLine[] {
  const bodyStart = format === 'yaml' ? text.length : (facts?.end ?? 0);
  const lines: TextLine[] = [];
  let fence: string | undefined;
  let start = 0;
  for (const part of text.split('\n')) {
    const line = part.endsWith('\r') ? part.slice(0, -1) : part;
    const isBody = format === 'markdown' && start >= bodyStart;
    const sign = isBody ? FENCE.exec(line)?.[1] : undefined;
    lines.push({ text: line, start, isBody, isCode: fence !== undefined || sign !== undefined });
    if (sign !== undefined && fence === undefined) fence = sign;
    else if (sign !== undefined && fence !== undefined && sign.startsWith(fence)) fence = undefined;
    start += part.length + 1;
  }
  return lines;
}
