import type { z } from 'zod';
import { type Field, fieldAt, fields } from './field.ts';
import { DEFAULT_STATUS, isKind, isStatus, type Kind, type Status } from './kinds.ts';
import { meantValue, type Wanted } from './meant.ts';
import { missingMessage, unknownMessage } from './messages.ts';
import { roleSchema } from './model.ts';
import { type Path, valueAt } from './path.ts';
import { requirementsOf } from './requirements.ts';
import { type Dictionary, dictionary, suggest } from './suggest.ts';
import { wrongMessage } from './wrong-message.ts';

/** What is wrong with a role by the model alone: no position, no severity. */
export interface SchemaIssue {
  readonly code: 'missing' | 'unknown' | 'wrong';
  /** Path in the normal form. For `missing` it ends in the key that is not there. */
  readonly path: Path;
  /** What is wrong, why it matters and what to write instead, for somebody who knows roles and not files. */
  readonly message: string;
  /** How a missing field is needed: always, once the document is approved, or as advice. */
  readonly need?: 'always' | 'required' | 'recommended';
  /** The key or value that was most likely meant. */
  readonly suggestion?: string;
  /** For `wrong`: the code of the refinement that does not hold; each value by itself is right. */
  readonly refinement?: string;
}

/**
 * Checks a role in its normal form (see `normalise`) against the model and against what its kind needs.
 * Without a `kind` that is one of the five, only the kind itself and the values are checked.
 */
export function validate(role: Readonly<Record<string, unknown>>): readonly SchemaIssue[] {
  return [...alwaysNeeded(role), ...kindNeeds(role), ...valueIssues(role)];
}

/** The kind a role says it has, if it is one of the five. */
export function kindOf(role: Readonly<Record<string, unknown>>): Kind | undefined {
  return isKind(role.kind) ? role.kind : undefined;
}

/** The status a role says it has; draft when it says none that is known. */
export function statusOf(role: Readonly<Record<string, unknown>>): Status {
  return isStatus(role.status) ? role.status : DEFAULT_STATUS;
}

function* alwaysNeeded(role: Readonly<Record<string, unknown>>): Iterable<SchemaIssue> {
  for (const key of ['kind', 'title']) {
    const empty = key === 'kind' && role[key] === null;
    if (Object.hasOwn(role, key) && !empty) continue;
    yield {
      code: 'missing',
      path: [key],
      need: 'always',
      message: missingMessage([fieldAt([key]) as Field], undefined, 'required'),
    };
  }
}

function* kindNeeds(role: Readonly<Record<string, unknown>>): Iterable<SchemaIssue> {
  const kind = kindOf(role);
  if (kind === undefined) return;
  for (const { level, anyOf } of requirementsOf(kind)) {
    if (anyOf.some((path) => isThere(role, path))) continue;
    const choices = anyOf.flatMap((path) => fieldAt(path) ?? []);
    yield { code: 'missing', path: anyOf[0], need: level, message: missingMessage(choices, kind, level) };
  }
}

/** A field that is present but still to be filled is not missing: that is a matter of its own. */
function isThere(role: Readonly<Record<string, unknown>>, path: Path): boolean {
  return valueAt(role, path) !== undefined || valueAt(role, path.slice(0, 1)) === null;
}

function valueIssues(role: Readonly<Record<string, unknown>>): readonly SchemaIssue[] {
  const result = roleSchema.safeParse(role);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => translate(issue, role));
}

function translate(issue: z.core.$ZodIssue, role: Readonly<Record<string, unknown>>): readonly SchemaIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknown(path, key, role));
  if (issue.code === 'custom') return [broken(path, issue)];
  if (path.length === 1 && path[0] === 'kind' && role.kind === null) return [];
  const value = valueAt(role, path);
  const nearest = issue.code === 'invalid_union' ? nearestBranch(issue, value) : undefined;
  if (nearest !== undefined) {
    return nearest.flatMap((below) => translate({ ...below, path: [...issue.path, ...below.path] }, role));
  }
  const field = fieldAt(path);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const suggestion = meantValue(value, wantedBy(issue, field, options));
  const found = { code: 'wrong', path, message: wrongMessage({ field, value, issue, suggestion, options }) } as const;
  return [suggestion === undefined ? found : { ...found, suggestion }];
}

function broken(path: Path, { message, params }: z.core.$ZodIssueCustom): SchemaIssue {
  const refinement: unknown = params?.refinement;
  return { code: 'wrong', path, message, ...(typeof refinement === 'string' && { refinement }) };
}

/** Of several forms that a value may take, the one it was written in: the one that objects only to what is inside. */
function nearestBranch(
  { errors }: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return errors.find((issues) => issues.every(({ path }) => path.length > 0));
}

function wantedBy(issue: z.core.$ZodIssue, field: Field | undefined, options: readonly string[]): Wanted {
  if (field?.key === 'schemaVersion') return undefined;
  if (options.length > 0) return { options };
  if (issue.message === 'date') return 'date';
  if (issue.code !== 'invalid_type') return undefined;
  if (field?.type === 'number') return 'number';
  return field?.type === 'boolean' ? 'yes or no' : undefined;
}

function unknown(parent: Path, key: string, role: Readonly<Record<string, unknown>>): SchemaIssue {
  const siblings = parent.length === 0 ? fields : (fieldAt(parent)?.fields ?? []);
  const present = valueAt(role, parent);
  const meant = keyMeant(key, siblings);
  // A key that is there already was not mistyped for this one.
  const isFree =
    meant !== undefined && typeof present === 'object' && present !== null && !Object.hasOwn(present, meant);
  const suggestion = isFree ? meant : undefined;
  const message = unknownMessage(key, parent, suggestion, siblings);
  return { code: 'unknown', path: [...parent, key], message, ...(suggestion !== undefined && { suggestion }) };
}

/** By the key itself, or by a name people use for the field: `line manager` for `reportsTo`. */
function keyMeant(key: string, siblings: readonly Field[]): string | undefined {
  const names = siblings === fields ? topNames : namesOf(siblings);
  const found = suggest(key, names.words);
  return found === undefined ? undefined : names.keys.get(found);
}

interface Names {
  readonly words: Dictionary;
  readonly keys: ReadonlyMap<string, string>;
}

function namesOf(siblings: readonly Field[]): Names {
  const keys = new Map(siblings.map((field) => [field.key, field.key]));
  for (const { key, title, labels = [], headings = [] } of siblings) {
    for (const name of [title, ...labels, ...headings]) if (name.length > 3 && !keys.has(name)) keys.set(name, key);
  }
  return { words: dictionary(keys.keys()), keys };
}

const topNames = namesOf(fields);
