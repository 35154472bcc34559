// VS Code's server looks for its modules in lib/vscode/node_modules: let it find those that this folder's lock installs.
import { existsSync, rmSync, symlinkSync } from 'node:fs';

const server = new URL('node_modules/code-server/lib/vscode/', import.meta.url);

// It is absent when only the lock is made.
if (existsSync(server)) {
  const modules = new URL('node_modules', server);
  rmSync(modules, { recursive: true, force: true });
  symlinkSync('../../../../node_modules', modules, 'dir');
}
