import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const duplicateSection = defineRule({
  id: 'duplicate-section',
  group: 'structure',
  severity: always('error'),
  docs: {
    summary: 'The same fact or section stands twice.',
    why: 'Only one of the two counts, and readers cannot know which, so they may follow the old one.',
    instead: 'Keep one: move into it what is missing there, and delete the other.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Park Ranger\npurpose: Looks after the park.\nautonomy: Works alone.\npurpose: Looks after the visitors.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Park Ranger\npurpose: Looks after the park.\n---\n\n## Role purpose\n\nLooks after the park and its visitors.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Park Ranger\npurpose: Looks after the park and its visitors.\nautonomy: Works alone.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Park Ranger\n---\n\n## Role purpose\n\nLooks after the park and its visitors.\n',
        },
      },
    ],
  },
  *check({ issues }) {
    for (const { path, range, message, related } of issues('duplicate')) {
      const other = related === undefined ? {} : { related: { range: related, message: 'It also stands here.' } };
      yield { path, range, message, ...other };
    }
  },
});
