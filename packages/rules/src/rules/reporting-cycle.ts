import { managersOf, reportingLine } from '../reporting-line.ts';
import type { RoleReference } from '../role-index.ts';
import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';
import type { Workspace } from '../workspace.ts';

const beside = [
  { name: 'dock-manager.role.yaml', text: 'kind: role-profile\ntitle: Dock Manager\nreportsTo: crane-manager\n' },
  { name: 'crane-manager.role.yaml', text: 'kind: role-profile\ntitle: Crane Manager\nreportsTo: crane-supervisor\n' },
] as const;

export const reportingCycle = defineRule({
  id: 'reporting-cycle',
  group: 'completeness',
  // No error: the verdict on a document depends on that document alone, wherever it is read.
  severity: always('warning'),
  acrossFiles: true,
  docs: {
    summary: 'A reporting line comes back to the role where it began.',
    why: 'Nobody is at its head, so nobody answers for these posts, and no chart can be drawn of them.',
    instead: 'Follow the line from file to file, and correct the one that names the wrong manager or the wrong report.',
    examples: [
      {
        beside,
        bad: {
          yaml: 'kind: role-profile\nid: crane-supervisor\ntitle: Crane Supervisor\nreportsTo: dock-manager\n',
          markdown:
            '---\nkind: role-profile\nid: crane-supervisor\nreportsTo: dock-manager\n---\n\n# Crane Supervisor\n',
        },
        good: {
          yaml: 'kind: role-profile\nid: crane-supervisor\ntitle: Crane Supervisor\nreportsTo: Port Director\n',
          markdown:
            '---\nkind: role-profile\nid: crane-supervisor\nreportsTo: Port Director\n---\n\n# Crane Supervisor\n',
        },
      },
    ],
  },
  *check({ workspace }) {
    if (workspace === undefined) return;
    for (const { reference, loop } of loopsFrom(workspace)) {
      const { path, range } = reference;
      const message = `This reporting line comes back to where it began: ${shown(loop)}. Nobody is at its head. Correct the file that names the wrong role.`;
      yield { path, range, message };
    }
  },
});

interface Loop {
  /** The place in this file that is part of it. */
  readonly reference: RoleReference;
  /** Ids upwards, from this role to this role. */
  readonly loop: readonly string[];
}

function* loopsFrom({ index, entry }: Workspace): Iterable<Loop> {
  const named = entry.references.slice(0, MOST_REFERENCES);
  if (!named.some(({ field }) => field !== 'deputisesFor')) return;
  const line = reportingLine(index, entry);
  if (!line.above.has(entry.id)) return;
  let isFound = false;
  for (const reference of named) {
    const way = reference.field === 'reportsTo' ? line.wayBack(reference.id) : undefined;
    if (way === undefined) continue;
    isFound = true;
    yield { reference, loop: [entry.id, ...way] };
  }
  // Both ends of one step may be written; the manager that a role names itself is the one to look at first.
  if (isFound) return;
  for (const manager of new Set(managersOf(index, entry.id))) {
    const loop = [entry.id, ...(line.wayBack(manager) ?? [])];
    const reference = named.find(({ field, id }) => field === 'directReports' && id === loop.at(-2));
    if (loop.length > 1 && reference !== undefined) yield { reference, loop };
  }
}

/** More than anybody manages; a file that names more is not looked at to its end. */
const MOST_REFERENCES = 200;

/** The loop in one line; of a long one, its beginning and its end. */
function shown(loop: readonly string[]): string {
  const ids = loop.length <= MOST_SHOWN ? loop : [...loop.slice(0, MOST_SHOWN - 4), '…', ...loop.slice(-3)];
  return `“${ids.join(' → ')}”`;
}

const MOST_SHOWN = 10;
