import { basename } from 'node:path';
import { isRoleFile } from '@role-profile/document';
import { inParallel } from './in-parallel.ts';
import { isProblem } from './io-problem.ts';
import { shownPath } from './paths.ts';
import { readHead } from './read-text.ts';

/** Enough to see whether a file says its kind. */
const HEAD_BYTES = 4096;

/** Those of the files that are role files, by their name or by their first lines, and what could not be read. */
export async function onlyRoleFiles(
  files: readonly string[],
  cwd: string,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly string[] }> {
  const answers = await inParallel(files, async (file) => {
    const name = basename(file);
    if (isRoleFile(name, '')) return { file, isRole: true };
    const head = await readHead(file, shownPath(file, cwd), HEAD_BYTES);
    return isProblem(head) ? head : { file, isRole: isRoleFile(name, head.text) };
  });
  return {
    files: answers.flatMap((answer) => ('isRole' in answer && answer.isRole ? [answer.file] : [])),
    problems: answers.filter(isProblem).map(({ problem }) => problem),
  };
}
