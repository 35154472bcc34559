import { hasPlaceholder } from '../placeholders.ts';
import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const wrongValue = defineRule({
  id: 'wrong-value',
  group: 'structure',
  severity: always('error'),
  docs: {
    summary:
      'A value is there, and it cannot be what it should be: a date that is no date, a grade that does not exist.',
    why: 'People read past it and programs stop at it: a closing date that cannot be read closes nothing.',
    instead:
      'Write it in the way the message shows. While you do not know it yet, leave nothing after the colon: that says “to be filled”.',
    examples: [
      {
        bad: {
          yaml: 'kind: vacancy\ntitle: Bridge Inspector\nclosing: 31 March 2031\n',
          markdown: '---\nkind: vacancy\ntitle: Bridge Inspector\nclosing: 31 March 2031\n---\n',
        },
        good: {
          yaml: 'kind: vacancy\ntitle: Bridge Inspector\nclosing: 2031-03-31\n',
          markdown: '---\nkind: vacancy\ntitle: Bridge Inspector\nclosing: 2031-03-31\n---\n',
        },
      },
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Bridge Inspector\ngrade: HE0\n',
          markdown: '---\nkind: role-profile\ntitle: Bridge Inspector\ngrade: HE0\n---\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Bridge Inspector\ngrade: HEO\n',
          markdown: '---\nkind: role-profile\ntitle: Bridge Inspector\ngrade: HEO\n---\n',
        },
      },
    ],
  },
  *check({ document, issues }) {
    for (const { path, range, message, suggestion, refinement } of issues('wrong')) {
      // Each value is right by itself: a rule of that name speaks of them together.
      if (refinement !== undefined) continue;
      const written = document.text.slice(range.start, range.end);
      const said = suggestion === undefined && hasPlaceholder(written) ? standIn(written, message) : message;
      yield { path, range, message: said, fixable: suggestion !== undefined };
    }
  },
  fix({ range }, { document, issues }) {
    const issue = issues('wrong').find((known) => known.range.start === range.start && known.range.end === range.end);
    if (issue?.suggestion === undefined) return undefined;
    return {
      title: `Change “${document.text.slice(range.start, range.end)}” to “${issue.suggestion}”`,
      edits: [{ range, newText: issue.suggestion }],
    };
  },
});

/** `[Date]` where a date belongs: the author knows that it is no date, and needs to hear how to leave it open. */
function standIn(written: string, message: string): string {
  const brackets = written.startsWith('[') ? ' In square brackets it counts as a list.' : '';
  return `“${written}” holds the place of something.${brackets} Write the real words, or leave nothing here until you know them. ${message}`;
}
