import type { OwnFields } from './own-field.ts';
import { type OwnKind, ownKind, refuseKnown, refuseTaken } from './own-kind.ts';
import type { Requirement } from './requirements.ts';
import type { Vocabulary } from './vocabularies.ts';

/** What an organisation says of a kind of its own. */
export interface KindDefinition<Name extends string, Own extends OwnFields> {
  /** What stands after `kind:`, in lower-case letters, digits and hyphens. */
  readonly kind: Name;
  readonly title: string;
  /** Fields beside those of the model, by key. */
  readonly fields?: Own;
  /** Fields that are needed once a document is approved: keys, or paths as `statements.equality`. */
  readonly required?: readonly string[];
  /** Fields that such a document is better with. */
  readonly recommended?: readonly string[];
  /** Grade schemes beside those that are known. */
  readonly gradeSchemes?: readonly Vocabulary[];
}

/**
 * A kind of document of an organisation's own: every field of the model, and its own beside, with types, checks, messages
 * and JSON Schema.
 *
 * @throws RangeError when the name or a key is taken by the model already.
 */
export function defineKind<const Name extends string, const Own extends OwnFields = Record<never, never>>(
  definition: KindDefinition<Name, Own>,
): OwnKind<Name, Own> {
  const { kind, title, gradeSchemes = [] } = definition;
  const fields = definition.fields ?? ({} as Own);
  refuseKnown(kind);
  refuseTaken(kind, fields);
  return ownKind({ kind, title, fields, requirements: requirementsIn(definition), gradeSchemes });
}

/** The requirements that a definition names, as those of the model are kept. */
export function requirementsIn({
  required = [],
  recommended = [],
}: Pick<KindDefinition<string, OwnFields>, 'required' | 'recommended'>): readonly Requirement[] {
  return [
    ...required.map((path): Requirement => ({ level: 'required', anyOf: [path.split('.')] })),
    ...recommended.map((path): Requirement => ({ level: 'recommended', anyOf: [path.split('.')] })),
  ];
}
