import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT, type Refusal, refuse } from '../exit.ts';
import { isProblem } from './io-problem.ts';
import { shownPath } from './paths.ts';
import { readText } from './read-text.ts';

/** A file that a command was told to read. */
export interface SourceFile {
  readonly file: string;
  readonly shown: string;
  readonly text: string;
}

/** Reads the one file that a path names, or says why it cannot be used: not there, a folder, no text, nothing in it. */
export async function readSource(path: string, cwd: string): Promise<SourceFile | Refusal> {
  const file = resolve(cwd, path);
  const shown = shownPath(file, cwd);
  const stats = path === '' ? undefined : await stat(file).catch(() => undefined);
  if (stats === undefined) {
    return refuse(
      EXIT.usage,
      `There is no file “${path}”. Check how it is spelt; a name with spaces needs quotation marks.`,
    );
  }
  if (stats.isDirectory()) return refuse(EXIT.usage, `${shown} is a folder. Name one file in it.`);
  if (!stats.isFile()) return refuse(EXIT.usage, `${shown} is no ordinary file. Name a text file.`);
  const content = await readText(file, shown);
  if (isProblem(content)) return refuse(EXIT.failure, content.problem);
  if (content.text.trim() === '') {
    return refuse(EXIT.failure, `${shown} is empty, so there is nothing to read in it. Name a file with text in it.`);
  }
  return { file, shown, text: content.text };
}
