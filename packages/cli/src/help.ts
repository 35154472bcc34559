import type { Option } from './arguments.ts';
import type { Command, CommandInfo } from './command.ts';

/** The help of the whole program: every command in one line. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, operands, summary }): Row => {
    const operand = operands === undefined ? '' : ` ${operandText(operands)}`;
    return [`${name}${operand}`, summary];
  });
  return `role-profile checks, imports and converts role descriptions kept as files.

Commands
${table(rows)}

role-profile COMMAND --help   says more about one command
role-profile --version        prints the version
`;
}

/** The help of one command; it fits a screen of 24 lines and 80 columns. */
export function commandHelp(command: CommandInfo): string {
  const options = Object.entries(command.options).map(([name, option]): Row => [optionText(name, option), option.help]);
  const notes = command.notes ?? [];
  return [
    `role-profile ${command.usage}`,
    '',
    `${command.summary}.`,
    ...(options.length > 0 ? ['', 'Options', table(options)] : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}

type Row = readonly [string, string];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function optionText(name: string, option: Option): string {
  if (option.takes === 'nothing') return `--${name}`;
  if (option.takes === 'choice') return `--${name} ${option.value ?? option.choices.join('|')}`;
  return `--${name} ${option.value}`;
}

function operandText({ name, least, most }: { name: string; least: number; most: number }): string {
  const text = most > 1 ? `${name}…` : name;
  return least === 0 ? `[${text}]` : text;
}
