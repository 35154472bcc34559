import { expect, test } from 'vitest';
import { type Block, parseMarkdown } from './markdown.ts';

function outline(text: string): string[] {
  return parseMarkdown(text, 0).map((block) => describe(block, text));
}

function describe(block: Block, text: string): string {
  if (block.kind === 'heading') return `h${block.level}:${text.slice(block.textRange.start, block.textRange.end)}`;
  if (block.kind === 'list')
    return `list:${block.items.map((item) => item.text + (item.items.length > 0 ? `(${item.items.map((below) => below.text).join()})` : '')).join('|')}`;
  if (block.kind === 'table')
    return `table:${[block.header, ...block.rows].map((row) => row.map((cell) => `${cell.text}=${text.slice(cell.range.start, cell.range.end)}`).join()).join(';')}`;
  return `${block.kind}:${text.slice(block.range.start, block.range.end)}`;
}

test.each([
  ['## One ##\n\nText', ['h2:One', 'paragraph:Text']],
  ['One\n===\n\nTwo\n---\n', ['h1:One', 'h2:Two']],
  ['##One\ntext', ['h2:One', 'paragraph:text']],
  ['text\n##One', ['paragraph:text', 'h2:One']],
  ['#1 is best', ['paragraph:#1 is best']],
  ['**One**\n\n- a', ['h7:One', 'list:a']],
  ['**One:**  \n- a', ['h7:One:', 'list:a']],
  ['**One** two', ['paragraph:**One** two']],
  ['- a\n  b\n- c\n  - d\n  - e', ['list:a b|c(d,e)']],
  ['1. a\n\n   more\n2. b', ['list:a more|b']],
  ['<!-- note -->\n\nText', ['comment:<!-- note -->', 'paragraph:Text']],
  ['<!-- a --><b>x</b>', ['other:<!-- a --><b>x</b>']],
  ['| a | b |\n|---|---|\n| 1 \\| 2 | |\n', ['table:a=a,b=b;1 | 2=1 \\| 2,=']],
  ['> # quoted\n\n```\n# code\n```', ['other:> # quoted', 'other:```\n# code\n```']],
  ['## One\r\n\r\nText\r\nmore\r\n', ['h2:One', 'paragraph:Text\r\nmore']],
  ['', []],
])('%j', (text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test('ranges are of the whole text, past the front matter', () => {
  const text = '---\na: 1\n---\n## One\n- two\n';
  const [heading, list] = parseMarkdown(text, 13);
  expect(heading?.kind === 'heading' && text.slice(heading.textRange.start, heading.textRange.end)).toBe('One');
  expect(list?.kind === 'list' && text.slice(list.items[0]?.textRange.start, list.items[0]?.textRange.end)).toBe('two');
});
