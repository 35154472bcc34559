import { type Format, parseRole } from '@role-profile/document';
import type { RoleInput } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../test/page.ts';
import { placesIn } from '../../test/places.ts';
import { htmlBody } from './html-body.ts';
import type { PageOptions } from './page.ts';

/** What a page says below the name of its kind, on one line. */
function said(role: RoleInput, options?: PageOptions): string {
  const { text } = readPage(htmlBody({ title: 'T', status: 'approved', ...role }, options));
  return text
    .replace(/\s+/g, ' ')
    .replace(/^.* T (?=\S)/, '')
    .replace(/ ?About this document.*$/, '')
    .trim();
}

test.each<[string, RoleInput, string]>([
  ['a date', { start: '2027-03-31' }, 'At a glance Start date 31 March 2027'],
  ['a day that is none', { start: 'soon' }, 'At a glance Start date soon'],
  ['a date and time', { closing: '2027-03-31 23:55' }, 'At a glance Closing date 31 March 2027 at 23:55'],
  ['no last day', { closing: 'rolling' }, 'At a glance Closing date Rolling, with no last day'],
  ['a week', { sift: { weekCommencing: '2027-04-05' } }, 'At a glance Sift Week commencing 5 April 2027'],
  [
    'money',
    { salary: { min: 31265, max: 34446, currency: 'GBP', period: 'year' } },
    'At a glance Salary £31,265 to £34,446 a year',
  ],
  [
    'an hour’s pay',
    { salary: { min: 12.5, currency: 'GBP', period: 'hour' } },
    'At a glance Salary From £12.50 an hour',
  ],
  ['the most', { salary: { max: 900, currency: 'CHF' } }, 'At a glance Salary Up to CHF 900'],
  ['one amount', { salary: { min: 9, max: 9, currency: 'EUR' } }, 'At a glance Salary €9'],
  [
    'a salary in a sentence',
    { salary: '£31,265 to £34,446 a year plus ferry travel' },
    'At a glance Salary £31,265 to £34,446 a year plus ferry travel',
  ],
  ['terms', { workingPatterns: ['full-time', 'own'] }, 'At a glance Working patterns Full time own'],
  ['a grade', { grade: 'HEO' }, 'At a glance Grade Higher Executive Officer (HEO)'],
  ['a grade elsewhere', { grade: { code: '7', scheme: 'own' } }, 'At a glance Grade 7 Scheme: own'],
  ['clearance', { securityClearance: 'DV' }, 'Security clearance Level Developed Vetting (DV)'],
  ['yes and no', { contract: { type: 'permanent', extension: false } }, 'At a glance Contract Permanent Extension: No'],
  ['months', { reserveListMonths: 1 }, 'At a glance Reserve list 1 month'],
  ['a key of one’s own', { 'x-costCentre': 4711 }, 'At a glance Cost Centre 4711'],
  ['a fact to be filled', { grade: null }, 'At a glance Grade To be filled'],
  ['a section to be filled', { purpose: null }, 'Role purpose To be filled'],
  ['a share of time', { impact: [{ text: 'Sail', timeShare: 20 }] }, 'Impact Sail Time share: 20%'],
  ['a comment', { purpose: 'Sail <!-- or row? --> out.' }, 'Role purpose Sail out.'],
  ['a row that is too wide', { purpose: 'a | b\n--|--\n1 | 2 | 3 | 4' }, 'Role purpose a b 1 2 3 4'],
])('%s', (_, role, text) => {
  expect(said(role)).toBe(text);
});

test.each<[string, RoleInput, PageOptions, string]>([
  ['what is to be filled is left out', { grade: null, purpose: null }, { showUnfilled: false }, ''],
  [
    'a role is linked where its page is known',
    { reportsTo: ['port-manager', 'Captain'] },
    { hrefOf: (id) => `${id}.html` },
    'At a glance Reports to port-manager.html port-manager Captain',
  ],
  [
    'a picture is shown where its address is known',
    { organisationChart: { image: 'a.png', alt: 'One above two.' } },
    { imageOf: () => 'data:image/png;base64,AA' },
    'Organisation chart data:image/png;base64,AA Described below. Description: One above two.',
  ],
])('%s', (_, role, options, text) => {
  expect(said(role, options)).toBe(text);
});

