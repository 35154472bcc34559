import { type Field, fieldAt, type Path } from '@role-profile/schema';
import { covers } from '../words.ts';
import {
  dateInWords,
  gradeInWords,
  isImpliedScheme,
  keyInWords,
  moneyInWords,
  numberInWords,
  termInWords,
} from './in-words.ts';
import { attributes, html, joined, type Markup, nothing } from './markup.ts';
import type { Page } from './page.ts';
import { isSafeAddress, plainText, renderInline, renderProse } from './prose.ts';

/** A map of values by their keys, as roles and their parts are. */
export type Facts = Readonly<Record<string, unknown>>;

export function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isUnfilled(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What stands where a value is still to be filled. */
export function toBeFilled({ options }: Page): Markup {
  return options.showUnfilled === false ? nothing : html`<span class="unfilled">To be filled</span>`;
}

/** A value of any sort and of any depth, as it stands in a cell or an item. Total: what the model does not know is shown too. */
export function valueMarkup(page: Page, field: Field | undefined, value: unknown, path: Path): Markup {
  if (isUnfilled(value)) return toBeFilled(page);
  if (Array.isArray(value)) return listMarkup(page, field, value, path);
  if (isFacts(value)) return mapMarkup(page, field, value, path);
  if (typeof value === 'boolean') return html`${value ? 'Yes' : 'No'}`;
  if (typeof value === 'number') return html`${numberOf(field, value)}`;
  return textMarkup(page, field, String(value), path);
}

/** The keys of a map in the order of the model, unknown ones behind them. */
export function keysOf(field: Field | undefined, value: Facts): readonly string[] {
  const known = field?.fields.map(({ key }) => key).filter((key) => Object.hasOwn(value, key)) ?? [];
  return [...known, ...Object.keys(value).filter((key) => !known.includes(key))];
}

export function partField(field: Field | undefined, key: string): Field | undefined {
  return field?.fields.find((below) => below.key === key);
}

/** What a part is called on the page. */
export function labelOf(field: Field | undefined, key: string): string {
  return partField(field, key)?.title ?? keyInWords(key);
}

/** One part of a map behind its label. */
export function labelled(page: Page, field: Field | undefined, key: string, value: unknown, path: Path): Markup {
  const part = partField(field, key);
  const here = [...path, key];
  const isPlain = Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string');
  const shown = isPlain
    ? joined(
        value.map((item, index) => valueMarkup(page, part, item, [...here, index])),
        ', ',
      )
    : valueMarkup(page, part, value, here);
  return html`<span class="label">${labelOf(field, key)}:</span> ${shown}`;
}

function listMarkup(page: Page, field: Field | undefined, values: readonly unknown[], path: Path): Markup {
  const shown = values.map((value, index) => valueMarkup(page, field, value, [...path, index]));
  if (shown.length === 1) return shown[0] ?? nothing;
  return html`<ul class="plain">${shown.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** The keys whose value says what a map is, and needs no label. */
const NAMES: readonly string[] = ['name', 'code', 'role', 'text', 'party', 'heading', 'type'];

function mapMarkup(page: Page, field: Field | undefined, value: Facts, path: Path): Markup {
  const special = SPECIAL.find(({ keys }) => keys.includes(String(field?.key)));
  const { lead, rest } = special?.show(page, value) ?? named(page, field, value, path);
  const lines = keysOf(field, value)
    .filter((key) => rest.includes(key))
    .map((key) => html`<div class="part">${linePart(page, field, key, value[key], path)}</div>`);
  return joined(lead === undefined ? lines : [lead, ...lines], ' ');
}

/** Notes are sentences, which need no label. */
function linePart(page: Page, field: Field | undefined, key: string, value: unknown, path: Path): Markup {
  return key === 'notes' && typeof value === 'string'
    ? valueMarkup(page, partField(field, key), value, [...path, key])
    : labelled(page, field, key, value, path);
}

interface Shown {
  readonly lead: Markup | undefined;
  /** The keys that have to be shown beside it. */
  readonly rest: readonly string[];
}

function named(page: Page, field: Field | undefined, value: Facts, path: Path): Shown {
  const name = NAMES.find((key) => Object.hasOwn(value, key) && !isUnfilled(value[key]));
  if (name === undefined || (name === 'type' && field?.key !== 'contract'))
    return { lead: undefined, rest: Object.keys(value) };
  const lead = valueMarkup(page, partField(field, name), value[name], [...path, name]);
  return { lead, rest: Object.keys(value).filter((key) => key !== name) };
}

/** Maps that people write as one phrase. A value of another sort than expected stays behind its label. */
const SPECIAL: readonly {
  readonly keys: readonly string[];
  readonly show: (page: Page, value: Facts) => Shown | undefined;
}[] = [
  { keys: ['grade'], show: gradeShown },
  { keys: ['opening', 'closing', 'sift', 'interviews'], show: momentShown },
  { keys: ['salary'], show: salaryShown },
];

function gradeShown({ options }: Page, { code, scheme, ...rest }: Facts): Shown | undefined {
  if (typeof code !== 'string') return undefined;
  const lead = plainText(gradeInWords(code, scheme), options);
  const implied = scheme === undefined || isImpliedScheme(code, scheme);
  return { lead, rest: [...(implied ? [] : ['scheme']), ...Object.keys(rest)] };
}

function momentShown({ options }: Page, value: Facts): Shown | undefined {
  const { date, time, weekCommencing, rolling, ...rest } = value;
  const phrases: (string | Markup)[] = [];
  const left = Object.keys(rest);
  if (typeof date === 'string') phrases.push(dateMarkup(date));
  else if (date !== undefined) left.push('date');
  if (typeof time === 'string') phrases.push(plainText(phrases.length > 0 ? `at ${time}` : time, options));
  else if (time !== undefined) left.push('time');
  if (typeof weekCommencing === 'string')
    phrases.push(phrases.length > 0 ? 'week commencing' : 'Week commencing', dateMarkup(weekCommencing));
  else if (weekCommencing !== undefined) left.push('weekCommencing');
  if (rolling === true) phrases.push(phrases.length > 0 ? 'rolling' : 'Rolling, with no last day');
  else if (rolling !== undefined) left.push('rolling');
  return { lead: phrases.length === 0 ? undefined : joined(phrases, ' '), rest: left };
}

function salaryShown(page: Page, { min, max, currency, period, notes, ...rest }: Facts): Shown | undefined {
  const unit = typeof currency === 'string' ? currency : undefined;
  const amounts = [min, max].filter((amount) => typeof amount === 'number');
  const left = Object.keys(rest);
  if (amounts.length === 0) return undefined;
  for (const [key, value] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (value !== undefined && typeof value !== 'number') left.push(key);
  if (typeof period !== 'string' && period !== undefined) left.push('period');
  if (unit === undefined && currency !== undefined) left.push('currency');
  const [low = 0, high = low] = amounts.map((amount) => moneyInWords(amount, unit));
  const from = typeof min !== 'number' ? 'up to ' : typeof max === 'number' ? '' : 'from ';
  const range = low === high ? `${from}${low}` : `${low} to ${high}`;
  const per = typeof period === 'string' ? ` ${periodInWords(period)}` : '';
  const phrase = `${capital(range)}${per}`;
  if (typeof notes !== 'string') {
    if (notes !== undefined) left.push('notes');
    return { lead: html`${phrase}`, rest: left };
  }
  const said = renderInline(notes, page.options);
  // A salary that was written as one sentence keeps that sentence as its notes.
  const repeats = covers(notes, phrase);
  return { lead: repeats ? said : html`${phrase} <div class="part">${said}</div>`, rest: left };
}

function periodInWords(period: string): string {
  return termInWords(fieldAt(['salary', 'period'])?.vocabulary, period).replace(/^An? /, (article) =>
    article.toLowerCase(),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function numberOf(field: Field | undefined, value: number): string {
  if (field?.key === 'timeShare') return `${numberInWords(value)}%`;
  if (field?.key === 'reserveListMonths') return `${numberInWords(value)} ${value === 1 ? 'month' : 'months'}`;
  // A number under a key that nobody knows may be a code or a year.
  return field === undefined ? String(value) : numberInWords(value);
}

/** Facts that are written in Markdown, though they stand on one line. */
const IN_MARKDOWN: readonly string[] = ['text', 'notes', 'purpose', 'measures', 'intro', 'allowance'];

function textMarkup(page: Page, field: Field | undefined, value: string, path: Path): Markup {
  const { options } = page;
  if (field?.shape === 'prose' || value.includes('\n'))
    return renderProse(value, undefined, options, page.linesOf(path, value));
  if (field === undefined || field.shape !== undefined || IN_MARKDOWN.includes(field.key))
    return renderInline(value, options);
  if (field.format === 'date') return dateMarkup(value);
  if (field.format === 'email') return linked(page, `mailto:${value}`, value);
  if (field.key === 'url' && /^https?:/i.test(value) && isSafeAddress(value)) return linked(page, value, value);
  if (field.vocabulary !== undefined) return plainText(termInWords(field.vocabulary, value), options);
  if (NAMES_ROLES.includes(String(field.path[0]))) return roleLink(page, value);
  return plainText(value, options);
}

const NAMES_ROLES: readonly string[] = ['reportsTo', 'directReports', 'deputisesFor'];

function roleLink(page: Page, value: string): Markup {
  const href = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(value) ? page.options.hrefOf?.(value) : undefined;
  return href === undefined ? plainText(value, page.options) : linked(page, href, value);
}

function linked({ options }: Page, href: string, text: string): Markup {
  return html`<a${attributes({ href })}>${plainText(text, options)}</a>`;
}

function dateMarkup(date: string): Markup {
  const words = dateInWords(date);
  return words === date ? html`${date}` : html`<time${attributes({ datetime: date })}>${words}</time>`;
}
