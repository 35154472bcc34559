import { covers, entryOf, type RoleDocument, type TreeNode } from '@role-profile/document';
import { appliesTo, type Field, type Path, requirementsOf } from '@role-profile/schema';

/** How much a kind of document wants something that is not there yet. */
export type Need = 'required' | 'recommended';

/** What a document still lacks. */
export interface Needs {
  /** `undefined` where nobody asks for the field, or it is there already. */
  of(field: Field): Need | undefined;
  /** Fields as they are best offered: required, recommended, all others, and at the end what this kind has no use for. */
  inOrder(list: readonly Field[]): readonly Field[];
}

/** Works out what a document lacks, by its kind and by what is written so far; a key that is being typed at `offset` is not. */
export function needsOf({ root, kind }: RoleDocument, offset: number): Needs {
  const written = { ...root, entries: root.entries.filter(({ keyRange }) => !covers(keyRange, offset)) };
  const needs = new Map<string, Need>();
  const add = (path: Path, need: Need) => {
    const key = path.join('.');
    if (needs.get(key) !== 'required') needs.set(key, need);
  };
  for (const key of ['kind', 'title']) add([key], 'required');
  for (const { level, anyOf } of kind === undefined ? [] : requirementsOf(kind)) {
    if (anyOf.some((path) => isWritten(written, path))) continue;
    // A part is needed with what it is part of.
    for (const [index] of anyOf[0].entries()) add(anyOf[0].slice(0, index + 1), level);
  }
  const of = ({ path }: Field) => needs.get(path.join('.'));
  const weight = (field: Field) => {
    if (kind !== undefined && !appliesTo(kind, field.path)) return 3;
    return { required: 0, recommended: 1, none: 2 }[of(field) ?? 'none'];
  };
  return { of, inOrder: (list) => [...list].sort((a, b) => weight(a) - weight(b)) };
}

/** Whether every step of a path is written. */
export function isWritten(root: TreeNode, path: Path): boolean {
  let node: TreeNode | undefined = root;
  for (const step of path) {
    node = entryOf(node, step)?.value;
    if (node === undefined) return false;
  }
  return true;
}
