import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Format, parseRole, printMarkdown, printYaml } from '@role-profile/document';
import { formatReport, type Imported, type ImportReport, importText, words } from '@role-profile/interchange';
import { sharedFolder } from '@role-profile/kit';
import type { Role } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';

const seeds = sharedFolder('import of the five real documents', 'seeds');
const corpus = sharedFolder('import of real role descriptions in Markdown', 'corpus');

describe.skipIf(seeds === undefined)('the five real documents', () => {
  test.each([
    ['000', 'role-profile'],
    ['001', 'vacancy'],
    ['002', 'candidate-pack'],
    ['003', 'job-evaluation-questionnaire'],
    ['004', 'job-description'],
  ])('%s is a %s', (number, kind) => {
    expect(seed(number).role.kind).toBe(kind);
  });

  test('the role profile: every statement in its list', () => {
    const { role } = seed('000');
    expect(role.title).toContain('Manager');
    expect(role.grade).toEqual({ code: 'HEO', scheme: 'civil-service' });
    expect(groupSizes(role)).toEqual([[undefined, 24]]);
    expect(role.personSpecification?.essential).toHaveLength(10);
    expect(role.personSpecification?.desirable).toHaveLength(1);
    expect(role.problemSolvingAndDecisionMaking).toHaveLength(8);
    expect(role.managementOfResources).toHaveLength(4);
    expect(role.autonomy).toHaveLength(3);
    expect(role.contacts?.intro).toBeTypeOf('string');
    expect(role.contacts?.internal).toHaveLength(8);
    expect(role.contacts?.external).toHaveLength(5);
    for (const contact of [...(role.contacts?.internal ?? []), ...(role.contacts?.external ?? [])]) {
      expect(contact).toEqual({ party: expect.any(String), purpose: expect.any(String) });
    }
    expect(role.profession).toBe('Operational Delivery');
    expect(role.reportsTo).toHaveLength(1);
  });

  test('the advert: four named groups, pay, statements and benefits', () => {
    const { role, report } = seed('001');
    expect(groupSizes(role)).toEqual([
      [expect.any(String), 12],
      [expect.any(String), 6],
      [expect.any(String), 2],
      [expect.any(String), 3],
    ]);
    expect(role.salary).toEqual([{ min: 31265, max: 34446, currency: 'GBP', notes: expect.any(String) }]);
    expect(role.reference).toBe('72460');
    expect(role.profession).toBe('Operational Delivery');
    expect(role.locations).toEqual([{ name: expect.any(String), region: 'Midlands' }]);
    expect(Object.keys(role.about ?? {}).sort()).toEqual(['context', 'organisation', 'profession']);
    expect(role.purpose?.match(/^- /gm)).toHaveLength(3);
    expect(role.otherDuties).toBeTypeOf('string');
    expect(role.benefits?.length).toBeGreaterThan(8);
    expect(Object.keys(role.statements ?? {}).sort()).toEqual([
      'civilServiceCode',
      'disabilityConfident',
      'equality',
      'modernisedTerms',
      'reasonableAdjustments',
      'recruitmentPrinciples',
      'workingArrangements',
    ]);
    expect(left(report, 'cookie banner')).toEqual([0, 2]);
    expect(report.mended).toContainEqual({ line: 31, what: expect.stringContaining('typed as a bullet') });
    expect(report.remarks).toContainEqual({ line: 141, what: expect.stringContaining('same paragraph as line 12') });
  });

  test('the candidate pack: table rows become facts and statements', () => {
    const { role, report } = seed('002');
    expect(role.alternativeTitles).toHaveLength(1);
    expect(role.grade?.payBand).toBe('E');
    expect(role.salary).toEqual([
      { location: 'Stoke-on-Trent', min: 18514, max: 20020, currency: 'GBP', notes: expect.any(String) },
    ]);
    expect(role.closing).toMatchObject({ rolling: true });
    expect(role.contract).toEqual({ type: 'permanent' });
    expect(role.successProfile?.behaviours).toEqual([{ name: 'Managing a quality service', level: 1 }]);
    expect(role.securityClearance?.level).toBe('BPSS');
    expect(role.nationality?.reserved).toBe(false);
    expect(role.reserveListMonths).toBe(12);
    expect(role.locations).toEqual([{ name: 'Stoke-on-Trent' }]);
    expect(role.application?.requirements).toContainEqual({ type: 'statement', wordLimit: 250 });
    expect(role.welcome).toMatchObject({ text: expect.any(String), signatory: { name: expect.any(String) } });
    expect(groupSizes(role)).toEqual([[undefined, 9]]);
    expect(role.personSpecification?.criteria).toHaveLength(6);
    expect(Object.keys(role.about ?? {}).sort()).toEqual(['businessUnit', 'organisation', 'team']);
    expect(Object.keys(role.statements ?? {})).toEqual(
      expect.arrayContaining(['equality', 'civilServiceCode', 'complaints', 'disclaimer', 'peoplePromise']),
    );
    expect(role.benefits?.map((benefit) => benefit.name)).toHaveLength(4);
    expect(left(report, 'table of contents')).toEqual([14, 16, 17, 18, 19, 20, 21]);
    expect(report.mended.filter(({ what }) => what === 'the bullet was lost')).toHaveLength(9);
  });

  test('the questionnaire: groups, dimensions to fill, and the circular it came with', () => {
    const { role, report } = seed('003');
    expect(groupSizes(role)).toEqual([
      [undefined, 11],
      [undefined, 16],
    ]);
    expect(role.accountabilities?.[1]?.intro).toMatch(/:$/);
    expect(role.dimensions).toHaveLength(10);
    for (const dimension of role.dimensions ?? []) expect(dimension).toEqual({ name: expect.any(String), value: null });
    expect(role.personSpecification?.groups?.map((group) => group.criteria?.length)).toEqual([9, 15]);
    expect(role.reportsTo).toHaveLength(1);
    expect(role.evaluation).toEqual({
      scheme: 'hay',
      completedBy: { name: null, telephone: null, email: null },
      date: null,
    });
    expect(role.organisation).toEqual({ name: null });
    expect(role.organisationChart?.image).toBe('image2');
    expect(role.documentControl?.covering).toMatchObject({ date: '2012-12-05', number: expect.any(String) });
    expect(Object.keys(role.documentControl?.covering ?? {}).sort()).toEqual([
      'body',
      'cc',
      'date',
      'issuer',
      'number',
      'revises',
      'signatories',
      'subject',
      'to',
    ]);
    expect(role.documentControl?.covering?.to).toHaveLength(5);
    expect(role.documentControl?.covering?.signatories).toHaveLength(3);
    expect(role.documentControl?.appendix).toBeTypeOf('string');
    expect(role.documentControl?.footer).toBeTypeOf('string');
    const joined = report.mended.filter(({ what }) => what.includes('joined')).map(({ line }) => line);
    expect(joined).toEqual([122, 132, 135, 136]);
  });

  test('the template: front matter, blanks, and criteria under competencies', () => {
    const { role } = seed('004');
    expect(role).toMatchObject({ status: 'draft', template: true, closing: null, salary: null, locations: null });
    expect(role.grade).toEqual({ code: 'SCS1', scheme: 'civil-service' });
    expect(role.contract).toMatchObject({ type: 'fixed-term', extension: true, permanency: true });
    expect(groupSizes(role)).toEqual([
      [expect.any(String), 11],
      [expect.any(String), 8],
      [expect.any(String), 5],
    ]);
    expect(role.accountabilities?.[0]?.intro).toBeTypeOf('string');
    const groups = role.personSpecification?.groups ?? [];
    expect(groups).toHaveLength(11);
    expect(sum(groups.map((group) => group.essential?.length ?? 0))).toBe(48);
    expect(sum(groups.map((group) => group.desirable?.length ?? 0))).toBe(19);
    expect(groups.filter((group) => group.competency?.framework === 'cs-competency-2012')).toHaveLength(10);
    expect(groups.at(-1)?.type).toBe('technical');
    expect(role.application?.instructions).toBeTypeOf('string');
    expect(role.enquiries?.map((enquiry) => enquiry.about)).toEqual(['recruitment', 'role']);
    expect(Object.keys(role['x-publishing'] as object)).toEqual([
      'layout',
      'category',
      'audience',
      'phases',
      'breadcrumbs',
    ]);
  });
});

