import {
  covers,
  type Entry,
  type Range,
  type RoleDocument,
  type ScalarNode,
  type Section,
  type TreeNode,
} from '@role-profile/document';
import type { Field, Path, Term } from '@role-profile/schema';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { toLspRange } from './to-lsp.ts';
import { itemTermsOf, termsOf } from './vocabularies-of.ts';
import { writtenField } from './written-field.ts';

/** What a key, a heading or a value means, and what may be written there; `undefined` where there is nothing to say. */
export function hover(file: RoleFile, position: Position, context: Context): Hover | undefined {
  const { document, lines } = file;
  const offset = fromPosition(lines, position);
  const found = headingAt(document.sections, offset, document) ?? factAt(document, document.root, [], offset);
  if (found === undefined) return undefined;
  const text = found.term === undefined ? aboutField(found.field) : aboutTerm(found.term, found.field);
  const value = context.markdownInHover ? text : text.replaceAll('**', '').replaceAll('`', '');
  const kind = context.markdownInHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: toLspRange(lines, found.range) };
}

interface Found {
  readonly field: Field;
  readonly range: Range;
  /** The value that stands there, where it is one of a list. */
  readonly term?: Term;
}

function headingAt(sections: readonly Section[], offset: number, document: RoleDocument): Found | undefined {
  const section = sections.find(({ range }) => covers(range, offset) && offset < range.end);
  if (section === undefined || document.format === 'yaml') return undefined;
  if (!covers(section.nameRange, offset)) return headingAt(section.sections, offset, document);
  const field = typeof section.path.at(-1) === 'number' ? undefined : writtenField(section.path);
  return field && { field, range: section.nameRange };
}

/** The key or the value at an offset. Parts of a Markdown section stand where they were written, so every entry is asked. */
function factAt(document: RoleDocument, node: TreeNode, path: Path, offset: number): Found | undefined {
  if (node.kind === 'scalar') return covers(node.range, offset) ? valueAt(document, node, path) : undefined;
  if (node.kind === 'list') return first(node.items, (item, index) => factAt(document, item, [...path, index], offset));
  return first(node.entries, (entry) => {
    return keyAt(document, entry, path, offset) ?? factAt(document, entry.value, [...path, entry.key], offset);
  });
}

/** A key that is written as such; in running text some keys are only meant. */
function keyAt({ text }: RoleDocument, { key, keyRange }: Entry, path: Path, offset: number): Found | undefined {
  if (!covers(keyRange, offset)) return undefined;
  const isWritten = text.slice(keyRange.start, keyRange.end).replace(/["']/g, '') === key;
  const field = isWritten ? writtenField([...path, key]) : undefined;
  return field && { field, range: keyRange };
}

function valueAt({ facts }: RoleDocument, { value, range }: ScalarNode, path: Path): Found | undefined {
  const field = writtenField(path);
  if (field === undefined || value === null) return undefined;
  const term = itemTermsOf(field).find((one) => one.value === String(value));
  if (term !== undefined) return { field, range, term };
  // Over running text a box would be in the way of reading it.
  const isFact = facts !== undefined && covers(facts, range.start) && typeof path.at(-1) === 'string';
  return isFact && field.shape === undefined ? { field, range } : undefined;
}

function aboutField(field: Field): string {
  const values = termsOf(field);
  const start = `**${field.title}** (\`${field.path.join('.')}\`)\n\n${field.guidance}`;
  if (values.length === 0) return start;
  const shown = values.slice(0, MOST_VALUES).map(({ value, title }) => {
    return value === title ? `- \`${value}\`` : `- \`${value}\`: ${title}`;
  });
  const more = values.length > shown.length ? [`- and ${values.length - shown.length} more`] : [];
  return [
    start,
    '',
    field.vocabulary?.closed === false ? 'Often written:' : 'Write one of:',
    '',
    ...shown,
    ...more,
  ].join('\n');
}

const MOST_VALUES = 15;

function aboutTerm({ value, title, guidance }: Term, field: Field): string {
  const name = value === title ? `**${value}**` : `**${title}** (\`${value}\`)`;
  return [name, guidance, `${field.title}: ${field.guidance}`].filter((line) => line !== '').join('\n\n');
}

function first<Item, Result>(
  items: readonly Item[],
  look: (item: Item, index: number) => Result | undefined,
): Result | undefined {
  for (const [index, item] of items.entries()) {
    const found = look(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
