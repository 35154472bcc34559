import type { RoleDocument } from '../role-document.ts';
import { splitFrontMatter } from '../syntax/front-matter.ts';
import type { Range, TreeNode } from '../tree.ts';

/** A note of the author that is no part of the role: `# …` in YAML, `<!-- … -->` in the body of Markdown. */
export interface Comment {
  readonly range: Range;
  /** Without the signs around it. */
  readonly words: string;
}

/** Every comment of a file, in the order of the text. */
export function commentsOf(document: RoleDocument): readonly Comment[] {
  const { text, format } = document;
  if (format === 'yaml') return yamlComments(document, { start: 0, end: text.length });
  const { facts, bodyStart } = splitFrontMatter(text);
  return [...(facts === undefined ? [] : yamlComments(document, facts)), ...htmlComments(text, bodyStart)];
}

function htmlComments(text: string, from: number): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = text.indexOf('<!--', from); start >= 0; ) {
    const close = text.indexOf('-->', start + '<!--'.length);
    if (close < 0) break;
    const end = close + '-->'.length;
    comments.push({ range: { start, end }, words: text.slice(start + '<!--'.length, close).trim() });
    start = text.indexOf('<!--', end);
  }
  return comments;
}

/** A `#` starts a comment where it stands after a blank and inside no value. */
function yamlComments({ text, root }: RoleDocument, { start, end }: Range): readonly Comment[] {
  const values = valueRanges(root).sort((a, b) => a.start - b.start);
  const comments: Comment[] = [];
  let next = 0;
  const sign = /(?<=^|[ \t])#[^\r\n]*/gm;
  sign.lastIndex = start;
  for (let found = sign.exec(text); found !== null && found.index < end; found = sign.exec(text)) {
    while (next < values.length && (values[next]?.end ?? 0) <= found.index) next += 1;
    const around = values[next];
    if (around !== undefined && around.start <= found.index) {
      sign.lastIndex = Math.max(around.end, found.index + 1);
      continue;
    }
    const range = { start: found.index, end: found.index + found[0].length };
    comments.push({ range, words: found[0].replace(/^#+/, '').trim() });
  }
  return comments;
}

function valueRanges(node: TreeNode): Range[] {
  if (node.kind === 'scalar') return [node.range];
  if (node.kind === 'list') return node.items.flatMap(valueRanges);
  return node.entries.flatMap(({ keyRange, value }) => [keyRange, ...valueRanges(value)]);
}
