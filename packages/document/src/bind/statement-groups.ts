import { fieldAt } from '@role-profile/schema';
import type { Block, HeadingBlock } from '../syntax/markdown.ts';
import type { Entry, TreeNode } from '../tree.ts';
import { type Content, itemValue, prose } from './content.ts';
import { entry, list, map, scalar } from './nodes.ts';

const statement = fieldAt(['accountabilities', 'items']);

interface Group {
  readonly heading: HeadingBlock | undefined;
  readonly intro: Block[];
  readonly items: TreeNode[];
}

/** Statements under group headings. Text before a list is the group's introduction; text after one starts a group. */
export function statementGroups(content: Content): TreeNode {
  const { source, field, blocks, at } = content;
  const groups: Group[] = [];
  let current: Group | undefined;
  const start = (heading: HeadingBlock | undefined): Group => {
    const group: Group = { heading, intro: [], items: [] };
    groups.push(group);
    return group;
  };
  for (const block of blocks) {
    if (block.kind === 'comment') continue;
    if (block.kind === 'heading') {
      content.outline(block, [...field.path, groups.length]);
      current = start(block);
    } else if (block.kind === 'list') {
      current ??= start(undefined);
      current.items.push(...block.items.map((item) => itemValue(source, statement ?? field, item)));
    } else {
      if (current === undefined || current.items.length > 0) current = start(undefined);
      current.intro.push(block);
    }
  }
  return list(
    groups.map((group) => groupNode(content, group)),
    at,
  );
}

function groupNode({ source, at }: Content, { heading, intro, items }: Group): TreeNode {
  const entries: Entry[] = [];
  if (heading !== undefined) entries.push(entry('heading', scalar(heading.text, heading.textRange)));
  if (intro.length > 0) entries.push(entry('intro', prose(source, intro, at)));
  if (items.length > 0) entries.push(entry('items', list(items, at)));
  else if (intro.length === 0) entries.push(entry('items', scalar(null, heading?.textRange ?? at)));
  return map(entries, at);
}
