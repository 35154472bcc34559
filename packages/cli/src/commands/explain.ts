import { explain, rules } from '@role-profile/rules';
import { meant } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { EXIT, refuse } from '../exit.ts';

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'Explains a finding: why it matters, what to write instead',
  usage: 'explain CODE',
  operands: { name: 'CODE', least: 1, most: 1 },
  options: {},
  notes: [
    'CODE stands beside every finding. All of them: role-profile rules',
    'Example: role-profile explain missing-field',
  ],
  async run({ operands: [code = ''] }, terminal) {
    const page = explain(code);
    if (page === undefined) {
      const hint = meant(
        code,
        rules.map(({ id }) => id),
      );
      return refuse(
        EXIT.usage,
        `There is no finding with the code “${code}”.${hint}\nTo see all codes, type: role-profile rules`,
      );
    }
    terminal.print(page);
    return EXIT.ok;
  },
});
