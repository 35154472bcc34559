import { z } from 'zod';
import { date, type Form, prose, term, text } from '../form.ts';
import { evaluationSchemes } from '../vocabularies.ts';

/** What a job evaluation panel needs beside the description itself. */
export function questionnaireFields(form: Form) {
  const completedBy = form.map({
    name: form.field(
      {
        title: 'Name',
        guidance: 'Who filled it in.',
        labels: ['job holder', 'questionnaire completed by', 'completed by', 'job holder/questionnaire completed by'],
      },
      text,
    ),
    telephone: form.field(
      {
        title: 'Telephone',
        guidance: 'The number, in quotation marks.',
        labels: ['telephone number', 'telephone', 'phone'],
      },
      text,
    ),
    email: form.field(
      {
        title: 'E-mail',
        guidance: 'The e-mail address.',
        labels: ['email address', 'e-mail address', 'email', 'e-mail'],
      },
      text,
    ),
  });
  return {
    dimensions: form.field(
      {
        title: 'Dimensions',
        guidance: 'The figures that show the size of the job: budget, staff, caseload.',
        shape: 'records',
        item: 'name',
        headings: ['key dimensions', 'dimensions of the role', 'scope and dimensions', 'facts and figures'],
      },
      form.list(
        form.short(
          form.map({
            name: form.field({ title: 'Name', guidance: 'What is counted.' }, text),
            value: form.field({ title: 'Value', guidance: 'How much it is.' }, z.union([z.number(), text])),
            unit: form.field({ title: 'Unit', guidance: 'In what it is counted, such as GBP or FTE.' }, text),
          }),
          text,
        ),
      ),
    ),
    evaluation: form.field(
      {
        title: 'Evaluation',
        guidance: 'The evaluation scheme, who filled the questionnaire in, and when.',
        labels: ['evaluation scheme', 'scheme'],
      },
      form.short(
        form.map({
          scheme: form.field(
            { title: 'Scheme', guidance: 'jegs, jesp, hay, nhs-afc or local.', vocabulary: evaluationSchemes },
            term(evaluationSchemes),
          ),
          completedBy: form.field(
            { title: 'Completed by', guidance: 'Who filled it in.', labels: ['completed by'] },
            form.short(completedBy, text),
          ),
          date: form.field(
            { title: 'Date', guidance: 'The day it was filled in, as 2027-03-01.', labels: ['date'] },
            date,
          ),
          panelDate: form.field(
            { title: 'Panel date', guidance: 'The day of the panel, as 2027-03-01.', labels: ['panel date'] },
            date,
          ),
        }),
        term(evaluationSchemes),
      ),
    ),
    organisationChart: form.field(
      {
        title: 'Organisation chart',
        guidance: 'Where the post sits: a picture with a description, and the number of staff by grade.',
        shape: 'parts',
        lead: 'notes',
        headings: [
          'organisation',
          'organisational chart',
          'organisation structure',
          'organisational chart …',
          'organisation chart …',
          'structure chart',
        ],
      },
      form.map({
        image: form.field({ title: 'Image', guidance: 'The file of the picture.' }, text),
        alt: form.field({ title: 'Description', guidance: 'The chart in words, for those who cannot see it.' }, text),
        staffing: form.field(
          {
            title: 'Staffing',
            guidance: 'How many staff there are at each grade, as full-time equivalents.',
            shape: 'records',
            item: 'grade',
            headings: ['staff by grade', 'staff numbers'],
          },
          form.list(
            form.map({
              grade: form.field({ title: 'Grade', guidance: 'The grade.' }, text),
              fte: form.field({ title: 'Full-time equivalents', guidance: 'How many.' }, z.number().min(0)),
            }),
          ),
        ),
        notes: form.field({ title: 'Notes', guidance: 'What else there is to say.', shape: 'prose' }, prose),
      }),
    ),
    jobContext: form.field(
      {
        title: 'Job context',
        guidance: 'What surrounds the job and makes it harder or easier.',
        shape: 'prose',
        headings: ['operating environment', 'context of the job'],
      },
      prose,
    ),
    additionalInformation: form.field(
      {
        title: 'Additional information',
        guidance: 'Anything else a reader or a panel should know.',
        shape: 'prose',
        headings: ['other information', 'any other information', 'other relevant information', 'additional info'],
      },
      prose,
    ),
  };
}
