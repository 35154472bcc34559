/** The five kinds of document the model carries, in the order people meet them. */
export const KINDS = [
  'role-profile',
  'job-description',
  'vacancy',
  'candidate-pack',
  'job-evaluation-questionnaire',
] as const;
export type Kind = (typeof KINDS)[number];

/** The lifecycle of a document. It sets how strict checking is: hints in a draft are errors in an approved document. */
export const STATUSES = ['draft', 'review', 'approved', 'published', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

export const DEFAULT_STATUS: Status = 'draft';

export function isKind(value: unknown): value is Kind {
  return (KINDS as readonly unknown[]).includes(value);
}

export function isStatus(value: unknown): value is Status {
  return (STATUSES as readonly unknown[]).includes(value);
}

/** Whether every required field must be there: true once a document is approved or published. */
export function isFinal(status: Status): boolean {
  return status === 'approved' || status === 'published';
}
