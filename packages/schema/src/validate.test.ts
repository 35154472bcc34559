import { expect, test } from 'vitest';
import { normalise } from './normal/normalise.ts';
import { formatPath } from './path.ts';
import { type SchemaIssue, validate } from './validate.ts';

const complete = {
  kind: 'role-profile',
  title: 'Ferry Manager',
  grade: 'HEO',
  purpose: 'Runs the ferry.',
  accountabilities: ['Plan crossings, so that islanders reach work on time.'],
  personSpecification: { essential: ['Can plan.'] },
  problemSolvingAndDecisionMaking: ['Decides in fog.'],
  managementOfResources: ['Two boats.'],
  autonomy: ['Acts alone at sea.'],
  impact: ['An island depends on it.'],
  contacts: { internal: ['Crew – rotas'] },
  reportsTo: 'ferry-director',
};

function issuesOf(change: Record<string, unknown>): readonly SchemaIssue[] {
  const written = Object.entries({ ...complete, ...change }).filter(([, value]) => value !== undefined);
  return validate(normalise(Object.fromEntries(written)).role);
}

test('a complete role has no issue', () => {
  expect(issuesOf({})).toEqual([]);
});

const mistakes: readonly [change: Record<string, unknown>, code: string, path: string, suggestion?: string][] = [
  [{ grade: 'HE0' }, 'wrong', 'grade.code', 'HEO'],
  [{ grade: { code: 'XX', scheme: 'civil-service' } }, 'wrong', 'grade.code'],
  [{ kind: 'vacany' }, 'wrong', 'kind', 'vacancy'],
  [{ kind: undefined }, 'missing', 'kind'],
  [{ kind: null }, 'missing', 'kind'],
  [{ title: undefined }, 'missing', 'title'],
  [{ title: 7 }, 'wrong', 'title'],
  [{ status: 'aproved' }, 'wrong', 'status', 'approved'],
  [{ purpose: undefined }, 'missing', 'purpose'],
  [{ impact: undefined }, 'missing', 'impact'],
  [{ acountabilities: ['x'] }, 'unknown', 'acountabilities'],
  [{ organistion: 'x' }, 'unknown', 'organistion', 'organisation'],
  [{ 'line manager': 'x' }, 'unknown', 'line manager'],
  [{ organisation: { nme: 'x' } }, 'unknown', 'organisation.nme', 'name'],
  [{ issued: '01/04/2027' }, 'wrong', 'issued'],
  [{ issued: '2027-13-01' }, 'wrong', 'issued'],
  [{ closing: '31 March' }, 'wrong', 'closing.date'],
  [{ issued: '2027-02-29' }, 'wrong', 'issued'],
  [{ issued: '1 March 2027' }, 'wrong', 'issued', '2027-03-01'],
  [{ issued: '31/03/2027' }, 'wrong', 'issued', '2027-03-31'],
  [{ posts: 'two' }, 'wrong', 'posts', '2'],
  [{ salary: { min: '£31,000' } }, 'wrong', 'salary[0].min', '31000'],
  [{ template: 'yes' }, 'wrong', 'template', 'true'],
  [{ grade: 'Grade 7' }, 'wrong', 'grade.code', 'G7'],
  [{ reportsTo: { role: 'The Manager' } }, 'wrong', 'reportsTo[0].role'],
  [{ reportsTo: 7 }, 'wrong', 'reportsTo[0]'],
  [{ reportsTo: { rol: 'the-manager' } }, 'unknown', 'reportsTo[0].rol', 'role'],
  [{ dimensions: { name: 'Berths', value: [34] } }, 'wrong', 'dimensions[0].value'],
  [{ reserveListMonths: 1.5 }, 'wrong', 'reserveListMonths'],
  [{ schemaVersion: 2 }, 'wrong', 'schemaVersion'],
  [{ keyObjectives: [null] }, 'wrong', 'keyObjectives[0]'],
  [{ salary: { min: 40000, max: 30000 } }, 'wrong', 'salary[0].min'],
  [
    {
      accountabilities: [
        { text: 'x', timeShare: 70 },
        { heading: 'y', items: [{ text: 'z', timeShare: 50 }] },
      ],
    },
    'wrong',
    'accountabilities[1].items[0].timeShare',
  ],
  [{ successProfile: { behaviours: ['Leadershp'] } }, 'wrong', 'successProfile.behaviours[0].name', 'Leadership'],
  [{ accountabilities: [{ text: 'x', timeShare: 101 }] }, 'wrong', 'accountabilities[0].items[0].timeShare'],
  [
    { accountabilities: [{ text: 'x', items: [{ text: 'y', timeShare: 'half' }] }] },
    'wrong',
    'accountabilities[0].items[0].items[0].timeShare',
  ],
  [
    { keyObjectives: [{ items: [{ items: [{ items: [{ text: 5 }] }] }] }] },
    'wrong',
    'keyObjectives[0].items[0].items[0].items[0].text',
  ],
  [
    { keyObjectives: [{ items: [{ items: [{ timShare: 5 }] }] }] },
    'unknown',
    'keyObjectives[0].items[0].items[0].timShare',
    'timeShare',
  ],
  [{ enquiries: { email: 'at home' } }, 'wrong', 'enquiries[0].email'],
  [{ workplace: 'on site' }, 'wrong', 'workplace', 'onsite'],
];

