import type { Block } from './blocks.ts';

/** Blocks as Markdown prose: paragraphs parted by a blank line, lists as lists, headings one step below a section's. */
export function proseOf(blocks: readonly Block[]): string {
  let text = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    const glue = previous === undefined ? '' : previous.type === 'item' && block.type === 'item' ? '\n' : '\n\n';
    const row = block.type === 'row' && previous?.type === 'row';
    text += (row ? '\n' : glue) + lineOf(block) + (block.type === 'row' && !row ? '\n| --- | --- |' : '');
    previous = block;
  }
  return text;
}

function lineOf(block: Block): string {
  if (block.type === 'item') return `${'  '.repeat(block.depth)}- ${block.text}`;
  if (block.type === 'heading') return `#### ${block.text}`;
  if (block.type === 'row') return `| ${block.label} | ${block.text.replaceAll('\n\n', '<br>')} |`;
  if (block.type === 'label') return [block.label, block.text].filter((part) => part !== '').join(': ');
  return block.text;
}

/** Text in which bullets that stand inside a line begin lines of their own. */
export function breakInlineBullets(text: string): string {
  if (!/\s[•·●▪]\s/u.test(text)) return text;
  const [lead = '', ...items] = text.split(/\s*[•·●▪]\s+/u);
  const list = items.map((item) => `- ${item.trim()}`).join('\n');
  return lead === '' ? list : `${lead}\n\n${list}`;
}
