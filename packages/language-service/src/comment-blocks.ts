import type { Range, RoleDocument, TreeNode } from '@role-profile/document';
import { visitTree } from './visit-tree.ts';

/**
 * The comments of a file, in its order: in YAML and front matter each run of lines that start with `#`, in the text of
 * Markdown each `<!-- … -->` that starts a line. Ranges start at the first sign of the comment and end after its last.
 */
export function commentBlocks(document: RoleDocument): readonly Range[] {
  const { text, facts, format } = document;
  if (format === 'yaml') return hashComments(document, { start: 0, end: text.length });
  return [...(facts === undefined ? [] : hashComments(document, facts)), ...htmlComments(text, facts?.end ?? 0)];
}

function hashComments({ text, root }: RoleDocument, { start, end }: Range): readonly Range[] {
  const runs = Array.from(text.slice(start, end).matchAll(HASH_LINES), ({ 0: lines, index }) => {
    const indent = lines.length - lines.trimStart().length;
    return { start: start + index + indent, end: start + index + lines.length };
  });
  if (runs.length === 0) return [];
  const blocks = textBlocks(root);
  // Both are in the order of the text, so one walk beside the other finds every comment that is only text.
  let at = 0;
  return runs.filter((run) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= run.start) at += 1;
    return (blocks[at]?.start ?? run.end) >= run.start;
  });
}

const HASH_LINES = /^[ \t]*#[^\r\n]*(?:\r?\n[ \t]*#[^\r\n]*)*/gm;

/** Where text stands that may hold a `#` at the start of a line. */
function textBlocks(root: TreeNode): readonly Range[] {
  const ranges: Range[] = [];
  visitTree(root, {
    node: ({ kind, range }) => {
      if (kind === 'scalar') ranges.push(range);
    },
  });
  return ranges.sort((a, b) => a.start - b.start);
}

function htmlComments(text: string, from: number): readonly Range[] {
  const found: Range[] = [];
  const opening = /^ {0,3}(<!--|`{3,}|~{3,})/gm;
  opening.lastIndex = from;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const sign = match[1] ?? '';
    const start = match.index + match[0].length - sign.length;
    const isComment = sign === '<!--';
    const close = text.indexOf(isComment ? '-->' : `\n${sign}`, start + sign.length);
    if (close < 0) break;
    const end = close + (isComment ? '-->'.length : sign.length + 1);
    if (isComment) found.push({ start, end });
    opening.lastIndex = end;
  }
  return found;
}
