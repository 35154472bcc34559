import { affectedFiles, type Store } from '@role-profile/language-service';
import { turns } from '../pause.ts';
import { type Configurations, isConfiguration } from './configurations.ts';
import type { FileAccess } from './file-access.ts';
import { sameUri } from './uris.ts';

/** How a long piece of work tells how far it is. */
export interface Progress {
  /** Told now and then, with how many files there are. */
  report(done: number, count: number): void;
}

export interface WorkspaceParts {
  readonly files: FileAccess | undefined;
  readonly store: Store;
  readonly configurations: Configurations;
  /** Files that are larger, in bytes, are not read. */
  readonly largest: () => number;
}

/** How many files are read at once: enough to keep a disk busy. */
const AT_ONCE = 32;

/** The role files of the workspace that are not open, kept in step with the disk. */
export class WorkspaceFiles {
  readonly #parts: WorkspaceParts;
  /** How each file is written by whoever told of it, by the one way to write it. */
  readonly #closed = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #configurations = new Map<string, string>();
  #scans = 0;
  #scanned: Promise<void> = Promise.resolve();

  constructor(parts: WorkspaceParts) {
    this.#parts = parts;
    // A file alone names others that stand elsewhere, so nothing is missing before all have been looked at.
    parts.store.index.isWhole = false;
  }

  /** Fulfilled when every file has been looked at that was there when the last search began. */
  get scanned(): Promise<void> {
    return this.#scanned;
  }

  /** Role files and configurations that are not open, as far as they have been looked at. */
  uris(): readonly string[] {
    const configurations = [...this.#configurations.values()].filter((uri) => !this.#isOpen(uri));
    return [...this.#closed.values(), ...configurations];
  }

  read(uri: string): Promise<string | undefined> {
    return this.#parts.files?.read(uri, this.#parts.largest()) ?? Promise.resolve(undefined);
  }

  /** Looks at every file of these folders, giving way to the editor now and then. A new search ends one that is under way. */
  scan(folders: readonly string[], progress: Progress): Promise<void> {
    this.#scans += 1;
    this.#scanned = this.#scan(folders, progress, this.#scans);
    return this.#scanned;
  }

  /** Forgets the files of which this is true. */
  forget(isGone: (uri: string) => boolean): void {
    for (const uri of [...this.#closed.values()].filter(isGone)) this.#remove(uri);
    for (const [key, uri] of this.#configurations) if (isGone(uri)) this.#configurations.delete(key);
  }

  /** Takes a file as it is on the disk in, unless it is open; `undefined` for one that is there no more. */
  take(uri: string, text: string | undefined): readonly string[] {
    return this.#isOpen(uri) ? [] : this.#following(uri, () => this.#add(uri, text));
  }

  /** An open file is known by what stands in the editor. */
  opened(uri: string): void {
    this.#open.add(sameUri(uri));
    this.#remove(uri);
  }

  /** A closed file is known by what stands on the disk, to be taken in by `take`. */
  closed(uri: string): void {
    this.#open.delete(sameUri(uri));
  }

  /** The other files whose findings may be others after a change of one file. */
  #following(uri: string, change: () => void): readonly string[] {
    const { index } = this.#parts.store;
    const known = this.#closed.get(sameUri(uri)) ?? uri;
    const before = index.get(known);
    change();
    return affectedFiles(index, before, index.get(known));
  }

  async #scan(folders: readonly string[], progress: Progress, scan: number): Promise<void> {
    const { files, store } = this.#parts;
    if (files === undefined) return;
    store.index.isWhole = false;
    const found: string[] = [];
    const giveWay = turns();
    for (const folder of folders) {
      for await (const uri of files.walk(folder)) {
        found.push(uri);
        await giveWay();
      }
    }
    // What a configuration says decides which files are role files, so those come first.
    const inOrder = [...found.filter(isConfiguration), ...found.filter((uri) => !isConfiguration(uri))];
    for (let start = 0; start < inOrder.length && scan === this.#scans; start += AT_ONCE) {
      const batch = inOrder.slice(start, start + AT_ONCE);
      const texts = await Promise.all(batch.map((uri) => this.read(uri)));
      for (const [index, uri] of batch.entries()) {
        if (!this.#isOpen(uri)) this.#add(uri, texts[index]);
        await giveWay();
      }
      progress.report(start + batch.length, inOrder.length);
    }
    if (scan === this.#scans) store.index.isWhole = true;
  }

  #add(uri: string, text: string | undefined): void {
    const { store, configurations } = this.#parts;
    const key = sameUri(uri);
    if (isConfiguration(uri)) {
      configurations.set(uri, text);
      if (text === undefined) this.#configurations.delete(key);
      else this.#configurations.set(key, uri);
      return;
    }
    const known = this.#closed.get(key) ?? uri;
    if (text !== undefined && store.addClosed(known, text) !== undefined) this.#closed.set(key, known);
    else this.#remove(uri);
  }

  #remove(uri: string): void {
    const known = this.#closed.get(sameUri(uri));
    if (known === undefined) return;
    this.#closed.delete(sameUri(uri));
    this.#parts.store.removeClosed(known);
  }

  #isOpen(uri: string): boolean {
    return this.#open.has(sameUri(uri));
  }
}
