import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRole, type RoleDocument } from '@role-profile/document';
import { type Finding, lint } from '@role-profile/rules';
import { isFinal, notInJsonSchema, statusOf, validate } from '@role-profile/schema';
import { stringify } from 'yaml';
import type { Value } from './write-roles.ts';

const codesOf = (by: 'lint' | 'schema'): ReadonlySet<string> =>
  new Set(notInJsonSchema.flatMap(({ code, refusedBy }) => (refusedBy === by ? code : [])));
const unsayable = codesOf('lint');
const stricter = codesOf('schema');
const emptiness: ReadonlySet<string> = new Set(['unfilled-field', 'empty-section']);

/** What our own code says of a role, as far as a schema could say it. */
export interface Verdict {
  readonly document: RoleDocument;
  readonly text: string;
  readonly errors: readonly Finding[];
  readonly isRight: boolean;
  /** `validate` by itself; `undefined` where it depends on blanks, which are the business of the rules. */
  readonly isValid: boolean | undefined;
}

export function verdictOf(role: Value): Verdict {
  const text = stringify(role, { aliasDuplicateObjects: false, lineWidth: 0 });
  const document = parseRole(text, 'yaml');
  const errors = lint(document).filter(
    ({ severity, code }) => (severity === 'error' && !unsayable.has(code)) || stricter.has(code),
  );
  const hangsOnBlanks = errors.some(({ code }) => emptiness.has(code));
  const isValid = hangsOnBlanks ? undefined : !validate(document.role).some((issue) => counts(issue, document.role));
  return { document, text, errors, isRight: errors.length === 0, isValid };
}

function counts({ code, need, refinement }: ReturnType<typeof validate>[number], role: Value): boolean {
  if (refinement !== undefined) return false;
  if (code !== 'missing') return true;
  return need === 'always' || (need === 'required' && isFinal(statusOf(role)));
}

const SCHEMAS = join(import.meta.dirname, '../../packages/schema/schemas');

/** A published schema, as it is packed. */
export function packedSchema(...path: readonly string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(join(SCHEMAS, ...path), 'utf8'));
}
