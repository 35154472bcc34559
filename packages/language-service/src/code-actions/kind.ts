import { rangeAt } from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import { appliesTo, isKind, kindTerms } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action, Wanted } from './action.ts';

/** Says another kind, one that has a use for the field. */
export function mendKind({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const range = rangeAt(document, ['kind']);
  // Only where the kind itself is written: everything else that looks like it is not ours to change.
  const written = document.text.slice(range.start, range.end);
  if (!isKind(written)) return [];
  const homes = kindTerms.terms.filter(({ value }) => isKind(value) && appliesTo(value, finding.path));
  return homes.map(({ value }) => ({
    title: `Change the kind from “${written}” to “${value}”`,
    kind: CodeActionKind.QuickFix,
    findings: [finding],
    change: () => ({ edits: [{ range, newText: value }] }),
  }));
}
