import type { Field } from '@role-profile/schema';
import { type Facts, isFacts } from '../facts.ts';
import { headingLine, printItems } from './print-items.ts';
import { printPersonSpecification } from './print-person-specification.ts';
import { printRecords } from './print-records.ts';

/** The content of a section, without its heading, and the facts that can only stand in the front matter. */
export interface Printed {
  readonly text: string;
  readonly facts: Facts;
}

/** A value in the notation of its shape; `undefined` where it has no headed form. Headings inside start at `level`. */
export function printContent(field: Field, value: unknown, level: number): Printed | undefined {
  switch (field.shape) {
    case 'parts':
    case 'contacts':
      return isFacts(value) ? printParts(field, value, level) : undefined;
    case 'prose':
      return plain(typeof value === 'string' ? value : undefined);
    case 'statement-groups':
      return plain(Array.isArray(value) ? printGroups(value, level) : undefined);
    case 'person-specification':
      return plain(isFacts(value) ? printPersonSpecification(value, level) : undefined);
    case 'benefits':
      return plain(Array.isArray(value) ? printBenefits(value, level) : undefined);
    case 'records':
      return plain(Array.isArray(value) ? printRecords(field, value) : undefined);
    case 'contact-lines':
      return plain(Array.isArray(value) ? printItems(value.map(contactLine), '') : undefined);
    default:
      return plain(Array.isArray(value) ? printItems(value, '') : undefined);
  }
}

function plain(text: string | undefined): Printed | undefined {
  return text === undefined ? undefined : { text, facts: {} };
}

function printGroups(groups: readonly unknown[], level: number): string | undefined {
  const parts: string[] = [];
  for (const group of groups) {
    if (!isFacts(group)) return undefined;
    const items = Array.isArray(group.items) ? printItems(group.items, '') : '';
    if (items === undefined) return undefined;
    if (typeof group.heading === 'string') parts.push(headingLine(level, group.heading));
    if (typeof group.intro === 'string') parts.push(group.intro);
    if (items !== '') parts.push(items);
  }
  return parts.join('\n\n');
}

function printBenefits(benefits: readonly unknown[], level: number): string | undefined {
  const parts: string[] = [];
  for (const benefit of benefits) {
    if (!isFacts(benefit)) return undefined;
    const named = typeof benefit.name === 'string';
    if (named) parts.push(headingLine(level, String(benefit.name)));
    if (typeof benefit.text === 'string') parts.push(named ? benefit.text : `- ${benefit.text}`);
  }
  // Unnamed benefits follow each other as one list.
  return parts.join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n');
}

function contactLine(contact: unknown): unknown {
  if (!isFacts(contact) || typeof contact.party !== 'string') return contact;
  const { party, purpose, ...rest } = contact;
  const line = typeof purpose === 'string' ? `${party} – ${purpose}` : party;
  return Object.keys(rest).length === 0 ? line : undefined;
}

/** The lead part without a heading, the other parts with theirs; keys without a headed form are left as facts. */
function printParts(field: Field, value: Facts, level: number): Printed {
  const facts: Record<string, unknown> = {};
  const texts: string[] = [];
  const lead = field.shape === 'contacts' ? 'intro' : field.lead;
  for (const [key, part] of Object.entries(value)) {
    const below = field.fields.find((candidate) => candidate.key === key);
    const isLead = key === lead && typeof part === 'string';
    const printed = isLead ? { text: String(part) } : printPart(below, part, level);
    if (printed === undefined) Object.defineProperty(facts, key, { value: part, enumerable: true });
    else if (isLead) texts.unshift(printed.text);
    else texts.push(printed.text);
  }
  return { text: texts.join('\n\n'), facts };
}

function printPart(part: Field | undefined, value: unknown, level: number): { text: string } | undefined {
  if (part?.shape === undefined) return undefined;
  const heading = headingLine(level, part.title);
  if (value === null) return { text: heading };
  const printed = printContent(part, value, level + 1);
  if (printed === undefined || Object.keys(printed.facts).length > 0) return undefined;
  return { text: `${heading}\n\n${printed.text}` };
}