test.each<[string, string]>([
  ['draft', 'Draft This document is being written and may change.'],
  ['withdrawn', 'Withdrawn This document is no longer in use.'],
  ['approved', ''],
])('a document that is %s says so', (status, banner) => {
  expect(said({ status })).toBe(banner);
});

test('blanks are marked in prose, in statements and in facts', () => {
  const blanksIn = (text: string) =>
    [...text.matchAll(/\[\w+\]/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const body = htmlBody({ title: 'A [B]', purpose: 'C **[D]** e', impact: ['[F]'] }, { blanksIn });
  expect(body.match(/<mark class="blank">\[\w\]<\/mark>/g)).toHaveLength(3);
});

describe('sections that are no field', () => {
  const order = (text: string, format: Format): readonly string[] =>
    readPage(htmlBody(parseRole(text, format)))
      .elements.filter(({ tagName }) => tagName === 'section')
      .flatMap(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? []);

  test.each<[string, Format, string, readonly string[]]>([
    [
      'follow what they follow in Markdown',
      'markdown',
      'Hello.\n\n## Autonomy\n\n- a\n\n## Ferries\n\nb\n\n## Purpose\n\nc\n\n## Bikes\n\nd\n',
      ['additional-1', 'purpose', 'autonomy', 'additional-2', 'additional-3'],
    ],
    [
      'follow what they follow in YAML',
      'yaml',
      'purpose: c\nadditionalSections:\n  - {heading: Ferries, body: b}\nautonomy: [a]\n',
      ['purpose', 'additional-1', 'autonomy'],
    ],
    [
      'are last where they are last in the file',
      'yaml',
      'autonomy: [a]\npurpose: c\nadditionalSections:\n  - {heading: Ferries, body: b}\n',
      ['purpose', 'autonomy', 'additional-1'],
    ],
  ])('%s', (_, format, text, ids) => {
    expect(order(text, format)).toEqual(ids);
  });
});

describe('anchors say where a block stands', () => {
  test.each<[Format, string, readonly [tag: string, source: string][]]>([
    [
      'yaml',
      'title: Pilot\ngrade: HEO\npurpose: |-\n  One.\n\n  Two.\nautonomy:\n  - Sails alone.\n',
      [
        ['h1', 'title: Pilot'],
        ['tr', 'grade: HEO'],
        ['section', 'purpose: |-\n  One.\n\n  Two.'],
        ['p', 'One.'],
        ['p', 'Two.'],
        ['li', 'Sails alone.'],
      ],
    ],
    [
      'markdown',
      '---\ngrade: HEO\n---\n\n# Pilot\n\n## Purpose\n\nOne.\n\n<!-- Three? -->\n\nTwo.\n\n## Autonomy\n\n- Sails alone.\n',
      [
        ['h1', 'Pilot'],
        ['tr', 'grade: HEO'],
        ['p', 'One.'],
        ['p', 'Two.'],
        ['li', 'Sails alone.'],
      ],
    ],
  ])('in %s', (format, text, blocks) => {
    const places = placesIn(htmlBody(parseRole(text, format), { anchors: true })).map(({ tag, start, end }) => [
      tag,
      text.slice(start, end),
    ]);
    for (const block of blocks) expect(places).toContainEqual(block);
    expect(places.filter(([tag]) => tag === 'p')).toEqual(blocks.filter(([tag]) => tag === 'p'));
  });

  test('a page that is handed out has none', () => {
    expect(htmlBody(parseRole('title: Pilot\n', 'yaml'))).not.toContain('data-start');
  });
});
