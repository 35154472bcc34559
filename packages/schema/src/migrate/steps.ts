/** What has another name from one version of the model to the next. Paths are as authors write them, list indexes left out. */
export interface Step {
  /** The version that it leads away from, to the next. */
  readonly from: number;
  /** Keys and what they are called instead. The path is the one before this step. */
  readonly keys: readonly (readonly [path: readonly string[], to: string])[];
  /** Values of a field that are written otherwise. The path is the one after the keys of this step have changed. */
  readonly values: readonly (readonly [path: readonly string[], from: string, to: string])[];
}

/** One step for each version, oldest first. A new version of the model is a new step here. */
export const steps: readonly Step[] = [
  {
    from: 0,
    keys: [
      [['jobTitle'], 'title'],
      [['responsibilities'], 'accountabilities'],
      [['personSpec'], 'personSpecification'],
      [['salary', 'minimum'], 'min'],
      [['salary', 'maximum'], 'max'],
      [['closingDate'], 'closing'],
    ],
    values: [
      [['kind'], 'advert', 'vacancy'],
      [['kind'], 'job-specification', 'job-description'],
      [['status'], 'final', 'approved'],
    ],
  },
];
