import type { DocumentIssue, RoleDocument } from '@role-profile/document';
import { fieldOfHeading, type Path } from '@role-profile/schema';
import { isFirstWord } from './barely-started.ts';

/**
 * A document's issues without the echoes of another mistake: one mistake is to give one finding.
 * - What cannot be read makes the rest of the file look absent or odd.
 * - A misspelt key or heading makes the right one look missing.
 * - A section that stands twice is kept under its own heading, which then looks unknown.
 * - In a file that is only begun, everything is missing.
 */
export function issuesThatCount(document: RoleDocument, isBarelyStarted: boolean): readonly DocumentIssue[] {
  const { issues, text } = document;
  if (isBarelyStarted && isFirstWord(text)) return [];
  if (issues.some((issue) => issue.code === 'syntax')) {
    return issues.filter((issue) => issue.code === 'syntax' || issue.code === 'duplicate');
  }
  if (isBarelyStarted) return issues.filter((issue) => issue.code !== 'missing');
  const meant = new Set(issues.flatMap(meantKey));
  const twice = new Set(issues.flatMap(({ code, range }) => (code === 'duplicate' ? [range.start] : [])));
  return issues.filter(({ code, path, range }) => {
    if (code === 'missing') return !meant.has(keyOf(path));
    return code !== 'unknown' || !twice.has(range.start);
  });
}

/** Where the field belongs that a misspelt key or heading was meant to be: its own path, and for a part also its field's. */
function meantKey({ code, path, suggestion }: DocumentIssue): readonly string[] {
  if (code !== 'unknown' || suggestion === undefined) return [];
  const heading = fieldOfHeading(suggestion)?.path ?? [];
  const parts = heading.map((_, index) => keyOf(heading.slice(0, index + 1)));
  return [keyOf([...path.slice(0, -1), suggestion]), ...parts];
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
