import { formatOf, parseRole } from '@role-profile/document';
import { recogniseKind } from '@role-profile/interchange';
import { lint } from '@role-profile/rules';
import { KINDS, type Kind, STATUSES, type Status } from '@role-profile/schema';
import { defineCommand } from '../command.ts';
import { type Configurations, configurationsFor } from '../configuration.ts';
import { EXIT, type ExitCode, isRefusal, type Refusal, refuse } from '../exit.ts';
import { findFiles } from '../files/find-files.ts';
import { inParallel } from '../files/in-parallel.ts';
import { type IoProblem, isProblem } from '../files/io-problem.ts';
import { shownPath } from '../files/paths.ts';
import { readText } from '../files/read-text.ts';
import { onlyRoleFiles } from '../files/role-files.ts';
import { type FileResult, type Reporter, summaryOf } from '../reporters/file-result.ts';
import { jsonReporter } from '../reporters/json.ts';
import { prettyReporter } from '../reporters/pretty.ts';
import type { Colors, Terminal } from '../terminal.ts';

const REPORTERS: Readonly<Record<'pretty' | 'json', (colors: Colors) => Reporter>> = {
  pretty: prettyReporter,
  json: () => jsonReporter,
};

export const lintCommand = defineCommand({
  name: 'lint',
  summary: 'Checks role files: what is wrong, why, and what to write',
  usage: 'lint [PATH…]',
  operands: { name: 'PATH', least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    format: { takes: 'choice', choices: ['pretty', 'json'], help: 'for a person (as usual) or for a program' },
    as: {
      takes: 'choice',
      choices: STATUSES,
      value: 'STATUS',
      help: `check as if ${STATUSES.slice(0, 4).join(', ')} …`,
    },
    'max-warnings': { takes: 'count', value: 'N', help: 'fail when there are more warnings than this' },
    quiet: { takes: 'nothing', help: 'show errors only' },
    force: { takes: 'nothing', help: 'check every .md, .yaml and .yml file, role file or not' },
    kind: { takes: 'choice', choices: KINDS, value: 'KIND', help: 'read files that do not say their kind as this' },
  },
  notes: [
    'PATH is a file, a folder or a pattern in quotation marks; else this folder.',
    'A role file is named like manager.role.md or manager.role.yaml, or has its kind',
    '  at its top, as “kind: vacancy”.',
    `KIND is ${KINDS.slice(0, 3).join(', ')},`,
    `  ${KINDS.slice(3).join(' or ')}.`,
    'Ends with 0: no errors, 1: errors, 2: wrong usage, 3: no role file,',
    '  4: a file could not be read.',
  ],
  async run({ operands, options }, terminal) {
    const { cwd } = terminal;
    const paths = operands.length === 0 ? ['.'] : operands;
    const found = await findFiles(paths, cwd);
    if (found.missing.length > 0) return refuse(EXIT.usage, ...found.missing.map(missingSentence));
    const candidates = found.files.filter((file) => formatOf(file) !== undefined);
    const configurations = configurationsFor(cwd);
    const chosen = options.force
      ? { files: candidates, problems: [] }
      : await onlyRoleFiles(candidates, cwd, configurations);
    if (isRefusal(chosen)) return chosen;
    const check = checkWith(options, cwd, configurations);
    const checked = await inParallel(chosen.files, check);
    const wrong = checked.find(isRefusal);
    if (wrong !== undefined) return wrong;
    const results = checked.filter((result): result is FileResult => 'findings' in result);
    const problems = [
      ...found.problems,
      ...chosen.problems,
      ...checked.filter(isProblem).map(({ problem }) => problem),
    ];
    terminal.print(
      REPORTERS[options.format ?? 'pretty'](terminal.colors)(options.quiet ? results.map(errorsOf) : results),
    );
    return verdict({ results, problems, paths, files: found.files, most: options['max-warnings'] }, terminal);
  },
});

function missingSentence(path: string): string {
  return `There is no file or folder “${path}”. Check how it is spelt; a name with spaces needs quotation marks.`;
}

interface CheckOptions {
  readonly as: Status | undefined;
  readonly kind: Kind | undefined;
  readonly force: boolean;
}

function checkWith({ as, kind, force }: CheckOptions, cwd: string, configurations: Configurations) {
  return async (file: string): Promise<FileResult | IoProblem | Refusal> => {
    const shown = shownPath(file, cwd);
    const project = await configurations.of(file);
    if (project !== undefined && isRefusal(project)) return project;
    const content = await readText(file, shown);
    if (isProblem(content)) return content;
    const format = formatOf(file) ?? 'yaml';
    const written = parseRole(content.text, format);
    const readAs = written.kind ?? kind ?? project?.kind ?? recogniseKind(content.text);
    // Without --force a file is checked as an editor checks it: a kind that is missing is found, not guessed.
    const isGiven = force || kind !== undefined || project?.kind !== undefined;
    const assumed = written.kind === undefined && isGiven ? { kind: readAs } : {};
    const document = assumed.kind === undefined ? written : parseRole(content.text, format, assumed);
    const findings = lint(document, {
      ...(as && { status: as }),
      ...(project && { configuration: project.configuration }),
      ...assumed,
    });
    return { file: shown, kind: readAs, text: content.text, findings };
  };
}

function errorsOf(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') };
}

interface Outcome {
  readonly results: readonly FileResult[];
  readonly problems: readonly string[];
  readonly paths: readonly string[];
  readonly files: readonly string[];
  readonly most: number | undefined;
}

function verdict({ results, problems, paths, files, most }: Outcome, terminal: Terminal): ExitCode | Refusal {
  for (const problem of problems) terminal.say(problem);
  if (problems.length > 0) return EXIT.failure;
  if (results.length === 0)
    return nothingFound(
      paths,
      files.map((file) => shownPath(file, terminal.cwd)),
    );
  const { errors, warnings } = summaryOf(results);
  if (most !== undefined && warnings > most) {
    terminal.say(`There are ${warnings} warnings, more than the ${most} that --max-warnings allows.`);
    return EXIT.findings;
  }
  return errors > 0 ? EXIT.findings : EXIT.ok;
}

function nothingFound(paths: readonly string[], files: readonly string[]): Refusal {
  const where =
    paths.length === 1 && paths[0] === '.'
      ? 'in this folder'
      : `in ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ' …' : ''}`;
  const other = files.find((file) => formatOf(file) === undefined);
  return refuse(
    EXIT.nothingFound,
    `No role file was found ${where}. A role file is named like manager.role.md or manager.role.yaml, or has a line such as “kind: role-profile” at its top.`,
    other === undefined
      ? 'To start one, type: role-profile new role-profile --out manager.role.md   To check other Markdown and YAML files, add --force.'
      : `To make a role file of ${other}, type: role-profile import "${other}"`,
  );
}
