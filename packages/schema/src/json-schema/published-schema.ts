import { authorForm, normalForm } from '../form.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { buildModel } from '../model.ts';
import type { JsonSchema, JsonSchemaDraft } from '../to-json-schema.ts';
import { kindTerms } from '../vocabularies.ts';
import { valueHints } from './editor-hints.ts';
import { FILLED, finalStatus, inDraft, kindNeeds } from './final-status.ts';
import { fromModel } from './from-model.ts';
import { isNode, type SchemaNode } from './schema-node.ts';
import type { Scope } from './scope.ts';
import { shapeModel } from './shape.ts';

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
  return schemaOf(modelIn(form, draft), { kind, draft, form });
}

/** Name and schema of every published file of one draft and form, the one for all kinds first. */
export function publishedSchemas(
  draft: JsonSchemaDraft,
  form: Scope,
): readonly (readonly [file: string, schema: JsonSchema])[] {
  const model = modelIn(form, draft);
  return [undefined, ...KINDS].map((kind) => [`${nameOf(kind)}.schema.json`, schemaOf(model, { kind, draft, form })]);
}

interface Model {
  readonly root: SchemaNode;
  readonly definitions: ReadonlyMap<string, SchemaNode>;
}

function modelIn(form: Scope, draft: JsonSchemaDraft): Model {
  return shapeModel(fromModel(buildModel(form === 'author' ? authorForm : normalForm), form, draft), form);
}

interface Wanted {
  readonly kind: Kind | undefined;
  readonly draft: JsonSchemaDraft;
  readonly form: Scope;
}

function schemaOf({ root, definitions }: Model, { kind, draft, form }: Wanted): JsonSchema {
  const kinds = kind === undefined ? KINDS : [kind];
  const { type, properties, patternProperties, additionalProperties } = root;
  const key = draft === 'draft-07' ? 'definitions' : '$defs';
  const name = nameOf(kind);
  const schema = {
    $schema: DIALECTS[draft],
    $id: idOf(form === 'author' ? name : `normal:${name}`),
    title: titleOf(kind),
    description: `${titleOf(kind)}, ${form === 'author' ? 'as it may be written in YAML' : 'in its normal form'}. Generated from the model; do not edit.`,
    type,
    properties: { ...(isNode(properties) ? properties : {}), kind: kindSchema(properties, kinds) },
    patternProperties,
    additionalProperties,
    required: ['kind', 'title'],
    ...finalStatus(kinds.map(kindNeeds)),
    ...(form === 'author' && { defaultSnippets: kinds.map(starter) }),
    definitions: { ...Object.fromEntries(definitions), ...FILLED },
  };
  const { definitions: shared, ...rest } = schema;
  return inDraft({ ...rest, [key]: shared }, key) as JsonSchema;
}

const DIALECTS = {
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
} as const;

/** There is no address to publish at yet, so a schema is named and not located. */
function idOf(name: string): string {
  return `urn:role-profile:${name}:1`;
}

function nameOf(kind: Kind | undefined): string {
  return kind ?? 'role';
}

function titleOf(kind: Kind | undefined): string {
  return kindTerms.terms.find(({ value }) => value === kind)?.title ?? 'Role';
}

function kindSchema(properties: unknown, kinds: readonly Kind[]): SchemaNode {
  const { title, description, markdownDescription } =
    isNode(properties) && isNode(properties.kind) ? properties.kind : {};
  return { title, description, markdownDescription, type: 'string', enum: kinds, ...valueHints(kinds, 'Kind') };
}

function starter(kind: Kind): SchemaNode {
  const required = kindNeeds(kind)[1].flatMap(({ level, anyOf: [[key]] }) =>
    level === 'required' ? [String(key)] : [],
  );
  const body = Object.fromEntries([...new Set(required)].map((key, index) => [key, `$${index + 2}`]));
  return {
    label: titleOf(kind),
    description: `A new ${titleOf(kind).toLowerCase()}`,
    body: { kind, title: '$1', ...body },
  };
}
