import { commands } from './commands.ts';
import { EXIT, type ExitCode, type Refusal, refuse } from './exit.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/**
 * Runs the program with what was typed after its name, and gives the code it ends with. The only place that catches:
 * whatever arrives here is a mistake of the program, not of the person who typed.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const outcome = await dispatch(argv, terminal);
    if (typeof outcome === 'number') return outcome;
    terminal.say(outcome.sentence);
    return outcome.exit;
  } catch (error) {
    terminal.say(
      'role-profile stopped because of a mistake of its own, not of yours. Please report it with these lines:',
    );
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.failure;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode | Refusal> {
  const [name, ...rest] = argv;
  if (name === undefined || isHelp(name) || name === 'help') return printProgramHelp(rest, terminal);
  if (name === '--version' || name === '-v') {
    terminal.print(`${await version()}\n`);
    return EXIT.ok;
  }
  const load = commands.get(name);
  if (load === undefined) return unknownCommand(name);
  const command = await load();
  const terminator = rest.indexOf('--');
  if ((terminator < 0 ? rest : rest.slice(0, terminator)).some(isHelp)) {
    terminal.print(commandHelp(command));
    return EXIT.ok;
  }
  return command.run(rest, terminal);
}

/** `role-profile`, `role-profile --help`, `role-profile help lint`. */
async function printProgramHelp([topic]: readonly string[], terminal: Terminal): Promise<ExitCode | Refusal> {
  const load = topic === undefined ? undefined : commands.get(topic);
  if (load !== undefined) terminal.print(commandHelp(await load()));
  else terminal.print(programHelp(await Promise.all([...commands.values()].map((loadOne) => loadOne()))));
  return EXIT.ok;
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

async function unknownCommand(typed: string): Promise<Refusal> {
  const { suggest } = await import('@role-profile/schema');
  const names = [...commands.keys()];
  const near = suggest(typed, names);
  const hint = near === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean “${near}”?`;
  const option = typed.startsWith('-') ? 'option' : 'command';
  return refuse(EXIT.usage, `role-profile has no ${option} “${typed}”. ${hint}\nType: role-profile --help`);
}
