import { refinementRule } from '../refinement-rule.ts';

export const timeShareSum = refinementRule({
  id: 'time-share-sum',
  docs: {
    summary: 'The time shares of the accountabilities add up to more than 100 per cent.',
    why: 'Job evaluators weigh a post by where its time goes, and nobody has more than all of it.',
    instead:
      'Lower one share or several until they add up to 100 or less. A statement’s own share counts; those under it only where it has none.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Bridge Inspector\naccountabilities:\n  - text: Inspect each bridge once a year, so that no crack goes unseen.\n    timeShare: 70\n  - text: Report what is found, so that repairs start in time.\n    timeShare: 50\n',
          markdown:
            '---\nkind: role-profile\ntitle: Bridge Inspector\n---\n\n## Key accountabilities\n\n- Inspect each bridge once a year, so that no crack goes unseen. {timeShare: 70}\n- Report what is found, so that repairs start in time. {timeShare: 50}\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Bridge Inspector\naccountabilities:\n  - text: Inspect each bridge once a year, so that no crack goes unseen.\n    timeShare: 70\n  - text: Report what is found, so that repairs start in time.\n    timeShare: 30\n',
          markdown:
            '---\nkind: role-profile\ntitle: Bridge Inspector\n---\n\n## Key accountabilities\n\n- Inspect each bridge once a year, so that no crack goes unseen. {timeShare: 70}\n- Report what is found, so that repairs start in time. {timeShare: 30}\n',
        },
      },
    ],
  },
});
