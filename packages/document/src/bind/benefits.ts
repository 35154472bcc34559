import type { Block, HeadingBlock } from '../syntax/markdown.ts';
import type { TreeNode } from '../tree.ts';
import { type Content, lines, prose } from './content.ts';
import { entry, list, map, scalar } from './nodes.ts';

/** Benefits under headings that name them; before the first heading, one benefit a list item or paragraph. */
export function benefits(content: Content): TreeNode {
  const items: TreeNode[] = [];
  let heading: HeadingBlock | undefined;
  let blocks: Block[] = [];
  const flush = (): void => {
    if (heading === undefined) {
      items.push(...lines(content, blocks));
      return;
    }
    const name = entry('name', scalar(heading.text, heading.textRange));
    const end = { start: heading.textRange.end, end: heading.textRange.end };
    items.push(map([name, entry('text', prose(content.source, blocks, end))], heading.range));
  };
  for (const block of content.blocks) {
    if (block.kind !== 'heading') {
      blocks.push(block);
      continue;
    }
    flush();
    content.outline(block, [...content.field.path, items.length]);
    heading = block;
    blocks = [];
  }
  flush();
  return list(items, content.at);
}
