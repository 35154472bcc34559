import type { RoleEntry, RoleIndex } from '@role-profile/rules';

/** A reporting line that is longer is no organisation. */
const MOST = 1000;

/**
 * The other files whose findings may be others now that one file says something else of itself: those that share an id
 * with it, those that name it or that it names, those above in the reporting line, which may have become a circle or be
 * one no longer, and where an id comes or goes, those that name nobody: it may be the one they mean. Nothing, where it says
 * the same to others.
 */
export function affectedFiles(
  index: RoleIndex,
  before: RoleEntry | undefined,
  after: RoleEntry | undefined,
): readonly string[] {
  if (factsOf(before) === factsOf(after)) return [];
  const ids = new Set([before, after].flatMap((entry) => (entry === undefined ? [] : [entry.id, ...namedBy(entry)])));
  // A set that grows while it is walked: each id adds those that its files report to.
  for (const id of ids) {
    if (ids.size > MOST) break;
    for (const entry of index.withId(id))
      for (const { field, id: above } of entry.references) if (field === 'reportsTo') ids.add(above);
    for (const { entry } of index.referencesTo(id, 'directReports')) ids.add(entry.id);
  }
  const own = [before, after].flatMap((entry) => entry?.id ?? []);
  const naming = own.flatMap((id) => index.referencesTo(id).map(({ entry }) => entry.uri));
  const found = new Set([...naming, ...[...ids].flatMap((id) => index.withId(id).map(({ uri }) => uri))]);
  if (before?.id !== after?.id) for (const { uri } of namingNobody(index)) found.add(uri);
  for (const entry of [before, after]) if (entry !== undefined) found.delete(entry.uri);
  return [...found];
}

function namingNobody(index: RoleIndex): readonly RoleEntry[] {
  return [...index.entries()].filter(({ references }) => references.some(({ id }) => !index.hasId(id)));
}

function namedBy({ references }: RoleEntry): readonly string[] {
  return references.map(({ id }) => id);
}

/** What the findings of others depend on: not where it stands in the file. */
function factsOf(entry: RoleEntry | undefined): string {
  if (entry === undefined) return '';
  return JSON.stringify([
    entry.id,
    entry.idRange !== undefined,
    entry.title,
    entry.references.map(({ field, id }) => [field, id]),
  ]);
}
