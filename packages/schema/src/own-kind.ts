import { fieldAt } from './field.ts';
import type { Scope } from './json-schema/scope.ts';
import { isKind } from './kinds.ts';
import { unknownMessage } from './messages.ts';
import type { Role, RoleInput } from './model.ts';
import { type Normalised, normalise } from './normal/normalise.ts';
import type { OwnField, OwnFields, ValueOf } from './own-field.ts';
import { asField, ownIssues } from './own-issues.ts';
import { ownSchema } from './own-schema.ts';
import { type Path, valueAt } from './path.ts';
import type { Requirement } from './requirements.ts';
import { suggest } from './suggest.ts';
import type { JsonSchema, JsonSchemaDraft } from './to-json-schema.ts';
import { type SchemaIssue, validate } from './validate.ts';
import { type Vocabulary, values } from './vocabularies.ts';

/** A kind of document that an organisation adds to the five: the whole model, and fields of its own. */
export interface OwnKind<Name extends string = string, Own extends OwnFields = OwnFields> {
  readonly kind: Name;
  readonly title: string;
  readonly fields: Own;
  readonly requirements: readonly Requirement[];
  readonly gradeSchemes: readonly Vocabulary[];
  /** As `normalise`; own fields are kept as they are written. */
  normalise(input: RoleInput): Normalised;
  /** As `validate`, for a role in the normal form: own fields and what this kind needs included. */
  validate(role: Readonly<Record<string, unknown>>): readonly SchemaIssue[];
  /** Whether a role in the normal form is of this kind and nothing is wrong with it by `validate`, save what is to come. */
  isRight(role: Readonly<Record<string, unknown>>): role is OwnRole<Name, Own>;
  /** As `publishedSchema`, for this kind alone. */
  jsonSchema(options?: { readonly draft?: JsonSchemaDraft; readonly form?: Scope }): JsonSchema;
}

/** Any own kind, whatever its roles are typed as. */
export type AnyOwnKind = Omit<OwnKind, 'isRight'>;

/** A role of an own kind, in the normal form. */
export type OwnRole<Name extends string, Own extends OwnFields> = ModelFields & { readonly kind: Name } & {
  readonly [Key in keyof Own]?: ValueOf<Own[Key]> | null | undefined;
};

/** The fields of the model, without the room for any other key. */
type ModelFields = {
  readonly [Key in keyof Role as string extends Key ? never : Key extends 'kind' ? never : Key]: Role[Key];
};

/** The type of the roles of an own kind: `type Crew = RoleOf<typeof crewKind>`. */
export type RoleOf<Kind extends AnyOwnKind> = OwnRole<Kind['kind'], Kind['fields']>;

interface Parts<Name extends string, Own extends OwnFields> {
  readonly kind: Name;
  readonly title: string;
  readonly fields: Own;
  readonly requirements: readonly Requirement[];
  readonly gradeSchemes: readonly Vocabulary[];
}

/** Puts a kind together from its parts, for `defineKind` and `extendKind`. */
export function ownKind<Name extends string, Own extends OwnFields>(parts: Parts<Name, Own>): OwnKind<Name, Own> {
  const check = (role: Readonly<Record<string, unknown>>): readonly SchemaIssue[] => [
    ...kindIssues(role, parts),
    ...needs(role, parts),
    ...modelIssues(role, parts),
    ...gradeIssues(role, parts),
    ...ownIssues(parts.fields, role),
  ];
  return {
    ...parts,
    normalise: (input) => normaliseOwn(input, parts),
    validate: check,
    isRight: (role): role is OwnRole<Name, Own> =>
      check(role).every(({ code }) => code === 'missing') && role.kind === parts.kind,
    jsonSchema: ({ draft = 'draft-07', form = 'author' } = {}) => ownSchema({ ...parts, draft, form }),
  };
}

type AnyParts = Parts<string, OwnFields>;

function normaliseOwn(input: RoleInput, { fields, gradeSchemes }: AnyParts): Normalised {
  const [own, rest] = split(input, fields);
  const { role, ...ways } = normalise({
    ...rest,
    ...(Object.hasOwn(rest, 'grade') && { grade: gradeOf(rest.grade, gradeSchemes) }),
  });
  return { role: { ...role, ...own }, ...ways };
}

/** A grade of an own scheme gets its scheme, as the known ones do. */
function gradeOf(grade: unknown, schemes: readonly Vocabulary[]): unknown {
  const written = typeof grade === 'string' ? { code: grade } : grade;
  if (typeof written !== 'object' || written === null || Object.hasOwn(written, 'scheme')) return grade;
  const code = valueAt(written, ['code']);
  const scheme = schemes.find((known) => typeof code === 'string' && values(known).includes(code));
  return scheme === undefined ? grade : { ...written, scheme: scheme.id };
}

