import type { RoleInput } from '@role-profile/schema';
import { applyEdits, type Edit } from '../edit/apply-edits.ts';
import type { Refusal } from '../edit/change.ts';
import { type Comment, commentsOf } from '../edit/comments.ts';
import { lineBreakOf, lineEnd } from '../edit/lines.ts';
import { headedFinder } from '../edit/section-edits.ts';
import { parseRole } from '../parse-role.ts';
import { printedRole } from '../print/print-role.ts';
import { same } from '../print/same.ts';
import type { Format, RoleDocument } from '../role-document.ts';
import { refusalOfSize } from '../syntax/limits.ts';
import { openComment } from '../syntax/open-comment.ts';
import { type Range, toValue } from '../tree.ts';
import { anchorsOf } from './comment-anchors.ts';
import { commentEdit } from './comment-edit.ts';

/** What a conversion could not carry over. */
export interface Lost {
  /** Where it stands in the file that was converted. */
  readonly range: Range;
  /** What is written there. */
  readonly text: string;
}

export interface Converted {
  readonly text: string;
  readonly lost: readonly Lost[];
}

/**
 * A whole role file in the other syntax: same normal form, short forms kept short, every comment beside the field or
 * under the heading that it was written for. What has no place there is in `lost`, in the order of the file.
 *
 * A file that is not read to its end is refused, with the words of the issue that says why: the rest would be missing.
 */
export function convertRole(document: RoleDocument, to: Format): Converted | Refusal {
  if (document.format === to) return { text: document.text, lost: [] };
  const refusal = unread(document);
  if (refusal !== undefined) return { refusal };
  const printed = printedRole(toValue(document.root) as RoleInput, to);
  const { text, left } = withComments(document, printed);
  const lost = [...left.map(({ range }) => range), ...standingTwice(document)].map((range) => ({
    range,
    text: document.text.slice(range.start, range.end),
  }));
  const lineBreak = lineBreakOf(document.text);
  return {
    text: lineBreak === '\n' ? text : text.replaceAll('\n', lineBreak),
    lost: lost.sort((a, b) => a.range.start - b.range.start),
  };
}

/** Why part of a file is not in its role. What stands behind a comment that never ends is read all the same. */
function unread({ text, format, issues }: RoleDocument): string | undefined {
  const tooLarge = refusalOfSize(text);
  if (tooLarge !== undefined) return tooLarge;
  const open = format === 'markdown' ? openComment(text)?.range.start : undefined;
  return issues.find(({ code, range }) => code === 'syntax' && range.start !== open)?.message;
}

interface Noted {
  readonly comments: readonly Comment[];
  readonly edit: Edit | undefined;
}

/** The printed text with all comments, and those that could not be put in. Read back, so that no comment changes the role. */
function withComments(source: RoleDocument, target: RoleDocument): { text: string; left: readonly Comment[] } {
  const headedAt = headedFinder(target);
  const noted: readonly Noted[] = anchorsOf(source, commentsOf(source)).map(({ path, comments }) => ({
    comments,
    edit: commentEdit(target, headedAt, path, comments.map(({ words }) => words).join('\n')),
  }));
  const whole = carry(target, noted);
  if (whole !== undefined) return { text: whole, left: commentsWithout(noted) };
  const carried = thoseThatStay(target, noted, []);
  const kept = new Set(carried);
  const left = noted.flatMap((each) => (kept.has(each) ? [] : each.comments));
  return { text: carry(target, carried) ?? target.text, left };
}

/**
 * The comments that can be put in without being read as something else, after those that are in already. They are
 * tried in halves, because those that cannot are few.
 */
function thoseThatStay(target: RoleDocument, noted: readonly Noted[], before: readonly Noted[]): readonly Noted[] {
  let tries = FEW_TRIES + Math.floor(MOST_READ / target.text.length);
  const trial = (some: readonly Noted[], carried: readonly Noted[]): readonly Noted[] => {
    if (some.length === 0 || tries === 0) return carried;
    tries -= 1;
    const all = [...carried, ...some];
    if (carry(target, all) !== undefined) return all;
    const middle = some.length >> 1;
    return middle === 0 ? carried : trial(some.slice(middle), trial(some.slice(0, middle), carried));
  };
  return trial(
    noted.filter(({ edit }) => edit !== undefined),
    before,
  );
}

/** Each try reads the whole text, so that a long one allows only a few. */
const FEW_TRIES = 1;
const MOST_READ = 500_000;

function commentsWithout(noted: readonly Noted[]): readonly Comment[] {
  return noted.flatMap(({ comments, edit }) => (edit === undefined ? comments : []));
}

function carry(target: RoleDocument, noted: readonly Noted[]): string | undefined {
  const edits = noted.flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0) return target.text;
  const text = applyEdits(target.text, edits);
  if (refusalOfSize(text) !== undefined) return undefined;
  const read = parseRole(text, target.format);
  if (!same(read.role, target.role)) return undefined;
  const words = wordsOf(commentsOf(read).map((comment) => comment.words));
  const wanted = wordsOf(
    noted.flatMap(({ comments, edit }) => (edit === undefined ? [] : comments.map((each) => each.words))),
  );
  return words.join(' ') === wanted.join(' ') ? text : undefined;
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\S+/gu) ?? []).sort();
}

/** Facts that stand a second time: the first one counts, and the other is in no role. */
function standingTwice({ issues, text, facts }: RoleDocument): readonly Range[] {
  return issues.flatMap(({ code, range }) => {
    const isFact = facts !== undefined && range.start >= facts.start && range.end <= facts.end;
    return code === 'duplicate' && isFact ? [{ start: range.start, end: lineEnd(text, range.end) }] : [];
  });
}
