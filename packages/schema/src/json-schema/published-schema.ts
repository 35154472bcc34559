import { KINDS, type Kind } from '../kinds.ts';
import { requirementsOf } from '../requirements.ts';
import type { JsonSchema, JsonSchemaDraft } from '../to-json-schema.ts';
import { kindTerms } from '../vocabularies.ts';
import { type Assembly, assembleSchema, modelSchema } from './assemble-schema.ts';
import type { Scope } from './scope.ts';

/** Which schema is wanted. */
export interface PublishedSchemaOptions {
  /** One kind of document; without it, the schema takes all five. */
  readonly kind?: Kind;
  readonly draft?: JsonSchemaDraft;
  /** What an author may write, short forms and all (as usual), or the normal form that programs read. */
  readonly form?: Scope;
}

/**
 * The JSON Schema of a role file. It gives a document the same verdict as `lint` does in the document’s own status, but
 * for what `notInJsonSchema` lists. No `format`, no plug-in and no remote reference is needed to use it.
 */
export function publishedSchema({
  kind,
  draft = 'draft-07',
  form = 'author',
}: PublishedSchemaOptions = {}): JsonSchema {
  return assembleSchema(modelSchema(form, draft), assemblyOf(kind, draft, form));
}

/** Name and schema of every published file of one draft and form, the one for all kinds first. */
export function publishedSchemas(
  draft: JsonSchemaDraft,
  form: Scope,
): readonly (readonly [file: string, schema: JsonSchema])[] {
  const model = modelSchema(form, draft);
  return [undefined, ...KINDS].map((kind) => {
    const assembly = assemblyOf(kind, draft, form);
    return [`${assembly.name}.schema.json`, assembleSchema(model, assembly)];
  });
}

function assemblyOf(wanted: Kind | undefined, draft: JsonSchemaDraft, form: Scope): Assembly {
  const kinds = (wanted === undefined ? KINDS : [wanted]).map((kind) => {
    return { kind, title: titleOf(kind), requirements: requirementsOf(kind) };
  });
  return { name: wanted ?? 'role', title: wanted === undefined ? 'Role' : titleOf(wanted), kinds, draft, form };
}

function titleOf(kind: Kind): string {
  return kindTerms.terms.find(({ value }) => value === kind)?.title ?? kind;
}
