import type { Range, TreeNode } from '@role-profile/document';
import { linesOf, type TextLine } from '../body-lines.ts';
import { defineLayoutRule } from '../layout-rule.ts';

export const trailingSpace = defineLayoutRule({
  id: 'trailing-space',
  docs: {
    summary: 'A line ends in blanks that nobody sees.',
    why: 'Two people who compare versions of the document see changes where there are none, and two blanks at the end of a line may break it in print.',
    instead:
      'End the line after its last word. In Markdown, two blanks between two lines of one paragraph break the line there, and stay.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain  \n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact \n\n- Carries the island.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n- Carries the island.\n',
        },
      },
    ],
  },
  message:
    'This line ends in blanks. They are not seen, and show up as changes when versions are compared. Delete them.',
  title: 'Delete the blanks at the end of the line',
  *find(document) {
    const lines = linesOf(document);
    const inYaml = keptBlocks(document.root, document.text);
    for (const [index, line] of lines.entries()) {
      const length = line.text.trimEnd().length;
      const blanks = blanksAtEnd(line.text);
      const range = { start: line.start + line.text.length - blanks.length, end: line.start + line.text.length };
      if (blanks === '' || line.isCode || isBreak(line, length, lines[index + 1], blanks)) continue;
      if (!line.isBody && inYaml.some(({ start, end }) => start <= range.start && range.start < end)) continue;
      yield range;
    }
  },
  write: (written) => (/^[ \t]+$/.test(written) ? '' : undefined),
});

function blanksAtEnd(line: string): string {
  let start = line.length;
  while (start > 0 && ' \t'.includes(line.charAt(start - 1))) start -= 1;
  return line.slice(start);
}

/** Two blanks between two lines of a paragraph, or of an item, break the line. */
function isBreak(line: TextLine, length: number, next: TextLine | undefined, blanks: string): boolean {
  if (!line.isBody || !blanks.endsWith('  ') || length === 0) return false;
  return next !== undefined && next.text.trim() !== '' && !/^ {0,3}#/.test(line.text);
}

/** Text of several lines after `|` or `>`, in which blanks count. */
function keptBlocks(node: TreeNode, text: string): readonly Range[] {
  if (node.kind === 'scalar') return '|>'.includes(text.charAt(node.range.start) || ' ') ? [node.range] : [];
  if (node.kind === 'list') return node.items.flatMap((item) => keptBlocks(item, text));
  return node.entries.flatMap(({ value }) => keptBlocks(value, text));
}
