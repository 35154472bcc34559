import * as z from 'zod';
import { type Vocabulary, values } from './vocabularies.ts';

/**
 * How a value of a field looks on the page. Prose is Markdown text; the others are lists or records of one sort.
 * A field with a shape may stand as a headed section in a Markdown role file; one without is a fact of the front matter.
 */
export type Shape =
  | 'prose'
  | 'statements'
  | 'statement-groups'
  | 'criteria'
  | 'person-specification'
  | 'contacts'
  | 'contact-lines'
  | 'parts'
  | 'texts'
  | 'names'
  | 'benefits'
  | 'records';

type Scalar = string | number | boolean;
type Facts<Value> = { readonly [key: string]: Value };
type ListOrOne<Value> = Value | readonly Value[];

/** A value as an author may write it, short forms and all; as deep as the model is, because zod unrolls types without end. */
export type ExampleValue = ListOrOne<Scalar | Facts<ListOrOne<Scalar | Facts<ListOrOne<Scalar>>>>>;

/** The same fact told well and told badly, about an invented post. */
export interface FieldExample {
  readonly good: ExampleValue;
  readonly poor: ExampleValue;
  /** The model itself refuses the poor one; without this it is allowed, and helps nobody who reads it. */
  readonly refused?: true;
}

/** What an author is told about a field, and how its section is recognised. */
export interface FieldInfo {
  readonly title: string;
  /** One line: what to write here. */
  readonly guidance: string;
  readonly example?: FieldExample;
  readonly shape?: Shape;
  /** Other headings that people use for this section; a final `…` stands for any further words. */
  readonly headings?: readonly string[];
  /** Other labels that people use for this fact (`Reports to: …`). */
  readonly labels?: readonly string[];
  /** For `parts`: the part that takes text standing before the first part's heading. */
  readonly lead?: string;
  /** For `records`: the key that a plain list item fills. */
  readonly item?: string;
  /** For a closed or suggested list of values. */
  readonly vocabulary?: Vocabulary;
  /** Whether this part's heading also opens it outside its parent section. */
  readonly anywhere?: boolean;
}

const registry = z.registry<FieldInfo>();
const shortForms = z.registry<{ readonly inWords: boolean }>();

/** What was said of a field with {@link Form.field}, found again through the wrappers that allow it to be absent or empty. */
export function fieldInfo(schema: z.ZodType): FieldInfo | undefined {
  return registry.get(schema);
}

/** Whether an author may write plain text where the normal form has something longer. */
export function isShortInWords(schema: z.ZodType): boolean {
  return shortForms.get(schema)?.inWords === true;
}

/**
 * The model is built twice from one source: as authors may write it (short forms accepted) and in its normal form.
 * `short` and `list` are where the two differ; types are those of the normal form.
 */
export interface Form {
  /** A value with short forms: `grade: HEO` for `grade: { code: HEO }`. */
  short<Long extends z.ZodType>(long: Long, ...shorts: z.ZodType[]): Long;
  /** A list; an author may write a single item without one. */
  list<Item extends z.ZodType>(item: Item): z.ZodArray<Item>;
  /** A field that may be absent, or present and still to be filled (null). */
  field<Value extends z.ZodType>(info: FieldInfo, value: Value): z.ZodOptional<z.ZodNullable<Value>>;
  /** A map of fields that takes `x-…` keys beside its own and reports any other. */
  map<Fields extends z.ZodRawShape>(fields: Fields): z.ZodObject<Fields, z.core.$loose>;
}

export const normalForm: Form = formOf(
  (long, ...shorts) => {
    shortForms.add(long, {
      inWords: shorts.some((short) => short instanceof z.ZodString || short instanceof z.ZodEnum),
    });
    return long;
  },
  (item) => z.array(item),
);

export const authorForm: Form = formOf(
  (long, ...shorts) => z.union([...shorts, long]),
  (item) => z.union([z.array(item), item]),
);

function formOf(
  short: (long: z.ZodType, ...shorts: z.ZodType[]) => z.ZodType,
  list: (item: z.ZodType) => z.ZodType,
): Form {
  return {
    // Types speak of the normal form only; the author's form is used for publishing schemas, where types do not matter.
    short: (long, ...shorts) => short(long, ...shorts) as typeof long,
    list: <Item extends z.ZodType>(item: Item) => list(item) as z.ZodArray<Item>,
    field(info, value) {
      const wrapped = value.nullable().optional();
      // `wrapped.meta(…)` would build the same schema once more, for each of the hundreds of fields.
      z.globalRegistry.add(wrapped, { title: info.title, description: info.guidance });
      registry.add(wrapped, info);
      return wrapped;
    },
    map: (fields) =>
      z.looseObject(fields).superRefine(reportUnknownKeys(new Set(Object.keys(fields))), { when: isReadable }),
  };
}

/** A check that looks at keys runs beside any mistake in the values: zod would leave it out otherwise. */
export function isReadable({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reportUnknownKeys(known: ReadonlySet<string>) {
  return (value: Record<string, unknown>, context: z.RefinementCtx): void => {
    for (const key of Object.keys(value)) {
      if (known.has(key) || key.startsWith('x-')) continue;
      context.addIssue({ code: 'unrecognized_keys', keys: [key], input: value });
    }
  };
}

/** Text that stands on its own line: a name, a label, a code. */
export const text = z.string();

/** Markdown text of any length. */
export const prose = z.string();

/** One of a closed vocabulary, or any text beside the suggestions of an open one. */
export function term(vocabulary: Vocabulary): z.ZodType<string> {
  return vocabulary.closed ? z.enum(values(vocabulary)) : z.string();
}

// `[0-9]` and not `\d`, which means more figures than ten in some validators.
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const ANY_YEAR = '[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const DAY = `(?:${ANY_YEAR}|02-(?:0[1-9]|1[0-9]|2[0-8]))|${LEAP_YEAR}-02-29)`;
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';

/** A day that exists, as `2027-03-01`. Said by its shape alone, leap years too, so that every validator agrees. */
export const date = z.string().regex(new RegExp(`^${DAY}$`), { error: 'date' });

export const time = z.string().regex(new RegExp(`^${TIME}$`), { error: 'time' });

/** A day and a time in one: `2027-03-31 23:55`. */
export const dateTime = z.string().regex(new RegExp(`^${DAY}[T ]${TIME}$`), { error: 'date' });

/** Lower-case letters, digits and hyphens: how a role file is named by others. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' });

export const email = z.string().regex(/^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+$/, { error: 'email' });

const formats = { date, time, slug, email };

/** What text must look like in a field, where it must look like something. */
export type TextFormat = keyof typeof formats;

/** The format of a value that was made of one of those above. */
export function textFormat(schema: z.ZodType): TextFormat | undefined {
  return (Object.keys(formats) as TextFormat[]).find((name) => formats[name] === schema);
}
