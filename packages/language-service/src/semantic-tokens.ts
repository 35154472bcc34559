import type { Range, Section } from '@role-profile/document';
import { placeholdersIn, roleEntry } from '@role-profile/rules';
import type { Range as LspRange, SemanticTokensEdit } from 'vscode-languageserver-types';
import { fromLspRange } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { termInValue } from './term-in-value.ts';
import { isWrittenKey, visitTree } from './visit-tree.ts';
import { writtenField } from './written-field.ts';

/**
 * The names of the protocol that the numbers of a token stand for. `class`: the words of a heading that names a field.
 * `property`: a key or label of the model. `enumMember`: a value of a vocabulary. `variable`: a reference to a role file,
 * or with `declaration` the id of this one. `parameter`: a placeholder that is still to be filled.
 */
export const semanticTokensLegend = {
  tokenTypes: ['class', 'property', 'enumMember', 'variable', 'parameter'],
  tokenModifiers: ['declaration'],
};

type TokenType = 'class' | 'property' | 'enumMember' | 'variable' | 'parameter';

interface Token {
  readonly range: Range;
  readonly type: TokenType;
  readonly modifiers: number;
}

const DECLARATION = 1;

/**
 * What the model recognises in a file, in the protocol’s form of five numbers a token, each relative to the one before.
 * Tokens are in order, do not overlap, and none goes past the end of a line.
 * @param within only tokens that touch this range; all of them when left out
 */
export function semanticTokens(file: RoleFile, within?: LspRange): number[] {
  const wanted = within === undefined ? undefined : fromLspRange(file.lines, within);
  const tokens = tokensOf(file)
    .filter(({ range }) => wanted === undefined || (range.start < wanted.end && wanted.start < range.end))
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return encoded(file, tokens);
}

/** What turns the numbers that an editor has into those that it should have; none where they are the same. */
export function semanticTokensEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  const deleteCount = before.length - same - start;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

function tokensOf({ uri, document }: RoleFile): Token[] {
  const { text, root, labels, sections, format } = document;
  const tokens: Token[] = [];
  const add = (range: Range, type: TokenType, modifiers = 0): void => void tokens.push({ range, type, modifiers });
  const { idRange, references } = roleEntry(uri, document);
  if (idRange !== undefined) add(idRange, 'variable', DECLARATION);
  for (const { range } of references) add(range, 'variable');
  for (const { keyRange } of labels) add(keyRange, 'property');
  if (format === 'markdown') addHeadings(sections, add);
  visitTree(root, {
    entry: (found, path) => {
      if (isWrittenKey(text, found) && writtenField(path) !== undefined) add(found.keyRange, 'property');
    },
    node: (node, path) => {
      if (node.kind !== 'scalar' || node.value === null) return;
      const field = writtenField(path);
      const value = field && termInValue(text, node, field);
      if (value !== undefined) add(value.range, 'enumMember');
      else if (typeof node.value === 'string') addPlaceholders(text, node.range, add);
    },
  });
  return tokens;
}

type Add = (range: Range, type: TokenType) => void;

function addPlaceholders(text: string, { start, end }: Range, add: Add): void {
  for (const span of placeholdersIn(text.slice(start, end)))
    add({ start: start + span.start, end: start + span.end }, 'parameter');
}

function addHeadings(sections: readonly Section[], add: Add): void {
  for (const { path, nameRange, sections: below } of sections) {
    const namesField = typeof path.at(-1) !== 'number' && path[0] !== 'title' && writtenField(path) !== undefined;
    if (namesField) add(nameRange, 'class');
    addHeadings(below, add);
  }
}

function encoded({ lines, document }: RoleFile, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let reached = 0;
  for (const { range, type, modifiers } of tokens) {
    if (range.start < reached) continue;
    reached = range.end;
    for (const piece of piecesOf(document.text, range)) {
      const start = lines.positionAt(piece.start);
      const length = lines.positionAt(piece.end).character - start.character;
      const number = semanticTokensLegend.tokenTypes.indexOf(type);
      data.push(
        start.line - line,
        start.line === line ? start.character - character : start.character,
        length,
        number,
        modifiers,
      );
      ({ line, character } = start);
    }
  }
  return data;
}

/** A range line by line, without the white space at the ends of lines. */
function piecesOf(text: string, { start, end }: Range): readonly Range[] {
  return Array.from(text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g), ({ 0: piece, index }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
}
