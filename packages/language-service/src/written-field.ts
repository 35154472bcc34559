import { type Field, fieldAt, type Path } from '@role-profile/schema';

/** The field at a path as an author writes it: a statement that stands without a group is a statement all the same. */
export function writtenField(path: Path): Field | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const [last] = keys.slice(-1);
  return fieldAt(keys) ?? (last === undefined ? undefined : fieldAt([...keys.slice(0, -1), 'items', last]));
}
