// Makes the package that VS Code installs, role-profile-<version>.vsix: `npm run package -w apps/vscode`.
// With SOURCE_DATE_EPOCH set to a time in seconds, the same sources give the same bytes.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { bundle } from './bundle.mjs';

const EXTENSION = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8'));

await bundle();
for (const file of readdirSync(EXTENSION)) if (file.endsWith('.vsix')) rmSync(join(EXTENSION, file));
await createVSIX({
  cwd: EXTENSION,
  packagePath: join(EXTENSION, `role-profile-${version}.vsix`),
  // All it needs is bundled.
  dependencies: false,
  allowMissingRepository: true,
});
