import * as z from 'zod';
import { type FieldInfo, fieldInfo, isShortInWords, type TextFormat, textFormat } from './form.ts';
import { roleSchema } from './model.ts';
import type { Path } from './path.ts';

/** A field of the model: what an author is told about it, and the fields below it. */
export interface Field extends FieldInfo {
  readonly key: string;
  /** Keys from the role down to this field; list indexes are left out. */
  readonly path: readonly string[];
  /** `scalar` is a text or a number. */
  readonly type: 'text' | 'number' | 'boolean' | 'scalar' | 'list' | 'map';
  /** What the text must look like, such as a date. */
  readonly format?: TextFormat;
  /** Whether plain text may stand for the whole map, or for a map in the list. */
  readonly inWords: boolean;
  /** The fields of a map, or of the maps in a list; empty for other types. */
  readonly fields: readonly Field[];
}

const MAX_DEPTH = 6;

/** Every top-level field of the model, in the order in which a role file is best written. */
export const fields: readonly Field[] = fieldsOf(roleSchema, []);

const byKey = new Map(fields.map((field) => [field.key, field]));

/**
 * The field at a path of the role; indexes of lists are skipped.
 * `undefined` for `x-…` keys, unknown keys, and below plain values.
 */
export function fieldAt(path: Path): Field | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  let field = keys[0] === undefined ? undefined : byKey.get(keys[0]);
  for (const key of keys.slice(1)) {
    const found: Field | undefined = field?.fields.find((below) => below.key === key);
    // Statements nest without end: below the last list described, the one above it is described again.
    const isLast = found?.key === 'items' && found.fields.length === 0;
    field = isLast ? { ...found, fields: field?.fields ?? [] } : found;
  }
  return field;
}

function fieldsOf(schema: z.ZodType, path: readonly string[]): readonly Field[] {
  const map = mapBelow(schema);
  if (map === undefined || path.length > MAX_DEPTH) return [];
  return Object.entries(map.shape).flatMap(([key, value]) => {
    const info = fieldInfo(value as z.ZodType);
    if (info === undefined) return [];
    const here = [...path, key];
    // Statements nest without end; one level of `items` is enough for anyone who reads the model.
    const below = key === 'items' && path.at(-1) === 'items' ? [] : fieldsOf(value as z.ZodType, here);
    return [{ ...info, key, path: here, ...sortOf(value as z.ZodType), fields: below }];
  });
}

function sortOf(schema: z.ZodType): Pick<Field, 'type' | 'format' | 'inWords'> {
  const format = textFormat(unwrap(schema));
  return { type: typeOf(schema), inWords: inWords(schema), ...(format !== undefined && { format }) };
}

function typeOf(schema: z.ZodType): Field['type'] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return 'list';
  if (bare instanceof z.ZodObject) return 'map';
  if (bare instanceof z.ZodNumber || bare instanceof z.ZodLiteral) return 'number';
  if (bare instanceof z.ZodBoolean) return 'boolean';
  if (bare instanceof z.ZodUnion) return 'scalar';
  return 'text';
}

function mapBelow(schema: z.ZodType): z.ZodObject | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return bare;
  if (bare instanceof z.ZodArray) return mapBelow(bare.element as z.ZodType);
  if (bare instanceof z.ZodUnion) return (bare.options as z.ZodType[]).map(mapBelow).find((map) => map !== undefined);
  return undefined;
}

function inWords(schema: z.ZodType): boolean {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return inWords(bare.element as z.ZodType);
  if (bare instanceof z.ZodUnion) return (bare.options as z.ZodType[]).some((option) => option instanceof z.ZodString);
  return isShortInWords(bare);
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}
