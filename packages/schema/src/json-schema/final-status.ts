import type { Requirement } from '../requirements.ts';
import { reference } from './definitions.ts';
import { BLANK } from './patterns.ts';
import { isNode, OWN_FACTS, type SchemaNode } from './schema-node.ts';

/** A condition of JSON Schema. */
function when(condition: SchemaNode, consequence: SchemaNode, otherwise?: SchemaNode): SchemaNode {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: consequence, ...(otherwise !== undefined && { else: otherwise }) };
}

/**
 * The one condition on a whole role: in an approved or published document, what its kind requires is there, and unless it
 * is a template nothing is left to be filled.
 */
export function finalStatus(
  kinds: readonly (readonly [kind: string, requirements: readonly Requirement[]])[],
): SchemaNode {
  const needs = kinds.length === 1 ? kinds.map(([, requirements]) => complete(requirements))[0] : undefined;
  return when(isFinal, needs ?? byKind(kinds));
}

const isFinal = { properties: { status: { enum: ['approved', 'published'] } }, required: ['status'] };
const isTemplate = { properties: { template: { const: true } }, required: ['template'] };

function byKind(kinds: readonly (readonly [string, readonly Requirement[]])[]): SchemaNode {
  return kinds.reduceRight<SchemaNode>((otherwise, [kind, requirements]) => {
    const rest = Object.keys(otherwise).length > 0 ? otherwise : undefined;
    return when({ properties: { kind: { const: kind } }, required: ['kind'] }, complete(requirements), rest);
  }, {});
}

function complete(requirements: readonly Requirement[]): SchemaNode {
  return { ...needsOf(requirements), if: isTemplate, else: reference('filled-role') };
}

function needsOf(requirements: readonly Requirement[]): SchemaNode {
  const needed = requirements.filter(({ level }) => level === 'required').map(({ anyOf }) => anyOf);
  const paths = needed.flatMap((choices) => (choices.length === 1 ? [choices[0]] : []));
  const choices = needed.filter(({ length }) => length > 1);
  const parts = paths.filter(({ length }) => length > 1);
  const properties = parts.map(([parent]) => {
    const required = parts.flatMap(([key, part]) => (key === parent ? [String(part)] : []));
    return [String(parent), { required }];
  });
  return {
    required: [...new Set(paths.map(([key]) => String(key)))],
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(choices.length > 0 && eitherOf(choices.map((paths) => paths.map(([key]) => String(key))))),
  };
}

function eitherOf(choices: readonly (readonly string[])[]): SchemaNode {
  const [first, ...others] = choices.map((keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) }));
  return others.length === 0 ? { ...first } : { allOf: [first, ...others] };
}

const EMPTY = [
  { type: 'null' },
  { type: 'string', pattern: BLANK },
  { type: 'array', maxItems: 0 },
  { type: 'object', propertyNames: { const: 'heading' } },
];
const errorMessage =
  'This is still to be filled, and the document is approved or published. Fill it in, or take it out. In a template, write template: true.';

/** Values with nothing left to be filled in them, however deep. A group that holds only its heading is not filled either. */
export const FILLED: Readonly<Record<string, SchemaNode>> = {
  'filled-role': {
    properties: { dimensions: reference('filled-dimensions') },
    patternProperties: OWN_FACTS,
    additionalProperties: reference('filled'),
  },
  filled: {
    not: { anyOf: EMPTY },
    errorMessage,
    items: reference('filled'),
    patternProperties: OWN_FACTS,
    additionalProperties: reference('filled'),
  },
  // The name of a dimension alone says that its value is to come.
  'filled-dimensions': {
    not: {
      anyOf: [...EMPTY, { type: 'string' }, { type: 'object', required: ['name'], not: { required: ['value'] } }],
    },
    errorMessage,
    items: reference('filled-dimensions'),
    patternProperties: OWN_FACTS,
    additionalProperties: reference('filled'),
  },
};

/** The same schema in the words of a draft: where definitions stand, and how they are referred to. */
export function inDraft(node: unknown, definitionsKey: string): unknown {
  if (Array.isArray(node)) return node.map((item) => inDraft(item, definitionsKey));
  if (!isNode(node)) return node;
  const entries = Object.entries(node).map(([keyword, value]) => [
    keyword,
    keyword === '$ref' && typeof value === 'string'
      ? value.replace('#/definitions/', `#/${definitionsKey}/`)
      : inDraft(value, definitionsKey),
  ]);
  return Object.fromEntries(entries);
}
