import type { RoleEntry, RoleIndex } from '@role-profile/rules';

/** The role that an id names, as a reader knows it: “Harbour Manager (SEO)”. `undefined` where no file has the id. */
export function roleInWords(roles: RoleIndex | undefined, id: string): string | undefined {
  const [entry] = roles?.withId(id) ?? [];
  return entry && entryInWords(entry);
}

function entryInWords({ id, title, grade }: RoleEntry): string {
  return grade === undefined ? (title ?? id) : `${title ?? id} (${grade})`;
}
