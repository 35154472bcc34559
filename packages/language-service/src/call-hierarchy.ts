import type { Range } from '@role-profile/document';
import type { RoleEntry } from '@role-profile/rules';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range as LspRange,
  type Position,
  SymbolKind,
} from 'vscode-languageserver-types';
import { locationOf, ownEntry, roleAt } from './role-at.ts';
import type { RoleFile } from './role-file.ts';
import type { RolePlaces } from './role-places.ts';

/** The role that the reporting line is asked for: the one that is named at a place, or else the file’s own. */
export function prepareCallHierarchy(file: RoleFile, position: Position, places: RolePlaces): CallHierarchyItem[] {
  const reference = roleAt(file, position, places)?.reference;
  const entries = reference === undefined ? [ownEntry(file, places)] : places.index.withId(reference.id);
  return entries.map((entry) => itemOf(entry, places));
}

/**
 * Those who report to a role, each once, with the places where they say so; or with the place of their title, where only
 * the role itself says it. By the addresses of their files.
 */
export function incomingCalls(item: CallHierarchyItem, places: RolePlaces): CallHierarchyIncomingCall[] {
  const { index } = places;
  const entry = index.get(item.uri);
  if (entry === undefined) return [];
  const saying = index.referencesTo(entry.id, 'reportsTo').map((found): Step => {
    return { role: found.entry, in: found.entry, range: found.reference.range };
  });
  const said = entry.references
    .filter(({ field }) => field === 'directReports')
    .flatMap(({ id }) => index.withId(id).map((role): Step => ({ role })));
  return byRole([...saying, ...said], places).map(({ role, ranges }) => ({
    from: itemOf(role, places),
    fromRanges: ranges.length > 0 ? ranges : [locationOf(role, places).range],
  }));
}

/**
 * Whom a role reports to, each once, with the places in its own file that say so; or with the place of its title, where
 * only the manager’s file says it. By the addresses of their files.
 */
export function outgoingCalls(item: CallHierarchyItem, places: RolePlaces): CallHierarchyOutgoingCall[] {
  const { index } = places;
  const entry = index.get(item.uri);
  if (entry === undefined) return [];
  const said = entry.references
    .filter(({ field }) => field === 'reportsTo')
    .flatMap(({ id, range }) => index.withId(id).map((role): Step => ({ role, in: entry, range })));
  const saying = index.referencesTo(entry.id, 'directReports').map((found): Step => ({ role: found.entry }));
  return byRole([...said, ...saying], places).map(({ role, ranges }) => ({
    to: itemOf(role, places),
    fromRanges: ranges.length > 0 ? ranges : [locationOf(entry, places).range],
  }));
}

/** One step along the reporting line. */
interface Step {
  readonly role: RoleEntry;
  /** The place that says it, where that counts: in the file of the role that reports. */
  readonly in?: RoleEntry;
  readonly range?: Range;
}

function byRole(steps: readonly Step[], places: RolePlaces): { role: RoleEntry; ranges: LspRange[] }[] {
  const found = new Map<string, { role: RoleEntry; ranges: LspRange[] }>();
  for (const { role, in: entry, range } of steps) {
    const known = found.get(role.uri) ?? { role, ranges: [] };
    found.set(role.uri, known);
    const place = entry && range && places.placeOf(entry, range);
    if (place !== undefined) known.ranges.push(place);
  }
  return [...found.values()].sort((a, b) => (a.role.uri < b.role.uri ? -1 : 1));
}

function itemOf(entry: RoleEntry, places: RolePlaces): CallHierarchyItem {
  const { id, title, grade, uri } = entry;
  const { range } = locationOf(entry, places);
  const detail = grade === undefined ? id : `${id} · ${grade}`;
  return { name: title ?? id, detail, kind: SymbolKind.Class, uri, range, selectionRange: range };
}
