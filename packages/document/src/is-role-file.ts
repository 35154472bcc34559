import { isKind } from '@role-profile/schema';
import { formatOf } from './parse-role.ts';

/** How much of a file is looked at: the kind stands among the first facts. */
const HEAD = 4096;

/**
 * Whether a file is a role file: by its name (`*.role.yaml`, `*.role.yml`, `*.role.md`), or because it is YAML or Markdown
 * whose top-level or front-matter `kind` is one of the five. Only the first 4 KB of `text` count.
 */
export function isRoleFile(fileName: string, text: string): boolean {
  if (hasRoleName(fileName)) return true;
  const format = formatOf(fileName);
  if (format === undefined) return false;
  const head = text.slice(0, HEAD);
  return isKind(kindLine(format === 'yaml' ? head : frontMatter(head)));
}

export function hasRoleName(fileName: string): boolean {
  return /\.role\.(ya?ml|md)$/i.test(fileName);
}

function frontMatter(head: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n---[ \t]*(?:\r?\n|$)|$)/.exec(head)?.[1] ?? '';
}

function kindLine(yaml: string): string | undefined {
  return /^(?:\uFEFF)?kind[ \t]*:[ \t]*(["']?)([a-z-]+)\1[ \t]*(?:#.*)?\r?$/m.exec(yaml)?.[2];
}
