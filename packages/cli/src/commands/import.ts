import { basename, dirname, extname, join, resolve } from 'node:path';
import { hasRoleName, printRole } from '@role-profile/document';
import { formatReport, importText } from '@role-profile/interchange';
import { KINDS, type Kind } from '@role-profile/schema';
import { defineCommand } from '../command.ts';
import { EXIT, isRefusal, type Refusal, refuse } from '../exit.ts';
import { filesOfGlob, isGlob } from '../files/find-files.ts';
import { shownPath } from '../files/paths.ts';
import { readSource, type SourceFile } from '../files/source-file.ts';
import { obstacle, writeTexts } from '../files/write-texts.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: 'Makes role files of plain text, and says what went where',
  usage: 'import FILE… [--to md|yaml] [--out DIR] [--report FILE]',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    kind: { takes: 'choice', choices: KINDS, value: 'KIND', help: 'what the text is, when it is not recognised' },
    to: { takes: 'choice', choices: ['md', 'yaml'], help: 'write Markdown (as usual) or YAML' },
    out: { takes: 'text', value: 'DIR', help: 'put the role files in this folder; made if missing' },
    report: { takes: 'text', value: 'FILE', help: 'write the report to this file as well' },
    force: { takes: 'nothing', help: 'replace files that are already there' },
  },
  notes: [
    `KIND is ${KINDS.slice(0, 3).join(', ')},`,
    `  ${KINDS.slice(3).join(' or ')}.`,
    'notes.txt becomes notes.role.md beside it.',
    'A Word or PDF file must first be saved as plain text (UTF-8).',
  ],
  async run({ operands, options }, terminal) {
    const { cwd } = terminal;
    const sources = await readSources(operands, cwd);
    if (isRefusal(sources)) return sources;
    const targets = targetsOf(sources, options, cwd);
    if (isRefusal(targets)) return targets;
    const reportFile = options.report === undefined ? [] : [resolve(cwd, options.report)];
    const refusal = sameTwice([...targets.map(({ target }) => target), ...reportFile], cwd);
    if (refusal !== undefined) return refusal;
    const blocked = await obstacle([...targets.map(({ target }) => target), ...reportFile], {
      cwd,
      force: options.force,
    });
    if (blocked !== undefined) return blocked;

    const read = targets.map(({ source, target }) => importOne(source, target, options));
    const refused = read.find(isRefusal);
    if (refused !== undefined) return refused;
    const imports = read.flatMap((each) => (isRefusal(each) ? [] : [each]));
    const reports = imports.map(({ report, source }) => formatReport(report, source.shown)).join('\n');
    const outputs = imports.map(({ target, text }) => ({ file: target, text }));
    const files = [...outputs, ...reportFile.map((file) => ({ file, text: reports }))];
    const failed = await writeTexts(files, { cwd, force: options.force });
    if (failed !== undefined) return failed;
    terminal.print(`${reports}\n${imports.map((done) => writtenLine(done, cwd)).join('')}`);
    if (imports.length > 0)
      terminal.print(
        `To see what is still missing, type: role-profile lint "${shownPath(imports[0]?.target ?? '', cwd)}"\n`,
      );
    return EXIT.ok;
  },
});

async function readSources(paths: readonly string[], cwd: string): Promise<readonly SourceFile[] | Refusal> {
  const sources: SourceFile[] = [];
  for (const path of await expand(paths, cwd)) {
    const source = await readSource(path, cwd);
    if (isRefusal(source)) return source;
    if (hasRoleName(source.file)) {
      return refuse(
        EXIT.usage,
        `${source.shown} is a role file already.`,
        `To write it in the other syntax, type: role-profile convert "${source.shown}" --to yaml (or md)`,
      );
    }
    sources.push(source);
  }
  return sources;
}

/** Not every shell expands patterns. One that matches nothing stays as it is, to be named as missing. */
async function expand(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const files = (await isGlob(path, cwd)) ? await filesOfGlob(path, cwd) : [];
      return files.length === 0 ? [path] : files;
    }),
  );
  return lists.flat();
}

interface Target {
  readonly source: SourceFile;
  readonly target: string;
}

interface ImportOptions {
  readonly kind: Kind | undefined;
  readonly to: 'md' | 'yaml' | undefined;
  readonly out: string | undefined;
}

function targetsOf(
  sources: readonly SourceFile[],
  { to = 'md', out }: ImportOptions,
  cwd: string,
): readonly Target[] | Refusal {
  if (out === '') return refuse(EXIT.usage, '--out needs the name of a folder after it.');
  return sources.map((source) => {
    const name = `${basename(source.file, extname(source.file))}.role.${to}`;
    return { source, target: join(out === undefined ? dirname(source.file) : resolve(cwd, out), name) };
  });
}

function sameTwice(files: readonly string[], cwd: string): Refusal | undefined {
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice === undefined) return undefined;
  return refuse(
    EXIT.usage,
    `Two of the files would be written to ${shownPath(twice, cwd)}, and nothing was written. Rename one, or import them one at a time with another --out.`,
  );
}

function importOne(source: SourceFile, target: string, { kind, to = 'md' }: ImportOptions) {
  const imported = importText(source.text, kind === undefined ? {} : { kind });
  if ('refusal' in imported)
    return refuse(EXIT.failure, `${source.shown} cannot be imported, and nothing was written. ${imported.refusal}`);
  const { role, report } = imported;
  return { source, target, report, text: printRole(role, to === 'md' ? 'markdown' : 'yaml') };
}

function writtenLine({ source, target }: Target, cwd: string): string {
  return `${source.shown} was written to ${shownPath(target, cwd)}\n`;
}
