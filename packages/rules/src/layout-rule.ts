import type { Range, RoleDocument } from '@role-profile/document';
import { defineRule, type Rule, type RuleDocs } from './rule.ts';
import { always } from './severity.ts';

/** A rule about layout: each finding is a run of text that is best written in another way, without a word changed. */
export interface LayoutRule {
  readonly id: string;
  readonly docs: RuleDocs;
  readonly message: string;
  /** What the fix is called in a menu. */
  readonly title: string;
  /** Every run that is to be written in another way. */
  find(document: RoleDocument): Iterable<Range>;
  /** How a run is written instead; `undefined` for one that needs no other form. */
  write(written: string, document: RoleDocument): string | undefined;
}

/** A text longer than this is not read, and has that one finding. */
const MOST_LENGTH = 1_000_000;

/** Layout is never more than a hint: nobody is kept from their work by a blank. */
export function defineLayoutRule({ id, docs, message, title, find, write }: LayoutRule): Rule {
  return defineRule({
    id,
    group: 'language',
    severity: always('hint'),
    layout: true,
    docs,
    *check({ document, isBarelyStarted }) {
      // Whoever has just begun is told where to start, and nothing else.
      if (isBarelyStarted || document.text.length > MOST_LENGTH) return;
      for (const range of find(document)) yield { path: [], range, message, fixable: true };
    },
    fix({ range }, { document }) {
      const newText = write(document.text.slice(range.start, range.end), document);
      return newText === undefined ? undefined : { title, edits: [{ range, newText }] };
    },
  });
}
