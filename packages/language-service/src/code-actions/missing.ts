import { applyEdits, type Edit, parseRole, type RoleDocument } from '@role-profile/document';
import { composeEdits, type Finding } from '@role-profile/rules';
import { fieldAt, fields, kindTerms } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import { addField } from '../add-field.ts';
import type { Action, Wanted } from './action.ts';

/** Adds the fact or section that is missing, in its place. */
export function addMissing({ file: { document }, stops }: Wanted, finding: Finding): readonly Action[] {
  const field = fieldAt(finding.path);
  if (saysNoKind(finding)) return sayKind(document, finding);
  if (field === undefined) return [];
  const title = `Add the missing ${field.shape === undefined ? 'fact' : 'section'} “${field.title}”`;
  const change = () => ({ edits: [addField(document, field.path, { isMarked: stops })] });
  return [{ title, kind: CodeActionKind.QuickFix, findings: [finding], isPreferred: true, change }];
}

/** Adds all that is missing at once: the sections, or with them the facts. Offered beside any one that is missing. */
export function addAllMissing({ file, findings, stops }: Wanted): readonly Action[] {
  if (!findings.some(isMissing)) return [];
  const missing = file.findings.filter(isMissing);
  const sections = missing.filter(({ path }) => fieldAt(path)?.shape !== undefined);
  const facts = missing.length - sections.length;
  const all = (title: string, wanted: readonly Finding[]): Action => ({
    title,
    kind: CodeActionKind.QuickFix,
    findings: wanted,
    change: () => ({ edits: addAll(file.document, wanted, stops) }),
  });
  return [
    ...(sections.length > 1 ? [all(`Add all ${sections.length} missing sections`, sections)] : []),
    ...(facts > 0 && missing.length > 1
      ? [all(`Add all ${missing.length} missing facts${sections.length > 0 ? ' and sections' : ''}`, missing)]
      : []),
  ];
}

/** The ways to say what a file is, where it says nothing, or something that is no kind. */
function sayKind(document: RoleDocument, finding: Finding): readonly Action[] {
  return kindTerms.terms.map(({ value, title }) => ({
    title: `Say that this file is a ${title.toLowerCase()}`,
    kind: CodeActionKind.QuickFix,
    findings: [finding],
    change: () => ({ edits: [addField(document, ['kind'], { value })] }),
  }));
}

/** One after the other, each in the text that those before it leave: a section may stand beside one that was missing too. */
function addAll(document: RoleDocument, findings: readonly Finding[], stops: boolean): readonly Edit[] {
  let edits: readonly Edit[] = [];
  let current = document;
  for (const { path } of inOrder(findings)) {
    const added = addField(current, path.map(String), { isMarked: stops });
    edits = composeEdits(edits, [added]);
    current = parseRole(applyEdits(document.text, edits), document.format);
  }
  return edits;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ path }: Finding) => fields.findIndex(({ key }) => key === path[0]);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function isMissing({ code, path }: Finding): boolean {
  return code === 'missing-field' && path[0] !== 'kind' && fieldAt(path) !== undefined;
}

function saysNoKind({ code, path }: Finding): boolean {
  return code === 'start-here' || (code === 'missing-field' && path[0] === 'kind');
}
