import { type Field, KINDS, type Kind, requirementsOf } from '@role-profile/schema';

/** Fields in their canonical order, those that other kinds need and this one does not at the end. */
export function inOrderFor(kind: Kind | undefined, list: readonly Field[]): readonly Field[] {
  if (kind === undefined) return list;
  const own = neededKeys(kind);
  const elsewhere = new Set(KINDS.flatMap((other) => [...neededKeys(other)]));
  const isForeign = ({ path: [key = ''] }: Field) => elsewhere.has(key) && !own.has(key);
  return [...list.filter((field) => !isForeign(field)), ...list.filter(isForeign)];
}

function neededKeys(kind: Kind): ReadonlySet<string> {
  return new Set(requirementsOf(kind).flatMap(({ anyOf }) => anyOf.map(([key]) => String(key))));
}
