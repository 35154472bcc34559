import { parseArgs } from 'node:util';
import { suggest } from '@role-profile/schema';
import type { CommandInfo } from './command.ts';
import { EXIT, type Refusal, refuse } from './exit.ts';

interface Flag {
  readonly takes: 'nothing';
  readonly help: string;
}
interface Text {
  readonly takes: 'text';
  readonly value: string;
  readonly help: string;
}
interface Count {
  readonly takes: 'count';
  readonly value: string;
  readonly help: string;
}
interface Choice {
  readonly takes: 'choice';
  readonly choices: readonly string[];
  /** A short name for a list too long to show in one line. */
  readonly value?: string;
  readonly help: string;
}
export type Option = Flag | Text | Count | Choice;
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends Flag
  ? boolean
  : O extends Count
    ? number | undefined
    : O extends { choices: readonly (infer C)[] }
      ? C | undefined
      : string | undefined;

/** What was typed after a command's name, checked against what the command declares. */
export interface Arguments<O extends Options> {
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof O]: ValueOf<O[Name]> };
}

/** Reads a command's arguments, or says in one sentence what is wrong with them and what to type. */
export function parseArguments<O extends Options>(
  command: CommandInfo & { readonly options: O },
  argv: readonly string[],
): Arguments<O> | Refusal {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, { takes }]) => [
        name,
        { type: takes === 'nothing' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { takes }] of Object.entries(command.options))
    values[name] = takes === 'nothing' ? false : undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) return wrongUsage(command, unknownOption(command, token.rawName));
    const typed = token.inlineValue === false && token.value.startsWith('-') ? undefined : token.value;
    const read = readValue(token.rawName, option, typed);
    if ('complaint' in read) return wrongUsage(command, read.complaint);
    values[token.name] = read.value;
  }
  const complaint = operandComplaint(command, operands);
  if (complaint !== undefined) return wrongUsage(command, complaint);
  // Every name of the options was given a value of its own sort above.
  return { operands, options: values as Arguments<O>['options'] };
}

/** A refusal that ends in what to type. */
export function wrongUsage(command: CommandInfo, complaint: string): Refusal {
  return refuse(
    EXIT.usage,
    `${complaint}\nType: role-profile ${command.usage}   (or: role-profile ${command.name} --help)`,
  );
}

/** `md or yaml`, `pretty, json or text`. */
export function orList(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

type Read = { readonly value: unknown } | { readonly complaint: string };

function readValue(name: string, option: Option, typed: string | undefined): Read {
  if (option.takes === 'nothing') {
    return typed === undefined ? { value: true } : { complaint: `${name} stands alone; leave out “=${typed}”.` };
  }
  if (typed === undefined || typed === '') return { complaint: `${name} needs a value after it: ${wanted(option)}.` };
  if (option.takes === 'count') {
    return /^\d{1,9}$/.test(typed)
      ? { value: Number(typed) }
      : { complaint: `${name} takes a whole number such as 0 or 10, not “${typed}”.` };
  }
  if (option.takes === 'choice' && !option.choices.includes(typed)) {
    return { complaint: `${name} takes ${orList(option.choices)}, not “${typed}”.${meant(typed, option.choices)}` };
  }
  return { value: typed };
}

function wanted(option: Exclude<Option, Flag>): string {
  if (option.takes === 'choice') return orList(option.choices);
  return option.takes === 'count' ? 'a whole number' : option.value;
}

function unknownOption(command: CommandInfo, typed: string): string {
  const known = Object.keys(command.options).map((name) => `--${name}`);
  return `role-profile ${command.name} has no option ${typed}.${meant(typed, known)}`;
}

/** ` Did you mean “json”?`, or nothing. */
export function meant(typed: string, candidates: readonly string[]): string {
  const near = suggest(typed, candidates);
  return near === undefined ? '' : ` Did you mean “${near}”?`;
}

function operandComplaint(command: CommandInfo, operands: readonly string[]): string | undefined {
  const { name, least, most } = command.operands ?? { name: '', least: 0, most: 0 };
  if (operands.length < least) return `role-profile ${command.name} needs to know the ${name}.`;
  if (operands.length <= most) return undefined;
  const extra = operands[most] ?? '';
  if (most === 0) return `role-profile ${command.name} takes nothing more, but “${extra}” was typed.`;
  return `role-profile ${command.name} takes one ${name}, but “${extra}” was typed as well. Put a name with spaces in quotation marks.`;
}
