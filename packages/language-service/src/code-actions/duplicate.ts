import { applyEdits, type Edit, parseRole, type Range, type RoleDocument, type Section } from '@role-profile/document';
import type { Finding } from '@role-profile/rules';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action, Wanted } from './action.ts';

/**
 * Brings what stands twice into one: what is below the second heading goes to the end of the first section, items of a
 * second list to the first; any other second fact is kept as one of the author’s own. Offered only where it helps.
 */
export function mendDuplicate({ file: { document } }: Wanted, finding: Finding): readonly Action[] {
  const { range, related } = finding;
  const name = document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const kind = CodeActionKind.QuickFix;
  const ways: readonly (readonly [string, readonly Edit[] | undefined])[] = [
    [`Move what stands here to the first “${name}”`, related && joined(document, range, related.range)],
    [`Keep this “${name}” as a fact of your own: “x-${name}”`, asOwn(document, range)],
  ];
  const [best] = ways.filter(([, edits]) => edits !== undefined && helps(document, range, edits));
  if (best === undefined) return [];
  const [title, edits = []] = best;
  return [{ title, kind, findings: [finding], isPreferred: true, change: () => ({ edits }) }];
}

function joined(document: RoleDocument, second: Range, first: Range): readonly Edit[] | undefined {
  const to = sectionOf(document.sections, first);
  const from = sectionOf(document.sections, second);
  if (to === undefined || from === undefined || to.range.end > from.range.start) return undefined;
  const { text, format } = document;
  const isMarkdown = format === 'markdown' && !isKey(text, second.end);
  // Words beside the key itself cannot be added to others.
  if (!isMarkdown && !/^["']?[ \t]*:[ \t]*\r?\n/.test(text.slice(second.end))) return undefined;
  const lineEnd = from.nameRange.end + (/^[^\n]*\n?/.exec(text.slice(from.nameRange.end))?.[0].length ?? 0);
  // A heading may be underlined.
  const body = text.slice(Math.min(lineEnd, from.range.end), from.range.end).replace(/^ {0,3}(?:=+|-+)[ \t]*\r?\n/, '');
  const start = text.lastIndexOf('\n', from.range.start - 1) + 1;
  const removed = { range: { start, end: from.range.end }, newText: '' };
  const at = to.range.start + text.slice(to.range.start, to.range.end).trimEnd().length;
  const gap = isMarkdown && !(endsInItem(text.slice(to.range.start, at)) && /^\s*[-*+] /.test(body)) ? '\n\n' : '\n';
  const words = isMarkdown ? body.trim() : body.trimEnd().replace(/^(?:[ \t]*\r?\n)+/, '');
  if (words === '') return [removed];
  return [{ range: { start: at, end: at }, newText: gap + words }, removed];
}

function endsInItem(text: string): boolean {
  return /^[-*+] /.test(text.slice(text.lastIndexOf('\n') + 1));
}

/** A key with another name. A heading is none. */
function asOwn({ text }: RoleDocument, { start, end }: Range): readonly Edit[] | undefined {
  return isKey(text, end) && /^[\w-]+$/.test(text.slice(start, end))
    ? [{ range: { start, end: start }, newText: 'x-' }]
    : undefined;
}

function isKey(text: string, end: number): boolean {
  return /^["']?[ \t]*:/.test(text.slice(end, end + 20));
}

function sectionOf(sections: readonly Section[], name: Range): Section | undefined {
  const around = sections.find(({ range }) => range.start <= name.start && name.start < range.end);
  if (around === undefined || around.nameRange.start === name.start) return around;
  return sectionOf(around.sections, name);
}

/** Whether less stands twice, everything can still be read, and no word is gone but those of the heading or key itself. */
function helps(document: RoleDocument, name: Range, edits: readonly Edit[]): boolean {
  const { text, format } = document;
  const after = parseRole(applyEdits(text, edits), format);
  return (
    count(after, 'duplicate') < count(document, 'duplicate') &&
    count(after, 'syntax') === count(document, 'syntax') &&
    holdsAll(after.text, wordsOf(text.slice(0, name.start) + text.slice(name.end)))
  );
}

function count({ issues }: RoleDocument, wanted: string): number {
  return issues.filter(({ code }) => code === wanted).length;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.every((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
