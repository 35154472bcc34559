import { describe, expect, test } from 'vitest';
import { fields } from './field.ts';
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
  [{ salary: { min: 40000, max: 30000 } }, 'wrong', 'salary[0].min'],
  [{ successProfile: { behaviours: ['Leadershp'] } }, 'wrong', 'successProfile.behaviours[0].name', 'Leadership'],
  [{ accountabilities: [{ text: 'x', timeShare: 101 }] }, 'wrong', 'accountabilities[0].items[0].timeShare'],
  [
    { accountabilities: [{ text: 'x', items: [{ text: 'y', timeShare: 'half' }] }] },
    'wrong',
    'accountabilities[0].items[0].items[0].timeShare',
  ],
  [{ enquiries: { email: 'at home' } }, 'wrong', 'enquiries[0].email'],
  [{ workingPatterns: 'full time' }, 'wrong', 'workingPatterns[0]', 'full-time'],
];

test.each(mistakes)('%j gives exactly one issue: %s at %s', (change, code, path, suggestion) => {
  const found = issuesOf(change);
  expect(found.map((issue) => [issue.code, formatPath(issue.path)])).toEqual([[code, path]]);
  if (suggestion !== undefined) expect(found[0]?.suggestion).toBe(suggestion);
});

describe('messages speak to somebody who knows roles and not files', () => {
  const banned =
    /\b(invalid|expected string|enum|pattern|object|union|schema|property|array|undefined|null|regex|literal)\b/i;
  test.each(mistakes)('%j', (change) => {
    for (const { message } of issuesOf(change)) {
      expect(message).not.toMatch(banned);
      expect(message.length).toBeGreaterThan(30);
    }
  });
});

test('every field has a title and one line of guidance', () => {
  const walk = (list: typeof fields): void => {
    for (const field of list) {
      expect(field.title, field.path.join('.')).not.toBe('');
      expect(field.guidance, field.path.join('.')).toMatch(/^[^\n]{5,}[.:]$/);
      walk(field.fields);
    }
  };
  walk(fields);
  expect(fields.length).toBeGreaterThan(60);
});
