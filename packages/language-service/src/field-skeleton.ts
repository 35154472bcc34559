import { type Field, fieldAt, KINDS, requirementsOf } from '@role-profile/schema';
import { indented, type Snippet, type Stop, stop } from './snippet.ts';

/** A whole section in Markdown: its heading at `level`, and a body of the sort that its field takes. */
export function sectionSkeleton(field: Field, level: number): Snippet {
  return [`${'#'.repeat(level)} ${field.title}\n\n`, ...sectionBody(field, level)];
}

/** A whole entry in YAML: the key, and a value of the sort that its field takes. */
export function entrySkeleton(field: Field): Snippet {
  return [`${field.key}:`, ...entryValue(field)];
}

/** What opens an entry in YAML: `grade: `, or `accountabilities:` with its first item begun on a line below. */
export function entryStart(field: Field): string {
  if (!opensBlock(field)) return `${field.key}: `;
  return `${field.key}:\n${INDENT}${field.type === 'list' ? '- ' : ''}`;
}

/** Whether the value of a key stands on lines of its own, below the key. */
export function opensBlock(field: Field): boolean {
  return (field.type === 'list' || field.type === 'map') && !WRITTEN_SHORT.includes(field.key);
}

const INDENT = '  ';

/** Fields that are lists or maps in the model, and that most people write as one value. */
const WRITTEN_SHORT: readonly string[] = [
  'grade',
  'organisation',
  'reportsTo',
  'deputisesFor',
  'opening',
  'closing',
  'sift',
];

/** How many facts of a record a skeleton shows; the others are one completion away. */
const COLUMNS = 4;

function sectionBody(field: Field, level: number): Snippet {
  switch (field.shape) {
    case 'prose':
      return [hintInProse(field), '\n'];
    case 'contact-lines':
      return ['- ', ...between(field.fields.map(hintInProse), ' – '), '\n'];
    case 'person-specification':
    case 'contacts':
    case 'parts':
      return field.lead === undefined
        ? between(
            usualParts(field).map((part) => sectionSkeleton(part, level + 1)),
            '\n',
          )
        : sectionBody(fieldAt([...field.path, field.lead]) ?? field, level);
    case 'records':
      return table(field.fields.filter((column) => column.fields.length === 0).slice(0, COLUMNS));
    default:
      return ['- ', hintInProse(field), '\n'];
  }
}

function table(columns: readonly Field[]): Snippet {
  const header = columns.map((column) => column.title).join(' | ');
  const rule = columns.map(() => '---').join(' | ');
  return [`| ${header} |\n| ${rule} |\n| `, ...between(columns.map(hintInProse), ' | '), ' |\n'];
}

function entryValue(field: Field): Snippet {
  if (field.shape === 'prose') return [' |\n', INDENT, hintInEntry(field)];
  if (!opensBlock(field)) return [' ', hintInEntry(field)];
  if (field.type === 'map') return [`\n${INDENT}`, ...entries(usualParts(field))];
  const columns = field.fields.slice(0, COLUMNS);
  const isRecord = field.shape === 'records' || field.shape === 'contact-lines';
  return [`\n${INDENT}- `, ...(isRecord ? indented(entries(columns), INDENT) : [hintInEntry(field)])];
}

function entries(fields: readonly Field[]): Snippet {
  return between(fields.map(entrySkeleton), '\n').map((part) =>
    typeof part === 'string' ? part.replaceAll('\n', `\n${INDENT}`) : part,
  );
}

/** The parts that belong in nearly every section of this sort. */
function usualParts(field: Field): readonly Field[] {
  if (field.shape === 'person-specification') return field.fields.filter(({ key }) => IMPORTANCE.includes(key));
  const needed = field.fields.filter((part) => isNeededSomewhere(part));
  if (needed.length > 0) return needed;
  const sections = field.fields.filter((part) => part.shape !== undefined);
  if (field.lead === undefined && sections.length > 0) return sections;
  return field.fields.filter((part) => part.key === field.lead || part.type !== 'map').slice(0, COLUMNS);
}

const IMPORTANCE: readonly string[] = ['essential', 'desirable'];

function isNeededSomewhere({ path }: Field): boolean {
  const wanted = path.join('.');
  return KINDS.some((kind) => requirementsOf(kind).some(({ anyOf }) => anyOf.some((one) => one.join('.') === wanted)));
}

/**
 * What to write here, in brackets, so that it is found again if nobody does. Where only certain values may stand,
 * nothing: an empty value is still to be filled, and any words would be a mistake.
 */
function hintInProse(field: Field): Stop {
  return stop(takesWords(field) ? `[${firstClause(field)}]` : '');
}

/** The same for YAML, where square brackets would start a list. */
function hintInEntry(field: Field): Stop {
  if (!takesWords(field)) return stop('');
  const clause = firstClause(field);
  return stop(`<write ${clause.charAt(0).toLowerCase()}${clause.slice(1)}>`);
}

function takesWords({ key, type, vocabulary }: Field): boolean {
  if (type === 'number' || type === 'boolean' || vocabulary?.closed === true) return false;
  return !CERTAIN_VALUES.includes(key);
}

/** Fields whose text has a form of its own: grades, dates, addresses, codes. */
const CERTAIN_VALUES: readonly string[] = [
  'grade',
  'opening',
  'closing',
  'sift',
  'interviews',
  'start',
  'issued',
  'reviewBy',
  'date',
  'weekCommencing',
  'panelDate',
  'email',
  'currency',
  'time',
  'language',
  'id',
];

/** The start of the guidance: short enough to type over, and with no sign that means something in YAML. */
function firstClause({ guidance }: Field): string {
  return (guidance.split(/[:;]/)[0] ?? '').replace(/\.$/, '');
}

function between(parts: readonly (Snippet | Stop)[], separator: string): Snippet {
  return parts.flatMap((part, index) => {
    const pieces: Snippet = 'hint' in part ? [part] : part;
    return index === 0 ? pieces : [separator, ...pieces];
  });
}
