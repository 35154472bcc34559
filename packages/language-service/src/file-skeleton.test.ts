import { type Format, parseRole } from '@role-profile/document';
import { lint } from '@role-profile/rules';
import { KINDS } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { fileSkeleton } from './file-skeleton.ts';
import type { Snippet } from './snippet.ts';

const formats: readonly Format[] = ['yaml', 'markdown'];

/** As it stands in the editor before anything is typed over. */
function asInserted(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : part.hint)).join('');
}

describe.each(KINDS)('a new %s', (kind) => {
  test.each(formats)('in %s has no error while it is a draft', (format) => {
    const document = parseRole(asInserted(fileSkeleton(kind, format)), format);
    expect(lint(document).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(document.kind).toBe(kind);
  });
});
