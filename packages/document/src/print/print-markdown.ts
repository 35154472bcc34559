import { type Field, fieldAt, normalise, type RoleInput } from '@role-profile/schema';
import type { Facts } from '../facts.ts';
import { parseRole } from '../parse-role.ts';
import type { RoleDocument } from '../role-document.ts';
import { writeYaml } from '../syntax/yaml.ts';
import { printContent } from './print-section.ts';
import { same } from './same.ts';
import { shorten } from './shorten.ts';

/**
 * A role as a Markdown file: facts in the front matter, the rest in headed sections. Keys keep their order.
 *
 * The text is read back before it is given out. A field that would not come back the same, because its words look like
 * Markdown of another meaning, stands in the front matter instead, where every value has a form.
 */
export function printMarkdown(role: RoleInput): string {
  return printedMarkdown(role).text;
}

/** The same text as it is read. */
export function printedMarkdown(role: RoleInput): RoleDocument {
  const normal = normalise(role).role;
  const inFront = new Set<string>();
  for (;;) {
    const document = parseRole(print(normal, inFront), 'markdown');
    const read = document.role;
    const lost = Object.keys(normal).filter((key) => !inFront.has(key) && !same(read[key], normal[key]));
    // Where something appears that was not there, some section's words opened it; all sections are suspect.
    const stray = Object.keys(read).some((key) => !Object.hasOwn(normal, key));
    const suspects =
      lost.length > 0 || !stray
        ? lost
        : Object.keys(normal).filter((key) => !inFront.has(key) && hasSection(normal, key));
    if (suspects.length === 0) return document;
    for (const key of suspects) inFront.add(key);
  }
}

function hasSection(normal: Facts, key: string): boolean {
  return key === 'additionalSections' || (fieldAt([key])?.shape !== undefined && Object.hasOwn(normal, key));
}

function print(normal: Facts, inFront: ReadonlySet<string>): string {
  const facts: Record<string, unknown> = {};
  const opening: string[] = [];
  const sections: string[] = [];
  const closing: string[] = [];
  for (const [key, value] of Object.entries(normal)) {
    if (key === 'additionalSections' && !inFront.has(key) && Array.isArray(value)) {
      for (const section of value) additional(section, opening, closing);
      continue;
    }
    const field = fieldAt([key]);
    const printed = field?.shape === undefined || inFront.has(key) ? undefined : printSection(field, value);
    if (printed === undefined) Object.defineProperty(facts, key, { value, enumerable: true });
    else {
      if (printed.text !== undefined) sections.push(printed.text);
      if (Object.keys(printed.facts).length > 0) facts[key] = printed.facts;
    }
  }
  const front = Object.keys(facts).length === 0 ? '' : `---\n${writeYaml(shorten(facts))}---\n`;
  return [front, ...opening, ...sections, ...closing].filter((part) => part !== '').join('\n');
}

/** A top-level field as a headed section ending in a line break, and those of its facts that have no headed form. */
function printSection(field: Field, value: unknown): { text: string | undefined; facts: Facts } | undefined {
  const heading = `## ${field.title}\n`;
  if (value === null) return { text: heading, facts: {} };
  const content = printContent(field, value, 3);
  if (content === undefined) return undefined;
  return { text: content.text === '' ? undefined : `${heading}\n${content.text}\n`, facts: content.facts };
}

/** A section that is no field of the model. One without a heading can only stand above all others. */
function additional(section: unknown, opening: string[], closing: string[]): void {
  const { heading, body } = section as { heading?: unknown; body?: unknown };
  const text = typeof body === 'string' ? `${body}\n` : '';
  if (typeof heading !== 'string') opening.push(text);
  else closing.push(`## ${heading}\n${text === '' ? '' : `\n${text}`}`);
}

/**
 * One top-level entry as it stands in a file, ending in a line break: `key: …` or a headed section.
 * In Markdown a field without a headed form is printed as its line of front matter.
 */
export function printField(key: string, value: unknown, format: 'yaml' | 'markdown'): string {
  const normal = normalise({ [key]: value }).role;
  const field = fieldAt([key]);
  const section = format === 'markdown' && field?.shape !== undefined ? printSection(field, normal[key]) : undefined;
  return section?.text ?? writeYaml(shorten(normal));
}
