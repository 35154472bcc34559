import { type Field, fieldAt, fields } from './field.ts';
import { dictionary, suggest } from './suggest.ts';

/** A heading, folded so that `3.  KEY ACCOUNTABILITIES:` and `Key accountabilities` compare equal. */
export function foldHeading(text: string): string {
  // Most headings are plain words, and a document asks for each of its own several times.
  if (/^[A-Za-z][A-Za-z0-9 &,/'()-]{0,99}:?$/.test(text)) {
    const words = text.endsWith(':') ? text.slice(0, -1) : text;
    return words.trimEnd().replace(/ {2,}/g, ' ').toLowerCase();
  }
  return text
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/[*_`]|<\/?[a-z][^>]*>/giu, '')
    .replace(/[‘’‛ʼ]/gu, "'")
    .replace(/[–—−]/gu, '-')
    .toLowerCase()
    .replace(/^[\s\d.)(]+(?=\p{L})/u, '')
    .replace(/[\s:.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** No name is as long as this, and folding a line of thousands of signs would take long. */
const MAX_LENGTH = 500;

interface Names {
  readonly exact: ReadonlyMap<string, Field>;
  /** Names that end in `…`, as prefixes. */
  readonly prefixes: readonly (readonly [string, Field])[];
}

const everywhere = namesOf([
  ...fields.filter((field) => field.shape !== undefined),
  ...fields.flatMap((field) => field.fields.filter((part) => part.anywhere === true)),
]);
const within = new Map(
  fields.map((field) => [field.key, namesOf(field.fields.filter((part) => part.shape !== undefined))]),
);
const labelNames = labelTable();
const headingWords = dictionary(everywhere.exact.keys());

/**
 * The field that a section heading names, wherever it stands: a top-level field, or a part such as
 * `personSpecification.essential` whose heading is unmistakable. `undefined` when it names none.
 */
export function fieldOfHeading(heading: string): Field | undefined {
  return find(everywhere, foldHeading(heading));
}

/** The part of `field` that a heading inside its section names, such as `internal` under the contacts. */
export function partOfHeading(field: Field, heading: string): Field | undefined {
  const names = within.get(field.path[0] ?? '');
  const found = names === undefined ? undefined : find(names, foldHeading(heading));
  return found?.path[0] === field.path[0] ? found : undefined;
}

/** The fact that a label in running text names (`Reports to:`), without its colon. `undefined` when it names none. */
export function fieldOfLabel(label: string): Field | undefined {
  return labelNames.get(foldHeading(label));
}

/** Whether a heading only says that facts follow: “Job details”, “At a glance”. */
export function isFactsHeading(heading: string): boolean {
  return FACTS_HEADINGS.has(foldHeading(heading));
}

const FACTS_HEADINGS: ReadonlySet<string> = new Set([
  'at a glance',
  'basic information',
  'job details',
  'job information',
  'key details',
  'key facts',
  'key information',
  'position details',
  'position information',
  'post details',
  'post information',
  'role at a glance',
  'role details',
  'role information',
  'vacancy details',
  'vacancy information',
]);

/** The heading that a misspelt one means, as it is best written: only a slip or two is forgiven. */
export function suggestHeading(heading: string): string | undefined {
  if (heading.length < 5) return undefined;
  const found = suggest(heading, headingWords, 2);
  return found === undefined ? undefined : found.charAt(0).toUpperCase() + found.slice(1);
}

function find(names: Names, folded: string): Field | undefined {
  return names.exact.get(folded) ?? names.prefixes.find(([prefix]) => folded.startsWith(prefix))?.[1];
}

function namesOf(list: readonly Field[]): Names {
  const exact = new Map<string, Field>();
  const prefixes: [string, Field][] = [];
  for (const field of list) {
    for (const name of [field.title, ...(field.headings ?? [])]) {
      if (name.endsWith('…')) prefixes.push([`${foldHeading(name.slice(0, -1))} `, field]);
      else if (!exact.has(foldHeading(name))) exact.set(foldHeading(name), field);
    }
  }
  return { exact, prefixes };
}

function labelTable(): ReadonlyMap<string, Field> {
  const table = new Map<string, Field>();
  const add = (field: Field): void => {
    for (const label of field.labels ?? []) if (!table.has(foldHeading(label))) table.set(foldHeading(label), field);
  };
  for (const field of fields) add(field);
  for (const parent of ['grade', 'organisation', 'evaluation', 'locations'])
    for (const field of fieldAt([parent])?.fields ?? []) add(field);
  for (const field of fieldAt(['evaluation', 'completedBy'])?.fields ?? []) add(field);
  return table;
}
