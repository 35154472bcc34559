import { fieldAt } from '../field.ts';
import type { RoleInput } from '../model.ts';
import { type Path, valueAt } from '../path.ts';
import { asList, asMap, isMap, put, type Shaper, squash, tidy } from './shaper.ts';
import {
  contactOf,
  dayOf,
  dimensionOf,
  gradeOf,
  momentOf,
  named,
  ofType,
  salaryOf,
  scoredBehaviour,
} from './short-forms.ts';

/** A role in the normal form, as far as what was written allows, and the way back to what was written. */
export interface Normalised {
  /** Unchecked: a value of the wrong sort is kept as it is, for `validate` to report. */
  readonly role: Readonly<Record<string, unknown>>;
  /**
   * Where a value of the normal form stands in what was written: the path to walk there. The walk may end early, because
   * a short form has no deeper values (`grade.code` of `grade: HEO` stands at `grade`), and an index may have no list to
   * step into, because one item may be written without one.
   */
  authorPath(path: Path): Path;
  /** Where a value that was written stands in the normal form: the other way round, for a path that is written in full. */
  normalPath(path: Path): Path;
}

/** Turns a role as written, short forms and all, into its normal form. Never throws; unknown keys are kept. */
export function normalise(input: RoleInput): Normalised {
  const moves: Move[] = [];
  const role: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    const tidied = tidy(value, fieldAt([key]));
    const shaped = Object.hasOwn(shapers, key) ? shapers[key]?.(tidied, moves) : tidied;
    put(role, key, shaped);
  }
  return { role, authorPath: wayBack(moves), normalPath: wayThere(moves, role) };
}

/** What stands at `author` as written stands at `normal` in the normal form. */
interface Move {
  readonly normal: Path;
  readonly author: Path;
}

/** The way back for every path: the longest move that it starts with. Looked up by prefix, so that long lists stay quick. */
function wayBack(moves: readonly Move[]): (path: Path) => Path {
  let authors: ReadonlyMap<string, Path> | undefined;
  return (path) => {
    authors ??= new Map(moves.map(({ normal, author }) => [normal.join(' '), author]));
    for (let length = path.length; length > 0; length--) {
      const author = authors.get(path.slice(0, length).join(' '));
      if (author !== undefined) return [...author, ...path.slice(length)];
    }
    return path;
  };
}

function wayThere(moves: readonly Move[], role: unknown): (path: Path) => Path {
  let normals: ReadonlyMap<string, Path> | undefined;
  return (path) => {
    normals ??= new Map(moves.map(({ normal, author }) => [author.join(' '), normal]));
    let moved = path.length - 1;
    while (moved > 0 && !normals.has(path.slice(0, moved).join(' '))) moved -= 1;
    const there = [...(normals.get(path.slice(0, moved).join(' ')) ?? [])];
    let value = valueAt(role, there);
    for (const step of path.slice(Math.max(moved, 0))) {
      // One item may be written without a list.
      if (typeof step === 'string' && Array.isArray(value)) {
        there.push(0);
        value = value[0];
      }
      there.push(step);
      value = valueAt(value, [step]);
    }
    return there;
  };
}

type RootShaper = (value: unknown, moves: Move[]) => unknown;

const statements: Shaper = (value) => asList(value, statement);
const criterionParts: Readonly<Record<string, Shaper>> = {
  text: squash,
  assessedBy: (by) => asList(by),
  level: asText,
};
const criteria: Shaper = (value) => asList(value, (item) => asMap(item, 'text', criterionParts));
const texts: Shaper = (value) => asList(value, squash);

const statementParts = { text: squash, items: statements, measures: texts };

function statement(value: unknown): unknown {
  return asMap(value, 'text', statementParts);
}

const criteriaParts = { essential: criteria, desirable: criteria, criteria };
const criteriaGroup: Shaper = (value) =>
  isMap(value)
    ? asMap(value, 'heading', { ...criteriaParts, competency: (c) => asMap(c, 'name', { level: asText }) })
    : value;

