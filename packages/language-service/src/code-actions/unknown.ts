import type { Finding } from '@role-profile/rules';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action, Wanted } from './action.ts';

/** Keeps a key that means nothing as a fact of the author’s own. A heading needs no such name: its section is kept as it is. */
export function mendUnknown({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { range, path } = finding;
  const written = document.text.slice(range.start, range.end);
  const key = written.replace(/^(["'])(.*)\1$/, '$2');
  const own = `x-${key}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '');
  // The other one would be left, and it is that one which would count then.
  const isTwice = document.issues.some(
    (issue) => issue.code === 'duplicate' && issue.path.join('.') === path.join('.'),
  );
  if (isTwice || path[0] === 'additionalSections' || String(path.at(-1)) !== key || own === 'x') return [];
  return [
    {
      title: `Keep “${key}” as a fact of your own: “${own}”`,
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      change: () => ({ edits: [{ range, newText: own }] }),
    },
  ];
}
