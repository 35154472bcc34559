import { format } from '@role-profile/rules';
import type { Range as LspRange, TextEdit } from 'vscode-languageserver-types';
import { fromLspRange } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { toTextEdit } from './to-lsp.ts';

/** The smallest edits that bring a file into good layout: the same as on the command line, whatever the editor prefers. */
export function formatting({ document, lines }: RoleFile): TextEdit[] {
  return format(document).map((edit) => toTextEdit(lines, edit));
}

/** Of those edits the ones that touch nothing outside any of some ranges. */
export function rangesFormatting({ document, lines }: RoleFile, ranges: readonly LspRange[]): TextEdit[] {
  const wanted = ranges.map((range) => fromLspRange(lines, range));
  return format(document)
    .filter(({ range }) => wanted.some(({ start, end }) => start <= range.start && range.end <= end))
    .map((edit) => toTextEdit(lines, edit));
}
