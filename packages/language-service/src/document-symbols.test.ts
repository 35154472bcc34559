import { type Format, parseRole } from '@role-profile/document';
import { expect, test } from 'vitest';
import { DocumentSymbol } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { documentSymbols } from './document-symbols.ts';
import { roleFile } from './role-file.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

/** The outline as indented lines, with the detail after a colon. */
function outline(format: Format, text: string): string {
  const lines = (symbols: readonly DocumentSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${indent}${name}${detail ? `: ${detail}` : ''}`,
      ...lines(children ?? [], `${indent}  `),
    ]);
  const symbols = documentSymbols(roleFile('file:///a', 1, parseRole(text, format)), editor);
  return lines(symbols.filter(DocumentSymbol.is), '').join('\n');
}

const MARKDOWN = `---
kind: vacancy
title: Pier Warden
contract:
  type: loan
---

## Duties

### On the pier

- Walk it.

### On the water

- Row.

## Person specification

### Essential

- Can row.

## Getting here

By boat.
`;

test('Markdown: the facts, then the sections with what is in them', () => {
  expect(outline('markdown', MARKDOWN)).toBe(`Facts: the facts at the top of the file
  kind: vacancy
  title: Pier Warden
  contract
Duties
  On the pier
  On the water
Person specification
  Essential
Getting here`);
});

test('YAML: keys, with the names of groups', () => {
  const text = `kind: vacancy
accountabilities:
  - heading: On the pier
    items:
      - Walk it.
personSpecification:
  essential:
    - Can row.
`;
  expect(outline('yaml', text)).toBe(`kind: vacancy
accountabilities
  On the pier
personSpecification
  essential`);
});

test.each([
  ['yaml', ''],
  ['markdown', ''],
  ['markdown', '##\n\n## \n'],
  ['markdown', '---\nkind: [\n\n## Duties\n\n- Row.\n'],
  ['yaml', 'kind: [\n'],
] as const)('%s %j: every name lies inside its symbol', (format, text) => {
  const check = (symbol: DocumentSymbol): void => {
    const { name, range, selectionRange, children } = symbol;
    expect(name).not.toBe('');
    expect(atOrBefore(range.start, selectionRange.start) && atOrBefore(selectionRange.end, range.end)).toBe(true);
    children?.forEach(check);
  };
  const symbols = documentSymbols(roleFile('file:///a', 1, parseRole(text, format)), editor);
  symbols.filter(DocumentSymbol.is).forEach(check);
  expect(symbols.every(DocumentSymbol.is)).toBe(true);
});

test('an editor that cannot nest gets a list', () => {
  const file = roleFile('file:///a', 1, parseRole(MARKDOWN, 'markdown'));
  const symbols = documentSymbols(file, { ...editor, nestedSymbols: false });
  expect(symbols).toContainEqual(expect.objectContaining({ name: 'Essential', containerName: 'Person specification' }));
});

function atOrBefore(a: { line: number; character: number }, b: { line: number; character: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
