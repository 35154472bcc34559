import type { z } from 'zod';
import type { ZodIssue as Zod3Issue } from 'zod/v3';
import type { Field } from './field.ts';
import { mapsOf, type OwnField, type OwnFields } from './own-field.ts';
import { type Path, valueAt } from './path.ts';
import { suggest } from './suggest.ts';
import type { SchemaIssue } from './validate.ts';
import { wrongMessage } from './wrong-message.ts';

type Role = Readonly<Record<string, unknown>>;

/** What is wrong with the values of an organisation’s own fields, told as for the fields of the model. */
export function ownIssues(fields: OwnFields, role: Role): readonly SchemaIssue[] {
  const { zod4, zod3 } = mapsOf(fields);
  const values = Object.fromEntries(Object.entries(role).filter(([key]) => Object.hasOwn(fields, key)));
  const found4 = zod4?.safeParse(values).error?.issues ?? [];
  const found3 = zod3?.safeParse(values).error?.issues.map(inZod4) ?? [];
  return [...found4, ...found3].flatMap((issue) => issueOf(issue, fields, role));
}

/** An own field, as messages speak of one. */
export function asField(key: string, { title, guidance, vocabulary }: OwnField, type: Field['type'] = 'text'): Field {
  const told = vocabulary === undefined ? {} : { vocabulary };
  return { key, path: [key], title, guidance, ...told, type, inWords: false, fields: [] };
}

function issueOf(issue: z.core.$ZodIssue, fields: OwnFields, role: Role): readonly SchemaIssue[] {
  const path: Path = issue.path.filter((step) => typeof step !== 'symbol');
  const key = String(path[0]);
  const own = fields[key];
  if (own === undefined) return [];
  if (issue.code === 'custom') {
    return [{ code: 'wrong', path, message: `${own.title}: ${issue.message}` }];
  }
  const value = valueAt(role, path);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const suggestion = typeof value === 'string' ? suggest(value, options) : undefined;
  const message = wrongMessage({ field: asField(key, own, sortOf(issue)), value, issue, suggestion, options });
  return [{ code: 'wrong', path, message, ...(suggestion !== undefined && { suggestion }) }];
}

/** The same issue in the words of zod 4, as far as messages need them. */
function inZod4(issue: Zod3Issue): z.core.$ZodIssue {
  const { path, message } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'invalid_type',
        expected: issue.expected === 'integer' ? 'int' : expectedOf(issue.expected),
        path,
        message,
      };
    case 'invalid_enum_value':
      return { code: 'invalid_value', values: issue.options, path, message };
    case 'invalid_literal':
      return { code: 'invalid_value', values: [String(issue.expected)], path, message };
    case 'too_small':
      return { code: 'too_small', origin: issue.type, minimum: issue.minimum, path, message };
    case 'too_big':
      return { code: 'too_big', origin: issue.type, maximum: issue.maximum, path, message };
    case 'custom':
      return { code: 'custom', path, message };
    default:
      return { code: 'invalid_format', format: 'regex', path, message };
  }
}

function expectedOf(expected: string): 'string' | 'number' | 'boolean' | 'array' | 'object' {
  return expected === 'number' || expected === 'boolean' || expected === 'array' || expected === 'object'
    ? expected
    : 'string';
}

function sortOf(issue: z.core.$ZodIssue): Field['type'] {
  if (issue.code !== 'invalid_type') return 'text';
  if (issue.expected === 'number' || issue.expected === 'int') return 'number';
  return issue.expected === 'boolean' ? 'boolean' : issue.expected === 'array' ? 'list' : 'text';
}
