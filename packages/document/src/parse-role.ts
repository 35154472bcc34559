import {
  fields,
  type Kind,
  kindOf,
  normalise,
  type Path,
  type RoleInput,
  type SchemaIssue,
  statusOf,
  validate,
} from '@role-profile/schema';
import type { Bound } from './bind/bound.ts';
import { bindMarkdown } from './bind/markdown.ts';
import { bindYaml } from './bind/yaml.ts';
import { entryAt, keyRangeIn, rangeIn } from './locate.ts';
import type { DocumentIssue, Format, RoleDocument } from './role-document.ts';
import { type Range, toValue } from './tree.ts';

export interface ParseOptions {
  /** The kind of a document that does not say its own. */
  readonly kind?: Kind;
}

/**
 * Reads a role file. Total: any text at all gives a document, with what could be read and an issue for what could not.
 * Ranges are UTF-16 offsets into `text`.
 */
export function parseRole(text: string, format: Format, { kind: assumed }: ParseOptions = {}): RoleDocument {
  const bound = format === 'yaml' ? bindYaml(text) : bindMarkdown(text);
  const { role: written, authorPath } = normalise(toValue(bound.root) as RoleInput);
  const role = assumed === undefined || Object.hasOwn(written, 'kind') ? written : { kind: assumed, ...written };
  const issues = [...bound.issues, ...validate(role).map((issue) => located(issue, bound, authorPath))];
  return {
    format,
    text,
    root: bound.root,
    role,
    kind: kindOf(role),
    status: statusOf(role),
    sections: bound.sections,
    facts: bound.facts,
    issues: issues.sort((a, b) => a.range.start - b.range.start),
    authorPath,
  };
}

/** The syntax that a file name tells, by its ending. */
export function formatOf(fileName: string): Format | undefined {
  if (/\.ya?ml$/i.test(fileName)) return 'yaml';
  return /\.(md|markdown)$/i.test(fileName) ? 'markdown' : undefined;
}

function located(issue: SchemaIssue, bound: Bound, authorPath: (path: Path) => Path): DocumentIssue {
  const path = authorPath(issue.path);
  if (issue.code === 'missing') return { ...issue, range: placeOfMissing(bound, path) };
  return { ...issue, range: issue.code === 'unknown' ? keyRangeIn(bound.root, path) : rangeIn(bound.root, path) };
}

/** A missing field is reported at its parent’s key, or at the field that it should follow. */
function placeOfMissing({ root }: Bound, path: Path): Range {
  const parent = path.slice(0, -1);
  if (parent.length > 0 && entryAt(root, parent) !== undefined) return keyRangeIn(root, parent);
  const rank = fields.findIndex((field) => field.key === path[0]);
  for (let before = rank - 1; before >= 0; before--) {
    const found = root.entries.find((entry) => entry.key === fields[before]?.key);
    if (found !== undefined) return found.keyRange;
  }
  return root.entries[0]?.keyRange ?? { start: 0, end: 0 };
}
