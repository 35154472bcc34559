import { assembleSchema, modelSchema } from './json-schema/assemble-schema.ts';
import { fieldHints, valueHints } from './json-schema/editor-hints.ts';
import { gradeRule } from './json-schema/grade-rule.ts';
import { isNode, nodesOf, type SchemaNode } from './json-schema/schema-node.ts';
import type { Scope } from './json-schema/scope.ts';
import { mapsOf, type OwnFields } from './own-field.ts';
import type { Requirement } from './requirements.ts';
import { type AnyZodType, type JsonSchema, type JsonSchemaDraft, toJsonSchema } from './to-json-schema.ts';
import { gradeSchemes as knownSchemes, type Vocabulary, values } from './vocabularies.ts';

/** What the schema of an own kind is made from. */
interface OwnSchema {
  readonly kind: string;
  readonly title: string;
  readonly fields: OwnFields;
  readonly requirements: readonly Requirement[];
  readonly gradeSchemes: readonly Vocabulary[];
  readonly draft: JsonSchemaDraft;
  readonly form: Scope;
}

/** The JSON Schema of an organisation’s own kind: the whole model, with its own fields and grades beside. */
export function ownSchema({ kind, title, fields, requirements, gradeSchemes, draft, form }: OwnSchema): JsonSchema {
  const model = modelSchema(form, draft);
  const own = ownProperties(fields, draft);
  const grade = isNode(model.root.properties) ? withGrades(model.root.properties.grade, gradeSchemes, form) : {};
  const properties = { ...own.properties, ...(gradeSchemes.length > 0 && { grade }) };
  return assembleSchema(model, {
    name: kind,
    title,
    kinds: [{ kind, title, requirements }],
    draft,
    form,
    own: { properties, definitions: own.definitions },
  });
}

function ownProperties(fields: OwnFields, draft: JsonSchemaDraft): { properties: SchemaNode; definitions: SchemaNode } {
  const { zod4, zod3 } = mapsOf(fields);
  const maps = [zod4, zod3].filter((map): map is NonNullable<typeof map> => map !== undefined);
  const converted = maps.map((map: AnyZodType) => toJsonSchema(map, draft));
  const found = Object.assign({}, ...converted.map(({ properties }) => properties)) as SchemaNode;
  const properties = Object.entries(fields).map(([key, { type, vocabulary, ...info }]) => {
    const told = fieldHints({ ...info, ...(vocabulary !== undefined && { vocabulary }) });
    const isChoice = type === undefined && vocabulary?.closed === true;
    return [key, Object.assign(told, isChoice ? choiceOf(vocabulary, info.title) : found[key])];
  });
  const definitions = Object.assign({}, ...converted.map((schema) => schema.definitions ?? schema.$defs)) as SchemaNode;
  return { properties: Object.fromEntries(properties), definitions };
}

function choiceOf(vocabulary: Vocabulary, label: string): SchemaNode {
  const all = [...values(vocabulary), null];
  return { type: ['string', 'null'], enum: all, ...valueHints(all, label, [], [vocabulary]) };
}

/** The grade of the model, with further schemes that are known by name. */
function withGrades(grade: unknown, own: readonly Vocabulary[], form: Scope): SchemaNode {
  if (!isNode(grade)) return {};
  const all = [...knownSchemes, ...own];
  const codes = all.flatMap(values);
  const rule = gradeRule(form, all);
  const extended = (node: SchemaNode): SchemaNode => {
    if (Array.isArray(node.enum)) {
      const choice = [...codes, null];
      const terms = all.flatMap(({ terms }) => terms);
      const together = { id: 'grade', closed: true, source: '', terms };
      return { ...node, enum: choice, ...valueHints(choice, 'Grade', [], [together]) };
    }
    return isNode(node.properties) ? { ...node, ...rule } : node;
  };
  return Array.isArray(grade.anyOf) ? { ...grade, anyOf: nodesOf(grade.anyOf).map(extended) } : extended(grade);
}
