import type { z } from 'zod';
import { contentFields } from './fields/content.ts';
import { controlFields, documentControlFields } from './fields/control.ts';
import { factorFields } from './fields/factors.ts';
import { postFields } from './fields/post.ts';
import { questionnaireFields } from './fields/questionnaire.ts';
import { vacancyFields } from './fields/vacancy.ts';
import { authorForm, type Form, isReadable, normalForm, prose, text } from './form.ts';
import { refinements } from './refinements.ts';

/** Every key of the model, in the order in which a role file is best written. Every kind accepts every key. */
function modelFields(form: Form) {
  const { dimensions, organisationChart, jobContext, additionalInformation, evaluation } = questionnaireFields(form);
  const { purpose, about, accountabilities, otherDuties, keyObjectives, measures, personSpecification, contacts } =
    contentFields(form);
  const { welcome, advert, ...vacancy } = vacancyFields(form);
  return {
    ...controlFields(form),
    ...postFields(form),
    evaluation,
    ...documentControlFields(form),
    welcome,
    about,
    advert,
    purpose,
    dimensions,
    accountabilities,
    otherDuties,
    keyObjectives,
    measures,
    personSpecification,
    ...factorFields(form),
    contacts,
    organisationChart,
    jobContext,
    ...vacancy,
    additionalInformation,
    additionalSections: form.field(
      {
        title: 'Additional sections',
        guidance: 'Sections that are no field of the model, kept in order.',
        example: {
          good: [{ heading: 'Getting to the harbour', body: 'A free ferry runs from the main quay.' }],
          poor: [{ heading: 'Misc' }],
        },
      },
      form.list(
        form.short(
          form.map({
            heading: form.field(
              {
                title: 'Heading',
                guidance: 'The section’s heading.',
                example: { good: 'Getting to the harbour', poor: 'Misc' },
              },
              text,
            ),
            body: form.field(
              {
                title: 'Body',
                guidance: 'The section’s text.',
                example: { good: 'A free ferry runs from the main quay.', poor: 'TBC' },
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

/** Builds the model in one of its two forms. */
export function buildModel(form: Form) {
  return form.map(modelFields(form));
}

/** The role in its normal form: every value long, every list a list. */
export const roleSchema = buildModel(normalForm).superRefine(
  (role, context) => {
    for (const { code, check } of refinements) {
      for (const { path, message } of check(role)) {
        context.addIssue({ code: 'custom', message, path: [...path], params: { refinement: code }, input: role });
      }
    }
  },
  { when: isReadable },
);

/**
 * The role as an author may write it: every short form beside the long one. Built when it is asked for, because most
 * programs only check roles, and a checked role is in its normal form.
 */
export function authorSchema(): typeof roleSchema {
  return buildModel(authorForm);
}

/** A role in its normal form. Each key may be absent (not part of this document) or null (still to be filled). */
export type Role = z.infer<typeof roleSchema>;
export type Statement = NonNullable<NonNullable<NonNullable<Role['accountabilities']>[number]['items']>[number]>;
export type StatementGroup = NonNullable<Role['accountabilities']>[number];
export type PersonSpecification = NonNullable<Role['personSpecification']>;
export type CriteriaGroup = NonNullable<PersonSpecification['groups']>[number];
export type Criterion = NonNullable<PersonSpecification['essential']>[number];
export type Contact = NonNullable<NonNullable<Role['contacts']>['internal']>[number];
export type AdditionalSection = NonNullable<Role['additionalSections']>[number];

/** A role as it may be written: any short form the model knows. Text that was typed has no type until it is checked. */
export type RoleInput = Readonly<Record<string, unknown>>;
