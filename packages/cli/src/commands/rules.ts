import { GROUPS, rules } from '@role-profile/rules';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit.ts';
import type { Terminal } from '../terminal.ts';

export const rulesCommand = defineCommand({
  name: 'rules',
  summary: 'Lists everything that is checked, with its code',
  usage: 'rules',
  options: {},
  notes: ['More about one of them: role-profile explain CODE'],
  async run(_, terminal) {
    const lists = Object.entries(GROUPS).map(([group, title]) => listOf(group, title, terminal));
    terminal.print(`${lists.join('\n')}\nMore about one of them: role-profile explain CODE\n`);
    return EXIT.ok;
  },
});

function listOf(group: string, title: string, { colors }: Terminal): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const rows = rules
    .filter((rule) => rule.group === group)
    .map(({ id, docs, presets }) => {
      const isOff = presets !== undefined && !presets.includes('recommended');
      return `${colors.bold(id.padEnd(width))}  ${docs.summary}${isOff ? ' (off unless chosen)' : ''}\n`;
    });
  return `${title}\n${rows.join('')}`;
}
