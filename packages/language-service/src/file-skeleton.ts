import type { Format } from '@role-profile/document';
import { type Field, fieldAt, fields, type Kind, requirementsOf } from '@role-profile/schema';
import { entrySkeleton, sectionSkeleton } from './field-skeleton.ts';
import { type Snippet, stop } from './snippet.ts';

/** A whole file of a kind, with every field that the kind requires. */
export function fileSkeleton(kind: Kind, format: Format): Snippet {
  const required = requiredFields(kind);
  const facts = required.filter((field) => format === 'yaml' || field.shape === undefined);
  const sections = required.filter((field) => !facts.includes(field));
  const start: Snippet = [
    `kind: ${kind}\ntitle: `,
    stop('<write the name of the post>'),
    '\n',
    ...lines(facts.map(entrySkeleton)),
  ];
  if (format === 'yaml') return start;
  return ['---\n', ...start, '---\n', ...sections.flatMap((field) => ['\n', ...sectionSkeleton(field, 2)])];
}

function requiredFields(kind: Kind): readonly Field[] {
  const keys = requirementsOf(kind)
    .filter(({ level }) => level === 'required')
    .map(({ anyOf }) => fieldAt(anyOf[0].slice(0, 1))?.key);
  return fields.filter((field) => keys.includes(field.key));
}

function lines(entries: readonly Snippet[]): Snippet {
  return entries.flatMap((entry) => [...entry, '\n']);
}
