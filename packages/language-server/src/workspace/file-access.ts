/** How files of a workspace are read, where they can be. All files are named by their addresses (`file:///…`). */
export interface FileAccess {
  /** The files below a folder that may be role files or configurations, by their names; those that are ignored there left out. */
  walk(folder: string): AsyncIterable<string>;
  /** The text of a file; `undefined` where there is none, or it is larger than so many bytes. */
  read(uri: string, largest: number): Promise<string | undefined>;
}

/** Whether a file may be a role file or a configuration, by its ending. */
export function mayMatter(name: string): boolean {
  return /\.(ya?ml|md|markdown)$/i.test(name);
}

/** Folders that nobody writes role files in. */
export const SKIPPED_FOLDERS: readonly string[] = ['node_modules', '.git', '.hg', '.svn'];
