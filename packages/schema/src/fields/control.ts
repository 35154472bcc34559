import { z } from 'zod';
import { date, type Form, slug, term, text } from '../form.ts';
import { kindTerms, statusTerms } from '../vocabularies.ts';

/** What every file says of itself: its kind, its name, its place in the lifecycle. */
export function controlFields(form: Form) {
  return {
    kind: form.field(
      { title: 'Kind', guidance: 'Which kind of document this file is.', vocabulary: kindTerms },
      z.enum(['role-profile', 'job-description', 'vacancy', 'candidate-pack', 'job-evaluation-questionnaire']),
    ),
    schemaVersion: form.field(
      {
        title: 'Schema version',
        guidance: 'The version of the model this file follows; leave it out for the current one.',
      },
      z.literal(1),
    ),
    id: form.field(
      {
        title: 'Id',
        guidance: 'A short name that other role files use to refer to this one; by default the file’s name.',
      },
      slug,
    ),
    title: form.field(
      {
        title: 'Title',
        guidance: 'The job title, as people will say it.',
        labels: ['role title', 'job title', 'post title', 'position title', 'post', 'role', 'position', 'job'],
      },
      text.min(1, { error: 'blank' }).max(100, { error: 'too-long' }),
    ),
    alternativeTitles: form.field(
      {
        title: 'Alternative titles',
        guidance: 'Other names people know this job by.',
        labels: ['also known as', 'other titles'],
      },
      form.list(text),
    ),
    status: form.field(
      {
        title: 'Status',
        guidance: 'How far along this document is; it sets how strict checking is.',
        vocabulary: statusTerms,
      },
      term(statusTerms),
    ),
    template: form.field(
      { title: 'Template', guidance: 'Write true when blanks are intended, because others will fill them in.' },
      z.boolean(),
    ),
    language: form.field(
      { title: 'Language', guidance: 'The language of the text, as en-GB or cy-GB.' },
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'language' }),
    ),
    version: form.field(
      { title: 'Version', guidance: 'The version of this document, as your organisation counts.' },
      form.short(text, z.number()),
    ),
    owner: form.field(
      { title: 'Owner', guidance: 'The team or post that keeps this document up to date.', labels: ['document owner'] },
      text,
    ),
    issued: form.field(
      {
        title: 'Issued',
        guidance: 'The day this version was issued, as 2027-03-01.',
        labels: ['issue date', 'date issued'],
      },
      date,
    ),
    reviewBy: form.field(
      {
        title: 'Review by',
        guidance: 'The day by which someone looks at this document again, as 2027-03-01.',
        labels: ['review date', 'next review'],
      },
      date,
    ),
  };
}

/** The paper trail around a document: reference, covering circular, appendix, footer. */
export function documentControlFields(form: Form) {
  const signatory = form.map({
    name: form.field({ title: 'Name', guidance: 'Who signs.' }, text),
    title: form.field({ title: 'Job title', guidance: 'The signatory’s job title.' }, text),
  });
  const covering = form.map({
    issuer: form.field({ title: 'Issuer', guidance: 'Who sent the covering letter or circular.' }, text),
    number: form.field({ title: 'Number', guidance: 'The circular’s number.' }, text),
    date: form.field({ title: 'Date', guidance: 'The day of the letter, as 2027-03-01.' }, date),
    to: form.field({ title: 'To', guidance: 'Who it is addressed to.' }, form.list(text)),
    cc: form.field({ title: 'Copies to', guidance: 'Who gets a copy.' }, form.list(text)),
    revises: form.field({ title: 'Revises', guidance: 'The earlier circular that this one replaces.' }, text),
    subject: form.field({ title: 'Subject', guidance: 'What the letter is about.' }, text),
    body: form.field({ title: 'Body', guidance: 'The text of the letter.' }, text),
    signatories: form.field(
      { title: 'Signatories', guidance: 'Who signed it.' },
      form.list(form.short(signatory, text)),
    ),
  });
  return {
    documentControl: form.field(
      { title: 'Document control', guidance: 'Reference, covering letter, appendix and footer of the document.' },
      form.map({
        reference: form.field({ title: 'Reference', guidance: 'The document’s own reference.' }, text),
        covering: form.field(
          { title: 'Covering letter', guidance: 'The circular or letter that the document came with.' },
          covering,
        ),
        appendix: form.field({ title: 'Appendix', guidance: 'Which appendix of a larger document this is.' }, text),
        footer: form.field({ title: 'Footer', guidance: 'What stands at the foot of the document.' }, text),
      }),
    ),
  };
}
