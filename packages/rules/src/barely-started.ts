import type { RoleDocument } from '@role-profile/document';

/** Fewer facts and sections than this are a beginning, not a document with gaps. */
const ENOUGH = 3;

/** Whether a file that does not say its kind holds next to nothing: no text, or a fact or two. */
export function isBarelyStarted(document: RoleDocument): boolean {
  const { role, root, sections } = document;
  if (role.kind !== undefined && role.kind !== null) return false;
  return Math.max(root.entries.length, sections.length) < ENOUGH;
}

/** Whether a text is no more than the first word of a fact, with or without the hyphens that open the facts in Markdown. */
export function isFirstWord(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !/^-{1,3}\s*$/.test(line));
  return lines.length <= 1 && lines.every((line) => /^[\p{L}\p{N}_-]{1,40}[ \t]*(?::[ \t]*)?$/u.test(line));
}
