import type { FileFacts } from '@role-profile/language-service';
import {
  CONFIGURATION_NAME,
  type Configuration,
  type FileChoice,
  fileChooser,
  parseConfiguration,
} from '@role-profile/rules';
import { isKind } from '@role-profile/schema';
import type { FileAccess } from './file-access.ts';
import { folderOf, nameOf, pathIn, sameUri, uriIn, withoutSlash } from './uris.ts';

/** Nobody writes a configuration of this size. */
const LARGEST = 256 * 1024;

interface Known {
  readonly folder: string;
  readonly text: string;
  readonly configuration: Configuration;
  readonly choose: (path: string) => FileChoice;
}

/** The configurations of a workspace, each read when the first file below it is looked at. */
export class Configurations {
  readonly #files: FileAccess | undefined;
  /** By folder; `undefined` for a folder that has none. */
  readonly #known = new Map<string, Known | undefined>();
  readonly #loading = new Map<string, Promise<void>>();
  #folders: readonly string[] = [];

  constructor(files: FileAccess | undefined) {
    this.#files = files;
  }

  /** Says which folders the workspace has: what stands above them does not count for the files in them. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => withoutSlash(sameUri(folder)));
  }

  /** What the nearest configuration says of a file, as far as it is known by now. */
  factsOf(uri: string): FileFacts {
    const known = this.#nearest(uri);
    if (known === undefined) return {};
    const { configuration } = known;
    const { isRole, kind } = known.choose(pathIn(known.folder, uri) ?? '');
    return { configuration, isRole, ...(isKind(kind) && { kind }) };
  }

  /** Reads what counts for a file; `undefined` where all of that is known. */
  prepare(uri: string): Promise<void> | undefined {
    const folders = this.#foldersAbove(uri).filter((folder) => !this.#known.has(folder));
    if (folders.length === 0) return undefined;
    return Promise.all(folders.map((folder) => this.#load(folder))).then(() => undefined);
  }

  /** Takes the text of a configuration in, or that there is none. Tells whether anything is different now. */
  set(uri: string, text: string | undefined): boolean {
    const folder = sameUri(folderOf(uri) ?? '');
    if (this.#known.get(folder)?.text === text) return false;
    this.#known.set(folder, text === undefined ? undefined : knownOf(folder, text));
    return true;
  }

  #nearest(uri: string): Known | undefined {
    for (const folder of this.#foldersAbove(uri)) {
      const known = this.#known.get(folder);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The folders whose configuration may count for a file, the nearest first. */
  #foldersAbove(uri: string): readonly string[] {
    const found: string[] = [];
    for (let folder = folderOf(sameUri(uri)); folder !== undefined; folder = folderOf(folder)) {
      found.push(folder);
      if (this.#folders.includes(folder)) break;
    }
    return found;
  }

  #load(folder: string): Promise<void> {
    const loading = this.#loading.get(folder) ?? this.#read(folder);
    this.#loading.set(folder, loading);
    return loading;
  }

  async #read(folder: string): Promise<void> {
    const text = await this.#files?.read(uriIn(folder, CONFIGURATION_NAME), LARGEST);
    // An editor may have told more of it meanwhile.
    if (!this.#known.has(folder)) this.#known.set(folder, text === undefined ? undefined : knownOf(folder, text));
    this.#loading.delete(folder);
  }
}

export function isConfiguration(uri: string): boolean {
  return nameOf(uri) === CONFIGURATION_NAME;
}

function knownOf(folder: string, text: string): Known {
  const { configuration } = parseConfiguration(text);
  return { folder, text, configuration, choose: fileChooser(configuration) };
}
