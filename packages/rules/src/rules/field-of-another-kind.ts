import { keyRangeAt } from '@role-profile/document';
import { appliesTo, KINDS, type Path } from '@role-profile/schema';
import { fieldName, kindInWords } from '../field-words.ts';
import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const fieldOfAnotherKind = defineRule({
  id: 'field-of-another-kind',
  group: 'completeness',
  severity: always('info'),
  docs: {
    summary: 'A fact or a section stands in a kind of document that has no use for it.',
    why: 'Nobody who reads this kind of document looks for it, and whoever needs it looks in another. Nothing is lost: it is read and kept all the same.',
    instead: 'Move it to the document it belongs in, change the `kind` if that is what is wrong, or leave it as it is.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Bridge Inspector\nclosing: 2031-03-31\n',
          markdown: '---\nkind: role-profile\ntitle: Bridge Inspector\nclosing: 2031-03-31\n---\n',
        },
        good: {
          yaml: 'kind: vacancy\ntitle: Bridge Inspector\nclosing: 2031-03-31\n',
          markdown: '---\nkind: vacancy\ntitle: Bridge Inspector\nclosing: 2031-03-31\n---\n',
        },
      },
    ],
  },
  *check({ document, kind }) {
    if (kind === undefined) return;
    for (const path of pathsOf(document.role)) {
      if (appliesTo(kind, path)) continue;
      const homes = KINDS.filter((other) => appliesTo(other, path)).map(kindInWords);
      yield {
        path,
        range: keyRangeAt(document, path),
        message: `${fieldName(path)} is of no use in ${kindInWords(kind)}, so nobody looks for it here. Move it to ${either(homes)}, or leave it: it is kept as it is.`,
      };
    }
  },
});

/** The fields that a role has, and the parts of those that have any. */
function* pathsOf(role: Readonly<Record<string, unknown>>): Iterable<Path> {
  for (const [key, value] of Object.entries(role)) {
    yield [key];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const part of Object.keys(value)) yield [key, part];
  }
}

function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
