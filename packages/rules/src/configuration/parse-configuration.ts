import { type Entry, entryOf, parseRole, type Range, type TreeNode, toValue } from '@role-profile/document';
import { type Path, suggest } from '@role-profile/schema';
import { type Configuration, configurationSchema, DEFAULT_CONFIGURATION } from './configuration.ts';
import { meaningProblems } from './meaning-problems.ts';
import { isRecord, normalForm } from './normal-form.ts';

/** A mistake in the configuration file. */
export interface ConfigurationProblem {
  /** UTF-16 offsets into its text, half-open. */
  readonly range: Range;
  /** What is wrong and what to write. */
  readonly message: string;
}

/**
 * Reads a configuration file. Total: what is wrong is told in `problems`, in the order of the text, and the rest of the
 * file holds all the same.
 */
export function parseConfiguration(text: string): {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
} {
  // The syntax is YAML like that of a role file; what the model says of its keys does not matter here.
  const { root, issues } = parseRole(text, 'yaml');
  const syntax = issues.filter(({ code }) => code === 'syntax' || code === 'duplicate');
  const { configuration, mistakes } = read(normalForm(toValue(root)));
  const found = mistakes.map(({ path, at, message }) => ({ range: placeOf(root, path, at), message }));
  return {
    configuration,
    problems: [...syntax.map(({ range, message }) => ({ range, message })), ...found].sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
    ),
  };
}

/** A mistake at a path of the normal form: at the key that the path ends in, or at its value. */
export interface Mistake {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
}

function read(value: unknown): { configuration: Configuration; mistakes: readonly Mistake[] } {
  const result = configurationSchema.safeParse(value);
  if (result.success) return { configuration: result.data, mistakes: [...meaningProblems(result.data)] };
  const mistakes = result.error.issues.flatMap(mistakesOf);
  const paths = mistakes.map(({ path }) => path);
  const { data = DEFAULT_CONFIGURATION } = configurationSchema.safeParse(without(value, paths));
  const meaning = [...meaningProblems(data)].map((mistake) => ({ ...mistake, path: pathBefore(mistake.path, paths) }));
  return { configuration: data, mistakes: [...mistakes, ...meaning] };
}

/** Where an entry stood before others were taken out: sets of files are told apart by their number. */
function pathBefore(path: Path, taken: readonly Path[]): Path {
  const [files, include, number, ...below] = path;
  if (files !== 'files' || include === undefined || typeof number !== 'number') return path;
  const gone = new Set(taken.flatMap((one) => (one[0] === files && one[1] === include ? [one[2]] : [])));
  let left = number;
  let before = 0;
  for (; left > 0 || gone.has(before); before++) if (!gone.has(before)) left -= 1;
  return [files, include, before, ...below];
}

type Issue = NonNullable<ReturnType<typeof configurationSchema.safeParse>['error']>['issues'][number];

function mistakesOf(issue: Issue): readonly Mistake[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ path, at: 'value', message: issue.message }];
  const known = settingsAt(path);
  return issue.keys.map((key) => {
    const meant = suggest(key, known);
    const advice = meant === undefined ? `Known is ${known.join(', ')}.` : `Did you mean “${meant}”?`;
    return { path: [...path, key], at: 'key', message: `“${key}” is no setting here. ${advice}` };
  });
}

function settingsAt([section, , ...below]: Path): readonly string[] {
  if (section === undefined) return ['rules', 'files', 'kinds'];
  if (section === 'rules') return ['severity', 'options'];
  if (section === 'files') return below.length === 0 ? ['include', 'exclude'] : ['glob', 'kind'];
  return ['extends', 'title', 'required', 'recommended'];
}

/** The value without the entries that paths lead into: one rule, one kind, one set of files, or a whole setting. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const dropped = new Set(paths.map((path) => keyOf(path.slice(0, path[0] === 'files' ? 3 : 2))));
  const copy = (below: unknown, path: Path): unknown => {
    const keep = (_: unknown, key: string | number) => !dropped.has(keyOf([...path, key]));
    if (path.length >= 3) return below;
    if (Array.isArray(below)) return below.filter(keep);
    if (!isRecord(below)) return below;
    const entries = Object.entries(below).filter(([key]) => keep(undefined, key));
    return Object.fromEntries(entries.map(([key, one]) => [key, copy(one, [...path, key])]));
  };
  return copy(value, []);
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Where a path of the normal form is written. A short form has fewer steps than its long form, so others are passed over. */
function placeOf(root: TreeNode, path: Path, at: Mistake['at']): Range {
  let node = root;
  let entry: Entry | undefined;
  for (const step of path) {
    const item = typeof step === 'number' && node.kind === 'list' ? node.items[step] : undefined;
    const next = item === undefined ? entryOf(node, step) : undefined;
    if (item === undefined && next === undefined) continue;
    entry = next;
    node = item ?? next?.value ?? node;
  }
  if (entry !== undefined && (at === 'key' || node.range.start === node.range.end || node.kind !== 'scalar'))
    return entry.keyRange;
  return node.range;
}
