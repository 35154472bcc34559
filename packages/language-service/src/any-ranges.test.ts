import { parseRole } from '@role-profile/document';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { expect, test } from 'vitest';
import { DocumentSymbol, type Position, type Range, type SelectionRange } from 'vscode-languageserver-types';
import { randomTexts } from '../test/random-texts.ts';
import { codeLenses } from './code-lenses.ts';
import type { Context } from './context.ts';
import { documentHighlights } from './document-highlights.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { type RoleFile, roleFile } from './role-file.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
  foldsWholeLines: true,
};

test('whatever the text, every feature answers, and with ranges inside it', () => {
  for (const [format, text] of randomTexts(120)) {
    for (const encoding of ['utf-16', 'utf-8'] as const) {
      const file = roleFile('file:///pier-warden.role.md', 1, parseRole(text, format), encoding);
      const wrong = [...wrongInFile(file), ...wrongAtPlaces(file)];
      expect({ format, text, encoding, wrong }).toEqual({ format, text, encoding, wrong: [] });
    }
  }
});

/** What is wrong with what is said of the whole file. */
function wrongInFile(file: RoleFile): readonly string[] {
  const roles = new LiveRoleIndex();
  roles.set(roleEntry(file.uri, file.document));
  const symbols = documentSymbols(file, editor).filter(DocumentSymbol.is);
  const folds = foldingRanges(file, editor);
  const links = documentLinks(file);
  const hints = inlayHints(file, wholeOf(file), roles);
  return [
    ...symbols.flatMap((symbol) => wrongSymbol(file, symbol, wholeOf(file))),
    ...folds
      .filter(({ startLine, endLine }) => endLine <= startLine || endLine >= file.lines.lineCount)
      .map(show('fold')),
    ...folds
      .filter(({ startLine }, at) => startLine <= (folds[at - 1]?.startLine ?? -1))
      .map(show('fold out of order')),
    ...links.filter(({ range }) => !isRange(file, range) || isBefore(range.end, range.start)).map(show('link')),
    ...links.filter(({ target }) => !/^(?:https?|mailto|file):/.test(target ?? '')).map(show('target')),
    ...hints.filter(({ position }) => !isPlace(file, position)).map(show('hint')),
    ...codeLenses(file, editor, roles)
      .filter(({ range }) => !isRange(file, range))
      .map(show('lens')),
    ...wrongTokens(file),
  ];
}

function wrongSymbol(file: RoleFile, symbol: DocumentSymbol, around: Range): readonly string[] {
  const { name, range, selectionRange, children = [] } = symbol;
  const isRight = name.trim() !== '' && isRange(file, range) && holds(range, selectionRange) && holds(around, range);
  return [
    ...(isRight ? [] : [show('symbol')({ name, range, selectionRange, around })]),
    ...children.flatMap((child) => wrongSymbol(file, child, range)),
  ];
}

function wrongTokens(file: RoleFile): readonly string[] {
  const data = semanticTokens(file);
  const wrong: string[] = [];
  let line = 0;
  let character = 0;
  let reached = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0] = data.slice(at, at + 3);
    if (down > 0) reached = 0;
    character = down === 0 ? character + along : along;
    line += down;
    const isRight =
      length > 0 && down >= 0 && character >= reached && isPlace(file, { line, character: character + length });
    if (!isRight) wrong.push(show('token')({ line, character, length, reached }));
    reached = character + length;
  }
  return wrong;
}

/** What is wrong with what is said of places: every seventh, and all of them in one question. */
function wrongAtPlaces(file: RoleFile): readonly string[] {
  const { text } = file.document;
  const places: Position[] = [];
  for (let offset = 0; offset <= text.length; offset += 7) {
    // No editor has its cursor inside a sign, or between the two signs of one line end.
    const isInside = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1));
    if (!isInside) places.push(file.lines.positionAt(offset));
  }
  return [
    ...selectionRanges(file, places).flatMap((chain, at) => wrongChain(file, chain, places[at])),
    ...places.flatMap((place) => {
      const highlights = documentHighlights(file, place);
      const hovered = hover(file, place, editor)?.range;
      const active = signatureHelp(file, place);
      const parameters = active?.signatures[0]?.parameters ?? [];
      return [
        ...highlights.filter(({ range }) => !isRange(file, range)).map(show('highlight')),
        ...(highlights.length > 0 && !highlights.some(({ range }) => holds(range, { start: place, end: place }))
          ? [show('highlights elsewhere')(place)]
          : []),
        ...(hovered === undefined || isRange(file, hovered) ? [] : [show('hover')(hovered)]),
        ...(active === undefined || parameters[active.activeParameter ?? 0] !== undefined
          ? []
          : [show('help')(active)]),
      ];
    }),
  ];
}

function wrongChain(file: RoleFile, chain: SelectionRange, place: Position | undefined): readonly string[] {
  if (place === undefined || !isRange(file, chain.range) || !holds(chain.range, { start: place, end: place }))
    return [show('selection')({ place, chain })];
  const { parent } = chain;
  if (parent === undefined) return [];
  const grows = holds(parent.range, chain.range) && !holds(chain.range, parent.range);
  return grows ? wrongChain(file, parent, place) : [show('selection that does not grow')({ place, chain })];
}

function wholeOf({ lines, document }: RoleFile): Range {
  return { start: { line: 0, character: 0 }, end: lines.positionAt(document.text.length) };
}

function isRange(file: RoleFile, { start, end }: Range): boolean {
  return isPlace(file, start) && isPlace(file, end) && !isBefore(end, start);
}

/** A place that there is in the text: going there and back ends where it began. */
function isPlace({ lines }: RoleFile, { line, character }: Position): boolean {
  const back = lines.positionAt(lines.offsetAt({ line, character }));
  return line < lines.lineCount && back.line === line && back.character === character;
}

function holds(outer: Range, inner: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function show(what: string): (value: unknown) => string {
  return (value) => `${what}: ${JSON.stringify(value)}`;
}
