import { editRole } from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import { CodeActionKind } from 'vscode-languageserver-types';
import { termsOf } from '../vocabularies-of.ts';
import { writtenField } from '../written-field.ts';
import { type Action, changeOf, type Wanted } from './action.ts';
import { fieldTitle, writtenPath } from './written-path.ts';

/** Writes one of the values that a field takes, where they are few, or leaves the field to be filled in. */
export function leaveOpen({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { path, range } = finding;
  const field = writtenField(path);
  if (field === undefined) return [];
  const written = document.text.slice(range.start, range.end);
  const isPlain = written !== '' && written.length <= LONGEST && !/[\r\n]/.test(written);
  const at = writtenPath(document, path);
  const isItem = typeof at.at(-1) === 'number';
  const what = isPlain ? `“${written}”` : 'what stands there';
  const terms = isPlain && !finding.fixable && field.type !== 'list' ? termsOf(field) : [];
  const kind = CodeActionKind.QuickFix;
  const findings = [finding];
  const values = terms.length > FEW ? [] : terms;
  return [
    ...values.map(({ value }): Action => {
      const change = () => changeOf(editRole(document, { kind: 'set', path, value: asWritten(value) }));
      return { title: `Change “${written}” to “${value}”`, kind, findings, change };
    }),
    {
      title: isItem ? `Take out ${what}` : `Take out ${what} and leave “${fieldTitle(at)}” to be filled in`,
      kind,
      findings,
      change: () =>
        changeOf(editRole(document, isItem ? { kind: 'remove', path: at } : { kind: 'set', path: at, value: null })),
    },
  ];
}

/** A menu with more entries is no help. */
export const FEW = 6;
const LONGEST = 60;

/** A term as the model has it. */
export function asWritten(value: string): string | boolean {
  return value === 'true' || value === 'false' ? value === 'true' : value;
}
