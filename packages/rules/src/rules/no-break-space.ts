import { linesOf } from '../body-lines.ts';
import { defineLayoutRule } from '../layout-rule.ts';

/** Between two words; after a title such as “Dr”, and beside a figure, it was put there on purpose. */
const RESIDUE = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Sir))(?<=\p{L})[\u00a0\u202f](?=\p{L})/gu;

export const noBreakSpace = defineLayoutRule({
  id: 'no-break-space',
  docs: {
    summary: 'Words are joined by a no-break space, left over from a word processor or a web page.',
    why: 'The words are not found when somebody searches for them, and a line may run past the edge of the page.',
    instead: 'Type an ordinary space. Between a figure and its unit, as in “20 km”, a no-break space may stay.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry\u00a0Captain\n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n- Carries\u00a0the island.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\n---\n\n## Impact\n\n- Carries the island.\n',
        },
      },
    ],
  },
  message:
    'These words are joined by a no-break space, which looks like a space and is none: a search for them finds nothing. Type a space instead.',
  title: 'Write ordinary spaces',
  *find(document) {
    for (const { text, start, isCode } of linesOf(document)) {
      if (isCode || !/[\u00a0\u202f]/.test(text)) continue;
      const found = Array.from(text.matchAll(RESIDUE), ({ index }) => index);
      const [first, last] = [found[0], found.at(-1)];
      if (first === undefined || last === undefined) continue;
      // The letters on both sides are part of it, so that there is something to see.
      const from = first - (/[\udc00-\udfff]/.test(text.charAt(first - 1)) ? 2 : 1);
      const until = last + 1 + (/[\ud800-\udbff]/.test(text.charAt(last + 1)) ? 2 : 1);
      yield { start: start + from, end: start + until };
    }
  },
  write: (written) => written.replace(RESIDUE, ' '),
});
