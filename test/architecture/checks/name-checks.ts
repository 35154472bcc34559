import { type Check, checkEachFile } from '../check.ts';
import { FLOORS } from '../floors.ts';
import { fileName } from '../source-file.ts';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SAYS_NOTHING = new Set([
  'utils',
  'util',
  'common',
  'shared',
  'types',
  'helpers',
  'helper',
  'misc',
  'lib',
  'core',
]);

export const nameChecks: readonly Check[] = [
  checkEachFile(
    'files and folders are named in kebab-case',
    () => true,
    ({ path }) =>
      path.split('/').filter((part) => !KEBAB_CASE.test(part.replace(/(?:\.test|\.config|\.generated)?\.\w+$/, ''))),
    [{ 'packages/rules/src/missingField.ts': '' }, { 'packages/rules/src/Rules/a.ts': '' }],
  ),
  checkEachFile(
    'a name says what is inside',
    () => true,
    ({ path }) => path.split('/').filter((part) => SAYS_NOTHING.has(part.replace(/\.(?:test\.)?\w+$/, ''))),
    [{ 'packages/rules/src/utils/a.ts': '' }, { 'packages/rules/src/types.ts': '' }, { 'test/e2e/helpers.ts': '' }],
  ),
  {
    name: 'a package has one index.ts',
    find: (files) =>
      files
        .filter((file) => fileName(file) === 'index.ts' && file.path !== `${file.home}/src/index.ts`)
        .map(({ path }) => `${path}: name it after what it exports`),
    broken: [{ 'packages/rules/src/findings/index.ts': '' }],
  },
  {
    name: 'every package has its floor',
    find: (files) =>
      [...new Set(files.map(({ home }) => home))]
        .filter((home) => /^(?:packages|apps)\//.test(home) && FLOORS[home] === undefined)
        .map((home) => `${home}: not in test/architecture/floors.ts`),
    broken: [{ 'packages/attic/src/index.ts': '' }],
  },
];
