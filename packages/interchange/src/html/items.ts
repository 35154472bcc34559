import type { Field, Path } from '@role-profile/schema';
import { html, joined, type Markup, nothing } from './markup.ts';
import type { Page } from './page.ts';
import { renderInline } from './prose.ts';
import { type Facts, isFacts, keysOf, labelled, labelOf, partField, toBeFilled, valueMarkup } from './values.ts';

/** Statements, criteria, or plain texts as a list, each with what else is known of it below. */
export function itemsMarkup(page: Page, field: Field | undefined, items: readonly unknown[], path: Path): Markup {
  const isSteps = field?.key === 'stages';
  const shown = items.map((item, index) => {
    const here = [...path, index];
    return html`<li${page.place(here)}>${itemMarkup(page, field, item, here)}</li>\n`;
  });
  return isSteps ? html`<ol>\n${shown}</ol>\n` : html`<ul>\n${shown}</ul>\n`;
}

function itemMarkup(page: Page, field: Field | undefined, item: unknown, path: Path): Markup {
  if (typeof item === 'string') return renderInline(item, page.options);
  const isNamed = isFacts(item) && (Object.hasOwn(item, 'text') || partField(field, 'text') !== undefined);
  if (!isNamed) return valueMarkup(page, field, item, path);
  const { items, measures, ...facts } = item;
  const words = facts.text;
  const lead = typeof words === 'string' ? renderInline(words, page.options) : toBeFilled(page);
  const notes = keysOf(field, facts)
    .filter((key) => key !== 'text' || (words !== null && typeof words !== 'string'))
    .map((key) => labelled(page, field, key, facts[key], path));
  return html`${lead}${noteMarkup(notes)}${nested(page, field, items, path)}${measuresMarkup(page, field, measures, path)}`;
}

function noteMarkup(notes: readonly Markup[]): Markup {
  return notes.length === 0 ? nothing : html` <div class="note">${joined(notes, ' · ')}</div>`;
}

function measuresMarkup(page: Page, field: Field | undefined, measures: unknown, path: Path): Markup {
  if (measures === undefined) return nothing;
  if (!Array.isArray(measures) || measures.length < 2)
    return noteMarkup([labelled(page, field, 'measures', measures, path)]);
  const list = itemsMarkup(page, partField(field, 'measures'), measures, [...path, 'measures']);
  return html` <div class="note"><span class="label">${labelOf(field, 'measures')}:</span>\n${list}</div>`;
}

/** The statements below a statement are statements like it. */
function nested(page: Page, field: Field | undefined, items: unknown, path: Path): Markup {
  if (items === undefined) return nothing;
  const below = [...path, 'items'];
  return Array.isArray(items) && items.length > 0
    ? html`\n${itemsMarkup(page, field, items, below)}`
    : html` ${valueMarkup(page, field, items, below)}`;
}

/** Whom the post deals with: a table where it is said what for, otherwise a list. */
export function contactsMarkup(page: Page, field: Field | undefined, contacts: readonly unknown[], path: Path): Markup {
  return tableMarkup(page, field, contacts, path, 'party') ?? itemsMarkup(page, field, contacts, path);
}

/** Records as a table whose first column names them; as a list where they are no more than names. */
export function recordsMarkup(page: Page, field: Field, records: readonly unknown[], path: Path): Markup {
  return tableMarkup(page, field, records, path, field.item) ?? itemsMarkup(page, field, records, path);
}

function tableMarkup(
  page: Page,
  field: Field | undefined,
  records: readonly unknown[],
  path: Path,
  name: string | undefined,
): Markup | undefined {
  if (!records.every(isFacts)) return undefined;
  const keys = columns(field, records);
  const [first] = keys;
  if (first === undefined) return undefined;
  if (keys.length === 1)
    return itemsMarkup(
      page,
      partField(field, first),
      records.map((record) => record[first] ?? null),
      path,
    );
  const head = keys.map((key) => html`<th scope="col"${numeric(field, key)}>${labelOf(field, key)}</th>`);
  const rows = records.map((record, index) => {
    const here = [...path, index];
    const cells = keys.map((key) => cell(page, field, record, key, here, key === name && key === first));
    return html`<tr${page.place(here)}>${cells}</tr>\n`;
  });
  return html`<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
}

function columns(field: Field | undefined, records: readonly Facts[]): readonly string[] {
  const used = Object.fromEntries(records.flatMap((record) => Object.entries(record)));
  return keysOf(field, used);
}

function cell(page: Page, field: Field | undefined, record: Facts, key: string, path: Path, isName: boolean): Markup {
  const value = record[key];
  const shown = value === undefined ? nothing : valueMarkup(page, partField(field, key), value, [...path, key]);
  return isName && value != null ? html`<th scope="row">${shown}</th>` : html`<td${numeric(field, key)}>${shown}</td>`;
}

function numeric(field: Field | undefined, key: string): Markup {
  const type = partField(field, key)?.type;
  return type === 'number' || key === 'value' ? html` class="number"` : nothing;
}
