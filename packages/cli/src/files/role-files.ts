import { basename } from 'node:path';
import { isRoleFile } from '@role-profile/document';
import type { Configurations } from '../configuration.ts';
import { isRefusal, type Refusal } from '../exit.ts';
import { inParallel } from './in-parallel.ts';
import { isProblem } from './io-problem.ts';
import { shownPath } from './paths.ts';
import { readHead } from './read-text.ts';

/** Enough to see whether a file says its kind. */
const HEAD_BYTES = 4096;

/**
 * Those of the files that are role files, by what their project says, by their name or by their first lines, and what
 * could not be read. A refusal where a project cannot be understood.
 */
export async function onlyRoleFiles(
  files: readonly string[],
  cwd: string,
  configurations: Configurations,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly string[] } | Refusal> {
  const answers = await inParallel(files, async (file) => {
    const project = await configurations.of(file);
    if (project !== undefined && isRefusal(project)) return project;
    const name = basename(file);
    const isRole = project?.isRole ?? (isRoleFile(name, '') || undefined);
    if (isRole !== undefined) return { file, isRole };
    const head = await readHead(file, shownPath(file, cwd), HEAD_BYTES);
    return isProblem(head) ? head : { file, isRole: isRoleFile(name, head.text) };
  });
  const refused = answers.find(isRefusal);
  if (refused !== undefined) return refused;
  return {
    files: answers.flatMap((answer) => ('isRole' in answer && answer.isRole ? [answer.file] : [])),
    problems: answers.filter(isProblem).map(({ problem }) => problem),
  };
}
