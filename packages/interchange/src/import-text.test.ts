import { validate } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { imported as importedText } from '../test/imported.ts';
import { importText } from './import-text.ts';

/** The role that lines of text give, and what the report says. */
function imported(...lines: readonly string[]) {
  return importedText(lines.join('\n'));
}

function role(...lines: readonly string[]): Readonly<Record<string, unknown>> {
  return imported(...lines).role;
}

const DUTIES = ['Key duties', '- Plan the berths.', '- Lead the crew.'];
const PLANNED = [{ items: [{ text: 'Plan the berths.' }, { text: 'Lead the crew.' }] }];

describe('headings', () => {
  test.each([
    ['plain', 'Key duties'],
    ['with a colon', 'Key duties:'],
    ['numbered', '3.  KEY DUTIES'],
    ['in bold', '**Key duties**'],
    ['Markdown', '## Key duties'],
    ['Markdown without a space', '##Key duties'],
    ['a sentence that leads in', 'Your main responsibilities will include:'],
    ['a number on the line above', '3\nKEY DUTIES'],
  ])('%s', (_, heading) => {
    const text = ['Role purpose', 'Runs the harbour day to day.', '', heading, '', ...DUTIES.slice(1)];
    expect(role(...text)).toMatchObject({ purpose: 'Runs the harbour day to day.', accountabilities: PLANNED });
  });

  test('typed as a bullet', () => {
    const { role: found, report } = imported(...DUTIES, '', '- Desirable criteria', '', '- Knows the tides.');
    expect(found).toMatchObject({ personSpecification: { desirable: [{ text: 'Knows the tides.' }] } });
    expect(report.mended).toEqual([{ line: 4, what: 'the heading “Desirable criteria” was typed as a bullet' }]);
  });

  test('with the text run on behind it', () => {
    const { role: found, report } = imported('Terms, Conditions and Benefits Everyone gets thirty days of leave.');
    expect(found).toMatchObject({ benefits: [{ text: 'Everyone gets thirty days of leave.' }] });
    expect(report.mended).toHaveLength(1);
  });

  test('between two lists is a group, and the first group takes the name of the section', () => {
    const text = [...DUTIES, '', 'On the water', '', '- Answer calls for help.'];
    expect(role(...text).accountabilities).toEqual([
      { heading: 'Key duties', ...PLANNED[0] },
      { heading: 'On the water', items: [{ text: 'Answer calls for help.' }] },
    ]);
  });

  test('that names no field keeps its section, in order', () => {
    const text = [
      '## Key duties',
      '- Plan.',
      '## The ferry',
      'It is free.',
      '### Winter',
      'It stops.',
      '## Parking',
      'None.',
    ];
    expect(role(...text).additionalSections).toEqual([
      { heading: 'The ferry', body: 'It is free.\n\n#### Winter\n\nIt stops.' },
      { heading: 'Parking', body: 'None.' },
    ]);
  });
});

describe('bullets', () => {
  test.each(['·', '•', '-', '*', '–', 'o', '\uF0B7', '•\u00A0\u00A0'])('%s', (bullet) => {
    expect(role('Key duties', `${bullet} Plan the berths.`, `${bullet} Lead the crew.`).accountabilities).toEqual(
      PLANNED,
    );
  });

  test('numbers', () => {
    const { role: found, report } = imported('Key duties', '1. Plan the berths.', '2. Lead the crew.');
    expect(found.accountabilities).toEqual(PLANNED);
    expect(report.dropped).toEqual([
      { line: 1, text: '1.' },
      { line: 2, text: '2.' },
    ]);
  });

  test('lost, with their space left', () => {
    const { role: found, report } = imported(
      'Key duties',
      ' Plan the berths daily.',
      ' Lead the crew well.',
      ' Close the gates at night.',
    );
    expect(found.accountabilities).toMatchObject([{ items: [{}, {}, {}] }]);
    expect(report.mended.map(({ what }) => what)).toEqual(Array(3).fill('the bullet was lost'));
  });

  test('of a second level lie below the first', () => {
    expect(role('Key duties', '- Plan', '  - berths', '  - tugs', '- Lead').accountabilities).toEqual([
      { items: [{ text: 'Plan', items: [{ text: 'berths' }, { text: 'tugs' }] }, { text: 'Lead' }] },
    ]);
  });

  test('one that ends in a colon leads into a group of its own', () => {
    const text = ['Key duties', '• Plan.', '• As duty officer, in particular:', '• Answer calls.', '• Keep the log.'];
    expect(role(...text).accountabilities).toEqual([
      { items: [{ text: 'Plan.' }] },
      { intro: 'As duty officer, in particular:', items: [{ text: 'Answer calls.' }, { text: 'Keep the log.' }] },
    ]);
  });
});

describe('broken text', () => {
  test('a line broken inside a sentence is one line again', () => {
    const first = '· Plan the berths for the week ahead together with the pilots, so that no';
    const { role: found, report } = imported('Key duties', first, 'ship waits.', '· Lead.');
    expect(found.accountabilities).toMatchObject([{ items: [{ text: `${first.slice(2)} ship waits.` }, {}] }]);
    expect(report.mended).toContainEqual({ line: 2, what: 'a line broken inside a sentence was joined again' });
  });

  test('a row without a label goes on with the row above', () => {
    const rows = ['Nationality\tThis is not a reserved post.', '\tAsk us if you are not sure.'];
    expect(role('The recruitment process', '', ...rows).nationality).toEqual({
      reserved: false,
      notes: 'This is not a reserved post.\n\nAsk us if you are not sure.',
    });
  });

  test('criteria at the end of a list of duties are criteria', () => {
    const criteria = ['- Good knowledge of tides.', '- Able to swim.', '- Experience of leading a crew.'];
    expect(role(...DUTIES, ...criteria)).toMatchObject({
      accountabilities: PLANNED,
      personSpecification: { criteria: [{}, {}, {}] },
    });
  });
});

