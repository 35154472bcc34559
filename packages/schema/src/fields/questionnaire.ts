import * as z from 'zod';
import { date, type Form, prose, term, text } from '../form.ts';
import { evaluationSchemes } from '../vocabularies.ts';

/** What a job evaluation panel needs beside the description itself. */
export function questionnaireFields(form: Form) {
  return {
    dimensions: form.field(
      {
        title: 'Dimensions',
        guidance: 'The figures that show the size of the job: budget, staff, caseload.',
        example: {
          good: [
            { name: 'Annual budget', value: 240000, unit: 'GBP' },
            { name: 'Berths', value: 34 },
          ],
          poor: [{ name: 'Budget', value: 'large' }],
        },
        shape: 'records',
        item: 'name',
        headings: ['key dimensions', 'dimensions of the role', 'scope and dimensions', 'facts and figures'],
      },
      form.list(
        form.short(
          form.map({
            name: form.field(
              { title: 'Name', guidance: 'What is counted.', example: { good: 'Annual budget', poor: 'Money' } },
              text,
            ),
            value: form.field(
              { title: 'Value', guidance: 'How much it is.', example: { good: 240000, poor: 'a lot' } },
              z.union([z.number(), text]),
            ),
            unit: form.field(
              {
                title: 'Unit',
                guidance: 'In what it is counted, such as GBP or FTE.',
                example: { good: 'GBP', poor: 'money' },
              },
              text,
            ),
          }),
          text,
        ),
      ),
    ),
    evaluation: form.field(
      {
        title: 'Evaluation',
        guidance: 'The evaluation scheme, who filled the questionnaire in, and when.',
        example: { good: { scheme: 'jegs', date: '2027-03-01' }, poor: 'done', refused: true },
        labels: ['evaluation scheme', 'scheme'],
      },
      form.short(evaluationOf(form), term(evaluationSchemes)),
    ),
    organisationChart: form.field(
      {
        title: 'Organisation chart',
        guidance: 'Where the post sits: a picture with a description, and the number of staff by grade.',
        example: {
          good: {
            image: 'images/harbour-office.svg',
            alt: 'The manager reports to the regional manager and leads three shift leads.',
            staffing: [{ grade: 'EO', fte: 3 }],
          },
          poor: { image: 'chart.png' },
        },
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
      form.short(organisationChartOf(form), text),
    ),
    jobContext: form.field(
      {
        title: 'Job context',
        guidance: 'What surrounds the job and makes it harder or easier.',
        example: {
          good: 'The harbour silts up each winter, and the island has no other link.',
          poor: 'A busy environment.',
        },
        shape: 'prose',
        headings: ['operating environment', 'context of the job'],
      },
      prose,
    ),
    additionalInformation: form.field(
      {
        title: 'Additional information',
        guidance: 'Anything else a reader or a panel should know.',
        example: { good: 'The post is on call one weekend in four.', poor: 'None.' },
        shape: 'prose',
        headings: ['other information', 'any other information', 'other relevant information', 'additional info'],
      },
      prose,
    ),
  };
}

function evaluationOf(form: Form) {
  return form.map({
    scheme: form.field(
      {
        title: 'Scheme',
        guidance: 'jegs, jesp, hay, nhs-afc or local.',
        example: { good: 'jegs', poor: 'ours', refused: true },
        vocabulary: evaluationSchemes,
      },
      term(evaluationSchemes),
    ),
    completedBy: form.field(
      {
        title: 'Completed by',
        guidance: 'Who filled it in.',
        example: { good: { name: 'Asha Byrne', email: 'asha.byrne@ports.example' }, poor: 'the job holder' },
        labels: ['completed by'],
      },
      form.short(completedByOf(form), text),
    ),
    date: form.field(
      {
        title: 'Date',
        guidance: 'The day it was filled in, as 2027-03-01.',
        example: { good: '2027-03-01', poor: 'last week', refused: true },
        labels: ['date'],
      },
      date,
    ),
    panelDate: form.field(
      {
        title: 'Panel date',
        guidance: 'The day of the panel, as 2027-03-01.',
        example: { good: '2027-04-12', poor: '12/04/27', refused: true },
        labels: ['panel date'],
      },
      date,
    ),
  });
}

function completedByOf(form: Form) {
  return form.map({
    name: form.field(
      {
        title: 'Name',
        guidance: 'Who filled it in.',
        example: { good: 'Asha Byrne', poor: 'me' },
        labels: ['job holder', 'questionnaire completed by', 'completed by', 'job holder/questionnaire completed by'],
      },
      text,
    ),
    telephone: form.field(
      {
        title: 'Telephone',
        guidance: 'The number, in quotation marks.',
        example: { good: '01632 960123', poor: 'ask the office' },
        labels: ['telephone number', 'telephone', 'phone'],
      },
      text,
    ),
    email: form.field(
      {
        title: 'E-mail',
        guidance: 'The e-mail address.',
        example: { good: 'asha.byrne@ports.example', poor: 'on the intranet' },
        labels: ['email address', 'e-mail address', 'email', 'e-mail'],
      },
      text,
    ),
  });
}

function organisationChartOf(form: Form) {
  return form.map({
    image: form.field(
      {
        title: 'Image',
        guidance: 'The file of the picture.',
        example: { good: 'images/harbour-office.svg', poor: 'attached' },
      },
      text,
    ),
    alt: form.field(
      {
        title: 'Description',
        guidance: 'The chart in words, for those who cannot see it.',
        example: {
          good: 'The manager reports to the regional manager and leads three shift leads.',
          poor: 'Organisation chart',
        },
      },
      text,
    ),
    staffing: form.field(
      {
        title: 'Staffing',
        guidance: 'How many staff there are at each grade, as full-time equivalents.',
        example: {
          good: [
            { grade: 'EO', fte: 3 },
            { grade: 'AO', fte: 7.5 },
          ],
          poor: [{ grade: 'all' }],
        },
        shape: 'records',
        item: 'grade',
        headings: ['staff by grade', 'staff numbers'],
      },
      form.list(
        form.map({
          grade: form.field(
            { title: 'Grade', guidance: 'The grade that is counted.', example: { good: 'AO', poor: 'all' } },
            text,
          ),
          fte: form.field(
            {
              title: 'Full-time equivalents',
              guidance: 'How many, counting half-time as 0.5.',
              example: { good: 7.5, poor: 'seven and a half', refused: true },
            },
            z.number().min(0),
          ),
        }),
      ),
    ),
    notes: form.field(
      {
        title: 'Notes',
        guidance: 'What else there is to say.',
        example: { good: 'Two posts are filled by a loan until June.', poor: 'See the chart.' },
        shape: 'prose',
      },
      prose,
    ),
  });
}
