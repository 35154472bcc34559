import * as z from 'zod';
import { fieldInfo } from '../form.ts';
import type { JsonSchemaDraft } from '../to-json-schema.ts';
import { fieldHints } from './editor-hints.ts';
import { gradeRule, isGradeMap } from './grade-rule.ts';
import { OWN_FACTS, type SchemaNode } from './schema-node.ts';
import type { Scope } from './scope.ts';

/**
 * The JSON Schema that zod gives for a model, with what zod cannot tell: maps take only their own keys and `x-…`, a
 * grade goes with its scheme, and every field carries what editors show of it.
 */
export function fromModel(model: z.ZodType, scope: Scope, draft: JsonSchemaDraft): SchemaNode {
  return z.toJSONSchema(model, {
    target: draft === 'draft-07' ? 'draft-7' : 'draft-2020-12',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const schema: SchemaNode = jsonSchema;
      if (zodSchema instanceof z.ZodObject) {
        delete schema.required;
        Object.assign(schema, { patternProperties: OWN_FACTS, additionalProperties: false });
        if (isGradeMap(zodSchema)) Object.assign(schema, gradeRule(scope));
      }
      const info = zodSchema instanceof z.ZodType ? fieldInfo(zodSchema) : undefined;
      if (info !== undefined) Object.assign(schema, fieldHints(info));
    },
  }) as SchemaNode;
}
