import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Format, formatOf, parseRole, printRole, type RoleDocument } from '@role-profile/document';
import { fieldAt, gradeSchemes, type Path, type RoleInput } from '@role-profile/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRole } from '../../test/any-role.ts';
import { attribute, type ReadPage, readPage } from '../../test/page.ts';
import { countWords, words } from '../words.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';
import { printHtml } from './print-html.ts';

const SAMPLES = join(import.meta.dirname, '../../../../samples');

const samples: readonly [name: string, document: RoleDocument][] = [SAMPLES, join(SAMPLES, 'broken')].flatMap(
  (folder) =>
    readdirSync(folder).flatMap((name): [string, RoleDocument][] => {
      const format = formatOf(name);
      return format === undefined ? [] : [[name, parseRole(readFileSync(join(folder, name), 'utf8'), format)]];
    }),
);
const whole = samples.filter(([, { issues }]) => issues.length === 0);

test('there are samples of both syntaxes to try', () => {
  expect(samples.length).toBeGreaterThan(12);
  expect(new Set(whole.map(([, { format }]) => format)).size).toBe(2);
});

describe.each(samples)('%s', (_, document) => {
  test('is a page that is built as it should be', () => {
    expect(mistakesIn(readPage(printHtml(document)))).toEqual([]);
  });

  test('has every word of its role on the page', () => {
    expect(lostWords(document.role)).toEqual([]);
  });
});

test.each(whole)('%s gives the same page from both syntaxes', (_, document) => {
  const page = printHtml(document);
  for (const format of ['yaml', 'markdown'] satisfies Format[])
    expect(printHtml(parseRole(printRole(document.role, format), format))).toBe(page);
});

