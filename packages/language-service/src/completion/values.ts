import type { RoleIndex } from '@role-profile/rules';
import { behaviourLevels, behaviours, type Field, type Term, valueAt } from '@role-profile/schema';
import { itemTermsOf, termsOf } from '../vocabularies-of.ts';
import type { About } from './about.ts';
import type { Question } from './asked.ts';

/** A value that may stand at a place. */
export interface Value {
  readonly value: string;
  readonly title: string;
  readonly about?: About;
  /** The value is the id of another role file. */
  readonly isRole?: true;
  /** What is typed on after it, such as the dash after a contact. */
  readonly goesOn?: string;
}

/** At most so many from other files: nobody reads further, and an answer must not grow with the workspace. */
export const MOST_VALUES = 200;

/** What a plain value of a field may be, best first: its vocabulary, or what other files have there. */
export function valuesOf(field: Field, question: Question, typed: string): readonly Value[] {
  const path = field.path.join('.');
  if (ROLES.test(path)) return rolesOf(question, typed);
  if (path === 'successProfile.behaviours.level') return levels();
  if (PARTY.test(path)) return partiesOf(question, typed);
  const own = termsOf(field);
  return asValues(own.length > 0 ? own : itemTermsOf(field), path);
}

/** What a plain item of a list may be, as its author would write it. */
export function itemsOf(field: Field, question: Question, typed: string): readonly Value[] {
  const path = field.path.join('.');
  if (path === 'successProfile.behaviours') return behavioursOf(question, typed);
  if (CONTACTS.test(path)) return partiesOf(question, typed).map((party) => ({ ...party, goesOn: ' – ' }));
  return valuesOf(field, question, typed);
}

const ROLES = /^(?:reportsTo|deputisesFor|directReports)(?:\.role)?$/;
const CONTACTS = /^contacts\.(?:internal|external)$/;
const PARTY = /^contacts\.(?:internal|external)\.party$/;

function asValues(terms: readonly Term[], field: string): readonly Value[] {
  return terms.map(({ value, title }) => ({ value, title, about: { field, value } }));
}

function rolesOf({ roles, uri }: Question, typed: string): readonly Value[] {
  const found: Value[] = [];
  for (const { id, title = '', uri: other, grade } of roles?.entries() ?? []) {
    if (other === uri || !fits(`${id} ${title}`, typed)) continue;
    found.push({ value: id, title: grade === undefined ? title : `${title}, ${grade}`, isRole: true });
    if (found.length === MOST_VALUES) break;
  }
  return found.sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Whom other role files name among their contacts, those named most often first. */
function partiesOf({ roles, uri }: Question, typed: string): readonly Value[] {
  return [...(roles === undefined ? [] : countedParties(roles, uri, typed))]
    .sort(([a, often], [b, less]) => less - often || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, title: count === 1 ? 'in another role file' : `in ${count} other role files` }));
}

function countedParties(roles: RoleIndex, uri: string, typed: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of roles.entries()) {
    if (entry.uri === uri) continue;
    for (const party of entry.parties) if (fits(party, typed)) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}

function fits(words: string, typed: string): boolean {
  return words.toLowerCase().includes(typed.trim().toLowerCase());
}

/** Each behaviour alone and with the level of the post’s grade; with every level once its name is typed. */
function behavioursOf({ document }: Question, typed: string): readonly Value[] {
  const grade = valueAt(document.role, ['grade', 'code']);
  const usual = behaviourLevels.terms.filter(({ guidance }) => guidance.split(/\W+/).includes(String(grade)));
  return behaviours.terms.flatMap(({ value, title }) => {
    const isTyped = typed.toLowerCase().startsWith(value.toLowerCase());
    const about = { field: 'successProfile.behaviours', value };
    const withLevel = (isTyped ? behaviourLevels.terms : usual).map((level) => ({
      value: `${value} (level ${level.value})`,
      title: level.guidance,
      about,
    }));
    return [{ value, title, about }, ...withLevel];
  });
}

function levels(): readonly Value[] {
  return behaviourLevels.terms.map(({ value, guidance }) => ({ value, title: guidance }));
}
