import { type KindDefinition, requirementsIn } from './define-kind.ts';
import { isKind, type Kind } from './kinds.ts';
import type { OwnFields } from './own-field.ts';
import { type AnyOwnKind, type OwnKind, ownKind, refuseTaken } from './own-kind.ts';
import { type Requirement, requirementsOf } from './requirements.ts';
import { kindTerms } from './vocabularies.ts';

/** What an organisation adds to a kind. Without a name of its own it stays the kind it was. */
export type KindExtension<Name extends string, Own extends OwnFields> = Partial<KindDefinition<Name, Own>>;

/**
 * A kind of the model, or an own one, with more fields, needs or grades. What the kind needs stays needed.
 *
 * @throws RangeError when a key is taken by the model already.
 */
export function extendKind<
  const Base extends Kind | AnyOwnKind,
  const Own extends OwnFields = Record<never, never>,
  const Name extends string = NameOf<Base>,
>(base: Base, extension: KindExtension<Name, Own>): OwnKind<Name, FieldsOf<Base> & Own> {
  const { title, fields, requirements, gradeSchemes, kind } = partsOf(base);
  const added = extension.fields ?? {};
  refuseTaken(extension.kind ?? kind, added);
  const more = requirementsIn(extension);
  const named = new Set(more.flatMap(({ anyOf }) => anyOf.map(String)));
  const kept = requirements.filter(
    ({ level, anyOf }) => level === 'required' || !anyOf.some((path) => named.has(String(path))),
  );
  return ownKind({
    // The name and the fields are those of the base where the extension has none, as the types say.
    kind: (extension.kind ?? kind) as Name,
    title: extension.title ?? title,
    fields: { ...fields, ...added } as FieldsOf<Base> & Own,
    requirements: [...kept, ...more],
    gradeSchemes: [...gradeSchemes, ...(extension.gradeSchemes ?? [])],
  });
}

type NameOf<Base> = Base extends AnyOwnKind ? Base['kind'] : Base extends Kind ? Base : never;
type FieldsOf<Base> = Base extends AnyOwnKind ? Base['fields'] : Record<never, never>;

interface Parts {
  readonly kind: string;
  readonly title: string;
  readonly fields: OwnFields;
  readonly requirements: readonly Requirement[];
  readonly gradeSchemes: AnyOwnKind['gradeSchemes'];
}

function partsOf(base: Kind | AnyOwnKind): Parts {
  if (typeof base !== 'string') return base;
  if (!isKind(base)) throw new RangeError(`“${String(base)}” is no kind of the model.`);
  const title = kindTerms.terms.find(({ value }) => value === base)?.title ?? base;
  return { kind: base, title, fields: {}, requirements: requirementsOf(base), gradeSchemes: [] };
}
