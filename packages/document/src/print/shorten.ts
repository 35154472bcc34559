import { normalise } from '@role-profile/schema';
import { type Facts, isFacts } from '../facts.ts';
import { same } from './same.ts';

type Value = unknown;

/**
 * A normal form with each value in the short form an author would write, wherever that says exactly the same.
 * Short forms are tried and read back, so a form that would lose something is never used.
 */
export function shorten(role: Facts): Facts {
  return Object.fromEntries(Object.entries(role).map(([key, value]) => [key, shortest(key, value)]));
}

function shortest(key: string, value: Value): Value {
  const short = Object.hasOwn(shorteners, key) ? shorteners[key]?.(value) : undefined;
  return short !== undefined && same(normalise({ [key]: short }).role[key], value) ? short : value;
}

/** `{ text: … }` alone is its text. */
function only(name: string, value: Value): Value {
  return isFacts(value) && Object.keys(value).length === 1 && typeof value[name] === 'string' ? value[name] : value;
}

function each(shortenItem: (item: Value) => Value): (value: Value) => Value {
  return (value) => (Array.isArray(value) ? value.map(shortenItem) : value);
}

/** A list of one is written without a list. */
function single(shortenItem: (item: Value) => Value): (value: Value) => Value {
  return (value) =>
    Array.isArray(value) && value.length === 1 && value[0] !== null ? shortenItem(value[0]) : each(shortenItem)(value);
}

function inside(name: string, shapers: Readonly<Record<string, (value: Value) => Value>>): (value: Value) => Value {
  return (value) => {
    if (!isFacts(value)) return value;
    const short = Object.fromEntries(
      Object.entries(value).map(([key, below]) => [
        key,
        (Object.hasOwn(shapers, key) ? shapers[key]?.(below) : undefined) ?? below,
      ]),
    );
    return only(name, short);
  };
}

function statement(value: Value): Value {
  return inside('text', { items: each(statement) })(value);
}

const statements = each(statement);
const criteria = each((value) => inside('text', { assessedBy: each((by) => by) })(value));
const criteriaParts = { essential: criteria, desirable: criteria, criteria };

function contact(value: Value): Value {
  if (!isFacts(value) || Object.keys(value).length !== 2) return only('party', value);
  const line = `${String(value.party)} – ${String(value.purpose)}`;
  const read = normalise({ contacts: { internal: [line] } }).role.contacts;
  return same(read, { internal: [value] }) ? line : value;
}

function accountabilities(value: Value): Value {
  const groups = each(inside('', { items: statements }))(value);
  const [first, ...rest] = Array.isArray(groups) ? groups : [];
  return rest.length === 0 && isFacts(first) && Object.keys(first).length === 1 && Array.isArray(first.items)
    ? first.items
    : groups;
}

function moment(value: Value): Value {
  if (!isFacts(value)) return value;
  if (same(value, { rolling: true })) return 'rolling';
  return Object.keys(value).length === 2 && 'time' in value
    ? `${String(value.date)} ${String(value.time)}`
    : only('date', value);
}

const shorteners: Readonly<Record<string, (value: Value) => Value>> = {
  grade: (value) => (isFacts(value) && Object.keys(value).length === 2 && 'scheme' in value ? value.code : undefined),
  organisation: (value) => only('name', value),
  reportsTo: single((item) => item),
  deputisesFor: single((item) => item),
  directReports: each((item) => only('role', item)),
  alternativeTitles: single((item) => item),
  accountabilities,
  keyObjectives: statements,
  measures: statements,
  problemSolving: statements,
  decisionMaking: statements,
  problemSolvingAndDecisionMaking: statements,
  managementOfResources: statements,
  autonomy: statements,
  impact: statements,
  personSpecification: inside('', { ...criteriaParts, groups: each(inside('', criteriaParts)) }),
  contacts: inside('', { internal: each(contact), external: each(contact) }),
  dimensions: each((item) =>
    isFacts(item) && item.value === null && Object.keys(item).length === 2 ? item.name : item,
  ),
  locations: single((item) => only('name', item)),
  workingPatterns: single((item) => item),
  contract: (value) => only('type', value),
  securityClearance: (value) => only('level', value),
  evaluation: (value) => only('scheme', value),
  opening: moment,
  closing: moment,
  sift: (value) => only('date', value),
  interviews: single((item) => only('date', item)),
  benefits: each((item) => only('text', item)),
};
