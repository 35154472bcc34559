import type { SourceFile } from './source-file.ts';

/** One invariant that every source of the project keeps. */
export interface Check {
  /** The invariant, as a sentence. */
  readonly name: string;
  /** What breaks it, one line each, beginning with the path; nothing when the invariant holds. */
  readonly find: (files: readonly SourceFile[]) => readonly string[];
  /** Sets of files, path to text, each of which breaks it: the proof that the check can fail. */
  readonly broken: readonly Readonly<Record<string, string>>[];
}

/** A check that looks at one file at a time. */
export function checkEachFile(
  name: string,
  applies: (file: SourceFile) => boolean,
  complaints: (file: SourceFile) => readonly string[],
  broken: Check['broken'],
): Check {
  return {
    name,
    broken,
    find: (files) =>
      files.filter(applies).flatMap((file) => complaints(file).map((complaint) => `${file.path}: ${complaint}`)),
  };
}
