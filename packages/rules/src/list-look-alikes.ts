import type { Range, RoleDocument, TreeNode } from '@role-profile/document';
import { fieldAt, type Path } from '@role-profile/schema';

/**
 * Lines of YAML that look like a list and are read as one text, because the sign before each is no hyphen with a space:
 * the ranges of those signs. Only where the field wants a list, and every line starts with the sign.
 */
export function* listLookAlikes({ text, root }: RoleDocument, sign: RegExp): Iterable<Range> {
  for (const { start, end } of textsForLists(root, [])) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(lineStart, start).trim() !== '') continue;
    const found: Range[] = [];
    let at = start;
    const lines = text.slice(start, end).trimEnd().split('\n');
    for (const line of lines) {
      const lead = line.length - line.trimStart().length;
      const length = sign.exec(line.slice(lead))?.[0].length ?? 0;
      if (length > 0) found.push({ start: at + lead, end: at + lead + length });
      at += line.length + 1;
    }
    if (found.length === lines.length) yield* found;
  }
}

function* textsForLists(node: TreeNode, path: Path): Iterable<Range> {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string' && fieldAt(path)?.type === 'list') yield node.range;
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) yield* textsForLists(value, [...path, key]);
  }
}
