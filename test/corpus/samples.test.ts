import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Format, formatOf, parseRole, printRole, type RoleDocument, toValue } from '@role-profile/document';
import { lint } from '@role-profile/rules';
import { fields, KINDS, type RoleInput, valueAt } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const FORMATS: readonly Format[] = ['yaml', 'markdown'];

const names = roleFilesIn(SAMPLES);
const samples = new Map(names.map((name) => [name, read(SAMPLES, name)]));

test('each kind is shown in each syntax, in ten different posts', () => {
  const shown = [...samples.values()].map(({ kind, format }) => `${kind} ${format}`);
  expect(shown.sort()).toEqual(KINDS.flatMap((kind) => FORMATS.map((format) => `${kind} ${format}`)).sort());
  expect(new Set([...samples.values()].map(({ role }) => role.title)).size).toBe(10);
});

test('every post is tied to another, and every reference leads to a sample', () => {
  const ids = new Set(names.map(idOf));
  const ties = names.flatMap((name) => referencesOf(document(name)).map((to) => ({ from: idOf(name), to })));
  expect(ties.filter(({ to }) => !ids.has(to))).toEqual([]);
  expect([...ids].filter((id) => !ties.some(({ from, to }) => from === id || to === id))).toEqual([]);
});

test('every section that the model knows is shown by a sample', () => {
  const unshown = fields
    .flatMap((field) => [field, ...field.fields.filter(({ shape }) => shape !== undefined)])
    .filter(({ shape }) => shape !== undefined)
    .filter(({ path }) => ![...samples.values()].some(({ role }) => valueAt(role, path) !== undefined));
  expect(unshown.map(({ path }) => path.join('.'))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('holds nothing to find', () => {
    expect(lint(document(name), { preset: 'strict' })).toEqual([]);
  });

  test.each(FORMATS)('says the same when printed as %s', (format) => {
    const printed = parseRole(printRole(document(name).role, format), format);
    expect(printed.role).toEqual(document(name).role);
    expect(lint(printed)).toEqual([]);
  });

  test.each(FORMATS)('says the same when converted to %s in the author’s own forms, and back', (format) => {
    const { root, role, format: written } = document(name);
    const there = parseRole(printRole(toValue(root) as RoleInput, format), format);
    const back = parseRole(printRole(toValue(there.root) as RoleInput, written), written);
    expect(there.role).toEqual(role);
    expect(back.role).toEqual(role);
  });

  test('puts its dates in order, on working days', () => {
    const days = datesOf(document(name));
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort());
    for (const { day, isWeek } of days) {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      expect(isWeek ? [1] : [1, 2, 3, 4, 5], day).toContain(weekday);
    }
  });

  test('shares out no more than all of the time', () => {
    const groups = document(name).role.accountabilities as readonly { items: readonly { timeShare?: number }[] }[];
    const shares = groups.flatMap(({ items }) => items.flatMap(({ timeShare }) => timeShare ?? []));
    expect([0, 100]).toContain(shares.reduce((sum, share) => sum + share, 0));
  });

  test('names a picture that is there', () => {
    const image = valueAt(document(name).role, ['organisationChart', 'image']);
    if (image !== undefined) expect(existsSync(join(SAMPLES, String(image)))).toBe(true);
  });
});

describe('samples/broken', () => {
  const found: readonly (readonly [string, Readonly<Record<number, string>>])[] = [
    ['broken-front-matter.role.md', { 7: 'syntax-error' }],
    ['duplicate-and-empty-section.role.md', { 43: 'duplicate-section', 47: 'empty-section' }],
    ['heading-that-nearly-matches.role.md', { 14: 'unknown-field' }],
    ['missing-field-and-wrong-date.role.yaml', { 20: 'wrong-value', 29: 'missing-field' }],
    ['misspelt-key-and-wrong-grade.role.yaml', { 4: 'wrong-value', 6: 'unknown-field' }],
    ['placeholder-and-unfilled-fact.role.md', { 6: 'unfilled-field', 14: 'placeholder', 19: 'placeholder' }],
  ];

  test('each file has its row here', () => {
    expect(roleFilesIn(join(SAMPLES, 'broken'))).toEqual(found.map(([name]) => name));
  });

  test.each(found)('%s shows what it is named for, and nothing else', (name, codes) => {
    const broken = read(join(SAMPLES, 'broken'), name);
    const findings = lint(broken).map(({ code, range }) => [lineOf(broken.text, range.start), code]);
    expect(findings).toEqual(Object.entries(codes).map(([line, code]) => [Number(line), code]));
    expect(lint(broken).map(({ severity }) => severity)).toEqual(findings.map(() => 'error'));
  });
});

function roleFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.role\.(?:ya?ml|md)$/.test(name))
    .sort();
}

function read(folder: string, name: string): RoleDocument {
  return parseRole(readFileSync(join(folder, name), 'utf8'), formatOf(name) ?? 'yaml');
}

function document(name: string): RoleDocument {
  return samples.get(name) ?? read(SAMPLES, name);
}

function idOf(name: string): string {
  return name.replace(/\.role\.\w+$/, '');
}

/** The ids of other role files that a role names: lower-case words joined by hyphens are ids, other text is a job title. */
function referencesOf({ role }: RoleDocument): readonly string[] {
  return ['reportsTo', 'directReports', 'deputisesFor']
    .flatMap((key) => (role[key] ?? []) as readonly (string | { role: string })[])
    .map((line) => (typeof line === 'string' ? line : line.role))
    .filter((line) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(line));
}

interface Day {
  readonly date?: string;
  readonly weekCommencing?: string;
}

/** The days of a campaign, in the order in which they have to come. */
function datesOf({ role }: RoleDocument): readonly { day: string; isWeek: boolean }[] {
  const campaign = [role.opening, role.closing, role.sift, ...((role.interviews ?? []) as Day[])];
  const days = [...campaign, { date: role.start }] as readonly (Day | undefined)[];
  return days.flatMap((day) => {
    const text = day?.date ?? day?.weekCommencing;
    return text === undefined ? [] : [{ day: text, isWeek: day?.weekCommencing !== undefined }];
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
