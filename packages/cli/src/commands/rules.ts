import { rules } from '@role-profile/rules';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit.ts';

export const rulesCommand = defineCommand({
  name: 'rules',
  summary: 'Lists everything that is checked, with its code',
  usage: 'rules',
  options: {},
  notes: ['More about one of them: role-profile explain CODE'],
  async run(_, terminal) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    const rows = rules.map(({ id, docs }) => `${terminal.colors.bold(id.padEnd(width))}  ${docs.summary}\n`);
    terminal.print(`${rows.join('')}\nMore about one of them: role-profile explain CODE\n`);
    return EXIT.ok;
  },
});
