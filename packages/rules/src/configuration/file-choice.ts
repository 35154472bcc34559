import picomatch from 'picomatch';
import type { Configuration } from './configuration.ts';

/** What a configuration says of one file. */
export interface FileChoice {
  /** Whether it is a role file; `undefined` where its name and its text tell. */
  readonly isRole: boolean | undefined;
  /** The kind it is read as when it does not say its own. */
  readonly kind?: string;
}

/** Prepares to ask of many files. A path starts from the folder of the configuration, with `/`. The first entry that fits counts. */
export function fileChooser({ files: { include, exclude } }: Configuration): (path: string) => FileChoice {
  const sets = include.map(({ glob, kind }) => ({ fits: matcher(glob), kind }));
  const excluded = exclude.map(matcher);
  return (path) => {
    if (excluded.some((fits) => fits(path))) return { isRole: false };
    const found = sets.find(({ fits }) => fits(path));
    if (found === undefined) return { isRole: undefined };
    return { isRole: true, ...(found.kind !== undefined && { kind: found.kind }) };
  };
}

/** Paths have slashes on every system. */
function matcher(glob: string): (path: string) => boolean {
  return picomatch(glob.replace(/^\.\//, ''), { windows: false });
}
