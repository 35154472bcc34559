// Shows on a fresh clone what the command line does: `npm run demo`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { exitCodeOf, ROOT, run } from './run.mjs';

const COMMAND = 'packages/cli/bin/role-profile.js';
const BROKEN = 'samples/broken';

/** The exit codes of `lint` after it looked at every file: with no errors, and with some. */
const LOOKED = new Set([0, 1]);

if (!install(ROOT)) process.exit(1);
if (!run('npx', ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only'])) process.exit(1);

console.log('\nTen complete role files, in which there is nothing to find:');
const samples = filesIn('samples');
const good = exitCodeOf(process.execPath, [COMMAND, 'lint', ...samples]);

console.log('\nFiles with typical mistakes:');
const broken = exitCodeOf(process.execPath, [COMMAND, 'lint', BROKEN]);

const [vsix] = filesIn('apps/vscode').filter((path) => path.endsWith('.vsix'));
console.log(`
To see the same in VS Code while you type, install the extension and open the samples:

    code --install-extension ${vsix ?? 'apps/vscode/*.vsix'}
    code samples

To check a file of your own: npx role-profile lint my-post.role.yaml`);
process.exitCode = [good, broken].every((code) => LOOKED.has(code)) ? 0 : 1;

/** The role files and packages directly in a folder, from the root of the project. */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.role\.(?:md|ya?ml)$|\.vsix$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}
