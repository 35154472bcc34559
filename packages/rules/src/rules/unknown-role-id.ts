import { isReference } from '../role-index.ts';
import { defineRule, type Fix } from '../rule.ts';
import { always } from '../severity.ts';
import { knowsAll, type Workspace } from '../workspace.ts';

const beside = [{ name: 'harbour-director.role.yaml', text: 'kind: role-profile\ntitle: Harbour Director\n' }] as const;

export const unknownRoleId = defineRule({
  id: 'unknown-role-id',
  group: 'completeness',
  // No error: the verdict on a document depends on that document alone, wherever it is read.
  severity: always('warning'),
  acrossFiles: true,
  docs: {
    summary: 'A role is named by an id that no role file here has.',
    why: 'The reporting line ends there: nobody can be taken to the other role, and it is missing in every chart.',
    instead:
      'Write the id of the other role file, which is its `id` or else the name of the file without its ending. A post that has no role file is named by its job title, in words.',
    examples: [
      {
        beside,
        bad: {
          yaml: 'kind: role-profile\ntitle: Pier Warden\nreportsTo: harbour-dierctor\n',
          markdown: '---\nkind: role-profile\ntitle: Pier Warden\nreportsTo: harbour-dierctor\n---\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Pier Warden\nreportsTo: harbour-director\n',
          markdown: '---\nkind: role-profile\ntitle: Pier Warden\nreportsTo: harbour-director\n---\n',
        },
      },
      {
        beside,
        bad: {
          yaml: 'kind: role-profile\ntitle: Pier Warden\ndeputisesFor: keeper-of-the-light\n',
          markdown: '---\nkind: role-profile\ntitle: Pier Warden\ndeputisesFor: keeper-of-the-light\n---\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Pier Warden\ndeputisesFor: Keeper of the light\n',
          markdown: '---\nkind: role-profile\ntitle: Pier Warden\ndeputisesFor: Keeper of the light\n---\n',
        },
      },
    ],
  },
  *check({ workspace }) {
    if (workspace === undefined || !knowsAll(workspace)) return;
    const { index, entry } = workspace;
    const unknown = entry.references.filter(({ id }) => id !== entry.id && !index.hasId(id));
    for (const [count, { id, path, range }] of unknown.entries()) {
      // Whoever gets so many ids wrong mistypes none of them, and to look for each takes time.
      const meant = count < MOST_SUGGESTIONS ? nearest(workspace, id) : undefined;
      const advice = meant === undefined ? wordsInstead(id) : `Did you mean “${meant}”? ${wordsInstead(id)}`;
      const message = `No role file here has the id “${id}”, so the reporting line ends there. ${advice}`;
      yield { path, range, message, fixable: meant !== undefined };
    }
  },
  fix({ range }, { workspace }): Fix | undefined {
    if (workspace === undefined) return undefined;
    const found = workspace.entry.references.find(
      (one) => one.range.start === range.start && one.range.end === range.end,
    );
    const meant = found && nearest(workspace, found.id);
    if (found === undefined || meant === undefined) return undefined;
    return { title: `Change “${found.id}” to “${meant}”`, edits: [{ range, newText: meant }] };
  },
});

const MOST_SUGGESTIONS = 20;

/** An id that is like the one written; the role itself is not what anybody means. */
function nearest({ index, entry }: Workspace, id: string): string | undefined {
  const found = index.nearestId(id);
  return found === entry.id || found === undefined || !isReference(found) ? undefined : found;
}

function wordsInstead(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `A post without a role file is written in words: “${words.charAt(0).toUpperCase()}${words.slice(1)}”.`;
}
