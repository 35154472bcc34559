import type { Kind } from './kinds.ts';
import type { Path } from './path.ts';

/** What a kind of document needs. Any one of the fields named satisfies it. */
export interface Requirement {
  readonly level: 'required' | 'recommended';
  /** Paths of fields, the usual one first. */
  readonly anyOf: readonly [Path, ...Path[]];
}

const LEVELS = { R: 'required', r: 'recommended', '-': undefined } as const;
type Mark = keyof typeof LEVELS;

const joined = 'problemSolvingAndDecisionMaking';

/**
 * One row a field: its mark in each kind, in the order of {@link order}. R is required, r recommended, - does not apply.
 * Fields after the first of a row are other ways to meet the same need.
 */
const matrix: readonly (readonly [readonly [string, ...string[]], string])[] = [
  [['grade'], 'R R R R r'],
  [['purpose'], 'R R - R R'],
  [['purpose', 'advert'], '- - r - -'],
  [['accountabilities'], 'R R R R R'],
  [['personSpecification'], 'R R r r R'],
  [['problemSolving', joined], 'r r - - r'],
  [['decisionMaking', joined], 'r r - - r'],
  [['managementOfResources'], 'r r - - r'],
  [['autonomy'], 'r r - - r'],
  [['impact'], 'r r - - r'],
  [['contacts'], 'r r - - r'],
  [['reportsTo'], 'r r - - R'],
  [['dimensions'], '- r - - R'],
  [['organisationChart'], '- r - - R'],
  [['jobContext'], '- r - - R'],
  [['salary'], '- r R R -'],
  [['contract'], '- r R R -'],
  [['workingPatterns'], '- r R R -'],
  [['locations'], '- r R R -'],
  [['closing'], '- r R R -'],
  [['application'], '- r R R -'],
  [['enquiries'], '- r R R -'],
  [['successProfile'], '- r r r -'],
  [['securityClearance'], '- r r R -'],
  [['nationality'], '- r r R -'],
  [['statements.equality'], '- - R R -'],
  [['statements.reasonableAdjustments'], '- - R R -'],
  [['welcome'], '- - r R -'],
  [['about'], '- - r R -'],
  [['benefits'], '- - r R -'],
  [['recruitmentProcess'], '- - r R -'],
  [['evaluation'], '- - - - R'],
];

const order: readonly Kind[] = [
  'role-profile',
  'job-description',
  'vacancy',
  'candidate-pack',
  'job-evaluation-questionnaire',
];

const table = new Map(
  order.map((kind, column) => [
    kind,
    matrix.flatMap(([paths, marks]) => {
      const level = LEVELS[marks.split(' ')[column] as Mark];
      const [first, ...rest] = paths.map((path) => path.split('.'));
      return level === undefined || first === undefined
        ? []
        : [{ level, anyOf: [first, ...rest] } satisfies Requirement];
    }),
  ]),
);

/** What a kind needs beyond `kind` and `title`, which every kind needs in every status. */
export function requirementsOf(kind: Kind): readonly Requirement[] {
  return table.get(kind) ?? [];
}

/** The fields that a kind has no use for: they are accepted there, and nobody looks for them. */
const unused = new Map(
  order.map((kind, column) => {
    const marks = matrix.flatMap(([paths, row]) => paths.map((path) => [path, row.split(' ')[column]] as const));
    const used = new Set(marks.flatMap(([path, mark]) => (mark === '-' ? [] : [path])));
    return [kind, new Set(marks.flatMap(([path]) => (used.has(path) ? [] : [path])))];
  }),
);

/** Whether a kind of document has a use for the field at this path. Fields of which nothing is said suit every kind. */
export function appliesTo(kind: Kind, path: Path): boolean {
  return unused.get(kind)?.has(path.join('.')) !== true;
}
