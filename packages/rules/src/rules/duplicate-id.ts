import { fileNameSeenFrom } from '../file-name.ts';
import type { RoleEntry } from '../role-index.ts';
import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

const beside = [
  { name: 'ferry-captain.role.yaml', text: 'kind: role-profile\nid: ferry-captain\ntitle: Ferry Captain\n' },
] as const;

export const duplicateId = defineRule({
  id: 'duplicate-id',
  group: 'completeness',
  // No error: the verdict on a document depends on that document alone, wherever it is read.
  severity: always('warning'),
  acrossFiles: true,
  docs: {
    summary: 'Two role files have the same id.',
    why: 'Where another file names this id, nobody can tell which of the two roles is meant. It mostly happens when a file is copied.',
    instead: 'Give one of the two another id, and correct the files that mean this one.',
    examples: [
      {
        beside,
        bad: {
          yaml: 'kind: role-profile\nid: ferry-captain\ntitle: Night Ferry Captain\n',
          markdown: '---\nkind: role-profile\nid: ferry-captain\n---\n\n# Night Ferry Captain\n',
        },
        good: {
          yaml: 'kind: role-profile\nid: night-ferry-captain\ntitle: Night Ferry Captain\n',
          markdown: '---\nkind: role-profile\nid: night-ferry-captain\n---\n\n# Night Ferry Captain\n',
        },
      },
    ],
  },
  *check({ workspace }) {
    if (workspace === undefined) return;
    const { index, entry } = workspace;
    const { idRange: range } = entry;
    if (range === undefined) return;
    // An id that comes from the name of a file was chosen by nobody, so it stands in nobody’s way.
    const others = index.withId(entry.id).filter(({ uri, idRange }) => uri !== entry.uri && idRange !== undefined);
    if (others.length === 0) return;
    const message = `The id “${entry.id}” is also that of ${namesOf(others, entry.uri)}, so nobody can tell which of them is meant where it is named. Write another id here or there.`;
    yield { path: ['id'], range, message };
  },
});

function namesOf(entries: readonly RoleEntry[], from: string): string {
  const names = entries.slice(0, MOST_NAMES).map(({ uri }) => `“${fileNameSeenFrom(from, uri)}”`);
  const rest = entries.length - names.length;
  const all = rest > 0 ? [...names, `${rest} more`] : names;
  return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const MOST_NAMES = 2;
