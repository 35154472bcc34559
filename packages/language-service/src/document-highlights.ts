import { covers, type Range, type Section } from '@role-profile/document';
import { roleEntry } from '@role-profile/rules';
import { behaviours, fieldOfHeading } from '@role-profile/schema';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import { partyRange } from './contact-line.ts';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';
import { termInValue } from './term-in-value.ts';
import { toLspRange } from './to-lsp.ts';
import { isWrittenKey, visitTree } from './visit-tree.ts';
import { writtenField } from './written-field.ts';

/**
 * Where the file says the same thing as at a position: the same role, the same value of a vocabulary (such as a
 * behaviour), the same party of a contact, or the same field by its key or heading. In the order of the file; `[]` where
 * there is running text, so that the editor may look for the word instead.
 */
export function documentHighlights(file: RoleFile, position: Position): DocumentHighlight[] {
  const offset = fromPosition(file.lines, position);
  const all = occurrencesIn(file);
  const here = all.filter(({ range }) => covers(range, offset) && range.end > range.start);
  // Of a party inside a longer value, the party is meant.
  const meant = here.sort((a, b) => a.range.end - a.range.start - (b.range.end - b.range.start))[0];
  const same = all.filter(({ says }) => says === meant?.says).sort((a, b) => a.range.start - b.range.start);
  return same
    .filter(({ range }, index) => index === 0 || range.start !== same[index - 1]?.range.start)
    .map(({ range, kind }) => ({ range: toLspRange(file.lines, range), kind }));
}

interface Occurrence {
  readonly range: Range;
  /** The same for everything that is highlighted together. */
  readonly says: string;
  readonly kind: DocumentHighlightKind;
}

function occurrencesIn({ uri, document }: RoleFile): readonly Occurrence[] {
  const { text, root, sections, labels, format } = document;
  const all: Occurrence[] = [];
  const add = (range: Range, says: string, kind: DocumentHighlightKind = DocumentHighlightKind.Text): void =>
    void all.push({ range, says, kind });
  const { id, idRange, references } = roleEntry(uri, document);
  if (idRange !== undefined) add(idRange, `role ${id}`, DocumentHighlightKind.Write);
  for (const reference of references) add(reference.range, `role ${reference.id}`, DocumentHighlightKind.Read);
  for (const { path, keyRange } of labels) add(keyRange, `field ${path.join('.')}`);
  if (format === 'markdown') addHeadings(sections, add);
  visitTree(root, {
    entry: (entry, path) => {
      const field = isWrittenKey(text, entry) ? writtenField(path) : undefined;
      if (field !== undefined) add(entry.keyRange, `field ${field.path.join('.')}`);
    },
    node: (node, path) => {
      if (node.kind !== 'scalar' || node.value === null) return;
      const party = partyRange(text, node, path);
      if (party !== undefined) add(party, `party ${text.slice(party.start, party.end).toLowerCase()}`);
      const field = writtenField(path);
      const found = field && termInValue(text, node, field);
      if (found !== undefined) add(found.range, `value ${found.term.value}`);
      // A behaviour may be the name of a group of criteria as well.
      else if (BEHAVIOURS.has(String(node.value))) add(node.range, `value ${node.value}`);
    },
  });
  return all;
}

const BEHAVIOURS: ReadonlySet<string> = new Set(behaviours.terms.map(({ value }) => value));

/** A section that stands twice is kept as one of the author’s own, and names the same field all the same. */
function addHeadings(sections: readonly Section[], add: (range: Range, says: string) => void): void {
  for (const { path, name, nameRange, sections: below } of sections) {
    const isOwn = typeof path.at(-1) === 'number' || path[0] === 'title';
    const field = path[0] === 'additionalSections' ? fieldOfHeading(name) : isOwn ? undefined : writtenField(path);
    if (field !== undefined) add(nameRange, `field ${field.path.join('.')}`);
    addHeadings(below, add);
  }
}
