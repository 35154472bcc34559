import type { RoleDocument } from '@role-profile/document';
import { type Path, valueAt } from '@role-profile/schema';
import type { RoleText } from './texts.ts';

/** What a statement is about. */
export type StatementSort = 'accountability' | 'objective' | 'measure' | 'criterion' | 'factor';

/** One line of a list of duties, aims, criteria or factors. */
export interface Statement {
  readonly text: RoleText;
  readonly sort: StatementSort;
  /** Whether other statements stand below it. */
  readonly hasItems: boolean;
  /** Whether more is known of it than its text, such as its share of time. */
  readonly hasFacts: boolean;
}

/** Statements that stand in one list, in its order. */
export interface StatementList {
  readonly path: Path;
  readonly sort: StatementSort;
  /** Whether the list stands below a statement of another. */
  readonly isNested: boolean;
  /** The words before the list; an empty text where there are none. */
  readonly intro: string;
  readonly statements: readonly Statement[];
}

const SORTS: Readonly<Record<string, StatementSort>> = {
  accountabilities: 'accountability',
  keyObjectives: 'objective',
  measures: 'measure',
  personSpecification: 'criterion',
  problemSolving: 'factor',
  decisionMaking: 'factor',
  problemSolvingAndDecisionMaking: 'factor',
  managementOfResources: 'factor',
  autonomy: 'factor',
  impact: 'factor',
};

/** Every list of statements of a role, in the order of the normal form. */
export function statementListsOf({ role }: RoleDocument, texts: readonly RoleText[]): readonly StatementList[] {
  const lists = new Map<string, StatementList & { statements: Statement[] }>();
  for (const text of texts) {
    const sort = sortOf(text.path);
    if (sort === undefined) continue;
    const path = text.path.slice(0, -2);
    const key = JSON.stringify(path);
    const list = lists.get(key) ?? { path, sort, isNested: isNested(path), intro: introOf(role, path), statements: [] };
    lists.set(key, list);
    const facts = valueAt(role, text.path.slice(0, -1));
    const names = typeof facts === 'object' && facts !== null ? Object.keys(facts) : [];
    list.statements.push({
      text,
      sort,
      hasItems: names.includes('items'),
      hasFacts: names.length > 1,
    });
  }
  return [...lists.values()];
}

function sortOf(path: Path): StatementSort | undefined {
  const [field] = path;
  if (typeof field !== 'string' || path.at(-1) !== 'text' || typeof path.at(-2) !== 'number') return undefined;
  return Object.hasOwn(SORTS, field) ? SORTS[field] : undefined;
}

/** Accountabilities stand in the items of a group; any other items are those of a statement. */
function isNested(path: Path): boolean {
  const items = path.filter((step) => step === 'items').length;
  return items > (path[0] === 'accountabilities' ? 1 : 0);
}

function introOf(role: RoleDocument['role'], path: Path): string {
  const above = path.slice(0, -1);
  const intro = isNested(path) ? valueAt(role, [...above, 'text']) : valueAt(role, [...above, 'intro']);
  return typeof intro === 'string' ? intro : '';
}