describe('facts', () => {
  test('labels, with the value behind them, below them or still to be filled', () => {
    const text = ['Job title: Pilot', 'Grade:', 'HEO', '', 'Reports to:', '', '', 'Location: Hull', ...DUTIES];
    expect(role(...text)).toMatchObject({
      title: 'Pilot',
      grade: { code: 'HEO', scheme: 'civil-service' },
      reportsTo: null,
      locations: [{ name: 'Hull' }],
    });
  });

  test('a label that names nothing is kept as a section', () => {
    expect(role('Job title: Pilot', 'Boat: The Tern', ...DUTIES).additionalSections).toEqual([
      { heading: 'Boat', body: 'The Tern' },
    ]);
  });

  test('of sentences are taken out and the sentence stays', () => {
    const purpose = 'The post sits in the Policy profession and will report to the Head of Harbours (HH) each week.';
    expect(role('Job purpose', purpose)).toMatchObject({
      purpose,
      profession: 'Policy',
      reportsTo: ['Head of Harbours (HH)'],
    });
  });

  test('a title with its region and reference', () => {
    expect(role('Works Planner – Wales – 41032', '£30,000 – £33,000', '', ...DUTIES)).toMatchObject({
      title: 'Works Planner',
      reference: '41032',
      locations: [{ region: 'Wales' }],
      salary: [{ min: 30000, max: 33000, currency: 'GBP' }],
    });
  });

  test('two titles are both kept', () => {
    const text = ['---', 'title: Pilot and Skipper', 'layout: post', '---', 'Post title: Pilot & Skipper', ...DUTIES];
    expect(role(...text)).toMatchObject({
      title: 'Pilot & Skipper',
      alternativeTitles: ['Pilot and Skipper'],
      'x-publishing': { layout: 'post' },
    });
  });
});

test('front matter of a role file is taken as it is; other front matter is kept beside the role', () => {
  const pay = ['salary:', '  - min: 31000', '    max: 34000', 'layout: "007"'];
  expect(role('---', 'kind: vacancy', 'title: Pilot', ...pay, '---', ...DUTIES)).toMatchObject({
    kind: 'vacancy',
    title: 'Pilot',
    salary: [{ min: 31000, max: 34000 }],
    'x-publishing': { layout: '007' },
  });
  expect(role('---', 'title: Pilot', 'code: 0301', '---', ...DUTIES)).toMatchObject({
    'x-publishing': { code: '0301' },
  });
});

test('every line is accounted for', () => {
  const { report } = imported(
    'Accept all cookies',
    '',
    'Job title: Pilot',
    'Key duties',
    '- Plan.',
    'The ferry',
    'It is free, and it runs daily.',
  );
  expect(report.lines).toEqual([
    { line: 0, as: 'furniture', reason: 'cookie banner' },
    { line: 1, as: 'blank' },
    { line: 2, as: 'names', path: 'title', name: 'Job title' },
    { line: 3, as: 'names', path: 'accountabilities', name: 'Key duties' },
    { line: 4, as: 'content', path: 'accountabilities' },
    { line: 5, as: 'section', heading: 'The ferry' },
    { line: 6, as: 'section', heading: 'The ferry' },
  ]);
});

test.each([
  ['nothing', ''],
  ['spaces', ' \u00A0\n\t\n'],
  ['a fence', '---'],
  ['broken front matter', '---\na: [\n---\nKey duties\n- Plan.'],
  ['marks only', '#\n##\n-\n*\n|\n|-|\n:\n'],
  ['names of the object prototype', '__proto__: x\nconstructor: y\n\n## __proto__\ntoString'],
])('%s gives a role', (_, text) => {
  const { role: found, report } = importedText(text);
  expect(found.kind).toBe('role-profile');
  expect(report.lines.every((account, index) => account.line === index)).toBe(true);
  expect(validate(found).filter(({ code }) => code !== 'missing')).toEqual([]);
});

test('a long text takes time in proportion', () => {
  const text = Array.from({ length: 4000 }, (_, index) => `- Plan berth ${index} for the week ahead.`).join('\n');
  const start = performance.now();
  importText(`Key duties\n${text}`);
  expect(performance.now() - start).toBeLessThan(3000);
});

test.each([
  ['too long', 'Plan the berths. '.repeat(15_000), /250,000 characters/],
  ['too many lines', '\n'.repeat(10_001), /10,000 lines/],
  ['too many lines of another sort', '\r'.repeat(10_001), /10,000 lines/],
  ['a line that is too long', `Key duties\n${'Plan the berths. '.repeat(1000)}`, /^Line 2 is longer/],
])('%s is refused, and nothing of it is lost unseen', (_, text, words) => {
  expect(importText(text)).toEqual({ refusal: expect.stringMatching(words) });
});
