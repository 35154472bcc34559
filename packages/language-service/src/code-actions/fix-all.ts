import { applyEdits, type Edit, parseRole, type RoleDocument } from '@role-profile/document';
import { composeEdits, type Finding, type Fix, fixOf, type LintOptions, lint } from '@role-profile/rules';
import type { RoleFile } from '../role-file.ts';
import { type Action, changeOf, type Wanted } from './action.ts';

/** What editors call mending everything that can be mended without asking, often when a file is saved. */
export const FIX_ALL = 'source.fixAll.roleProfile';

/** Mends everything of which there can be no doubt; offered where there is any such thing. */
export function fixAll({ file }: Wanted): readonly Action[] {
  if (!file.findings.some((finding) => safeFix(finding, file.document, file.options) !== undefined)) return [];
  const title = 'Mend everything that can be mended without asking';
  return [{ title, kind: FIX_ALL, change: () => changeOf(safeEdits(file)) }];
}

/** The safe fixes of a file as one list of edits. Doing it twice is doing it once. */
export function safeEdits({ document, options }: Pick<RoleFile, 'document' | 'options'>): readonly Edit[] {
  let edits: readonly Edit[] = [];
  let current = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = apartFixes(current, options);
    if (fixes.length === 0) break;
    edits = composeEdits(edits, fixes);
    current = parseRole(applyEdits(document.text, edits), document.format);
  }
  return edits;
}

/** One fix may make room for another; two that went on for ever would be a mistake of ours. */
const MOST_ROUNDS = 8;

/**
 * The fix of a finding, where there can be no doubt about it: layout, a slip in a key or in a value of a list, facts that
 * stand in the text. A heading that is nearly a known one may be meant as it is, and so may everything that only a person
 * can judge: that is for its author to choose.
 */
function safeFix(finding: Finding, document: RoleDocument, options: LintOptions): Fix | undefined {
  if (!finding.fixable || UNSAFE.has(finding.code) || finding.path[0] === 'additionalSections') return undefined;
  const fix = fixOf(document, finding, options);
  return fix?.suggested ? undefined : fix;
}

/** Comments may be wanted again, two amounts may be mistyped, and an id that is nearly another may be new. */
const UNSAFE: ReadonlySet<string> = new Set(['unused-suppression', 'salary-range', 'unknown-role-id', 'duplicate-id']);

/** Of fixes that meet, the second has its turn in the next round. */
function apartFixes(document: RoleDocument, options: LintOptions): readonly Edit[] {
  const taken: Edit[] = [];
  let end = -1;
  for (const finding of lint(document, options)) {
    const edits = safeFix(finding, document, options)?.edits ?? [];
    const isWide = edits.length > 1;
    const starts = edits.map(({ range }) => range.start);
    // A fix of several places is done alone: whether others stand between them need not be asked then.
    if (edits.length === 0 || (isWide && taken.length > 0) || Math.min(...starts) <= end) continue;
    taken.push(...edits);
    end = Math.max(...edits.map(({ range }) => range.end));
    if (isWide) break;
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}
