import { fieldAt, type Term } from '@role-profile/schema';
import { itemTermsOf } from '../vocabularies-of.ts';

/** What a completion is about: a field, or one of its values. Small enough to travel to the editor and back. */
export interface About {
  /** Keys from the role down to the field, with dots between. */
  readonly field: string;
  readonly value?: string;
}

/** Whether what an editor sends back is what it was sent. */
export function isAbout(data: unknown): data is About {
  return typeof data === 'object' && data !== null && 'field' in data && typeof data.field === 'string';
}

/** What an author is told of it, as Markdown; `undefined` where there is nothing to say. */
export function documentationOf({ field: path, value }: About): string | undefined {
  const field = fieldAt(path.split('.'));
  if (field === undefined) return undefined;
  if (value !== undefined) return aboutTerm(itemTermsOf(field).find((term) => term.value === value));
  const example = field.example?.good;
  const shown = Array.isArray(example) ? example[0] : example;
  return typeof shown === 'object' || shown === undefined
    ? field.guidance
    : `${field.guidance}\n\nFor example: ${shown}`;
}

function aboutTerm(term: Term | undefined): string | undefined {
  if (term === undefined || term.guidance === '') return undefined;
  const { guidance, example } = term;
  return example === undefined ? guidance : `${guidance}\n\nFor example: ${example.good}`;
}
