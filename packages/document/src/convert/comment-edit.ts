import type { Path } from '@role-profile/schema';
import type { Edit } from '../edit/apply-edits.ts';
import { lineStart } from '../edit/lines.ts';
import { placeOf } from '../edit/place.ts';
import type { Headed } from '../edit/section-edits.ts';
import { hyphenBefore } from '../edit/yaml-edits.ts';
import type { RoleDocument } from '../role-document.ts';

/**
 * Puts a comment where it is read beside the value at `path`: above its line in YAML, below its heading in Markdown, or
 * beside the nearest value around it that has such a place. `undefined` where its words would end it early.
 */
export function commentEdit(
  document: RoleDocument,
  headedAt: (path: Path) => Headed | undefined,
  path: Path,
  words: string,
): Edit | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const above = path.slice(0, depth);
    const line = lineOf(document, above);
    if (line !== undefined) return insert(line.start, yamlComment(words, line.indent));
    const headed = headedAt(document.authorPath(above));
    if (headed !== undefined && document.format === 'markdown')
      return words.includes('-->') ? undefined : insert(headed.headingEnd, `\n\n${markdownComment(words)}`);
  }
  const { text, facts, format } = document;
  if (format === 'yaml') return insert(0, yamlComment(words, ''));
  if (facts !== undefined) return insert(facts.end, yamlComment(words, ''));
  return words.includes('-->') ? undefined : insert(text.length, `\n${markdownComment(words)}\n`);
}

/** The line on which a value of block YAML starts. */
function lineOf(document: RoleDocument, path: Path): { start: number; indent: string } | undefined {
  const place = placeOf(document, path);
  if (place === undefined || place.isSingle || place.outer !== 'block') return undefined;
  const { text } = document;
  const at = place.entry?.keyRange.start ?? hyphenBefore(text, place.node.range.start);
  if (at === undefined) return undefined;
  const start = lineStart(text, at);
  return { start, indent: /^ */.exec(text.slice(start, at))?.[0] ?? '' };
}

function insert(at: number, newText: string): Edit {
  return { range: { start: at, end: at }, newText };
}

function yamlComment(words: string, indent: string): string {
  const lines = words.split(/\r?\n/).map((line) => line.trim());
  return lines.map((line) => `${indent}#${line === '' ? '' : ` ${line}`}\n`).join('');
}

function markdownComment(words: string): string {
  return `<!-- ${words.replaceAll('\r\n', '\n')} -->`;
}
