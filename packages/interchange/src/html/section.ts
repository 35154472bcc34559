import type { Field, Path } from '@role-profile/schema';
import { contactsMarkup, itemsMarkup, recordsMarkup } from './items.ts';
import { attributes, html, type Markup, nothing } from './markup.ts';
import type { Page } from './page.ts';
import { renderInline, renderProse } from './prose.ts';
import { type Facts, isFacts, isUnfilled, keysOf, labelOf, partField, toBeFilled, valueMarkup } from './values.ts';

/** A heading of a level from 1 to 6. */
export function heading(level: number, words: Markup | string): Markup {
  const tag = { markup: `h${Math.min(level, 6)}` };
  return html`<${tag}>${words}</${tag}>\n`;
}

/** The content of a field below its heading, which is of `level`. */
export function contentMarkup(page: Page, field: Field | undefined, value: unknown, path: Path, level: number): Markup {
  if (isUnfilled(value)) return paragraph(toBeFilled(page));
  if (Array.isArray(value)) return listContent(page, field, value, path, level);
  if (isFacts(value)) return mapContent(page, field, value, path, level);
  if (typeof value === 'string' && (field === undefined || field.shape === 'prose' || PROSE.includes(field.key)))
    return renderProse(value, level, page.options, page.linesOf(path, value));
  return paragraph(valueMarkup(page, field, value, path));
}

/** Parts that are prose, and have no heading of their own. */
const PROSE: readonly string[] = ['intro', 'body', 'text'];

/** Facts as a table of two columns, each row with its name before it. */
export function factsTable(page: Page, rows: readonly { label: string; value: Markup; path: Path }[]): Markup {
  if (rows.length === 0) return nothing;
  const shown = rows.map(
    ({ label, value, path }) => html`<tr${page.field(path)}><th scope="row">${label}</th><td>${value}</td></tr>\n`,
  );
  return html`<table class="facts">\n<tbody>\n${shown}</tbody>\n</table>\n`;
}

function listContent(
  page: Page,
  field: Field | undefined,
  values: readonly unknown[],
  path: Path,
  level: number,
): Markup {
  switch (field?.shape) {
    case 'statement-groups':
      return html`${values.map((group, index) => groupContent(page, field, group, [...path, index], level))}`;
    case 'benefits':
      return benefitsContent(page, field, values, path, level);
    case 'records':
      return recordsMarkup(page, field, values, path);
    case 'contact-lines':
      return contactsMarkup(page, field, values, path);
    default:
      return itemsMarkup(page, field, values, path);
  }
}

function mapContent(page: Page, field: Field | undefined, value: Facts, path: Path, level: number): Markup {
  if (field?.key === 'personSpecification') return criteriaContent(page, field, value, path, level);
  if (field?.key === 'organisationChart') return chartContent(page, field, value, path, level);
  return partsContent(page, field, value, path, level);
}

/** The part that needs no heading, then facts in a table, then the other parts below headings of their own. */
function partsContent(page: Page, field: Field | undefined, value: Facts, path: Path, level: number): Markup {
  const lead = field?.shape === 'contacts' ? 'intro' : field?.lead;
  const keys = keysOf(field, value);
  const isPart = (key: string): boolean => partField(field, key)?.shape !== undefined;
  const first =
    lead !== undefined && keys.includes(lead) ? partContent(page, field, lead, value, path, level) : nothing;
  const rows = keys.filter((key) => key !== lead && !isPart(key));
  const table = factsTable(
    page,
    rows.map((key) => {
      const here = [...path, key];
      return {
        label: labelOf(field, key),
        value: valueMarkup(page, partField(field, key), value[key], here),
        path: here,
      };
    }),
  );
  const parts = keys.filter((key) => key !== lead && isPart(key));
  return html`${first}${table}${parts.map((key) => headedPart(page, field, key, value, path, level))}`;
}

function headedPart(
  page: Page,
  field: Field | undefined,
  key: string,
  value: Facts,
  path: Path,
  level: number,
): Markup {
  const content = partContent(page, field, key, value, path, level + 1);
  return html`<div${page.field([...path, key])}>\n${heading(level + 1, labelOf(field, key))}${content}</div>\n`;
}

function partContent(
  page: Page,
  field: Field | undefined,
  key: string,
  value: Facts,
  path: Path,
  level: number,
): Markup {
  return contentMarkup(page, partField(field, key), value[key], [...path, key], level);
}

function groupContent(page: Page, field: Field, group: unknown, path: Path, level: number): Markup {
  if (!isFacts(group)) return contentMarkup(page, undefined, group, path, level);
  const { heading: words, ...rest } = group;
  const below = typeof words === 'string' ? level + 1 : level;
  const top = typeof words === 'string' ? heading(below, renderInline(words, page.options)) : nothing;
  const parts = keysOf(field, rest).map((key) => restContent(page, field, key, rest, path, below));
  return html`<div${page.field(path)}>\n${top}${parts}</div>\n`;
}

