import type { Session } from '../session.ts';

/** Something that an author can tell the server to do, in any editor. */
export interface Command {
  /** `roleProfile.` and a verb. */
  readonly name: string;
  /** Gives what the editor is answered, or why it cannot be done. `subject` is the first argument. */
  run(session: Session, subject: Subject): Promise<unknown>;
}

/** What a command is about: the file with this address, and what else the editor says of it. */
export interface Subject {
  readonly uri?: string;
  /** Any other word that was sent, by its name. */
  word(name: string): string | undefined;
}

/** Why something cannot be done, as a sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

export function refuse(refusal: string): Refusal {
  return { refusal };
}

export function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'refusal' in result;
}

/** Reads the arguments of a command: an address alone, or an object with `uri` and others. */
export function subjectOf(args: readonly unknown[] | undefined): Subject {
  const [first] = args ?? [];
  const word = (name: string): string | undefined => {
    const value: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const uri = typeof first === 'string' ? first : word('uri');
  return { word, ...(uri !== undefined && { uri }) };
}
