import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const unknownField = defineRule({
  id: 'unknown-field',
  group: 'structure',
  severity: always('error'),
  docs: {
    summary: 'A fact or a heading has a name that means nothing here, most often through a slip of the fingers.',
    why: 'What stands under it is read by nobody: the grade under `grde` is no grade to a job site or to a colleague’s tool.',
    instead:
      'Write the name that was meant. A fact of your own, which no other document has, starts with `x-`, as `x-cost-centre`.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\ngrde: SEO\n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\ngrde: SEO\n---\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Ferry Captain\ngrade: SEO\nx-cost-centre: "4410"\n',
          markdown: '---\nkind: role-profile\ntitle: Ferry Captain\ngrade: SEO\nx-cost-centre: "4410"\n---\n',
        },
      },
    ],
  },
  *check({ issues }) {
    for (const { path, range, message, suggestion } of issues('unknown')) {
      yield { path, range, message, fixable: suggestion !== undefined };
    }
  },
  fix({ range }, { document, issues }) {
    const issue = issues('unknown').find((known) => known.range.start === range.start && known.range.end === range.end);
    if (issue?.suggestion === undefined) return undefined;
    return {
      title: `Change “${document.text.slice(range.start, range.end)}” to “${issue.suggestion}”`,
      edits: [{ range, newText: issue.suggestion }],
    };
  },
});