/** A part of a group: its introduction and its items as they are, anything else behind its name. */
function restContent(page: Page, field: Field, key: string, rest: Facts, path: Path, level: number): Markup {
  if (key === 'intro' || key === 'items') return partContent(page, field, key, rest, path, level);
  return noteLine(page, field, key, rest, path);
}

function noteLine(page: Page, field: Field | undefined, key: string, value: Facts, path: Path): Markup {
  const shown = valueMarkup(page, partField(field, key), value[key], [...path, key]);
  return html`<div class="note"><span class="label">${labelOf(field, key)}:</span> ${shown}</div>\n`;
}

/** Introduction, criteria of no stated importance, essential and desirable ones, and then the groups of the same. */
function criteriaContent(page: Page, field: Field | undefined, value: Facts, path: Path, level: number): Markup {
  const { heading: _, intro, criteria, essential, desirable, groups, ...rest } = value;
  const plain = [
    ...(intro === undefined ? [] : [partContent(page, field, 'intro', value, path, level)]),
    ...keysOf(field, rest).map((key) => noteLine(page, field, key, value, path)),
    ...(criteria === undefined ? [] : [partContent(page, field, 'criteria', value, path, level)]),
  ];
  const headed = ['essential', 'desirable'].filter((key) => Object.hasOwn(value, key));
  const below = groups === undefined ? [] : groupsContent(page, field, groups, [...path, 'groups'], level);
  return html`${plain}${headed.map((key) => headedPart(page, field, key, value, path, level))}${below}`;
}

function groupsContent(page: Page, field: Field | undefined, groups: unknown, path: Path, level: number): Markup {
  const of = partField(field, 'groups');
  if (!Array.isArray(groups)) return paragraph(valueMarkup(page, of, groups, path));
  return html`${groups.map((group, index) => {
    const here = [...path, index];
    if (!isFacts(group)) return paragraph(valueMarkup(page, of, group, here));
    const headed = typeof group.heading === 'string';
    const top = headed ? heading(level + 1, renderInline(String(group.heading), page.options)) : nothing;
    return html`<div${page.field(here)}>\n${top}${criteriaContent(page, of, group, here, headed ? level + 1 : level)}</div>\n`;
  })}`;
}

/** The picture with what it shows in words, for everyone to read. */
function chartContent(page: Page, field: Field, value: Facts, path: Path, level: number): Markup {
  const { image, alt, ...rest } = value;
  const name = typeof image === 'string' ? image : undefined;
  const address = name === undefined ? undefined : page.options.imageOf?.(name);
  const picture =
    address === undefined ? nothing : html`<img${attributes({ src: address, alt: 'Described below.' })}>\n`;
  const known: Facts = {
    ...(image !== undefined && address === undefined && { image }),
    ...(alt !== undefined && { alt }),
  };
  const lines = keysOf(field, known).map((key) => noteLine(page, field, key, known, path));
  const chart =
    image === undefined && alt === undefined
      ? nothing
      : html`<figure>\n${picture}<figcaption>${lines}</figcaption>\n</figure>\n`;
  return html`${chart}${partsContent(page, field, rest, path, level)}`;
}

/** Benefits with a name have a heading each; those without follow each other in a list. */
function benefitsContent(page: Page, field: Field, values: readonly unknown[], path: Path, level: number): Markup {
  const shown: Markup[] = [];
  let listed: Markup[] = [];
  const endList = (): void => {
    if (listed.length > 0) shown.push(html`<ul>\n${listed}</ul>\n`);
    listed = [];
  };
  values.forEach((value, index) => {
    const here = [...path, index];
    if (isFacts(value) && typeof value.name === 'string') {
      endList();
      const { name, ...rest } = value;
      const parts = keysOf(field, rest).map((key) =>
        key === 'text' ? partContent(page, field, key, rest, here, level + 1) : noteLine(page, field, key, rest, here),
      );
      shown.push(
        html`<div${page.field(here)}>\n${heading(level + 1, renderInline(name as string, page.options))}${parts}</div>\n`,
      );
    } else listed.push(html`<li${page.place(here)}>${valueMarkup(page, field, value, here)}</li>\n`);
  });
  endList();
  return html`${shown}`;
}

function paragraph(content: Markup): Markup {
  return content.markup === '' ? nothing : html`<div class="paragraph">${content}</div>\n`;
}

/** A letter that the document came with: who to whom, then its text and who signed it. */
export function letterContent(page: Page, field: Field | undefined, value: unknown, path: Path, level: number): Markup {
  if (!isFacts(value)) return contentMarkup(page, field, value, path, level);
  const { body, signatories, ...facts } = value;
  const table = partsContent(page, field, facts, path, level);
  const text = body === undefined ? nothing : partContent(page, field, 'body', value, path, level);
  const signed = signatories === undefined ? nothing : noteLine(page, field, 'signatories', value, path);
  return html`${table}${text}${signed}`;
}
