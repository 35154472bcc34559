import { isFinal, type Status } from '@role-profile/schema';

/** How much a finding weighs. Only errors count for the verdict on a document. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** How much a finding weighs at each stage of a document's life. */
export interface SeverityByStatus {
  /** Draft, and withdrawn: nobody relies on the document. */
  readonly draft: Severity;
  readonly review: Severity;
  /** Approved and published. */
  readonly final: Severity;
  /** With `template: true`, in every status: blanks are intended there. */
  readonly template?: Severity;
}

/** The same weight in every status: for what is plainly a mistake, however early. */
export function always(severity: Severity): SeverityByStatus {
  return { draft: severity, review: severity, final: severity };
}

/** A weight that grows as the document comes nearer to its readers. */
export function byStatus(table: SeverityByStatus): SeverityByStatus {
  return table;
}

/** For wording that keeps people away or leaves them guessing. Prose is never an error. */
export const WORDING = byStatus({ draft: 'info', review: 'warning', final: 'warning' });

/** For wording that is good and could be better. */
export const ADVICE = byStatus({ draft: 'hint', review: 'info', final: 'info' });

/** What a table says for a document in this status. */
export function severityIn(table: SeverityByStatus, status: Status, isTemplate: boolean): Severity {
  if (isTemplate && table.template !== undefined) return table.template;
  if (isFinal(status)) return table.final;
  return status === 'review' ? table.review : table.draft;
}
