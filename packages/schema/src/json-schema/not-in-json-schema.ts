import { refinements } from '../refinements.ts';

/** A finding that counts for the verdict on a document and that no JSON Schema can make. */
export interface NotInJsonSchema {
  /** The code that `lint` reports it under. */
  readonly code: string;
  /** What holds in a right document. */
  readonly holds: string;
  /** Why a schema cannot say so. */
  readonly because: string;
}

/** All that a published schema lets pass and `lint` does not, by code. In everything else the two agree. */
export const notInJsonSchema: readonly NotInJsonSchema[] = [
  ...refinements.map(({ code, holds }) => ({
    code,
    holds,
    because: 'It compares or adds up several values, and a schema looks at one at a time.',
  })),
  {
    code: 'placeholder',
    holds: 'An approved or published document holds no words that keep the place of others, such as [Department].',
    because: 'Brackets may be a link, a footnote or a mark of the editor; a schema does not read the text around them.',
  },
  {
    code: 'duplicate-section',
    holds: 'A key stands once.',
    because: 'A schema sees the values after a file was read, when one of the two is gone.',
  },
  {
    code: 'syntax-error',
    holds: 'The file can be read.',
    because: 'A schema sees the values after a file was read.',
  },
];
