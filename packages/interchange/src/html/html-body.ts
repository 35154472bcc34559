import { type Field, fieldAt, formatPath, type Path, statusOf } from '@role-profile/schema';
import { placeOf, proseLines } from './anchors.ts';
import { keyInWords, kindInWords } from './in-words.ts';
import { attributes, html, type Markup, nothing } from './markup.ts';
import type { Page, PageOptions } from './page.ts';
import { controlFields, factFields, type PagePart, pageParts, unknownFacts } from './page-order.ts';
import { documentOf, type PageSource, roleOf } from './page-source.ts';
import { plainText, renderInline } from './prose.ts';
import { contentMarkup, factsTable, heading, letterContent } from './section.ts';
import { type Facts, isFacts, isUnfilled, partField, toBeFilled, valueMarkup } from './values.ts';

/**
 * The body of a page that shows a role: a skip link, what kind of document it is, the role, and at the foot what is known
 * of the document. Everything that was typed is escaped. With `anchors`, each block says where it stands in the source.
 */
export function htmlBody(source: PageSource, options: PageOptions = {}): string {
  const page = pageOf(source, options);
  const { role } = page;
  const kind = kindInWords(role.kind);
  return html`<a class="skip-link" href="#role">Skip to the role</a>
<header>
<p${page.field(['kind'])}>${kind === undefined ? 'Role description' : plainText(kind, options)}</p>
</header>
<main id="role" tabindex="-1">
<h1${page.field(['title'])}>${isUnfilled(role.title) ? toBeFilled(page) : valueMarkup(page, fieldAt(['title']), role.title, ['title'])}</h1>
${banners(role)}${facts(page)}${pageParts(role, page.document).map((part) => partMarkup(page, part))}</main>
${foot(page)}`.markup;
}

function pageOf(source: PageSource, options: PageOptions): Page {
  const document = documentOf(source);
  const anchored = options.anchors === true ? document : undefined;
  const place = (path: Path): Markup => {
    if (anchored === undefined) return nothing;
    const range = placeOf(anchored, path);
    return attributes({ 'data-start': range?.start, 'data-end': range?.end });
  };
  return {
    role: roleOf(source),
    document,
    options,
    place,
    field: (path) => html`${attributes({ 'data-field': formatPath(path) })}${place(path)}`,
    linesOf: (path, prose) => (anchored === undefined ? undefined : proseLines(anchored, path, prose)),
  };
}

const BANNERS: Readonly<Record<string, readonly [word: string, sentence: string] | undefined>> = {
  draft: ['Draft', 'This document is being written and may change.'],
  review: ['In review', 'This document is being read by others and may change.'],
  withdrawn: ['Withdrawn', 'This document is no longer in use.'],
};

function banners(role: Facts): Markup {
  const status = BANNERS[statusOf(role)];
  const isTemplate = role.template === true;
  return html`${isTemplate ? banner('Template', 'Whoever uses this document fills its blanks.') : nothing}${
    status === undefined ? nothing : banner(...status)
  }`;
}

function banner(word: string, sentence: string): Markup {
  return html`<p class="banner"><strong>${word}</strong> ${sentence}</p>\n`;
}

function facts(page: Page): Markup {
  const { role, options } = page;
  const shown = (key: string): boolean => options.showUnfilled !== false || !isUnfilled(role[key]);
  const known = factFields(role).map(({ key, title }) => ({ key, label: title }));
  const unknown = unknownFacts(role).map((key) => ({ key, label: keyInWords(key) }));
  const rows = [...known, ...unknown]
    .filter(({ key }) => shown(key))
    .map(({ key, label }) => ({ label, path: [key], value: valueMarkup(page, fieldAt([key]), role[key], [key]) }));
  if (rows.length === 0) return nothing;
  return html`<section id="facts">\n${heading(2, 'At a glance')}${factsTable(page, rows)}</section>\n`;
}

function partMarkup(page: Page, part: PagePart): Markup {
  const { role } = page;
  if (part.kind === 'additional') return additional(page, part.index);
  if (part.kind === 'letter') return letter(page);
  const key = part.kind === 'field' ? part.field.key : part.key;
  if (page.options.showUnfilled === false && isUnfilled(role[key])) return nothing;
  const field = part.kind === 'field' ? part.field : undefined;
  const words = field?.title ?? keyInWords(key);
  return section(page, key, [key], words, contentMarkup(page, field, role[key], [key], 2));
}

function section(page: Page, id: string, path: Path, words: Markup | string | undefined, content: Markup): Markup {
  const top = words === undefined ? nothing : heading(2, words);
  return html`<section${attributes({ id: idOf(id) })}${page.field(path)}>\n${top}${content}</section>\n`;
}

/** Keys are words of the model, or anything at all that somebody typed. Those are told from ids of our own by `x-`. */
function idOf(key: string): string {
  return fieldAt([key]) !== undefined || key.startsWith('additional-')
    ? key
    : `x-${key.replace(/^x-/, '').replace(/\s+/g, '_')}`;
}

function additional(page: Page, index: number): Markup {
  const path: Path = ['additionalSections', index];
  const list = fieldAt(['additionalSections']);
  const value = (page.role.additionalSections as readonly unknown[])[index];
  const id = `additional-${index + 1}`;
  if (!isFacts(value)) return section(page, id, path, undefined, contentMarkup(page, list, value, path, 1));
  const { heading: words, body, ...rest } = value;
  const title = typeof words === 'string' ? renderInline(words, page.options) : undefined;
  const level = title === undefined ? 1 : 2;
  const text =
    body === undefined ? nothing : contentMarkup(page, partField(list, 'body'), body, [...path, 'body'], level);
  const more: Facts = { ...(words !== undefined && title === undefined && { heading: words }), ...rest };
  const others = Object.keys(more).length === 0 ? nothing : contentMarkup(page, list, more, path, level);
  return section(page, id, path, title, html`${text}${others}`);
}

const COVERING: Path = ['documentControl', 'covering'];

function letter(page: Page): Markup {
  const field = fieldAt(COVERING);
  const { covering } = page.role.documentControl as Facts;
  return section(page, 'additional-letter', COVERING, field?.title, letterContent(page, field, covering, COVERING, 2));
}

/** Who answers for the document, and of when it is. */
function foot(page: Page): Markup {
  const rows = controlFields(page.role).flatMap((field) => controlRows(page, field));
  const shown = rows.filter(({ value }) => value.markup !== '');
  if (shown.length === 0) return nothing;
  return html`<footer>\n<div>\n${heading(2, 'About this document')}${factsTable(page, shown)}</div>\n</footer>\n`;
}

function controlRows(page: Page, field: Field): readonly { label: string; value: Markup; path: Path }[] {
  const value = page.role[field.key];
  const { key } = field;
  if (key !== 'documentControl' || !isFacts(value))
    return [{ label: field.title, value: valueMarkup(page, field, value, [key]), path: [key] }];
  const { covering: _, ...rest } = value;
  return Object.keys(rest).map((part) => {
    const path = [key, part];
    const below = partField(field, part);
    return { label: below?.title ?? keyInWords(part), value: valueMarkup(page, below, rest[part], path), path };
  });
}
