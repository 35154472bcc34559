import {
  covers,
  type Entry,
  type Range,
  type RoleDocument,
  type ScalarNode,
  type Section,
  type TreeNode,
} from '@role-profile/document';
import { type RoleIndex, roleEntry } from '@role-profile/rules';
import type { Field, Path, Term } from '@role-profile/schema';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { fromPosition } from './from-lsp.ts';
import { aboutField, aboutRole, aboutTerm } from './hover-texts.ts';
import type { RoleFile } from './role-file.ts';
import { termInValue } from './term-in-value.ts';
import { toLspRange } from './to-lsp.ts';
import { writtenField } from './written-field.ts';

/**
 * What a key, a label, a heading or a value means, with an example, and which role an id names; `undefined` where there
 * is nothing to say. `roles` are the role files around; without them an id is a value like any other.
 */
export function hover(file: RoleFile, position: Position, context: Context, roles?: RoleIndex): Hover | undefined {
  const { document, lines } = file;
  const offset = fromPosition(lines, position);
  const found =
    (roles && roleAt(file, offset, roles)) ??
    headingAt(document.sections, offset, document) ??
    labelAt(document, offset) ??
    factAt(document, document.root, [], offset);
  if (found === undefined) return undefined;
  const text =
    'text' in found
      ? found.text
      : found.term
        ? aboutTerm(found.term, found.field)
        : aboutField(found.field, document.format);
  const value = context.markdownInHover ? text : text.replace(/```\w*\n?|\*\*|`/g, '').trimEnd();
  const kind = context.markdownInHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: toLspRange(lines, found.range) };
}

function roleAt({ uri, document }: RoleFile, offset: number, roles: RoleIndex): FoundText | undefined {
  const { id, idRange, references } = roleEntry(uri, document);
  const reference = references.find(({ range }) => covers(range, offset));
  const isOwn = idRange !== undefined && covers(idRange, offset);
  const named = reference?.id ?? (isOwn ? id : undefined);
  const [entry] = named === undefined ? [] : roles.withId(named);
  const range = reference?.range ?? idRange;
  return entry && range && { text: aboutRole(entry), range };
}

interface FoundText {
  readonly text: string;
  readonly range: Range;
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

function labelAt({ labels }: RoleDocument, offset: number): Found | undefined {
  const label = labels.find(({ keyRange }) => covers(keyRange, offset));
  const field = label && writtenField(label.path);
  return field && { field, range: label.keyRange };
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

function valueAt({ facts, text }: RoleDocument, node: ScalarNode, path: Path): Found | undefined {
  const field = writtenField(path);
  if (field === undefined || node.value === null) return undefined;
  const found = termInValue(text, node, field);
  if (found !== undefined) return { field, ...found };
  // Over running text a box would be in the way of reading it.
  const isFact = facts !== undefined && covers(facts, node.range.start) && typeof path.at(-1) === 'string';
  return isFact && field.shape === undefined ? { field, range: node.range } : undefined;
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
