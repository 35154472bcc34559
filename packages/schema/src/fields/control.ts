import * as z from 'zod';
import { date, type Form, slug, term, text } from '../form.ts';
import { kindTerms, statusTerms } from '../vocabularies.ts';

/** What every file says of itself: its kind, its name, its place in the lifecycle. */
export function controlFields(form: Form) {
  return {
    kind: form.field(
      {
        title: 'Kind',
        guidance: 'Which kind of document this file is.',
        example: { good: 'role-profile', poor: 'harbour manager', refused: true },
        vocabulary: kindTerms,
      },
      z.enum(['role-profile', 'job-description', 'vacancy', 'candidate-pack', 'job-evaluation-questionnaire']),
    ),
    schemaVersion: form.field(
      {
        title: 'Schema version',
        guidance: 'The version of the model this file follows; leave it out for the current one.',
        example: { good: 1, poor: 'newest', refused: true },
      },
      z.literal(1),
    ),
    id: form.field(
      {
        title: 'Id',
        guidance: 'A short name that other role files use to refer to this one; by default the file’s name.',
        example: { good: 'harbour-manager', poor: 'Harbour Manager (North)', refused: true },
      },
      slug,
    ),
    title: form.field(
      {
        title: 'Title',
        guidance: 'The job title, as people will say it.',
        example: { good: 'Harbour Operations Manager', poor: 'HOM2 (Ops) – N. Region / perm' },
        labels: ['role title', 'job title', 'post title', 'position title', 'post', 'role', 'position', 'job'],
      },
      text.min(1, { error: 'blank' }).regex(/^[\s\S]{0,100}$/u, { error: 'too-long' }),
    ),
    alternativeTitles: form.field(
      {
        title: 'Alternative titles',
        guidance: 'Other names people know this job by.',
        example: { good: ['Harbour master', 'Port operations manager'], poor: ['Manager'] },
        labels: ['also known as', 'other titles', 'official title', 'official title in usajobs'],
      },
      form.list(text),
    ),
    status: form.field(
      {
        title: 'Status',
        guidance: 'How far along this document is; it sets how strict checking is.',
        example: { good: 'review', poor: 'nearly done', refused: true },
        vocabulary: statusTerms,
      },
      term(statusTerms),
    ),
    template: form.field(
      {
        title: 'Template',
        guidance: 'Write true when blanks are intended, because others will fill them in.',
        example: { good: true, poor: 'for all ports', refused: true },
      },
      z.boolean(),
    ),
    language: form.field(
      {
        title: 'Language',
        guidance: 'The language of the text, as en-GB or cy-GB.',
        example: { good: 'cy-GB', poor: 'Welsh', refused: true },
      },
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' }),
    ),
    version: form.field(
      {
        title: 'Version',
        guidance: 'The version of this document, as your organisation counts.',
        example: { good: '2.1', poor: 'final FINAL' },
      },
      form.short(text, z.number()),
    ),
    owner: form.field(
      {
        title: 'Owner',
        guidance: 'The team or post that keeps this document up to date.',
        example: { good: 'Port Services People Team', poor: 'Sam' },
        labels: ['document owner'],
      },
      text,
    ),
    issued: form.field(
      {
        title: 'Issued',
        guidance: 'The day this version was issued, as 2027-03-01.',
        example: { good: '2027-03-01', poor: 'March 2027', refused: true },
        labels: ['issue date', 'date issued'],
      },
      date,
    ),
    reviewBy: form.field(
      {
        title: 'Review by',
        guidance: 'The day by which someone looks at this document again, as 2027-03-01.',
        example: { good: '2029-03-01', poor: 'in two years', refused: true },
        labels: ['review date', 'next review'],
      },
      date,
    ),
  };
}

/** The paper trail around a document: reference, covering circular, appendix, footer. */
export function documentControlFields(form: Form) {
  return {
    documentControl: form.field(
      {
        title: 'Document control',
        guidance: 'Reference, covering letter, appendix and footer of the document.',
        example: { good: { reference: 'PS/HR/27', appendix: 'Appendix B' }, poor: { appendix: 'see letter' } },
      },
      form.short(
        form.map({
          reference: form.field(
            {
              title: 'Reference',
              guidance: 'The document’s own reference, which is not that of a vacancy.',
              example: { good: 'PS/HR/27', poor: 'our usual one' },
            },
            text,
          ),
          covering: form.field(
            {
              title: 'Covering letter',
              guidance: 'The circular or letter that the document came with.',
              example: {
                good: { issuer: 'Joint Committee of Port Officers', number: '7/2027', date: '2027-03-01' },
                poor: 'See the letter.',
              },
            },
            form.short(coveringOf(form), text),
          ),
          appendix: form.field(
            {
              title: 'Appendix',
              guidance: 'Which appendix of a larger document this is.',
              example: { good: 'Appendix B', poor: 'yes' },
            },
            text,
          ),
          footer: form.field(
            {
              title: 'Footer',
              guidance: 'What stands at the foot of the document.',
              example: { good: 'Port Services Agency, Quay House, North Quay', poor: 'page 3' },
            },
            text,
          ),
        }),
        text,
      ),
    ),
  };
}

function coveringOf(form: Form) {
  const signatory = form.map({
    name: form.field(
      { title: 'Name', guidance: 'Who signs the letter.', example: { good: 'Asha Byrne', poor: 'the secretary' } },
      text,
    ),
    title: form.field(
      {
        title: 'Job title',
        guidance: 'The signatory’s job title.',
        example: { good: 'Joint Secretary', poor: 'signatory' },
      },
      text,
    ),
  });
  return form.map({
    issuer: form.field(
      {
        title: 'Issuer',
        guidance: 'Who sent the covering letter or circular.',
        example: { good: 'Joint Committee of Port Officers', poor: 'the committee' },
      },
      text,
    ),
    number: form.field(
      { title: 'Number', guidance: 'The circular’s number.', example: { good: '7/2027', poor: 'the latest' } },
      text,
    ),
    date: form.field(
      {
        title: 'Date',
        guidance: 'The day of the letter, as 2027-03-01.',
        example: { good: '2027-03-01', poor: '1st March', refused: true },
      },
      date,
    ),
    to: form.field(
      {
        title: 'To',
        guidance: 'Who it is addressed to.',
        example: { good: ['Chief officers', 'Heads of personnel'], poor: ['All'] },
      },
      form.list(text),
    ),
    cc: form.field(
      { title: 'Copies to', guidance: 'Who gets a copy.', example: { good: ['Union secretaries'], poor: ['others'] } },
      form.list(text),
    ),
    revises: form.field(
      {
        title: 'Revises',
        guidance: 'The earlier circular that this one replaces.',
        example: { good: '3/2026', poor: 'the old one' },
      },
      text,
    ),
    subject: form.field(
      {
        title: 'Subject',
        guidance: 'What the letter is about.',
        example: { good: 'Evaluation of harbour masters’ posts', poor: 'Information' },
      },
      text,
    ),
    body: form.field(
      {
        title: 'Body',
        guidance: 'The text of the letter.',
        example: { good: 'Please use the enclosed questionnaire from 1 April.', poor: 'See above.' },
      },
      text,
    ),
    signatories: form.field(
      {
        title: 'Signatories',
        guidance: 'Who signed it.',
        example: { good: [{ name: 'Asha Byrne', title: 'Joint Secretary' }], poor: ['signed'] },
      },
      form.list(form.short(signatory, text)),
    ),
  });
}
