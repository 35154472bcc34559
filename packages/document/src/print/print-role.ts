import type { RoleInput } from '@role-profile/schema';
import type { Format } from '../role-document.ts';
import { printMarkdown } from './print-markdown.ts';
import { printYaml } from './print-yaml.ts';

/** A role as the text of a whole file. Reading it again gives the same normal form. */
export function printRole(role: RoleInput, format: Format): string {
  return format === 'yaml' ? printYaml(role) : printMarkdown(role);
}
