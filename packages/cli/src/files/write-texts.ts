import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EXIT, type Refusal, refuse } from '../exit.ts';
import { attempt, isProblem } from './io-problem.ts';
import { shownPath } from './paths.ts';

/** A file to be written. */
export interface Output {
  readonly file: string;
  readonly text: string;
}

export interface WriteOptions {
  readonly cwd: string;
  /** Whether files that are already there may be replaced. */
  readonly force: boolean;
}

/**
 * Writes all files, making folders that are missing. When any of them cannot be written by what can be seen beforehand
 * (it is there already, it is a folder, a folder on its way is a file), nothing at all is written.
 */
export async function writeTexts(outputs: readonly Output[], options: WriteOptions): Promise<Refusal | undefined> {
  const refusal = await obstacle(
    outputs.map(({ file }) => file),
    options,
  );
  if (refusal !== undefined) return refusal;
  for (const { file, text } of outputs) {
    const full = resolve(options.cwd, file);
    const shown = shownPath(full, options.cwd);
    const folder = await attempt(
      mkdir(dirname(full), { recursive: true }),
      shownPath(dirname(full), options.cwd),
      'made',
    );
    if (folder !== undefined && typeof folder !== 'string') return refuse(EXIT.failure, folder.problem);
    const written = await attempt(writeFile(full, text, { flag: options.force ? 'w' : 'wx' }), shown, 'written');
    if (written !== undefined && isProblem(written)) return refuse(EXIT.failure, written.problem);
  }
  return undefined;
}

/** The reason why these files may not be written, if there is one. */
export async function obstacle(files: readonly string[], { cwd, force }: WriteOptions): Promise<Refusal | undefined> {
  const there: string[] = [];
  for (const file of files) {
    const full = resolve(cwd, file);
    const shown = shownPath(full, cwd);
    const stats = await stat(full).catch(() => undefined);
    if (stats?.isDirectory()) return refuse(EXIT.usage, `${shown} is a folder. Name a file to write to.`);
    if (stats !== undefined) there.push(shown);
    const blocking = await fileOnTheWay(dirname(full));
    if (blocking !== undefined) {
      return refuse(EXIT.usage, `${shownPath(blocking, cwd)} is a file, so nothing can be put in it. Name a folder.`);
    }
  }
  if (there.length === 0 || force) return undefined;
  const [what, them] = there.length === 1 ? ['is already there', 'it'] : ['are already there', 'them'];
  return refuse(
    EXIT.usage,
    `${there.join(', ')} ${what}, and nothing was written. Add --force to replace ${them}, or name another place with --out.`,
  );
}

/** The nearest thing on a folder's path that exists and is no folder. */
async function fileOnTheWay(folder: string): Promise<string | undefined> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats !== undefined) return stats.isDirectory() ? undefined : folder;
  return dirname(folder) === folder ? undefined : fileOnTheWay(dirname(folder));
}
