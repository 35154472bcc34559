import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Entry, lineIndex, parseRole, type RoleDocument, type TreeNode } from '@role-profile/document';
import { isKind, KINDS, type Kind } from '@role-profile/schema';
import { meant, orList } from './arguments.ts';
import { EXIT, type Refusal, refuse } from './exit.ts';
import { filesOfGlob } from './files/find-files.ts';
import { isProblem } from './files/io-problem.ts';
import { shownPath } from './files/paths.ts';
import { readText } from './files/read-text.ts';

const CONFIGURATION_NAME = 'role-profile.config.yaml';

/** What a project says of its files, for all tools. Globs start from the folder the configuration stands in. */
export interface Configuration {
  readonly folder: string;
  readonly files: readonly { readonly glob: string; readonly kind: Kind }[];
}

/** The configurations that stand above files; each is read once, when the first file below it is asked for. */
export interface Configurations {
  /** The nearest configuration of a file, or what is wrong with it. */
  of(file: string): Promise<Configuration | undefined | Refusal>;
  /** The kind that a configuration gives a file; the first entry that fits counts. */
  kindOf(file: string, configuration: Configuration): Promise<Kind | undefined>;
}

export function configurationsFor(cwd: string): Configurations {
  const nearest = new Map<string, Promise<Configuration | undefined | Refusal>>();
  const kinds = new Map<Configuration, Promise<ReadonlyMap<string, Kind>>>();
  return {
    of: (file) => nearestTo(dirname(file)),
    async kindOf(file, configuration) {
      const known = kinds.get(configuration) ?? kindsOfFiles(configuration);
      kinds.set(configuration, known);
      return (await known).get(file);
    },
  };

  function nearestTo(folder: string): Promise<Configuration | undefined | Refusal> {
    const known = nearest.get(folder) ?? searchUpward(folder);
    nearest.set(folder, known);
    return known;
  }

  async function searchUpward(folder: string): Promise<Configuration | undefined | Refusal> {
    const file = join(folder, CONFIGURATION_NAME);
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile()) return readConfiguration(file, cwd);
    return dirname(folder) === folder ? undefined : nearestTo(dirname(folder));
  }
}

async function kindsOfFiles({ folder, files }: Configuration): Promise<ReadonlyMap<string, Kind>> {
  const table = new Map<string, Kind>();
  for (const { glob, kind } of files) {
    for (const file of await filesOfGlob(glob, folder)) if (!table.has(file)) table.set(file, kind);
  }
  return table;
}

async function readConfiguration(file: string, cwd: string): Promise<Configuration | Refusal> {
  const shown = shownPath(file, cwd);
  const content = await readText(file, shown);
  if (isProblem(content)) return refuse(EXIT.usage, content.problem);
  const document = parseRole(content.text, 'yaml');
  const mistake = syntaxMistake(document) ?? unknownKey(document.root.entries, ['files']);
  if (mistake !== undefined) return inLine(shown, document, mistake);
  const list = document.root.entries[0]?.value;
  if (list === undefined || isEmpty(list)) return { folder: dirname(file), files: [] };
  if (list.kind !== 'list') return inLine(shown, document, { at: list.range.start, sentence: LIST_WANTED });
  const files: { glob: string; kind: Kind }[] = [];
  for (const item of list.items) {
    const entry = fileEntry(item);
    if ('sentence' in entry) return inLine(shown, document, entry);
    files.push(entry);
  }
  return { folder: dirname(file), files };
}

interface Mistake {
  /** Offset into the configuration's text. */
  readonly at: number;
  readonly sentence: string;
}

const EXAMPLE = '- { glob: "posts/**", kind: job-description }';
const LIST_WANTED = `“files” needs one line for each set of files, such as  ${EXAMPLE}`;

function fileEntry(item: TreeNode): { readonly glob: string; readonly kind: Kind } | Mistake {
  if (item.kind !== 'map') return { at: item.range.start, sentence: LIST_WANTED };
  const unknown = unknownKey(item.entries, ['glob', 'kind']);
  if (unknown !== undefined) return unknown;
  const glob = textOf(item.entries, 'glob');
  if (glob === undefined)
    return { at: item.range.start, sentence: `Say which files are meant with “glob”, such as  ${EXAMPLE}` };
  const kind = textOf(item.entries, 'kind');
  if (isKind(kind)) return { glob, kind };
  const at = item.entries.find(({ key }) => key === 'kind')?.range.start ?? item.range.start;
  return { at, sentence: `“kind” is one of ${orList(KINDS)}.${kind === undefined ? '' : meant(kind, KINDS)}` };
}

function textOf(entries: readonly Entry[], key: string): string | undefined {
  const value = entries.find((entry) => entry.key === key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function syntaxMistake({ issues }: RoleDocument): Mistake | undefined {
  const issue = issues.find(({ code }) => code === 'syntax' || code === 'duplicate');
  return issue === undefined ? undefined : { at: issue.range.start, sentence: issue.message };
}

function unknownKey(entries: readonly Entry[], known: readonly string[]): Mistake | undefined {
  const entry = entries.find(({ key }) => !known.includes(key));
  if (entry === undefined) return undefined;
  const sentence = `“${entry.key}” is no setting here; known is ${orList(known)}.${meant(entry.key, known)}`;
  return { at: entry.keyRange.start, sentence };
}

function inLine(shown: string, document: RoleDocument, { at, sentence }: Mistake): Refusal {
  const { line } = lineIndex(document.text).positionAt(at);
  return refuse(EXIT.usage, `${shown}, line ${line + 1}: ${sentence}`);
}
