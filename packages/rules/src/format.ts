import { applyEdits, type Edit, parseRole, type RoleDocument } from '@role-profile/document';
import { ruleOf } from './catalogue.ts';
import { composeEdits } from './compose-edits.ts';
import { contextOf } from './context.ts';
import { lint } from './lint.ts';

/** One fix may make room for another; two that went on for ever would be a mistake of ours. */
const MOST_ROUNDS = 5;

/**
 * The edits that bring a file into good layout: the fixes of all findings of rules marked `layout`, and nothing else, so
 * that an editor and the command line cannot disagree. What is suppressed stays. Formatting twice is formatting once.
 */
export function format(document: RoleDocument): readonly Edit[] {
  let edits: readonly Edit[] = [];
  let current = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = layoutFixes(current);
    if (fixes.length === 0) break;
    edits = composeEdits(edits, fixes);
    current = parseRole(applyEdits(document.text, edits), document.format);
  }
  return edits;
}

function layoutFixes(document: RoleDocument): readonly Edit[] {
  const context = contextOf(document, undefined);
  const edits = lint(document).flatMap((finding) => {
    const rule = finding.fixable ? ruleOf(finding.code) : undefined;
    return rule?.layout === true ? (rule.fix?.(finding, context)?.edits ?? []) : [];
  });
  const apart: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    // Of two that meet, the second has its turn in the next round.
    if (edit.range.start >= (apart.at(-1)?.range.end ?? -1) + 1) apart.push(edit);
  }
  return apart;
}
