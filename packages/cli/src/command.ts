import { type Arguments, type Options, parseArguments } from './arguments.ts';
import { type ExitCode, isRefusal, type Refusal } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** What a command is called with besides options: `FILE`, `[PATH…]`. */
export interface Operands {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** What help and wrong-usage sentences tell of a command. */
export interface CommandInfo {
  readonly name: string;
  /** One line, as a sentence without its full stop. */
  readonly summary: string;
  /** How it is typed, after `role-profile`. */
  readonly usage: string;
  readonly operands?: Operands;
  readonly options: Options;
  /** Short lines for the end of the command's help: examples, and what is good to know. */
  readonly notes?: readonly string[];
}

interface Definition<O extends Options> extends CommandInfo {
  readonly options: O;
  run(args: Arguments<O>, terminal: Terminal): Promise<ExitCode | Refusal>;
}

export interface Command extends CommandInfo {
  run(argv: readonly string[], terminal: Terminal): Promise<ExitCode | Refusal>;
}

/** A command whose `run` gets its arguments checked and typed by the options it declares. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  return {
    ...definition,
    async run(argv, terminal) {
      const args = parseArguments<O>(definition, argv);
      return isRefusal(args) ? args : definition.run(args, terminal);
    },
  };
}
