import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { applyEdits, formatOf, parseRole } from '@role-profile/document';
import { format } from '@role-profile/rules';
import { defineCommand } from '../command.ts';
import { configurationsFor } from '../configuration.ts';
import { EXIT, isRefusal, refuse } from '../exit.ts';
import { findFiles } from '../files/find-files.ts';
import { inParallel } from '../files/in-parallel.ts';
import { attempt, type IoProblem, isProblem } from '../files/io-problem.ts';
import { shownPath } from '../files/paths.ts';
import { readText } from '../files/read-text.ts';
import { onlyRoleFiles } from '../files/role-files.ts';

export const formatCommand = defineCommand({
  name: 'format',
  summary: 'Tidies the layout of role files; words never change',
  usage: 'format [PATH…] [--check]',
  operands: { name: 'PATH', least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    check: { takes: 'nothing', help: 'write nothing, list the files that would change' },
    force: { takes: 'nothing', help: 'take every .md, .yaml and .yml file, role file or not' },
  },
  notes: [
    'PATH is a file, a folder or a pattern in quotation marks; else this folder.',
    'It mends what “role-profile lint” says about layout, such as blanks at the end',
    '  of a line, and nothing else.',
    'Ends with 0: all is tidy, 1: with --check, files would change, 2: wrong usage,',
    '  3: no role file, 4: a file could not be read or written.',
  ],
  async run({ operands, options }, terminal) {
    const { cwd } = terminal;
    const paths = operands.length === 0 ? ['.'] : operands;
    const found = await findFiles(paths, cwd);
    if (found.missing.length > 0) {
      const sentences = found.missing.map(
        (path) =>
          `There is no file or folder “${path}”. Check how it is spelt; a name with spaces needs quotation marks.`,
      );
      return refuse(EXIT.usage, ...sentences);
    }
    const candidates = found.files.filter((file) => formatOf(file) !== undefined);
    const chosen = options.force
      ? { files: candidates, problems: [] }
      : await onlyRoleFiles(candidates, cwd, configurationsFor(cwd));
    if (isRefusal(chosen)) return chosen;
    const results = await inParallel(chosen.files, (file) => formatFile(file, cwd, options.check));
    const problems = [
      ...found.problems,
      ...chosen.problems,
      ...results.filter(isProblem).map(({ problem }) => problem),
    ];
    const changed = results.flatMap((result) => ('shown' in result && result.isChanged ? [result.shown] : []));
    terminal.print(changed.map((shown) => `${shown}\n`).join(''));
    for (const problem of problems) terminal.say(problem);
    if (problems.length > 0) return EXIT.failure;
    if (results.length === 0) {
      return refuse(
        EXIT.nothingFound,
        `No role file was found in ${paths.join(', ')}. A role file is named like manager.role.md or manager.role.yaml, or has a line such as “kind: role-profile” at its top.`,
      );
    }
    terminal.say(summary(changed.length, results.length, options.check));
    return options.check && changed.length > 0 ? EXIT.findings : EXIT.ok;
  },
});

function summary(changed: number, all: number, isCheck: boolean): string {
  const files = all === 1 ? '1 file' : `${all} files`;
  if (changed === 0) return `${files}, all tidy`;
  return isCheck ? `${files}, ${changed} to be tidied. To do it, leave out --check.` : `${files}, ${changed} tidied`;
}

interface Formatted {
  readonly shown: string;
  readonly isChanged: boolean;
}

async function formatFile(file: string, cwd: string, isCheck: boolean): Promise<Formatted | IoProblem> {
  const shown = shownPath(file, cwd);
  const content = await readText(file, shown);
  if (isProblem(content)) return content;
  const edits = format(parseRole(content.text, formatOf(file) ?? 'yaml'));
  if (edits.length === 0 || isCheck) return { shown, isChanged: edits.length > 0 };
  const written = await attempt(replaceFile(file, applyEdits(content.text, edits)), shown, 'written');
  return written !== undefined && isProblem(written) ? written : { shown, isChanged: true };
}

/** Puts a whole new file in the place of the old one, so that nobody ever sees half of it. Its rights stay. */
async function replaceFile(link: string, text: string): Promise<void> {
  const file = await realpath(link);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const [{ mode }, bytes] = await Promise.all([stat(file), readFile(file)]);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const handle = await open(temporary, 'wx', mode);
    const written = handle.writeFile(hasMark ? `\ufeff${text}` : text).then(() => handle.sync());
    await written.finally(() => handle.close());
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
