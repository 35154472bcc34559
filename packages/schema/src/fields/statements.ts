import * as z from 'zod';
import { type Form, prose, text } from '../form.ts';

/** A duty: one sentence, with what else is known of it. */
export function statementOf(form: Form) {
  const statement = form.map({
    text: form.field(
      {
        title: 'Text',
        guidance: 'The statement itself: a verb first, and what comes of it.',
        example: {
          good: 'Plan berths for the week ahead, so that no ship waits more than four hours.',
          poor: 'Berths',
        },
      },
      text,
    ),
    timeShare: form.field(
      {
        title: 'Time share',
        guidance: 'How much of the time it takes, in per cent.',
        example: { good: 20, poor: 'a fifth', refused: true },
      },
      z.number().min(0).max(100),
    ),
    measures: form.field(
      {
        title: 'Measures',
        guidance: 'How one can tell it is done well.',
        example: { good: ['No ship waits more than four hours.'], poor: ['Quality.'] },
      },
      form.list(text),
    ),
    get items(): z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodType>>> {
      return form.field(
        {
          title: 'Items',
          guidance: 'Statements that belong under this one.',
          example: { good: ['Agree the plan with the ferry company by Friday.'], poor: ['etc.'] },
        },
        form.list(form.short(statement as z.ZodType, text)),
      );
    },
  });
  return statement;
}

/** Duties under a heading of their own. */
export function groupOf(form: Form) {
  return form.map({
    heading: form.field(
      { title: 'Heading', guidance: 'The name of the group.', example: { good: 'Running the harbour', poor: 'Other' } },
      text,
    ),
    intro: form.field(
      {
        title: 'Introduction',
        guidance: 'A sentence before the list.',
        example: { good: 'In the storm season the post also has these duties.', poor: 'Duties:' },
      },
      prose,
    ),
    items: form.field(
      {
        title: 'Items',
        guidance: 'The statements of the group.',
        example: {
          good: ['Plan berths for the week ahead, so that no ship waits more than four hours.'],
          poor: ['Various duties.'],
        },
      },
      form.list(form.short(statementOf(form), text)),
    ),
  });
}
