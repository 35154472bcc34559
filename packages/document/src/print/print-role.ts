import type { RoleInput } from '@role-profile/schema';
import { parseRole } from '../parse-role.ts';
import type { Format, RoleDocument } from '../role-document.ts';
import { printedMarkdown, printMarkdown } from './print-markdown.ts';
import { printYaml } from './print-yaml.ts';

/** A role as the text of a whole file. Reading it again gives the same normal form. */
export function printRole(role: RoleInput, format: Format): string {
  return format === 'yaml' ? printYaml(role) : printMarkdown(role);
}

/** The same text as it is read. */
export function printedRole(role: RoleInput, format: Format): RoleDocument {
  return format === 'yaml' ? parseRole(printYaml(role), format) : printedMarkdown(role);
}
