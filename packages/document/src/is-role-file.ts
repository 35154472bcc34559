import { isKind } from '@role-profile/schema';
import { formatOf } from './parse-role.ts';
import type { Format } from './role-document.ts';

/** How much of a file is looked at: the kind stands among the first facts. */
const HEAD = 4096;

/**
 * Whether a file is a role file: by its name (`*.role.yaml`, `*.role.yml`, `*.role.md`), or because it is YAML or Markdown
 * whose top-level or front-matter `kind` is one of the five. Only the first 4 KB of `text` count.
 */
export function isRoleFile(fileName: string, text: string): boolean {
  const format = formatOf(fileName);
  return hasRoleName(fileName) || (format !== undefined && saysKind(text, format));
}

export function hasRoleName(fileName: string): boolean {
  return /\.role\.(ya?ml|md)$/i.test(fileName);
}

/** Whether a text says that it is one of the five kinds, in its first 4 KB. For texts that have no file name yet. */
export function saysKind(text: string, format: Format): boolean {
  const head = text.slice(0, HEAD);
  return isKind(kindLine(format === 'yaml' ? head : frontMatter(head)));
}

function frontMatter(head: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n---[ \t]*(?:\r?\n|$)|$)/.exec(head)?.[1] ?? '';
}

function kindLine(yaml: string): string | undefined {
  return /^(?:\uFEFF)?kind[ \t]*:[ \t]*(["']?)([a-z-]+)\1[ \t]*(?:#.*)?\r?$/m.exec(yaml)?.[2];
}
