import type { RoleEntry, RoleIndex } from './role-index.ts';

/**
 * Who reports to whom, from both ends: what a role says of its managers, and what others say of their direct reports.
 * Gives the ids of those that `id` reports to, in no particular order; some may be there twice.
 */
export function* managersOf(index: RoleIndex, id: string): Iterable<string> {
  for (const { references } of index.withId(id)) {
    for (const { field, id: manager } of references) if (field === 'reportsTo') yield manager;
  }
  for (const { entry } of index.referencesTo(id, 'directReports')) yield entry.id;
}

/** A part of who reports to whom, as it is seen from one role upwards. */
export interface ReportingLine {
  /** Every id above, at any distance; the role itself where the line comes back to it. */
  readonly above: ReadonlySet<string>;
  /** The shortest way up from one of the ids `above` to the role where it began, both included; `undefined` where none leads there. */
  wayBack(from: string): readonly string[] | undefined;
}

/**
 * Follows the reporting line upwards from a role. Takes each step once, and gives up after a few thousand: a line that
 * long is no organisation, and what lies beyond is left out.
 */
export function reportingLine(index: RoleIndex, { id: start }: Pick<RoleEntry, 'id'>): ReportingLine {
  const above = new Set<string>();
  const below = new Map<string, Set<string>>();
  let steps = 0;
  const waiting = [start];
  for (const id of waiting) {
    for (const manager of managersOf(index, id)) {
      steps += 1;
      if (steps > MOST_STEPS) break;
      if (!above.has(manager) && manager !== start) waiting.push(manager);
      above.add(manager);
      const reports = below.get(manager);
      if (reports === undefined) below.set(manager, new Set([id]));
      else reports.add(id);
    }
  }
  let next: ReadonlyMap<string, string> | undefined;
  return {
    above,
    wayBack(from) {
      next ??= stepsTo(start, below);
      return next.has(from) ? wayAlong(next, from, start) : undefined;
    },
  };
}

const MOST_STEPS = 3000;

/** For every id from which a way leads up to `end`: the next step on the shortest. */
function stepsTo(end: string, below: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  const waiting = [end];
  for (const id of waiting) {
    for (const report of below.get(id) ?? []) {
      if (next.has(report)) continue;
      next.set(report, id);
      if (report !== end) waiting.push(report);
    }
  }
  return next;
}

function wayAlong(next: ReadonlyMap<string, string>, from: string, end: string): readonly string[] {
  const way = [from];
  for (let at = from; at !== end; ) {
    at = next.get(at) ?? end;
    way.push(at);
  }
  return way;
}
