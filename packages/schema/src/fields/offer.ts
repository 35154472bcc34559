import * as z from 'zod';
import { type Form, prose, term, text } from '../form.ts';
import { contractTypes, salaryPeriods, workingPatternTerms, workplaces } from '../vocabularies.ts';

/** What is offered: where, for how much, for how long and for how many hours. */
export function offerFields(form: Form) {
  return {
    locations: form.field(
      {
        title: 'Locations',
        guidance: 'Where the work is done: a name, or name, region, postcode and country.',
        example: { good: [{ name: 'North Quay', region: 'North East England' }], poor: ['Various'] },
        shape: 'names',
        headings: ['location', 'work location', 'job location', 'where you will work'],
        labels: ['location', 'locations', 'city/town', 'base', 'work location', 'job location'],
      },
      form.list(
        form.short(
          form.map({
            name: form.field(
              { title: 'Name', guidance: 'The town or site.', example: { good: 'North Quay', poor: 'Various' } },
              text,
            ),
            region: form.field(
              {
                title: 'Region',
                guidance: 'The region it is in, as job sites name it.',
                example: { good: 'North East England', poor: 'up north' },
                labels: ['region'],
              },
              text,
            ),
            postcode: form.field(
              {
                title: 'Postcode',
                guidance: 'The postcode, so that people can work out the way.',
                example: { good: 'ZZ9 9ZZ', poor: 'on the map' },
              },
              text,
            ),
            country: form.field(
              {
                title: 'Country',
                guidance: 'The country, where readers might wonder.',
                example: { good: 'Wales', poor: 'here' },
              },
              text,
            ),
          }),
          text,
        ),
      ),
    ),
    workplace: form.field(
      {
        title: 'Workplace',
        guidance: 'Whether work is onsite, hybrid or remote.',
        example: { good: 'hybrid', poor: 'flexible', refused: true },
        labels: ['workplace'],
        vocabulary: workplaces,
      },
      term(workplaces),
    ),
    salary: form.field(
      {
        title: 'Salary',
        guidance: 'What is paid: lowest and highest pay, currency and period; one entry for each place if it differs.',
        example: { good: [{ min: 31265, max: 34446, currency: 'GBP', period: 'year' }], poor: 'Competitive' },
        shape: 'records',
        item: 'notes',
        headings: ['pay', 'salary range', 'salary and benefits', 'pay range'],
        labels: ['salary', 'salary scale', 'salary range', 'pay', 'starting salary'],
      },
      form.list(form.short(salaryOf(form), text)),
    ),
    contract: form.field(
      {
        title: 'Contract',
        guidance: 'Permanent or for a time; give the duration where it ends.',
        example: { good: { type: 'fixed-term', duration: '24 months', extension: true }, poor: 'standard' },
        shape: 'parts',
        lead: 'notes',
        headings: ['contract type', 'appointment term', 'type of contract', 'appointment type'],
        labels: [
          'contract',
          'contract type',
          'type of posting',
          'appointment term',
          'post type',
          'type of contract',
          'position type',
        ],
      },
      form.short(
        form.map({
          type: form.field(
            {
              title: 'Type',
              guidance: 'permanent, fixed-term, secondment and so on.',
              example: { good: 'fixed-term', poor: 'the usual' },
              vocabulary: contractTypes,
            },
            term(contractTypes),
          ),
          duration: form.field(
            {
              title: 'Duration',
              guidance: 'How long it lasts, such as 24 months.',
              example: { good: '24 months', poor: 'a while' },
            },
            text,
          ),
          extension: form.field(
            {
              title: 'Extension',
              guidance: 'Write true when it may be extended, false when it may not.',
              example: { good: true, poor: 'perhaps', refused: true },
            },
            z.boolean(),
          ),
          permanency: form.field(
            {
              title: 'Permanency',
              guidance: 'Write true when it may become permanent, false when it may not.',
              example: { good: false, poor: 'perhaps', refused: true },
            },
            z.boolean(),
          ),
          notes: form.field(
            {
              title: 'Notes',
              guidance: 'What else there is to say of the contract.',
              example: { good: 'An extension depends on funds after March 2029.', poor: 'Terms apply.' },
              shape: 'prose',
            },
            prose,
          ),
        }),
        term(contractTypes),
      ),
    ),
    workingPatterns: form.field(
      {
        title: 'Working patterns',
        guidance: 'full-time, part-time, job-share and so on: all that are possible.',
        example: { good: ['full-time', 'job-share'], poor: ['normal'] },
        labels: ['working pattern', 'working patterns', 'work schedule', 'hours'],
        vocabulary: workingPatternTerms,
      },
      form.list(term(workingPatternTerms)),
    ),
    hoursPerWeek: form.field(
      {
        title: 'Hours per week',
        guidance: 'The full weekly hours.',
        example: { good: 37, poor: 'office hours', refused: true },
        labels: ['hours per week', 'weekly hours'],
      },
      z.number().min(0).max(168),
    ),
  };
}

/** What the employer offers besides pay. */
export function benefitsField(form: Form) {
  return {
    benefits: form.field(
      {
        title: 'Benefits',
        guidance: 'What the employer offers besides pay.',
        example: {
          good: [{ name: 'Leave', text: '25 days, rising to 30 after five years.' }],
          poor: ['Great benefits'],
        },
        shape: 'benefits',
        headings: [
          'terms, conditions and benefits',
          'terms conditions and benefits',
          'what we offer',
          'employee benefits',
          'our benefits',
          'benefits of working here',
          'other benefits',
        ],
      },
      form.list(
        form.short(
          form.map({
            name: form.field(
              {
                title: 'Name',
                guidance: 'The name of the benefit, such as Pension.',
                example: { good: 'Leave', poor: 'Perk' },
              },
              text,
            ),
            text: form.field(
              {
                title: 'Text',
                guidance: 'What it is, with its figures.',
                example: { good: '25 days, rising to 30 after five years.', poor: 'Generous.' },
              },
              prose,
            ),
          }),
          text,
        ),
      ),
    ),
  };
}

function salaryOf(form: Form) {
  return form.map({
    min: form.field(
      {
        title: 'Lowest',
        guidance: 'The lowest pay, as a number.',
        example: { good: 31265, poor: '£31k', refused: true },
      },
      z.number().min(0),
    ),
    max: form.field(
      {
        title: 'Highest',
        guidance: 'The highest pay, as a number.',
        example: { good: 34446, poor: 'negotiable', refused: true },
      },
      z.number().min(0),
    ),
    currency: form.field(
      {
        title: 'Currency',
        guidance: 'Three letters, such as GBP.',
        example: { good: 'GBP', poor: 'pounds', refused: true },
      },
      z.string().regex(/^[A-Z]{3}$/, { error: 'currency' }),
    ),
    period: form.field(
      {
        title: 'Period',
        guidance: 'year, month, week, day or hour.',
        example: { good: 'year', poor: 'pro rata', refused: true },
        vocabulary: salaryPeriods,
      },
      term(salaryPeriods),
    ),
    location: form.field(
      { title: 'Location', guidance: 'The place this pay is for.', example: { good: 'North Quay', poor: 'national' } },
      text,
    ),
    allowance: form.field(
      {
        title: 'Allowance',
        guidance: 'What is paid on top.',
        example: { good: 'Island allowance of £1,200 a year', poor: 'Yes' },
      },
      form.short(text, z.number()),
    ),
    notes: form.field(
      {
        title: 'Notes',
        guidance: 'How pay is set.',
        example: { good: 'New entrants start at the lowest pay.', poor: 'Depends.' },
      },
      prose,
    ),
  });
}
