import type { LineIndex, Range } from '@role-profile/document';
import type { Range as LspRange, Position } from 'vscode-languageserver-types';

/** The offset of a place in an editor; a place outside the text is moved to its nearest end. */
export function fromPosition(lines: LineIndex, position: Position): number {
  return lines.offsetAt(position);
}

export function fromLspRange(lines: LineIndex, { start, end }: LspRange): Range {
  return { start: fromPosition(lines, start), end: fromPosition(lines, end) };
}
