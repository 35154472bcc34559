import { type RoleEntry, type RoleIndex, roleEntry } from '@role-profile/rules';
import { isKind, kindTerms, type Path, requirementsOf, valueAt } from '@role-profile/schema';
import type { CodeLens, Command, Position } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import type { RoleFile } from './role-file.ts';
import { roleInWords } from './role-in-words.ts';

/**
 * Lines above the file that say where it stands: how much of what its kind needs is written, whom the role reports to
 * where that is another role file, and how many other role files name it. `[]` for a file that says no kind.
 */
export function codeLenses(file: RoleFile, context: Context, roles?: RoleIndex): CodeLens[] {
  const { uri, document } = file;
  const entry = roleEntry(uri, document);
  const usedBy = (roles?.referencesTo(entry.id) ?? []).filter(({ entry: other }) => other.uri !== uri);
  const count = new Set(usedBy.map(({ entry: other }) => other.uri)).size;
  const lenses = [written(file), ...reportsTo(entry, file, context, roles)];
  if (count > 0)
    lenses.push(command(`used by ${count} ${count === 1 ? 'role' : 'roles'}`, ownPlace(entry, file), file, context));
  const top = { line: 0, character: 0 };
  return lenses.flatMap((found) => (found === undefined ? [] : [{ range: { start: top, end: top }, command: found }]));
}

function written({ document: { role, kind } }: RoleFile): Command | undefined {
  if (!isKind(kind)) return undefined;
  const isThere = (path: Path): boolean => (valueAt(role, path) ?? null) !== null;
  const counted = (level: 'required' | 'recommended'): string => {
    const needs = requirementsOf(kind).filter((requirement) => requirement.level === level);
    const always: readonly (readonly Path[])[] = level === 'required' ? [[['title']]] : [];
    const all = [...always, ...needs.map(({ anyOf }) => anyOf)];
    const there = all.filter((paths) => paths.some(isThere)).length;
    return all.length === 0 ? '' : `${there} of ${all.length} ${level}`;
  };
  const title = kindTerms.terms.find(({ value }) => value === kind)?.title ?? kind;
  const counts = [counted('required'), counted('recommended')].filter((text) => text !== '');
  return { title: `${title}: ${counts.join(', ')}`, command: '' };
}

function reportsTo(
  { references }: RoleEntry,
  file: RoleFile,
  context: Context,
  roles: RoleIndex | undefined,
): readonly Command[] {
  return references.flatMap(({ field, id, range }) => {
    const role = field === 'reportsTo' ? roleInWords(roles, id) : undefined;
    return role === undefined ? [] : [command(`reports to ${role}`, file.lines.positionAt(range.start), file, context)];
  });
}

/** Where the file says its id, or else its title: there an editor finds what refers to it. */
function ownPlace({ idRange, titleRange }: RoleEntry, { lines }: RoleFile): Position {
  return lines.positionAt((idRange ?? titleRange).start);
}

function command(title: string, position: Position, { uri }: RoleFile, { showReferences }: Context): Command {
  // An editor without the command still shows the words.
  return showReferences === undefined
    ? { title, command: '' }
    : { title, command: showReferences, arguments: [uri, position] };
}
