import { expect, test } from 'vitest';
import { formatPath } from '../path.ts';
import { normalise } from './normalise.ts';

const shortForms: readonly [written: Record<string, unknown>, normal: Record<string, unknown>][] = [
  [{ grade: 'HEO' }, { grade: { code: 'HEO', scheme: 'civil-service' } }],
  [{ grade: 'Band 8a' }, { grade: { code: 'Band 8a', scheme: 'nhs-afc' } }],
  [{ grade: { code: 'PO4', scheme: 'njc' } }, { grade: { code: 'PO4', scheme: 'njc' } }],
  [{ grade: { payBand: 'C' } }, { grade: { payBand: 'C' } }],
  [{ organisation: 'Ferry Office' }, { organisation: { name: 'Ferry Office' } }],
  [{ reportsTo: 'ferry-director' }, { reportsTo: ['ferry-director'] }],
  [{ accountabilities: 'Run ferries.' }, { accountabilities: [{ items: [{ text: 'Run ferries.' }] }] }],
  [
    { accountabilities: ['One.', { heading: 'People', items: ['Two.'] }, { text: 'Three.', timeShare: 20 }] },
    {
      accountabilities: [
        { items: [{ text: 'One.' }] },
        { heading: 'People', items: [{ text: 'Two.' }] },
        { items: [{ text: 'Three.', timeShare: 20 }] },
      ],
    },
  ],
  [{ personSpecification: ['Can plan.'] }, { personSpecification: { criteria: [{ text: 'Can plan.' }] } }],
  [
    { contacts: { internal: ['Crew – agree rotas', 'Well-known guests', 'Port – berths – hourly'] } },
    {
      contacts: {
        internal: [
          { party: 'Crew', purpose: 'agree rotas' },
          { party: 'Well-known guests' },
          { party: 'Port', purpose: 'berths – hourly' },
        ],
      },
    },
  ],
  [{ dimensions: ['Annual budget'] }, { dimensions: [{ name: 'Annual budget', value: null }] }],
  [{ closing: 'rolling' }, { closing: { rolling: true } }],
  [{ closing: '2027-03-31 23:55' }, { closing: { date: '2027-03-31', time: '23:55' } }],
  [{ interviews: '2027-04-07' }, { interviews: [{ date: '2027-04-07' }] }],
  [{ securityClearance: 'SC' }, { securityClearance: { level: 'SC' } }],
  [
    { successProfile: { behaviours: ['Leadership (level 3)', 'Working together – Level 2', 'Leadership'] } },
    {
      successProfile: {
        behaviours: [{ name: 'Leadership', level: 3 }, { name: 'Working together', level: 2 }, { name: 'Leadership' }],
      },
    },
  ],
  [{ salary: '£31,265 to £34,446' }, { salary: [{ min: 31265, max: 34446, currency: 'GBP' }] }],
  [{ salary: '£30k a year' }, { salary: [{ min: 30000, currency: 'GBP', period: 'year' }] }],
  [
    { salary: 'From £30,000 with an island allowance' },
    { salary: [{ min: 30000, currency: 'GBP', notes: 'From £30,000 with an island allowance' }] },
  ],
  [{ salary: 'To be agreed' }, { salary: [{ notes: 'To be agreed' }] }],
  [
    { purpose: null, title: '  ' },
    { purpose: null, title: null },
  ],
  [{ keyObjectives: ['Wrapped\n   line'] }, { keyObjectives: [{ text: 'Wrapped line' }] }],
  [
    { 'x-cost-centre': [1], grde: 'HEO' },
    { 'x-cost-centre': [1], grde: 'HEO' },
  ],
];

test.each(shortForms)('%j is %j', (written, normal) => {
  expect(normalise(written).role).toEqual(normal);
});

test.each(shortForms)('the normal form of %j is its own normal form', (written) => {
  const { role } = normalise(written);
  expect(normalise(role).role).toEqual(role);
});

test('a path of the normal form leads back to what was written', () => {
  const { authorPath } = normalise({
    accountabilities: ['One.', { heading: 'People', items: ['Two.'] }, 'Three.'],
    personSpecification: ['A'],
  });
  const back = (...path: (string | number)[]): string => formatPath(authorPath(path));
  expect(back('accountabilities', 0, 'items', 0, 'text')).toBe('accountabilities[0].text');
  expect(back('accountabilities', 1, 'items', 0, 'text')).toBe('accountabilities[1].items[0].text');
  expect(back('accountabilities', 2, 'items', 0)).toBe('accountabilities[2]');
  expect(back('personSpecification', 'criteria', 0)).toBe('personSpecification[0]');
  expect(back('grade', 'code')).toBe('grade.code');
});

test('a path of what was written leads to the normal form', () => {
  const { normalPath } = normalise({
    accountabilities: ['One.', { heading: 'People', items: ['Two.'] }, { text: 'Three.' }],
    locations: { name: 'Quay' },
    grade: { code: 'HEO' },
  });
  const there = (...path: (string | number)[]): string => formatPath(normalPath(path));
  expect(there('accountabilities')).toBe('accountabilities');
  expect(there('accountabilities', 1, 'heading')).toBe('accountabilities[1].heading');
  expect(there('accountabilities', 2, 'text')).toBe('accountabilities[2].items[0].text');
  expect(there('locations', 'name')).toBe('locations[0].name');
  expect(there('grade', 'code')).toBe('grade.code');
});

test('keys that would reach the prototype are kept as plain keys', () => {
  const written = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}') as Record<string, unknown>;
  const { role } = normalise(written);
  expect(Object.keys(role)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