test.each(mistakes)('%j gives exactly one issue: %s at %s', (change, code, path, suggestion) => {
  const found = issuesOf(change);
  expect(found.map((issue) => [issue.code, formatPath(issue.path)])).toEqual([[code, path]]);
  if (suggestion !== undefined) expect(found[0]?.suggestion).toBe(suggestion);
});

test.each([
  ['working patterns', { workingPatterns: 'nights only' }],
  ['contracts', { contract: 'zero hours' }],
  ['professions', { profession: 'Lighthouse Keeping' }],
  ['pay bands', { grade: { code: 'HEO', payBand: 'Z9' } }],
  ['nationalities', { nationality: { categories: 'Nationals of the Isle' } }],
  ['frameworks and their competencies', { personSpecification: { groups: { competency: 'Seamanship' } } }],
  ['grades of a scheme that is not known here', { grade: { code: 'PO4', scheme: 'njc' } }],
])('%s that are not on our list are right', (_, change) => {
  expect(issuesOf(change)).toEqual([]);
});

test('two mistakes in one place are two issues', () => {
  const found = issuesOf({ salary: { min: 'much', maks: 3, max: 1 } });
  expect(found.map(({ code, path }) => [code, formatPath(path)])).toEqual([
    ['wrong', 'salary[0].min'],
    ['unknown', 'salary[0].maks'],
  ]);
});

test('a refinement is named by its code, and a value that is wrong by itself is not', () => {
  const codes = (change: Record<string, unknown>) => issuesOf(change).map(({ refinement }) => refinement);
  expect(codes({ salary: { min: 2, max: 1 } })).toEqual(['salary-range']);
  expect(
    codes({
      accountabilities: [
        { text: 'x', timeShare: 60 },
        { text: 'y', timeShare: 60 },
      ],
    }),
  ).toEqual(['time-share-sum']);
  expect(codes({ posts: 'two' })).toEqual([undefined]);
});

test.each([
  ['shares that add up to 100 but for rounding', [33.33, 33.33, 33.34]],
  ['shares under a statement that has one itself', [{ share: 100, below: [50, 50] }]],
  ['shares under a statement that has none', [{ below: [50, 50] }]],
])('%s are right', (_, shares) => {
  const statement = (share: unknown): unknown => {
    if (typeof share === 'number') return { text: 'x', timeShare: share };
    const { share: own, below } = share as { share?: number; below: number[] };
    return { text: 'x', ...(own !== undefined && { timeShare: own }), items: below.map(statement) };
  };
  expect(issuesOf({ accountabilities: shares.map(statement) })).toEqual([]);
});
