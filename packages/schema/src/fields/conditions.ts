import * as z from 'zod';
import { type Form, prose, term, text } from '../form.ts';
import { clearanceLevels, nationalityCategories } from '../vocabularies.ts';

/** Who may apply, and which checks they must pass. */
export function conditionFields(form: Form) {
  return {
    eligibility: form.field(
      {
        title: 'Eligibility',
        guidance: 'Who may apply, and who may not.',
        example: { good: 'Open to all civil servants who have passed probation.', poor: 'Eligible people.' },
        shape: 'prose',
        headings: ['who can apply', 'who may apply', 'employment requirements'],
      },
      prose,
    ),
    nationality: form.field(
      {
        title: 'Nationality',
        guidance: 'Whether the post is reserved for UK nationals, and which nationalities may apply.',
        example: { good: { reserved: false, categories: ['UK nationals', 'Irish nationals'] }, poor: 'Rules apply.' },
        shape: 'parts',
        lead: 'notes',
        headings: ['nationality requirements', 'nationality requirement'],
      },
      form.short(
        form.map({
          reserved: form.field(
            {
              title: 'Reserved',
              guidance: 'true when only UK nationals may apply.',
              example: { good: false, poor: 'not sure', refused: true },
            },
            z.boolean(),
          ),
          categories: form.field(
            {
              title: 'Categories',
              guidance: 'The nationalities that may apply.',
              vocabulary: nationalityCategories,
              example: { good: ['UK nationals', 'Irish nationals'], poor: ['most'] },
            },
            form.list(text),
          ),
          notes: form.field(
            {
              title: 'Notes',
              guidance: 'What else a reader should know of it.',
              example: { good: 'Others may apply if they hold settled status.', poor: 'See the rules.' },
              shape: 'prose',
            },
            prose,
          ),
        }),
        prose,
      ),
    ),
    securityClearance: form.field(
      {
        title: 'Security clearance',
        guidance: 'The checks a person must pass, such as BPSS or SC.',
        example: { good: 'BPSS', poor: 'standard checks', refused: true },
        shape: 'parts',
        lead: 'notes',
        headings: ['security', 'security checks', 'clearance', 'vetting'],
        labels: ['security clearance', 'clearance', 'security level', 'vetting level'],
      },
      form.short(
        form.map({
          level: form.field(
            {
              title: 'Level',
              guidance: 'The level of clearance.',
              example: { good: 'SC', poor: 'high', refused: true },
              vocabulary: clearanceLevels,
            },
            term(clearanceLevels),
          ),
          notes: form.field(
            {
              title: 'Notes',
              guidance: 'What else a reader should know of it.',
              example: { good: 'The check takes about six weeks.', poor: 'Takes time.' },
              shape: 'prose',
            },
            prose,
          ),
        }),
        term(clearanceLevels),
      ),
    ),
  };
}
