import { covers, type Entry, entryOf, type Range, type Section, type TreeNode } from '@role-profile/document';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import type { RoleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';

/**
 * The outline of a file: its keys in YAML; in Markdown its sections, and before them the facts of the front matter as one
 * symbol. Nested, or as a flat list for editors that cannot nest.
 */
export function documentSymbols(file: RoleFile, context: Context): DocumentSymbol[] | SymbolInformation[] {
  const symbols = [...factsSymbol(file), ...file.document.sections.map((section) => sectionSymbol(section, file))];
  return context.nestedSymbols ? symbols : flatten(symbols, file.uri);
}

function factsSymbol(file: RoleFile): DocumentSymbol[] {
  const { document } = file;
  const { facts } = document;
  if (document.format === 'yaml' || facts === undefined) return [];
  const children = document.root.entries
    .filter((entry) => covers(facts, entry.keyRange.start))
    .map((entry) => factSymbol(entry, file));
  return [symbol('Facts', 'the facts at the top of the file', SymbolKind.Namespace, file, facts, facts, children)];
}

function factSymbol({ key, keyRange, range, value }: Entry, file: RoleFile): DocumentSymbol {
  return symbol(key, plainText(value), SymbolKind.Property, file, range, keyRange, []);
}

function sectionSymbol({ name, nameRange, range, level, sections }: Section, file: RoleFile): DocumentSymbol {
  const children = sections.map((section) => sectionSymbol(section, file));
  const { root, format } = file.document;
  if (format === 'markdown') return symbol(name, '', SymbolKind.String, file, range, nameRange, children);
  const value = level === 1 ? entryOf(root, name)?.value : undefined;
  return symbol(
    name,
    value === undefined ? '' : plainText(value),
    SymbolKind.Property,
    file,
    range,
    nameRange,
    children,
  );
}

function symbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  { lines }: RoleFile,
  range: Range,
  nameRange: Range,
  children: DocumentSymbol[],
): DocumentSymbol {
  // Editors refuse a symbol without a name, and one whose name lies outside it.
  const whole = { start: Math.min(range.start, nameRange.start), end: Math.max(range.end, nameRange.end) };
  return {
    name: name.trim() || 'Untitled',
    detail,
    kind,
    range: toLspRange(lines, whole),
    selectionRange: toLspRange(lines, nameRange),
    children,
  };
}

/** A short value on one line; what is longer is for reading, not for an outline. */
function plainText(value: TreeNode): string {
  const text = value.kind === 'scalar' && value.value !== null ? String(value.value) : '';
  return text.length > LONGEST_DETAIL || /[\r\n]/.test(text) ? '' : text;
}

const LONGEST_DETAIL = 60;

function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatten(children ?? [], uri, name),
  ]);
}
