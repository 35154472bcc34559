import { type Field, fieldAt, fields, type Kind, kindTerms, requirementsOf } from '@role-profile/schema';
import type { Format } from './role-document.ts';

/**
 * A role file to start from: every field that the kind requires or recommends, in the model's order, each empty and with
 * a line of help. Empty fields count as to be filled, so a draft made of it has no errors.
 */
export function skeleton(kind: Kind, format: Format): string {
  const rows = rowsOf(kind);
  return format === 'yaml' ? yamlSkeleton(kind, rows) : markdownSkeleton(kind, rows);
}

type Need = 'always' | 'required' | 'recommended';

interface Row {
  readonly field: Field;
  readonly need: Need;
  /** The parts to show inside; none where the field is best written as a whole. */
  readonly parts: readonly Field[];
}

/** Parts that are shown even though the kind needs only the field: without them an author would not know of them. */
const SHOWN_PARTS: Readonly<Record<string, readonly string[]>> = {
  personSpecification: ['essential', 'desirable'],
  contacts: ['internal', 'external'],
};

function rowsOf(kind: Kind): readonly Row[] {
  const needs = new Map<string, { need: Need; parts: string[] }>([['title', { need: 'always', parts: [] }]]);
  for (const { level, anyOf } of requirementsOf(kind)) {
    const [key, part] = anyOf[0].map(String);
    if (key === undefined) continue;
    const row = needs.get(key) ?? { need: level, parts: [...(SHOWN_PARTS[key] ?? [])] };
    if (part !== undefined) row.parts.push(part);
    needs.set(key, level === 'required' && row.need === 'recommended' ? { ...row, need: level } : row);
  }
  return fields.flatMap((field) => {
    const found = needs.get(field.key);
    if (found === undefined) return [];
    return [{ field, need: found.need, parts: found.parts.flatMap((part) => fieldAt([field.key, part]) ?? []) }];
  });
}

function yamlSkeleton(kind: Kind, rows: readonly Row[]): string {
  const intro = [
    `# ${kindLine(kind)}`,
    '# Write after each colon or below it. Lines that begin with # are help; delete them when done.',
  ];
  return `${[intro.join('\n'), ...factsOf(kind, rows)].join('\n\n')}\n`;
}

function markdownSkeleton(kind: Kind, rows: readonly Row[]): string {
  const intro = [
    `# ${kindLine(kind)}`,
    '# Write after each colon. Lines that begin with # are help; delete them when done.',
  ];
  const facts = rows.filter(({ field }) => field.shape === undefined);
  const sections = rows.filter(({ field }) => field.shape !== undefined);
  const front = [intro.join('\n'), ...factsOf(kind, facts)].join('\n\n');
  return `${[`---\n${front}\n---`, ...sections.flatMap(sectionBlocks)].join('\n\n')}\n`;
}

function kindLine(kind: Kind): string {
  const term = kindTerms.terms.find(({ value }) => value === kind);
  return term === undefined ? kind : `${term.title}. ${term.guidance}`;
}

/** The facts of the role as YAML, the kind and the status filled in. */
function factsOf(kind: Kind, rows: readonly Row[]): readonly string[] {
  const status = fieldAt(['status']);
  const [title, ...rest] = rows.map(yamlEntry);
  return [
    `kind: ${kind}`,
    ...(title === undefined ? [] : [title]),
    ...(status === undefined ? [] : [`# ${status.guidance}\nstatus: draft`]),
    ...rest,
  ];
}

function yamlEntry({ field, need, parts }: Row): string {
  const how = parts.length === 0 ? yamlHow(field) : undefined;
  const help = [`${field.guidance} ${NEED_NOTES[need]}`.trimEnd(), ...(how === undefined ? [] : [how])];
  const below = parts.flatMap((part) =>
    [part.guidance, yamlHow(part)]
      .flatMap((line) => line ?? [])
      .map((line) => `  # ${line}`)
      .concat(`  ${part.key}:`),
  );
  return [...help.map((line) => `# ${line}`), `${field.key}:`, ...below].join('\n');
}

const NEED_NOTES: Readonly<Record<Need, string>> = {
  always: '',
  required: 'Needed before approval.',
  recommended: 'Recommended; delete it if it does not apply.',
};

function yamlHow(field: Field): string | undefined {
  if (field.shape === 'prose')
    return 'For several lines, write | after the colon and begin each line below with two more spaces.';
  if (field.type === 'list')
    return `${field.shape === undefined ? 'Several: one' : 'One'} on each line below, after two more spaces, a hyphen and a space.`;
  if (field.shape !== 'parts') return undefined;
  return `May have parts below it, each after two more spaces: ${keys(field)}.`;
}

function sectionBlocks({ field, need, parts }: Row): readonly string[] {
  const how = parts.length === 0 ? markdownHow(field) : '';
  return [
    `## ${field.title}`,
    comment(field.guidance, how, NEED_NOTES[need]),
    ...parts.flatMap((part) => [`### ${part.title}`, comment(part.guidance, markdownHow(part))]),
  ];
}

function markdownHow(field: Field): string {
  switch (field.shape) {
    case 'prose':
    case undefined:
      return '';
    case 'records':
      return `A table with any of the columns ${keys(field)}.`;
    case 'parts': {
      const titles = field.fields.filter(({ shape }) => shape !== undefined).map(({ title }) => title);
      return titles.length === 0
        ? ''
        : `May have parts, each under a heading such as “### ${titles[0]}”: ${titles.join(', ')}.`;
    }
    default:
      return 'One on each line, after a hyphen and a space.';
  }
}

function keys(field: Field): string {
  return field.fields.map(({ key }) => key).join(', ');
}

function comment(...sentences: readonly string[]): string {
  return `<!-- ${sentences.filter((sentence) => sentence !== '').join(' ')} -->`;
}
