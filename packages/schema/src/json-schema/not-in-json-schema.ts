import { refinements } from '../refinements.ts';

/** A finding in which `lint` and the published schemas differ, because a schema cannot say it. */
export interface NotInJsonSchema {
  /** The code that `lint` reports it under. */
  readonly code: string;
  /** Which of the two refuses the document; the other one lets it pass. */
  readonly refusedBy: 'lint' | 'schema';
  /** What holds in a right document. */
  readonly holds: string;
  /** Why a schema cannot say so. */
  readonly because: string;
}

/** All that `lint` and the published schemas judge differently, by code. In everything else the two agree. */
export const notInJsonSchema: readonly NotInJsonSchema[] = [
  ...refinements.map(({ code, holds }) => ({
    code,
    refusedBy: 'lint' as const,
    holds,
    because: 'It compares or adds up several values, and a schema looks at one at a time.',
  })),
  {
    code: 'placeholder',
    refusedBy: 'lint',
    holds: 'An approved or published document holds no words that keep the place of others, such as [Department].',
    because: 'Brackets may be a link, a footnote or a mark of the editor; a schema does not read the text around them.',
  },
  {
    code: 'duplicate-section',
    refusedBy: 'lint',
    holds: 'A key stands once.',
    because: 'A schema sees the values after a file was read, when one of the two is gone.',
  },
  {
    code: 'syntax-error',
    refusedBy: 'lint',
    holds: 'The file can be read.',
    because: 'A schema sees the values after a file was read.',
  },
  {
    code: 'start-here',
    refusedBy: 'schema',
    holds: 'A file says its kind.',
    because:
      'In a file that is only begun, with a fact or two, a missing kind is a hint and no error; a schema knows no hints.',
  },
];
