import type { Field } from '@role-profile/schema';
import { unescapeStart } from '../syntax/escaped-start.ts';
import { type Block, type ListItem, oneLine } from '../syntax/markdown.ts';
import type { Range, TreeNode } from '../tree.ts';
import { takeFacts } from './facts-in-braces.ts';
import { entry, list, map, scalar, spanOf } from './nodes.ts';

/** What a shape needs to turn blocks into a value: the whole text, and where to stand when there is no content. */
export interface Content {
  readonly source: string;
  readonly field: Field;
  readonly blocks: readonly Block[];
  /** Where an empty value stands: the end of the heading. */
  readonly at: Range;
  /** Takes text that this field has no place for, to keep it as a section of its own. */
  readonly leftOver: (blocks: readonly Block[]) => void;
  /** Binds a part of this field by the part's own shape. */
  readonly contentOf: (content: Content) => TreeNode;
  /** Says which path (in the author's tree) a heading inside this field stands for, for the outline. */
  readonly outline: (block: Block, path: readonly (string | number)[]) => void;
}

/** Markdown text as it stands, comments aside. */
export function prose(source: string, blocks: readonly Block[], at: Range): TreeNode {
  const range = spanOf(
    blocks.filter((block) => block.kind !== 'comment'),
    at,
  );
  let text = '';
  let from = range.start;
  for (const { kind, range: comment } of blocks) {
    if (kind !== 'comment' || comment.start < from || comment.end > range.end) continue;
    text += source.slice(from, comment.start).trimEnd();
    from = comment.end;
  }
  return scalar((text + source.slice(from, range.end)).trim() || null, range);
}

/** One value a list item or paragraph: text, or a map where facts in braces or items below come with it. */
export function lines({ source, field }: Content, blocks: readonly Block[]): readonly TreeNode[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'comment') return [];
    if (block.kind === 'list') return block.items.map((item) => itemValue(source, field, item));
    return [lineValue(source, field, oneLine(source.slice(block.range.start, block.range.end)), block.range, [])];
  });
}

/** The value of one list item, with the items below it. */
export function itemValue(source: string, field: Field, item: ListItem): TreeNode {
  return lineValue(
    source,
    field,
    item.text,
    item.textRange,
    item.items.map((below) => itemValue(source, field, below)),
  );
}

function lineValue(source: string, field: Field, text: string, range: Range, below: readonly TreeNode[]): TreeNode {
  const withFacts = takeFacts(unescapeStart(text), range, source, field.fields);
  const value = scalar(withFacts.text || null, withFacts.textRange);
  if (withFacts.facts.length === 0 && below.length === 0) return value;
  const entries = [entry(field.item ?? textKey(field), value), ...withFacts.facts];
  if (below.length > 0) entries.push(entry('items', list(below, range)));
  return map(entries, range);
}

/** The key that a line's own words fill: `text` of a statement, `name` of a place, `party` of a contact. */
function textKey(field: Field): string {
  return ['text', 'name', 'party'].find((key) => field.fields.some((below) => below.key === key)) ?? 'text';
}
