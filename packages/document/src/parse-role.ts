import {
  fields,
  type Kind,
  kindOf,
  type Normalised,
  normalise,
  type Path,
  type RoleInput,
  type SchemaIssue,
  statusOf,
  validate,
  valueAt,
} from '@role-profile/schema';
import type { Bound } from './bind/bound.ts';
import { duplicateKeys } from './bind/duplicate-keys.ts';
import { bindMarkdown } from './bind/markdown.ts';
import { bindYaml } from './bind/yaml.ts';
import { entryAt, keyRangeIn, rangeIn, valueNode, type Walkable } from './locate.ts';
import type { DocumentIssue, Format, RoleDocument } from './role-document.ts';
import { refusalOfSize } from './syntax/limits.ts';
import { openComment } from './syntax/open-comment.ts';
import type { YamlMemo } from './syntax/yaml-memo.ts';
import { entryFinder, type Range, toValue } from './tree.ts';

export interface ParseOptions {
  /** The kind of a document that does not say its own. */
  readonly kind?: Kind;
  /**
   * Kept by the caller from one version of a text to the next, so that only what has changed is read. The document is the
   * same with it and without; one for each file. Markdown makes no use of it.
   */
  readonly memo?: YamlMemo;
}

/**
 * Reads a role file. Total: any text at all gives a document, with what could be read and an issue for what could not.
 * Ranges are UTF-16 offsets into `text`.
 */
export function parseRole(text: string, format: Format, { kind: assumed, memo }: ParseOptions = {}): RoleDocument {
  const bound = format === 'yaml' ? bindYaml(text, memo) : bindMarkdown(text);
  const normal = normalise(toValue(bound.root) as RoleInput);
  const { role: written, authorPath, normalPath } = normal;
  const role = assumed === undefined || Object.hasOwn(written, 'kind') ? written : { kind: assumed, ...written };
  const tree = { root: bound.root, findEntry: entryFinder() };
  let issues: readonly DocumentIssue[] | undefined;
  return {
    format,
    text,
    ...tree,
    role,
    kind: kindOf(role),
    status: statusOf(role),
    sections: bound.sections,
    facts: bound.facts,
    labels: bound.labels,
    get issues() {
      issues ??= issuesOf(bound, tree, { role, authorPath, normalPath }, text);
      return issues;
    },
    authorPath,
  };
}

function issuesOf(bound: Bound, tree: Walkable, normal: Normalised, text: string): readonly DocumentIssue[] {
  const found = validate(normal.role).map((issue) => located(issue, tree, normal));
  const open = bound.facts?.end === text.length || refusalOfSize(text) !== undefined ? undefined : openComment(text);
  const syntax = open === undefined ? [] : [{ code: 'syntax' as const, path: [], ...open }];
  const twice = [...duplicateKeys(tree.root, bound.facts)].map((issue) => ({
    ...issue,
    path: normal.normalPath(issue.path),
  }));
  return [...bound.issues(), ...syntax, ...twice, ...found].sort((a, b) => a.range.start - b.range.start);
}

/** The syntax that a file name tells, by its ending. */
export function formatOf(fileName: string): Format | undefined {
  if (/\.ya?ml$/i.test(fileName)) return 'yaml';
  return /\.(md|markdown)$/i.test(fileName) ? 'markdown' : undefined;
}

function located(issue: SchemaIssue, tree: Walkable, { role, authorPath }: Normalised): DocumentIssue {
  const path = authorPath(issue.path);
  if (issue.code === 'missing') return { ...issue, range: placeOfMissing(tree, path) };
  if (issue.code === 'unknown') return { ...issue, range: keyRangeIn(tree, path) };
  const { suggestion, ...wrong } = issue;
  const node = valueNode(tree, path);
  // A short form such as “Leadership (level 3)” says more than the value that is wrong: a suggestion must not replace it all.
  const whole = node.kind === 'scalar' && node.value === valueAt(role, issue.path);
  return { ...wrong, ...(whole && suggestion !== undefined && { suggestion }), range: rangeIn(tree, path) };
}

/** A missing field is reported at its parent’s key, or at the field that it should follow. */
function placeOfMissing(tree: Walkable, path: Path): Range {
  const { root, findEntry } = tree;
  const parent = path.slice(0, -1);
  if (parent.length > 0 && entryAt(tree, parent) !== undefined) return keyRangeIn(tree, parent);
  const rank = fields.findIndex((field) => field.key === path[0]);
  for (let before = rank - 1; before >= 0; before--) {
    const found = findEntry(root, fields[before]?.key ?? '');
    if (found !== undefined) return found.keyRange;
  }
  return root.entries[0]?.keyRange ?? { start: 0, end: 0 };
}
