import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as results show it: relative to the working directory, with `/` on every system. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file));
  // On another Windows drive there is no relative path.
  return (isAbsolute(path) ? path : path || '.').split(sep).join('/');
}

/** In code-unit order, which is the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
