import { type Finding, fixOf } from '@role-profile/rules';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action, Wanted } from './action.ts';
import { mendDuplicate } from './duplicate.ts';
import { chooseValue, fillIn, takeOut } from './empty.ts';
import { mendKind } from './kind.ts';
import { moveLabels } from './label-lines.ts';
import { addMissing } from './missing.ts';
import { takeOutPlaceholder } from './placeholder.ts';
import { mendUnknown } from './unknown.ts';
import { mendUnreadable } from './unreadable.ts';
import { leaveOpen } from './wrong-value.ts';

type Mend = (wanted: Wanted, finding: Finding) => readonly Action[];

/** What can be done about a finding where its rule has no fix, or beside it. The first is what most people want. */
const MENDS: ReadonlyMap<string, Mend> = new Map([
  ['duplicate-section', mendDuplicate],
  ['empty-section', (wanted, finding) => [...fillIn(wanted, finding), ...takeOut(wanted, finding)]],
  ['field-of-another-kind', mendKind],
  ['label-lines', moveLabels],
  ['missing-field', addMissing],
  ['placeholder', takeOutPlaceholder],
  ['start-here', addMissing],
  ['syntax-error', mendUnreadable],
  ['unfilled-field', (wanted, finding) => [...chooseValue(wanted, finding), ...takeOut(wanted, finding)]],
  ['unknown-field', mendUnknown],
  ['wrong-value', leaveOpen],
]);

/** The ways to mend a finding, the best first. */
export function mend(wanted: Wanted, finding: Finding): readonly Action[] {
  const { file } = wanted;
  const fix = finding.code === 'label-lines' ? undefined : fixOf(file.document, finding, file.options);
  const more = MENDS.get(finding.code)?.(wanted, finding) ?? [];
  if (fix === undefined) return more;
  const { title, edits, suggested } = fix;
  const kind = CodeActionKind.QuickFix;
  return [{ title, kind, findings: [finding], isPreferred: !suggested, change: () => ({ edits }) }, ...more];
}
