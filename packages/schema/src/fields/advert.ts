import * as z from 'zod';
import { type Form, prose, term, text } from '../form.ts';
import { approaches } from '../vocabularies.ts';

/** What the advert says of itself, and the words that open it. */
export function advertFields(form: Form) {
  return {
    reference: form.field(
      {
        title: 'Reference',
        guidance: 'The vacancy’s reference number, in quotation marks.',
        example: { good: 'PS-2027-014', poor: 'see job site' },
        labels: [
          'reference',
          'job reference',
          'job id',
          'vacancy reference',
          'reference number',
          'ref',
          'job announcement number',
        ],
      },
      form.short(text, z.number()),
    ),
    advert: form.field(
      {
        title: 'Advert',
        guidance: 'The text that makes a good person want to apply.',
        example: {
          good: 'Forty ferries a day, one harbour, and you decide who berths when.',
          poor: 'An exciting opportunity has arisen.',
        },
        shape: 'prose',
        headings: ['vacancy advert', 'job advert', 'advert text', 'advertisement', 'opportunity overview'],
      },
      prose,
    ),
    approach: form.field(
      {
        title: 'Approach',
        guidance: 'Who may apply: internal, cross-government or external.',
        example: { good: 'external', poor: 'anyone', refused: true },
        labels: ['approach', 'vacancy approach'],
        vocabulary: approaches,
      },
      term(approaches),
    ),
    posts: form.field(
      {
        title: 'Posts',
        guidance: 'How many posts there are to fill.',
        example: { good: 2, poor: 'several', refused: true },
        labels: ['number of posts', 'number of jobs available', 'number of jobs', 'number of vacancies'],
      },
      z.number().min(0),
    ),
    roleTypes: form.field(
      {
        title: 'Role types',
        guidance: 'The kinds of work a job site lists it under.',
        example: { good: ['Operational Delivery'], poor: ['Jobs'] },
        labels: ['role type', 'type of role', 'job category'],
      },
      form.list(text),
    ),
  };
}

/** The message that opens a candidate pack. */
export function welcomeField(form: Form) {
  return {
    welcome: form.field(
      {
        title: 'Welcome',
        guidance: 'A message to candidates, and who signs it.',
        example: {
          good: {
            text: 'You would join us in the year of the new ferries.',
            signatory: { name: 'Asha Byrne', title: 'Director' },
          },
          poor: 'Welcome!',
        },
        shape: 'parts',
        lead: 'text',
        headings: ['welcome message', 'a message from …', 'a welcome from …', 'foreword'],
      },
      form.short(
        form.map({
          text: form.field(
            {
              title: 'Text',
              guidance: 'The message, as one person would say it to another.',
              example: { good: 'You would join us in the year of the new ferries.', poor: 'Welcome!' },
              shape: 'prose',
            },
            prose,
          ),
          signatory: form.field(
            {
              title: 'Signatory',
              guidance: 'Who signs it.',
              example: { good: { name: 'Asha Byrne', title: 'Director of Harbours' }, poor: 'Management' },
            },
            form.short(
              form.map({
                name: form.field(
                  {
                    title: 'Name',
                    guidance: 'The name of the person who signs.',
                    example: { good: 'Asha Byrne', poor: 'The director' },
                  },
                  text,
                ),
                title: form.field(
                  {
                    title: 'Job title',
                    guidance: 'The job title of the person who signs.',
                    example: { good: 'Director of Harbours', poor: 'Boss' },
                  },
                  text,
                ),
                organisation: form.field(
                  {
                    title: 'Organisation',
                    guidance: 'The organisation of the person who signs.',
                    example: { good: 'Port Services Agency', poor: 'us' },
                  },
                  text,
                ),
              }),
              text,
            ),
          ),
        }),
        prose,
      ),
    ),
  };
}
