/** How the program ends, for scripts that ask. */
export const EXIT = {
  ok: 0,
  /** Errors were found, or more warnings than allowed. */
  findings: 1,
  /** Wrong usage or configuration, or a path that does not exist. */
  usage: 2,
  /** No role file was found. */
  nothingFound: 3,
  /** A file could not be read or written, or the program itself failed. */
  failure: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command does not do what it was asked: a sentence that names the thing and says what to do. */
export interface Refusal {
  readonly exit: ExitCode;
  readonly sentence: string;
}

export function refuse(exit: ExitCode, ...sentences: readonly string[]): Refusal {
  return { exit, sentence: sentences.join('\n') };
}

export function isRefusal(value: object): value is Refusal {
  return 'exit' in value && 'sentence' in value;
}
