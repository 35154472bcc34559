import * as z from 'zod';
import { date, dateTime, type Form, text, time } from '../form.ts';

/** The days that matter to an applicant. */
export function dateFields(form: Form) {
  const day = form.short(
    form.map({
      date: form.field(
        {
          title: 'Date',
          guidance: 'The day, as 2027-03-01.',
          example: { good: '2027-04-12', poor: 'mid-April', refused: true },
        },
        date,
      ),
      weekCommencing: form.field(
        {
          title: 'Week commencing',
          guidance: 'The Monday of the week, as 2027-03-01.',
          example: { good: '2027-04-12', poor: 'week 15', refused: true },
        },
        date,
      ),
    }),
    date,
  );
  return {
    opening: form.field(
      {
        title: 'Opening date',
        guidance: 'The first day to apply, as 2027-03-01.',
        example: { good: '2027-03-01', poor: 'at once', refused: true },
        labels: ['opening date', 'open', 'opens', 'start of applications'],
      },
      form.short(momentOf(form), date, dateTime),
    ),
    closing: form.field(
      {
        title: 'Closing date',
        guidance: 'The last day to apply, as 2027-03-31 or 2027-03-31 23:55; write rolling when there is none.',
        example: { good: '2027-03-31 23:55', poor: 'end of March', refused: true },
        labels: [
          'closing date',
          'close',
          'closes',
          'apply by',
          'application deadline',
          'deadline',
          'opening and closing period',
          'opening and closing period for this job application',
        ],
      },
      form.short(momentOf(form), date, dateTime, z.literal('rolling')),
    ),
    sift: form.field(
      {
        title: 'Sift',
        guidance: 'When applications are read: a day, or the week it is in.',
        example: { good: { weekCommencing: '2027-04-12' }, poor: 'soon after', refused: true },
        labels: ['expected sift date', 'sift date', 'sift'],
      },
      day,
    ),
    interviews: form.field(
      {
        title: 'Interviews',
        guidance: 'When interviews are held: days, or the weeks they are in.',
        example: { good: [{ weekCommencing: '2027-04-26' }], poor: ['late April'], refused: true },
        labels: ['expected interview dates', 'interview date', 'interview dates', 'interviews'],
      },
      form.list(day),
    ),
    start: form.field(
      {
        title: 'Start date',
        guidance: 'The first day of work, as 2027-06-01.',
        example: { good: '2027-06-01', poor: 'as soon as possible', refused: true },
        labels: ['start date', 'expected start date'],
      },
      date,
    ),
  };
}

function momentOf(form: Form) {
  return form.map({
    date: form.field(
      {
        title: 'Date',
        guidance: 'The day, as 2027-03-31.',
        example: { good: '2027-03-31', poor: '31/03/2027', refused: true },
      },
      date,
    ),
    time: form.field(
      {
        title: 'Time',
        guidance: 'The time of day, as "23:55".',
        example: { good: '23:55', poor: 'midnight', refused: true },
      },
      time,
    ),
    rolling: form.field(
      {
        title: 'Rolling',
        guidance: 'true when applications are taken at any time.',
        example: { good: true, poor: 'until filled', refused: true },
      },
      z.boolean(),
    ),
    notes: form.field(
      {
        title: 'Notes',
        guidance: 'What else a reader should know of it.',
        example: { good: 'Applications are read on the first Monday of each month.', poor: 'See above.' },
      },
      text,
    ),
  });
}
