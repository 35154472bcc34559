import { describe, expect, test } from 'vitest';
import { dateIn, timeIn } from './dates.ts';
import { clearanceIn, contractIn, managerIn, professionIn, reservedIn, workingPatternsIn } from './facts.ts';
import { bandIn, gradeIn } from './grade.ts';
import { salariesIn } from './salary.ts';

test.each([
  ['£28,500 – £31,000', [{ min: 28500, max: 31000, currency: 'GBP' }]],
  ['£28,500 to £31,000 per annum', [{ min: 28500, max: 31000, currency: 'GBP', period: 'year' }]],
  ['Leeds - £28,500 - £31,000', [{ location: 'Leeds', min: 28500, max: 31000, currency: 'GBP' }]],
  ['up to €45k a year', [{ max: 45000, currency: 'EUR', period: 'year' }]],
  ['from £12.50 per hour', [{ min: 12.5, currency: 'GBP', period: 'hour' }]],
  ['£30,000', [{ min: 30000, max: 30000, currency: 'GBP' }]],
  ['a budget of £20 million', []],
  ['competitive', []],
])('pay in “%s”', (text, pay) => {
  expect(salariesIn(text)).toEqual(pay);
});

test.each([
  ['31 March 2027', '2027-03-31'],
  ['Monday 3rd of May, 2027', '2027-05-03'],
  ['May 3, 2027', '2027-05-03'],
  ['03/05/2027', '2027-05-03'],
  ['05/23/2027', '2027-05-23'],
  ['2027-05-03', '2027-05-03'],
  ['31 February 2027', undefined],
  ['soon', undefined],
])('the day in “%s”', (text, day) => {
  expect(dateIn(text)).toBe(day);
});

test.each([
  ['23:55 on Sunday', '23:55'],
  ['11.59pm', '23:59'],
  ['12 am', '00:00'],
  ['noon', '12:00'],
  ['03/05/2027', undefined],
])('the time in “%s”', (text, time) => {
  expect(timeIn(text)).toBe(time);
});

test.each([
  ['HEO', { code: 'HEO', scheme: 'civil-service' }],
  ['SCS1A', { code: 'SCS1A', scheme: 'civil-service' }],
  ['Band C', { payBand: 'C', label: 'Band C' }],
  ['Grade HEO (Band C)', { code: 'HEO', scheme: 'civil-service', payBand: 'C', label: 'Grade HEO (Band C)' }],
  ['Higher Executive Officer', { code: 'HEO', scheme: 'civil-service', label: 'Higher Executive Officer' }],
  ['PO4', { label: 'PO4' }],
])('the grade in “%s”', (text, grade) => {
  expect(gradeIn(text)).toEqual(grade);
});

test('a pay band of money is no band', () => {
  expect(bandIn('a pay band of £30,000')).toBeUndefined();
});

describe('what sentences say', () => {
  test.each([
    ['Fixed term for 18 months, may be extended', { type: 'fixed-term', duration: '18 months', extension: true }],
    ['Permanent', { type: 'permanent' }],
    ['No contract yet', {}],
  ])('of the contract: %s', (text, contract) => {
    expect(contractIn(text)).toEqual(contract);
  });

  test.each([
    ['It reports to the Head of Harbours.', 'Head of Harbours'],
    ['Reporting to the Port Manager, the post leads ten people.', 'Port Manager'],
    ['Reports are due weekly.', undefined],
    ['report to work on time', undefined],
  ])('of the manager: %s', (text, manager) => {
    expect(managerIn(text)).toBe(manager);
  });

  test.each([
    ['This is not a reserved post.', false],
    ['This is a reserved post.', true],
    ['Ask us.', undefined],
  ])('of nationality: %s', (text, reserved) => {
    expect(reservedIn(text)).toBe(reserved);
  });

  test('of the rest', () => {
    expect(workingPatternsIn('Full-time, part time or as a job share')).toEqual([
      'full-time',
      'part-time',
      'job-share',
    ]);
    expect(clearanceIn('You need SC clearance')).toBe('SC');
    expect(clearanceIn('the Baseline Personnel Security Standard')).toBe('BPSS');
    expect(professionIn('It is part of the Project Delivery Profession.')).toBe('Project Delivery');
    expect(professionIn('It is a job.')).toBeUndefined();
  });
});
