import { nodeAt, type RoleDocument } from '@role-profile/document';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { toTextEdit } from './to-lsp.ts';

/**
 * What Enter does in a list, once the new line is there: below an item it begins the next one, and on an item with nothing
 * in it, it ends the list. Anywhere else, and where the editor or the author has written something on the line, nothing.
 */
export function formatOnType({ document, lines }: RoleFile, position: Position, typed: string): TextEdit[] {
  if (typed !== '\n') return [];
  const { text } = document;
  const line = lineAt(text, fromPosition(lines, position));
  const above = line.start === 0 ? undefined : lineAt(text, startOfBreak(text, line.start));
  const item = above === undefined ? null : ITEM.exec(above.text);
  if (above === undefined || item === null || LINE_ACROSS.test(above.text) || line.text.trim() !== '') return [];
  const [, lead = '', sign = '', gap = '', words = ''] = item;
  if (!isItem(document, above.start + lead.length + sign.length + gap.length)) return [];
  if (words.trim() === '') return [toTextEdit(lines, { range: { start: above.start, end: line.end }, newText: '' })];
  if (isYamlAt(document, above.start) && !isPlainText(words)) return [];
  return [toTextEdit(lines, { range: line, newText: lead + next(sign) + gap })];
}

const ITEM = /^([ \t]*)([-+*]|\d{1,9}[.)])([ \t]+|$)(.*)$/;

/** Three hyphens or stars draw a line, with blanks between them or not. */
const LINE_ACROSS = /^ {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const from = offset <= 0 ? 0 : start;
  const end = from + (/^[^\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
  return { start: from, end, text: text.slice(from, end) };
}

function startOfBreak(text: string, lineStart: number): number {
  return text.slice(0, lineStart).endsWith('\r\n') ? lineStart - 2 : lineStart - 1;
}

/** A hyphen inside a text of several lines, in code or in a table is no item, and neither is a number in YAML. */
function isItem(document: RoleDocument, offset: number): boolean {
  const place = nodeAt(document, offset);
  if (!place.isItem) return false;
  return isYamlAt(document, offset) ? !isInText(document, offset) : !isInCode(document, offset);
}

function isYamlAt({ format, facts }: RoleDocument, offset: number): boolean {
  return format === 'yaml' || (facts !== undefined && facts.start <= offset && offset <= facts.end);
}

/** Below `|` or `>` everything further to the right is text. */
function isInText({ text }: RoleDocument, offset: number): boolean {
  let column = lineAt(text, offset).text.search(/\S/);
  for (let { start } = lineAt(text, offset); start > 0; ) {
    const line = lineAt(text, startOfBreak(text, start));
    start = line.start;
    const own = line.text.search(/\S/);
    if (own < 0 || own >= column) continue;
    if (/(?:^|[:\s-])[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line.text)) return true;
    column = own;
  }
  return false;
}

function isInCode({ text, facts }: RoleDocument, offset: number): boolean {
  const fences = text.slice(facts?.end ?? 0, offset).match(/^ {0,3}(?:```|~~~)/gm) ?? [];
  return fences.length % 2 === 1;
}

/** An item that opens a map or a text of several lines goes on below, and no next one is due. */
function isPlainText(words: string): boolean {
  return !/^(?:["']?[\w-]+["']?[ \t]*:(?:[ \t]|$)|[|>&*!{[#-])/.test(words);
}

function next(sign: string): string {
  const number = Number.parseInt(sign, 10);
  return Number.isNaN(number) ? sign : `${number + 1}${sign.slice(-1)}`;
}
