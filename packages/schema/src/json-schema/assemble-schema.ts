import { authorForm, normalForm } from '../form.ts';
import { buildModel } from '../model.ts';
import type { Requirement } from '../requirements.ts';
import type { JsonSchema, JsonSchemaDraft } from '../to-json-schema.ts';
import { valueHints } from './editor-hints.ts';
import { FILLED, finalStatus, inDraft } from './final-status.ts';
import { fromModel } from './from-model.ts';
import { isNode, type SchemaNode } from './schema-node.ts';
import type { Scope } from './scope.ts';
import { shapeModel } from './shape.ts';

/** A kind of document, as far as a schema goes. */
export interface SchemaKind {
  readonly kind: string;
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

/** What a schema is to be called, and whom it is to accept. */
export interface Assembly {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly SchemaKind[];
  readonly draft: JsonSchemaDraft;
  readonly form: Scope;
  /** Fields beside those of the model, and what they refer to. */
  readonly own?: { readonly properties: SchemaNode; readonly definitions: SchemaNode };
}

/** The fields of the model in one of its forms, with what they share. */
export interface ModelSchema {
  readonly root: SchemaNode;
  readonly definitions: ReadonlyMap<string, SchemaNode>;
}

export function modelSchema(form: Scope, draft: JsonSchemaDraft): ModelSchema {
  return shapeModel(fromModel(buildModel(form === 'author' ? authorForm : normalForm), form, draft), form);
}

/** One schema of role files: the fields of the model, the kinds it takes, and what each of them requires when final. */
export function assembleSchema({ root, definitions }: ModelSchema, assembly: Assembly): JsonSchema {
  const { name, title, kinds, draft, form, own } = assembly;
  const { type, properties, patternProperties, additionalProperties } = root;
  const written = form === 'author' ? 'as it may be written in YAML' : 'in its normal form';
  const schema = {
    $schema: DIALECTS[draft],
    $id: idOf(form === 'author' ? name : `normal:${name}`),
    title,
    description: `${title}, ${written}. Generated from the model; do not edit.`,
    type,
    properties: {
      ...(isNode(properties) ? properties : {}),
      kind: kindSchema(properties, kinds),
      ...own?.properties,
    },
    patternProperties,
    additionalProperties,
    required: ['kind', 'title'],
    ...finalStatus(kinds.map(({ kind, requirements }) => [kind, requirements])),
    ...(form === 'author' && { defaultSnippets: kinds.map(starter) }),
  };
  const key = draft === 'draft-07' ? 'definitions' : '$defs';
  const shared = { ...Object.fromEntries(definitions), ...FILLED, ...own?.definitions };
  return inDraft({ ...schema, [key]: shared }, key) as JsonSchema;
}

const DIALECTS = {
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
} as const;

/** There is no address to publish at yet, so a schema is named and not located. */
function idOf(name: string): string {
  return `urn:role-profile:${name}:1`;
}

function kindSchema(properties: unknown, kinds: readonly SchemaKind[]): SchemaNode {
  const { title, description, markdownDescription } =
    isNode(properties) && isNode(properties.kind) ? properties.kind : {};
  const names = kinds.map(({ kind }) => kind);
  return { title, description, markdownDescription, type: 'string', enum: names, ...valueHints(names, 'Kind') };
}

function starter({ kind, title, requirements }: SchemaKind): SchemaNode {
  const required = requirements.flatMap(({ level, anyOf: [[key]] }) => (level === 'required' ? [String(key)] : []));
  const body = Object.fromEntries([...new Set(required)].map((key, index) => [key, `$${index + 2}`]));
  return { label: title, description: `A new ${title.toLowerCase()}`, body: { kind, title: '$1', ...body } };
}