test('any role at all has a page that is built as it should be, with every word', () => {
  fc.assert(
    fc.property(anyRole, (role) => {
      expect(mistakesIn(readPage(printHtml(role)))).toEqual([]);
      expect(lostWords(role)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('values of a wrong sort have a page too', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(WRONG), 'x-a', '__proto__'), fc.jsonValue()), (role) => {
      expect(mistakesIn(readPage(printHtml(role)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const WRONG = {
  title: 0,
  grade: 0,
  salary: 0,
  purpose: 0,
  accountabilities: 0,
  personSpecification: 0,
  contacts: 0,
  benefits: 0,
  closing: 0,
  additionalSections: 0,
  documentControl: 0,
  organisationChart: 0,
  dimensions: 0,
};

test('its style is let in by its hash or by a nonce, and nothing else is', () => {
  expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/;
  expect(policy.exec(printHtml({}))?.[1]).toBe(
    `default-src &#39;none&#39;; style-src &#39;${PAGE_STYLE_HASH}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
  );
  const withNonce = printHtml({}, { nonce: 'abc' });
  expect(policy.exec(withNonce)?.[1]).toContain('style-src &#39;nonce-abc&#39;;');
  expect(withNonce).toContain('<style nonce="abc">');
});

test.each<[RoleInput, string, string]>([
  [{ title: 'A < B', kind: 'vacancy', language: 'cy' }, 'cy', 'A < B – Vacancy'],
  [{ language: '" onload="x' }, 'en-GB', 'Role description'],
])('%j has its language and title', (role, language, title) => {
  const { elements } = readPage(printHtml(role));
  const named = (name: string) => elements.find(({ tagName }) => tagName === name);
  expect(attribute(named('html') as never, 'lang')).toBe(language);
  expect(elements.filter(({ tagName }) => tagName === 'title').map(({ childNodes }) => childNodes[0])).toMatchObject([
    { value: title },
  ]);
});

/** What a machine can tell to be wrong with the build of a page. */
function mistakesIn({ elements }: ReadPage): readonly string[] {
  const mistakes: string[] = [];
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  mistakes.push(...ids.filter((id, index) => ids.indexOf(id) !== index || /\s/.test(id)).map((id) => `id ${id}`));
  let above = 0;
  for (const { tagName } of elements) {
    const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
    if (level > above + 1) mistakes.push(`h${above} is followed by h${level}`);
    if (level > 0) above = level;
  }
  const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
  for (const name of ['h1', 'main', 'header', 'title'])
    if (count(name) !== 1) mistakes.push(`${count(name)} of ${name}`);
  for (const element of elements) mistakes.push(...mistakesOf(element));
  return mistakes;
}

const NEVER = ['script', 'iframe', 'object', 'embed', 'base', 'form', 'link', 'svg'];

function mistakesOf(element: ReadPage['elements'][number]): readonly string[] {
  const { tagName, attrs, childNodes } = element;
  const heads = (): number =>
    JSON.stringify(childNodes, (key, value) => (key === 'parentNode' ? undefined : value)).split('"tagName":"th"')
      .length - 1;
  const href = attribute(element, 'href');
  return [
    ...(NEVER.includes(tagName) ? [tagName] : []),
    ...attrs.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => `${tagName} ${name}`),
    ...(tagName === 'table' && heads() === 0 ? ['a table without heads'] : []),
    ...(tagName === 'th' && !['row', 'col'].includes(attribute(element, 'scope') ?? '') ? ['th without scope'] : []),
    ...(tagName === 'th' && childNodes.length === 0 ? ['an empty head'] : []),
    ...(tagName === 'img' ? ['a picture that nobody gave an address'] : []),
    ...(['p', 'span'].includes(tagName) &&
    childNodes.some((child) => 'tagName' in child && /^(?:ul|ol|div|p|table)$/.test(child.tagName))
      ? [`a block in ${tagName}`]
      : []),
    ...(href !== undefined && /^\s*(?:javascript|data|vbscript|\/\/)/i.test(href) ? [`a link to ${href}`] : []),
  ];
}

/** Words of the role that its page does not hold as often. */
function lostWords(role: RoleInput): readonly string[] {
  const onPage = countWords([readPage(printHtml(role)).text]);
  const expected = countWords(expectedTexts(role, []));
  return [...expected].filter(([word, count]) => (onPage.get(word) ?? 0) < count).map(([word]) => word);
}

/** What has to be on the page: values as they are, save those that people write in another way. */
function expectedTexts(value: unknown, path: Path): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => expectedTexts(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, below]) =>
      isSaidElsewhere(value as RoleInput, key, path) ? [] : expectedTexts(below, [...path, key]),
    );
  if (typeof value === 'number') return [expectedNumber(value, path)];
  return typeof value === 'string' ? [expectedText(value, path)] : [];
}

/** A currency is a sign, and the scheme of a grade goes without saying where its code says it. */
function isSaidElsewhere(map: RoleInput, key: string, path: Path): boolean {
  if (path[0] === 'salary' && key === 'currency') return true;
  if (path[0] === 'salary' && key === 'max') return map.min === map.max;
  if (path.join() !== 'grade' || key !== 'scheme') return false;
  const known = gradeSchemes.find(({ terms }) => terms.some((term) => term.value === map.code));
  return map.scheme === (known?.id ?? 'civil-service');
}

function expectedNumber(value: number, path: Path): string {
  const isMoney = path[0] === 'salary' && !Number.isInteger(value);
  return isMoney ? value.toFixed(2) : String(value);
}

function expectedText(value: string, path: Path): string {
  const field = fieldAt(path);
  if (field?.format === 'date' && !Number.isNaN(Date.parse(value)))
    return new Date(`${value}T00:00:00Z`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const vocabulary = path.join() === 'grade,code' ? gradeSchemes[0] : field?.vocabulary;
  const title = vocabulary?.terms.find((term) => term.value === value)?.title;
  if (title !== undefined) return title;
  // The marks of list items are numbers of the list, whatever numbers they were written with.
  return value.replace(/^(?:[\s>]*(?:[-+*]|\d{1,9}[.)])\s+)+/gm, '');
}

test('the check of words can fail', () => {
  expect(words(expectedTexts({ issued: '2027-03-31', workplace: 'onsite' }, []).join(' '))).toEqual([
    '31',
    'march',
    '2027',
    'on',
    'site',
  ]);
  const page = countWords([readPage('<p>One <b>two</b></p>').text]);
  expect(page.get('two')).toBe(1);
  expect(page.has('three')).toBe(false);
});
