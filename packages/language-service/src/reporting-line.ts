import type { RoleIndex } from '@role-profile/rules';
import { roleInWords } from './role-in-words.ts';

/** Longer lines than this are circles or no organisation; what lies beyond is left out. */
const MOST_LINES = 500;

/**
 * Who a role reports to, up to the top, and who reports to it, down to the last: one line each, indented by rank, the role
 * itself marked. From what it says of its managers and what others say of their reports. A circle is shown once round.
 */
export function reportingLine(index: RoleIndex, id: string): string {
  const above = lineAbove(index, id);
  const lines = [...above.map((manager, rank) => lineOf(index, manager, rank)), lineOf(index, id, above.length, MARK)];
  const seen = new Set([...above, id]);
  addBelow(id, above.length + 1);
  return lines.join('\n');

  function addBelow(manager: string, rank: number): void {
    for (const report of reportsOf(index, manager)) {
      if (seen.has(report) || lines.length >= MOST_LINES) continue;
      seen.add(report);
      lines.push(lineOf(index, report, rank));
      addBelow(report, rank + 1);
    }
  }
}

const MARK = ' ←';

/** Top first. A role with several managers is shown under the first that it names. */
function lineAbove(index: RoleIndex, id: string): readonly string[] {
  const above: string[] = [];
  for (let [manager] = managersOf(index, id); manager !== undefined; [manager] = managersOf(index, manager)) {
    if (manager === id || above.includes(manager) || above.length >= MOST_LINES) break;
    above.unshift(manager);
  }
  return above;
}

function managersOf(index: RoleIndex, id: string): readonly string[] {
  const named = index.withId(id).flatMap(({ references }) => references.filter(({ field }) => field === 'reportsTo'));
  const naming = index.referencesTo(id, 'directReports').map(({ entry }) => entry.id);
  return [...named.map((reference) => reference.id), ...naming];
}

function reportsOf(index: RoleIndex, id: string): readonly string[] {
  const naming = index.referencesTo(id, 'reportsTo').map(({ entry }) => entry.id);
  const named = index
    .withId(id)
    .flatMap(({ references }) => references.filter(({ field }) => field === 'directReports'));
  return [...new Set([...naming, ...named.map((reference) => reference.id)])];
}

function lineOf(index: RoleIndex, id: string, rank: number, mark = ''): string {
  return `${'  '.repeat(rank)}${roleInWords(index, id) ?? `${id} (no file)`}${mark}`;
}
