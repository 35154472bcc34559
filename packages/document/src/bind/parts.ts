import { type Field, partOfHeading } from '@role-profile/schema';
import type { Block, HeadingBlock, ParagraphBlock } from '../syntax/markdown.ts';
import type { Entry, TreeNode } from '../tree.ts';
import { type Content, prose } from './content.ts';
import { entry, map, scalar } from './nodes.ts';

interface Part {
  readonly field: Field | undefined;
  readonly heading: HeadingBlock | undefined;
  readonly blocks: Block[];
}

/** A field whose parts stand under headings of their own; text before the first belongs to its lead part, if it has one. */
export function parts(content: Content): TreeNode {
  const { field, source, at } = content;
  const entries: Entry[] = [];
  for (const part of cut(content)) {
    if (part.field === undefined) {
      const blocks = field.key === 'organisationChart' ? takeImage(part.blocks, source, entries) : part.blocks;
      if (blocks.every((block) => block.kind === 'comment')) continue;
      if (field.lead === undefined) content.leftOver(blocks);
      else entries.push(entry(field.lead, prose(source, blocks, at)));
      continue;
    }
    const { heading, field: partField } = part;
    const place = heading?.textRange ?? at;
    const below = { ...content, field: partField, blocks: part.blocks, at: { start: place.end, end: place.end } };
    if (entries.some(({ key }) => key === partField.key))
      content.leftOver([...(heading === undefined ? [] : [heading]), ...part.blocks]);
    else entries.push(entry(partField.key, content.contentOf(below), place));
  }
  return entries.length === 0 ? scalar(null, at) : map(entries, at);
}

/** The introduction, and the lists under “Internal” and “External”. */
export function contacts(content: Content): TreeNode {
  const { source, at } = content;
  const entries: Entry[] = [];
  for (const { field, heading, blocks } of cut(content)) {
    if (heading === undefined && blocks.every((block) => block.kind === 'comment')) continue;
    if (field === undefined) {
      entries.push(entry('intro', prose(source, blocks, at)));
    } else if (!entries.some(({ key }) => key === field.key)) {
      const place = heading?.textRange ?? at;
      entries.push(
        entry(
          field.key,
          content.contentOf({ ...content, field, blocks, at: { start: place.end, end: place.end } }),
          place,
        ),
      );
    } else {
      content.leftOver([...(heading === undefined ? [] : [heading]), ...blocks]);
    }
  }
  return map(entries, at);
}

function cut({ field, blocks, outline }: Content): readonly Part[] {
  let current: Part = { field: undefined, heading: undefined, blocks: [] };
  const cuts = [current];
  for (const block of blocks) {
    const part = block.kind === 'heading' ? partOfHeading(field, block.text) : undefined;
    if (block.kind !== 'heading' || part === undefined || part.path.length !== field.path.length + 1) {
      current.blocks.push(block);
      continue;
    }
    outline(block, part.path);
    current = { field: part, heading: block, blocks: [] };
    cuts.push(current);
  }
  return cuts;
}

const IMAGE = /^!\[([^\]]*)\]\(([^)\s]+)\)$/;

/** A paragraph that is only a picture gives the chart's file and description. */
function takeImage(blocks: readonly Block[], source: string, entries: Entry[]): readonly Block[] {
  const found = blocks.find(
    (block): block is ParagraphBlock =>
      block.kind === 'paragraph' && IMAGE.test(source.slice(block.range.start, block.range.end)),
  );
  if (found === undefined) return blocks;
  const [, alt = '', image = ''] = IMAGE.exec(source.slice(found.range.start, found.range.end)) ?? [];
  entries.push(entry('image', scalar(image, found.range)));
  if (alt !== '') entries.push(entry('alt', scalar(alt, found.range)));
  return blocks.filter((block) => block !== found);
}
