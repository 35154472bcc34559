import { type LineIndex, lineIndex } from '@role-profile/document';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';

/** What an editor counts as one character of a line. Offsets into a text are UTF-16 units whatever it counts. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The encoding to speak, of those an editor offers, best first. UTF-16 is what texts are kept in, so it costs nothing. */
export function encodingOf(offered: readonly string[] = []): PositionEncoding {
  if (offered.length === 0 || offered.includes('utf-16')) return 'utf-16';
  return ENCODINGS.find((encoding) => offered.includes(encoding)) ?? 'utf-16';
}

const ENCODINGS: readonly PositionEncoding[] = ['utf-8', 'utf-32'];

/** The places of a text with characters counted as an editor counts them. */
export function encodedLines(text: string, encoding: PositionEncoding): LineIndex {
  const lines = lineIndex(text);
  if (encoding === 'utf-16') return lines;
  return {
    lineCount: lines.lineCount,
    positionAt(offset) {
      const { line, character } = lines.positionAt(offset);
      const start = lines.offsetAt({ line, character: 0 });
      return { line, character: widthOf(text.slice(start, start + character), encoding) };
    },
    offsetAt({ line, character }) {
      const start = lines.offsetAt({ line, character: 0 });
      const end = lines.offsetAt({ line, character: text.length });
      return start + unitsOf(text.slice(start, end), character, encoding);
    },
  };
}

/** The change of a text with its places counted in UTF-16 units, as the text itself is. */
export function utf16Change(
  text: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: PositionEncoding,
): TextDocumentContentChangeEvent {
  if (encoding === 'utf-16' || !('range' in change)) return change;
  const { start, end } = change.range;
  return {
    range: { start: utf16Position(text, start, encoding), end: utf16Position(text, end, encoding) },
    text: change.text,
  };
}

function utf16Position(text: TextDocument, { line, character }: Position, encoding: PositionEncoding): Position {
  const lineText = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return { line, character: unitsOf(lineText, character, encoding) };
}

/** How many characters of an editor a stretch of text has. */
function widthOf(text: string, encoding: PositionEncoding): number {
  let width = 0;
  for (const sign of text) width += sizeOf(sign, encoding);
  return width;
}

/** How many UTF-16 units the first `characters` of a line have. A place inside a sign is moved to its start. */
function unitsOf(text: string, characters: number, encoding: PositionEncoding): number {
  let units = 0;
  let width = 0;
  for (const sign of text) {
    width += sizeOf(sign, encoding);
    if (width > characters) return units;
    units += sign.length;
  }
  return units;
}

function sizeOf(sign: string, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1;
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
