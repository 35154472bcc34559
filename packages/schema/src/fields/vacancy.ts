import type { Form } from '../form.ts';
import { advertFields, welcomeField } from './advert.ts';
import { applicationFields, enquiriesField } from './application.ts';
import { conditionFields } from './conditions.ts';
import { dateFields } from './dates.ts';
import { benefitsField, offerFields } from './offer.ts';
import { standardStatementsField } from './standard-statements.ts';
import { successProfileField } from './success-profile.ts';

/** What an applicant needs to know: the offer, the terms, the dates and how to apply. */
export function vacancyFields(form: Form) {
  return {
    ...advertFields(form),
    ...offerFields(form),
    ...dateFields(form),
    ...applicationFields(form),
    ...successProfileField(form),
    ...conditionFields(form),
    ...benefitsField(form),
    ...standardStatementsField(form),
    ...enquiriesField(form),
    ...welcomeField(form),
  };
}
