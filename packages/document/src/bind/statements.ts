import type { Block, HeadingBlock } from '../syntax/markdown.ts';
import type { TreeNode } from '../tree.ts';
import { type Content, lines } from './content.ts';
import { entry, list, map, scalar } from './nodes.ts';

/** Statements, one a list item or paragraph. A heading among them is a statement too, with those that follow below it. */
export function statements(content: Content): TreeNode {
  const items: TreeNode[] = [];
  let heading: HeadingBlock | undefined;
  let blocks: Block[] = [];
  const flush = (): void => {
    const below = lines(content, blocks);
    if (heading === undefined) items.push(...below);
    else items.push(headed(heading, below));
    blocks = [];
  };
  for (const block of content.blocks) {
    if (block.kind !== 'heading') {
      blocks.push(block);
      continue;
    }
    flush();
    content.outline(block, [...content.field.path, items.length]);
    heading = block;
  }
  flush();
  return list(items, content.at);
}

function headed({ text, textRange, range }: HeadingBlock, below: readonly TreeNode[]): TreeNode {
  const words = scalar(text, textRange);
  return below.length === 0 ? words : map([entry('text', words), entry('items', list(below, range))], range);
}
