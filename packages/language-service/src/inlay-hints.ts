import type { Range, ScalarNode } from '@role-profile/document';
import { type RoleIndex, roleEntry } from '@role-profile/rules';
import { gradeSchemes, type Path, valueAt } from '@role-profile/schema';
import type { InlayHint, Range as LspRange } from 'vscode-languageserver-types';
import { fromLspRange } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { roleInWords } from './role-in-words.ts';
import { lengthOf, textLimit } from './text-limits.ts';
import { visitTree } from './visit-tree.ts';
import { termsOf } from './vocabularies-of.ts';
import { writtenField } from './written-field.ts';

/**
 * What a reader would have to look up or count, after the value it is about: what a grade means, the title behind the id
 * of a role, and how long a text is where it has a limit. Only for values that end in `within`; in the order of the file.
 */
export function inlayHints(file: RoleFile, within: LspRange, roles?: RoleIndex): InlayHint[] {
  const { document, uri } = file;
  const wanted = fromLspRange(file.lines, within);
  const hints = new Map<number, Hint>();
  const add = (end: number, label: string, tooltip = ''): void => void hints.set(end, { label, tooltip });
  for (const { id, range } of roleEntry(uri, document).references) {
    const role = isIn(wanted, range.end) ? roleInWords(roles, id) : undefined;
    if (role !== undefined) add(endOf(document.text, range), role);
  }
  visitTree(document.root, {
    node: (node, path) => {
      const end = endOf(document.text, node.range);
      if (node.kind !== 'scalar' || !isIn(wanted, end)) return;
      const grade = gradeAt(file, node, path);
      if (grade !== undefined) add(end, grade.label, grade.tooltip);
      const length = lengthHint(node, path);
      if (length !== undefined) add(end, length.label, length.tooltip);
    },
  });
  return [...hints]
    .sort(([a], [b]) => a - b)
    .map(([end, { label, tooltip }]) => ({
      position: file.lines.positionAt(end),
      label,
      paddingLeft: true,
      ...(tooltip !== '' && { tooltip }),
    }));
}

interface Hint {
  readonly label: string;
  readonly tooltip: string;
}

function isIn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Where the words of a value end: text of several lines may hold the line end after it. */
function endOf(text: string, { start, end }: Range): number {
  let last = end;
  while (last > start && text.charAt(last - 1).trim() === '') last -= 1;
  // A hint stands after the closing quotation mark.
  return /["']/.test(text.charAt(last)) ? last + 1 : last;
}

/** Where a grade may stand; a scheme of an organisation’s own may use the same letters for something else. */
const GRADES: ReadonlySet<string> = new Set([
  'grade',
  'grade.code',
  'directReports.grade',
  'organisationChart.staffing.grade',
]);

function gradeAt({ document: { role } }: RoleFile, { value }: ScalarNode, path: Path): Hint | undefined {
  const keys = path.filter((step) => typeof step === 'string').join('.');
  const field = GRADES.has(keys) ? writtenField(path) : undefined;
  const term = field && termsOf(field).find((one) => one.value === value);
  if (term === undefined || term.title === term.value) return undefined;
  const scheme = path[0] === 'grade' ? valueAt(role, ['grade', 'scheme']) : undefined;
  const isOwnScheme = scheme !== undefined && !gradeSchemes.some(({ id }) => id === scheme);
  return isOwnScheme ? undefined : { label: term.title, tooltip: term.guidance };
}

function lengthHint({ value }: ScalarNode, path: Path): Hint | undefined {
  const limit = typeof value === 'string' ? textLimit(path) : undefined;
  if (limit === undefined) return undefined;
  const length = lengthOf(String(value), limit);
  if (length === 0 || length <= limit.most * limit.from) return undefined;
  return { label: `${length} of ${limit.most} ${limit.unit}`, tooltip: limit.why };
}
