import type { RoleDocument } from '@role-profile/document';
import { type Kind, kindTerms } from '@role-profile/schema';
import { fileSkeleton } from '../file-skeleton.ts';
import type { Candidate } from './candidate.ts';

/** Whole files of each kind, for a file that holds nothing yet but a word or a few signs. */
export function fileCandidates({ text, format }: RoleDocument, offset: number): readonly Candidate[] {
  const typed = text.trim();
  if (!/^(?:[\w-]*|#{1,6})$/.test(typed)) return [];
  const start = text.indexOf(typed);
  const isOnTyped = offset >= start && offset <= start + typed.length;
  if (typed !== '' && !isOnTyped) return [];
  const replaces = typed === '' ? { start: offset, end: offset } : { start, end: start + typed.length };
  return kindTerms.terms.map(({ value, title }) => ({
    label: title,
    sort: 'skeleton' as const,
    detail: `A whole file: ${value}`,
    about: { field: 'kind', value },
    insert: fileSkeleton(value as Kind, format),
    replaces,
    filter: /^\w/.test(typed) ? value : `${typed}${value}`,
  }));
}
