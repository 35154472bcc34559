import * as z from 'zod';
import { type ZodTypeAny as Zod3Type, z as z3 } from 'zod/v3';
import type { FieldInfo } from './form.ts';
import type { AnyZodType } from './to-json-schema.ts';
import type { Term, Vocabulary } from './vocabularies.ts';

/** A vocabulary of an organisation’s own, whose values are known as types. */
export interface OwnVocabulary<Value extends string = string, Closed extends boolean = boolean> extends Vocabulary {
  readonly closed: Closed;
  readonly terms: readonly (Term & { readonly value: Value })[];
}

/** A field of an organisation’s own: what an author is told about it, and what it holds. */
export interface OwnField extends Pick<FieldInfo, 'title' | 'guidance' | 'example'> {
  /** What it holds, in zod 4 or zod 3. Without it, text; with a closed vocabulary, one of its values. */
  readonly type?: AnyZodType;
  readonly vocabulary?: OwnVocabulary;
}
export type OwnFields = Readonly<Record<string, OwnField>>;

/** A list of values for {@link OwnField}: closed to be checked, open to be suggested only. */
export function defineVocabulary<const Value extends string, const Closed extends boolean>(
  vocabulary: OwnVocabulary<Value, Closed>,
): OwnVocabulary<Value, Closed> {
  return vocabulary;
}

type Held<Type> = Type extends z.ZodType ? z.output<Type> : Type extends Zod3Type ? Type['_output'] : never;

/** What an own field holds when it is filled. */
export type ValueOf<F extends OwnField> = F extends { type: infer Type extends AnyZodType }
  ? Held<Type>
  : F extends { vocabulary: OwnVocabulary<infer Value, true> }
    ? Value
    : string;

/** The fields as a map, for each version of zod that they are written in; each may be absent, or still to be filled. */
export function mapsOf(fields: OwnFields): { zod4: z.ZodObject | undefined; zod3: z3.AnyZodObject | undefined } {
  const zod4: Record<string, z.ZodType> = {};
  const zod3: Record<string, Zod3Type> = {};
  for (const [key, field] of Object.entries(fields)) {
    const type = typeOf(field);
    if (isZod4(type)) zod4[key] = type.nullable().optional();
    else zod3[key] = type.nullable().optional();
  }
  return {
    zod4: Object.keys(zod4).length > 0 ? z.object(zod4) : undefined,
    zod3: Object.keys(zod3).length > 0 ? z3.object(zod3) : undefined,
  };
}

function typeOf({ type, vocabulary }: OwnField): AnyZodType {
  if (type !== undefined) return type;
  return vocabulary?.closed === true ? z.enum(vocabulary.terms.map(({ value }) => value)) : z.string();
}

function isZod4(type: AnyZodType): type is z.ZodType {
  return '_zod' in type;
}
