import * as z from 'zod';
import type { ZodTypeAny as Zod3Type } from 'zod/v3';
import { zodToJsonSchema } from 'zod-to-json-schema';

export type JsonSchemaDraft = 'draft-07' | '2020-12';
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema that was written with zod 4, or with zod 3 by a project that has not moved yet. */
export type AnyZodType = z.ZodType | Zod3Type;

/**
 * The JSON Schema of a zod schema of either version.
 *
 * @throws RangeError when the result says nothing: a converter that meets a schema of another version answers `{}`
 *   without an error, and a schema that accepts everything must never be published by accident.
 */
export function toJsonSchema(schema: AnyZodType, draft: JsonSchemaDraft = 'draft-07'): JsonSchema {
  const converted = isZod4(schema) ? fromZod4(schema, draft) : fromZod3(schema);
  const { $schema: _, ...said } = converted;
  if (Object.keys(said).length === 0) {
    throw new RangeError(
      'This schema turned into an empty JSON Schema, which would accept everything. Was it made with zod 3 or zod 4?',
    );
  }
  return converted;
}

function isZod4(schema: AnyZodType): schema is z.ZodType {
  return '_zod' in schema;
}

function fromZod4(schema: z.ZodType, draft: JsonSchemaDraft): Record<string, unknown> {
  return z.toJSONSchema(schema, { target: draft === 'draft-07' ? 'draft-7' : 'draft-2020-12', io: 'input' }) as Record<
    string,
    unknown
  >;
}

function fromZod3(schema: Zod3Type): Record<string, unknown> {
  return zodToJsonSchema(schema) as Record<string, unknown>;
}
