import { expect, test } from 'vitest';
import { fileChooser } from './file-choice.ts';
import { parseConfiguration } from './parse-configuration.ts';

const { configuration } = parseConfiguration(`files:
  include:
    - "./posts/**"
    - { glob: "posts/**/*.md", kind: vacancy }
    - { glob: "*.{yml,yaml}", kind: role-profile }
  exclude: ["**/old/**"]
`);

test.each([
  ['posts/a/b.md', { isRole: true }],
  ['top.yml', { isRole: true, kind: 'role-profile' }],
  ['deeper/top.yml', { isRole: undefined }],
  ['posts/old/a.role.md', { isRole: false }],
  ['old/top.yml', { isRole: false }],
])('%s', (path, choice) => {
  expect(fileChooser(configuration)(path)).toEqual(choice);
});
