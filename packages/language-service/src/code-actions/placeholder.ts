import { type Edit, editRole, type Range, type RoleDocument } from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import { fieldAt, type Path, valueAt } from '@role-profile/schema';
import { CodeActionKind } from 'vscode-languageserver-types';
import { type Action, type Change, changeOf, type Wanted } from './action.ts';
import { fieldTitle, writtenPath } from './written-path.ts';

/** Takes out words that only hold the place of others. Where they are all there is, the field is left to be filled in. */
export function takeOutPlaceholder({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { path, range } = finding;
  const words = document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const isAll = isWhole(valueAt(document.role, path), words);
  const at = writtenPath(document, path);
  const isFact = isAll && fieldAt(at)?.shape === undefined && typeof at.at(-1) === 'string';
  const title = isFact ? `Take out “${words}” and leave “${fieldTitle(at)}” to be filled in` : `Take out “${words}”`;
  const change = () => (isAll ? withoutAll(document, at) : undefined) ?? { edits: [withoutWords(document, range)] };
  return [{ title, kind: CodeActionKind.QuickFix, findings: [finding], change }];
}

function isWhole(value: unknown, words: string): boolean {
  return typeof value === 'string' && value.replace(/\s+/g, ' ').trim() === words;
}

function withoutAll(document: RoleDocument, path: Path): Change | undefined {
  const isItem = typeof path.at(-1) === 'number';
  return changeOf(editRole(document, isItem ? { kind: 'remove', path } : { kind: 'set', path, value: null }));
}

/** The words with one blank beside them, so that those before and after do not run together, and no gap is left. */
function withoutWords({ text }: RoleDocument, { start, end }: Range): Edit {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isAtStart = before === '' || /\s/.test(before);
  if (isAtStart && after === ' ') return { range: { start, end: end + 1 }, newText: '' };
  if (
    before === ' ' &&
    (after === '' || /[\s.,;:!?)]/.test(after)) &&
    /\S ?$/.test(text.slice(Math.max(0, start - 2), start))
  ) {
    return { range: { start: start - 1, end }, newText: '' };
  }
  return { range: { start, end }, newText: '' };
}