function* kindIssues({ kind }: RoleInput, { kind: name, title }: AnyParts): Iterable<SchemaIssue> {
  if (kind === name) return;
  if (kind === undefined || kind === null) {
    const message = `Kind is missing. Without it nobody knows what the file is. Write “kind: ${name}”.`;
    yield { code: 'missing', path: ['kind'], need: 'always', message };
    return;
  }
  const message = `Kind: “${String(kind)}” stands here, and this file is read as “${title}”. Write ${name}.`;
  yield { code: 'wrong', path: ['kind'], message, suggestion: name };
}

function* needs(role: RoleInput, { title, fields, requirements }: AnyParts): Iterable<SchemaIssue> {
  for (const { level, anyOf } of requirements) {
    if (anyOf.some((path) => valueAt(role, path) !== undefined || valueAt(role, path.slice(0, 1)) === null)) continue;
    const choices = anyOf.flatMap((path) => told(path, fields) ?? []);
    const names = choices.map((choice) => choice.title).join(' or ');
    const why = level === 'required' ? `“${title}” needs it.` : `“${title}” is better with it.`;
    const message = `${names} is missing. ${why} ${choices[0]?.guidance ?? ''}`.trimEnd();
    yield { code: 'missing', path: anyOf[0], need: level, message };
  }
}

function told(path: Path, fields: OwnFields): Pick<OwnField, 'title' | 'guidance'> | undefined {
  const own = path.length === 1 ? fields[String(path[0])] : undefined;
  return own ?? fieldAt(path);
}

/** What the model says of everything but the kind and the own fields. */
function modelIssues(role: RoleInput, { fields }: AnyParts): readonly SchemaIssue[] {
  const [, { kind: _, ...rest }] = split(role, fields);
  return validate(rest)
    .filter(({ code, path }) => code !== 'missing' || path[0] !== 'kind')
    .map((issue) => orOwnField(issue, role, fields));
}

/** A misspelt key may be that of an own field. */
function orOwnField(issue: SchemaIssue, role: RoleInput, fields: OwnFields): SchemaIssue {
  if (issue.code !== 'unknown' || issue.path.length !== 1 || issue.suggestion !== undefined) return issue;
  const key = String(issue.path[0]);
  const free = Object.keys(fields).filter((own) => !Object.hasOwn(role, own));
  const suggestion = suggest(key, free);
  if (suggestion === undefined) return issue;
  const siblings = free.flatMap((own) => (fields[own] === undefined ? [] : asField(own, fields[own])));
  return { ...issue, suggestion, message: unknownMessage(key, [], suggestion, siblings) };
}

function* gradeIssues({ grade }: RoleInput, { gradeSchemes }: AnyParts): Iterable<SchemaIssue> {
  const code = valueAt(grade, ['code']);
  const scheme = gradeSchemes.find(({ id }) => id === valueAt(grade, ['scheme']));
  if (scheme === undefined || typeof code !== 'string' || values(scheme).includes(code)) return;
  const suggestion = suggest(code, values(scheme));
  const rest =
    suggestion === undefined ? `Write one of: ${values(scheme).join(', ')}.` : `Did you mean “${suggestion}”?`;
  const message = `Grade: “${code}” is no grade of ${scheme.id}. ${rest}`;
  yield { code: 'wrong', path: ['grade', 'code'], message, ...(suggestion !== undefined && { suggestion }) };
}

function split(role: RoleInput, fields: OwnFields): readonly [own: RoleInput, rest: RoleInput] {
  const entries = Object.entries(role);
  const isOwn = ([key]: readonly [string, unknown]): boolean => Object.hasOwn(fields, key);
  return [Object.fromEntries(entries.filter(isOwn)), Object.fromEntries(entries.filter((entry) => !isOwn(entry)))];
}

/** Keys that are taken: an own field may not change what a field of the model means. */
export function refuseTaken(kind: string, fields: OwnFields): void {
  const taken = Object.keys(fields).filter((key) => fieldAt([key]) !== undefined);
  if (taken.length > 0) {
    throw new RangeError(
      `${kind}: ${taken.join(', ')} is a field of the model already. Give the own field another name.`,
    );
  }
  if (kind === '') throw new RangeError('A kind needs a name.');
}

/** A name that is none of the five. */
export function refuseKnown(kind: string): void {
  if (isKind(kind)) throw new RangeError(`“${kind}” is a kind of the model. To add to it, use extendKind.`);
}
