import type { RoleDocument, Section } from '@role-profile/document';
import { type Field, fields } from '@role-profile/schema';
import { type Facts, isFacts } from './values.ts';

/** What follows each other on the page below the table of facts. */
export type PagePart =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'unknown'; readonly key: string }
  | { readonly kind: 'letter' }
  | { readonly kind: 'additional'; readonly index: number };

/** Facts about the document and not about the role: they stand at its foot. */
const CONTROL: readonly string[] = [
  'schemaVersion',
  'id',
  'status',
  'template',
  'language',
  'version',
  'owner',
  'issued',
  'reviewBy',
  'documentControl',
];

/** Fields that may be headed sections of a file, and that people look for among the facts. */
const SHORT: readonly string[] = ['locations', 'salary', 'contract'];

/** Fields that stand above everything else. */
const TOP: readonly string[] = ['kind', 'title'];

export function controlFields(role: Facts): readonly Field[] {
  return present(role).filter(({ key }) => CONTROL.includes(key));
}

/** The fields of the table of facts. */
export function factFields(role: Facts): readonly Field[] {
  return present(role).filter((field) => !isSection(field) && ![...TOP, ...CONTROL].includes(field.key));
}

/** Keys that the model does not know and whose values are short enough for the table of facts. */
export function unknownFacts(role: Facts): readonly string[] {
  return unknownKeys(role).filter((key) => !isLong(role[key]));
}

/**
 * Sections in the order of the model. A section that is no field stands behind the one that it follows in the file; the
 * last ones of a file are the last ones of the page, and text above all sections comes first.
 */
export function pageParts(role: Facts, document: RoleDocument | undefined): readonly PagePart[] {
  const { first, after, last } = placesOfAdditional(role, document);
  const letter = isFacts(role.documentControl) && Object.hasOwn(role.documentControl, 'covering');
  const known = present(role).filter(isSection);
  return [
    ...(letter ? [{ kind: 'letter' } as const] : []),
    ...first,
    ...known.flatMap((field) => [{ kind: 'field', field } as const, ...(after.get(field.key) ?? [])]),
    ...unknownKeys(role).flatMap((key) => (isLong(role[key]) ? [{ kind: 'unknown', key } as const] : [])),
    ...last,
  ];
}

function present(role: Facts): readonly Field[] {
  return fields.filter(({ key }) => Object.hasOwn(role, key) && key !== 'additionalSections');
}

function isSection({ key, shape }: Field): boolean {
  return shape !== undefined && !SHORT.includes(key);
}

function unknownKeys(role: Facts): readonly string[] {
  const known = new Set(fields.map(({ key }) => key));
  return Object.keys(role).filter((key) => !known.has(key));
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && (value.includes('\n') || value.length > LONGEST_FACT);
}

const LONGEST_FACT = 200;

interface Places {
  readonly first: readonly PagePart[];
  readonly after: ReadonlyMap<string, readonly PagePart[]>;
  readonly last: readonly PagePart[];
}

function placesOfAdditional(role: Facts, document: RoleDocument | undefined): Places {
  const sections = Array.isArray(role.additionalSections) ? role.additionalSections : [];
  const first: PagePart[] = [];
  const after = new Map<string, PagePart[]>();
  let waiting: PagePart[] = [];
  let above: string | undefined;
  const settle = (): void => {
    if (above === undefined) first.push(...waiting);
    else after.set(above, [...(after.get(above) ?? []), ...waiting]);
    waiting = [];
  };
  for (const place of orderInFile(role, document, sections.length)) {
    if (typeof place === 'string') {
      settle();
      above = place;
    } else if (hasHeading(sections[place])) waiting.push({ kind: 'additional', index: place });
    else first.push({ kind: 'additional', index: place });
  }
  return { first, after, last: waiting };
}

function hasHeading(section: unknown): boolean {
  return isFacts(section) && typeof section.heading === 'string';
}

/** The keys of sections, and the indexes of those that are no field, as they follow each other in the file. */
function orderInFile(role: Facts, document: RoleDocument | undefined, count: number): readonly (string | number)[] {
  const headed = document?.format === 'markdown' ? headedOrder(document.sections) : [];
  const seen = new Set(headed);
  const indexes = Array.from({ length: count }, (_, index) => index).filter((index) => !seen.has(index));
  const rest = Object.keys(role).flatMap((key): readonly (string | number)[] => {
    if (key === 'additionalSections') return indexes;
    const field = fields.find((known) => known.key === key);
    return field !== undefined && isSection(field) && !seen.has(key) ? [key] : [];
  });
  return [...rest, ...headed];
}

function headedOrder(sections: readonly Section[]): readonly (string | number)[] {
  return sections.flatMap(({ path, sections: below }) => {
    const [key, index] = path;
    const field = fields.find((known) => known.key === key);
    const isAdditional = key === 'additionalSections' && typeof index === 'number' && path.length === 2;
    const here = isAdditional
      ? [index]
      : path.length === 1 && field !== undefined && isSection(field)
        ? [field.key]
        : [];
    return [...here, ...headedOrder(below)];
  });
}