const shapers: Readonly<Record<string, RootShaper>> = {
  alternativeTitles: texts,
  version: asText,
  reference: asText,
  grade: gradeOf,
  organisation: named,
  reportsTo: (value) => asList(value),
  deputisesFor: (value) => asList(value),
  directReports: (value) => asList(value, (item) => asMap(item, 'role')),
  documentControl: (value) =>
    asMap(value, 'reference', {
      covering: (covering) =>
        asMap(covering, 'body', { to: texts, cc: texts, signatories: (list) => asList(list, named) }),
    }),
  evaluation: (value) => asMap(value, 'scheme', { completedBy: named }),
  welcome: (value) => asMap(value, 'text', { signatory: named }),
  about: (value) => asMap(value, 'organisation'),
  accountabilities,
  keyObjectives: statements,
  measures: statements,
  personSpecification,
  problemSolving: statements,
  decisionMaking: statements,
  problemSolvingAndDecisionMaking: statements,
  managementOfResources: statements,
  autonomy: statements,
  impact: statements,
  contacts: (value) => asMap(value, 'intro', { internal: contactList, external: contactList }),
  dimensions: (value) => asList(value, dimensionOf),
  organisationChart: (value) => asMap(value, 'image', { staffing: (list) => asList(list) }),
  roleTypes: texts,
  locations: (value) => asList(value, named),
  salary: (value) => asList(value, (item) => asMap(salaryOf(item), 'notes', { allowance: asText })),
  contract: ofType,
  workingPatterns: (value) => asList(value),
  opening: (value) => (value === 'rolling' ? { date: value } : momentOf(value)),
  closing: momentOf,
  sift: dayOf,
  interviews: (value) => asList(value, dayOf),
  application: (value) =>
    asMap(value, 'instructions', { requirements: (list) => asList(list, (item) => asMap(item, 'notes')) }),
  recruitmentProcess: (value) => asMap(value, 'overview', { stages: texts }),
  successProfile: (value) =>
    asMap(value, 'experience', {
      behaviours: (list) => asList(list, scoredBehaviour),
      strengths: texts,
      abilities: texts,
      technical: texts,
      experience: texts,
    }),
  nationality: (value) => asMap(value, 'notes', { categories: texts }),
  securityClearance: (value) => asMap(value, 'level'),
  benefits: (value) => asList(value, (item) => asMap(item, 'text')),
  enquiries: (value) => asList(value, (item) => asMap(item, 'notes', { telephone: asText })),
  additionalSections: (value) => asList(value, (item) => asMap(item, 'body')),
};

const contactList: Shaper = (value) => asList(value, contactOf);

function asText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** Statements and groups, mixed as they come: statements that stand in no group form one without a heading. */
function accountabilities(value: unknown, moves: Move[]): unknown {
  if (value === null) return null;
  const groups: Record<string, unknown>[] = [];
  let loose: unknown[] | undefined;
  (Array.isArray(value) ? value : [value]).forEach((item, index) => {
    const author: Path = Array.isArray(value) ? ['accountabilities', index] : ['accountabilities'];
    if (isGroup(item)) {
      loose = undefined;
      moves.push({ normal: ['accountabilities', groups.length], author });
      groups.push(asMap(item, 'heading', { items: statements }) as Record<string, unknown>);
      return;
    }
    if (loose === undefined) {
      loose = [];
      moves.push({ normal: ['accountabilities', groups.length], author: ['accountabilities'] });
      groups.push({ items: loose });
    }
    moves.push({ normal: ['accountabilities', groups.length - 1, 'items', loose.length], author });
    loose.push(statement(item));
  });
  return groups;
}

/** A map is a group by a key that only groups have, or by items where no key says that it is a statement. */
function isGroup(value: unknown): boolean {
  if (!isMap(value) || Object.hasOwn(value, 'text')) return false;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return has('heading') || has('intro') || (has('items') && !has('timeShare') && !has('measures'));
}

function personSpecification(value: unknown, moves: Move[]): unknown {
  if (Array.isArray(value) || typeof value === 'string') {
    moves.push({ normal: ['personSpecification', 'criteria'], author: ['personSpecification'] });
    return { criteria: criteria(value) };
  }
  return asMap(value, 'intro', { ...criteriaParts, groups: (groups) => asList(groups, criteriaGroup) });
}