describe.each([
  ['the five real documents', seeds, '.txt'],
  ['real role descriptions in Markdown', corpus, '.md'],
])('whatever stands in %s', (_, folder, extension) => {
  test.skipIf(folder === undefined)('is in the role file, word for word, and is read back the same', () => {
    const files = filesBelow(folder ?? '', extension);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      const { role, report } = imported(source);
      expect(report.lines.map(({ line }) => line)).toEqual(linesOf(source).map((_line, index) => index));
      for (const format of ['markdown', 'yaml'] as const) {
        const printed = format === 'markdown' ? printMarkdown(role) : printYaml(role);
        expect({ file, format, missing: missing(source, report, printed) }).toEqual({ file, format, missing: [] });
        expect({ file, format, role: readBack(printed, format) }).toEqual({ file, format, role });
      }
      expect(formatReport(report, file)).toContain('What went where');
    }
  });
});

function imported(text: string): Imported {
  const result = importText(text);
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

function seed(number: string): { readonly role: Role; readonly report: ImportReport } {
  const name = readdirSync(seeds ?? '').find((file) => file.startsWith(number)) ?? number;
  const { role, report } = imported(readFileSync(join(seeds ?? '', name), 'utf8'));
  return { role: role as Role, report };
}

function groupSizes(role: Role): readonly (readonly [string | null | undefined, number | undefined])[] {
  return (role.accountabilities ?? []).map((group) => [group.heading, group.items?.length]);
}

function left(report: ImportReport, reason: string): readonly number[] {
  return report.lines.flatMap((account) =>
    account.as === 'furniture' && account.reason === reason ? [account.line] : [],
  );
}

function filesBelow(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && !name.endsWith('README.md'))
    .map((name) => join(folder, name));
}

function linesOf(source: string): readonly string[] {
  const lines = source.split(/\r?\n/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Words of the source that the role file holds less often, but for furniture and words that name a field. */
function missing(source: string, report: ImportReport, printed: string): readonly string[] {
  const held = counts(words(printed));
  const needed = linesOf(source).flatMap((line, index) => contentWords(line, index, report));
  return [...counts(needed)].filter(([word, count]) => count > (held.get(word) ?? 0)).map(([word]) => word);
}

function contentWords(line: string, index: number, report: ImportReport): readonly string[] {
  const account = report.lines[index];
  if (account === undefined || account.as === 'furniture') return [];
  const excused = [
    ...words(account.as === 'names' ? account.name : ''),
    ...report.dropped.flatMap((piece) => (piece.line === index ? words(piece.text) : [])),
  ];
  return words(line).filter((word) => {
    const at = excused.indexOf(word);
    if (at !== -1) excused.splice(at, 1);
    return at === -1;
  });
}

function counts(list: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of list) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

function readBack(text: string, format: Format): unknown {
  return JSON.parse(JSON.stringify(parseRole(text, format).role));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
