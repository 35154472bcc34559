import { covers } from '@role-profile/document';
import { type Finding, fixOf } from '@role-profile/rules';
import { fieldAt } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import { type Action, changeOf, type Wanted } from './action.ts';

/** Moves all facts that stand in the text to the facts at the top. */
export function moveLabels({ file: { document, options } }: Wanted, finding: Finding): readonly Action[] {
  const { labels } = document;
  const title =
    labels.length > 1
      ? `Move all ${labels.length} facts in the text to the top`
      : `Move “${nameOf(labels[0])}” to the top`;
  const change = () => changeOf(fixOf(document, finding, options)?.edits);
  return [{ title, kind: CodeActionKind.QuickFix, findings: [finding], isPreferred: true, change }];
}

/** Moves the one fact at the cursor. */
export function moveLabel({ file: { document, findings, options }, range }: Wanted): readonly Action[] {
  const label = document.labels.find((one) => covers(one.range, range.start));
  const finding = findings.find(({ code }) => code === 'label-lines');
  if (label === undefined || finding === undefined || document.labels.length < 2) return [];
  const title = `Move “${nameOf(label)}” to the top`;
  const change = () => changeOf(fixOf({ ...document, labels: [label] }, finding, options)?.edits);
  return [{ title, kind: CodeActionKind.RefactorRewrite, change }];
}

function nameOf(label: { readonly path: readonly (string | number)[] } | undefined): string {
  return fieldAt(label?.path ?? [])?.title ?? 'this fact';
}
