import type { z } from 'zod';
import { contentFields, factorFields } from './fields/content.ts';
import { controlFields, documentControlFields } from './fields/control.ts';
import { postFields } from './fields/post.ts';
import { questionnaireFields } from './fields/questionnaire.ts';
import { vacancyFields } from './fields/vacancy.ts';
import { type Form, normalForm, prose, text } from './form.ts';

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
      { title: 'Additional sections', guidance: 'Sections that are no field of the model, kept in order.' },
      form.list(
        form.map({
          heading: form.field({ title: 'Heading', guidance: 'The section’s heading.' }, text),
          body: form.field({ title: 'Body', guidance: 'The section’s text.' }, prose),
        }),
      ),
    ),
  };
}

/** Builds the model in one of its two forms. */
export function buildModel(form: Form) {
  return form.map(modelFields(form));
}

/** The role in its normal form: every value long, every list a list. */
export const roleSchema = buildModel(normalForm);

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
