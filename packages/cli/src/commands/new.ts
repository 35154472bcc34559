import { basename } from 'node:path';
import { formatOf, skeleton } from '@role-profile/document';
import { isKind, KINDS } from '@role-profile/schema';
import { meant, orList, wrongUsage } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit.ts';
import { writeTexts } from '../files/write-texts.ts';

const INFO = {
  name: 'new',
  summary: 'Starts a role file with every section its kind needs',
  usage: 'new KIND [--to md|yaml] [--out FILE]',
  operands: { name: 'KIND', least: 1, most: 1 },
  options: {
    to: { takes: 'choice', choices: ['md', 'yaml'], help: 'write Markdown (as usual) or YAML' },
    out: { takes: 'text', value: 'FILE', help: 'write to this file instead of the screen' },
    force: { takes: 'nothing', help: 'replace the file if it is already there' },
  },
  notes: [
    `KIND is ${KINDS.slice(0, 3).join(', ')},`,
    `  ${KINDS.slice(3).join(' or ')}.`,
    'Example: role-profile new vacancy --out harbour-manager.role.md',
  ],
} as const;

export const newCommand = defineCommand({
  ...INFO,
  async run({ operands: [kind = ''], options: { to, out, force } }, terminal) {
    if (!isKind(kind))
      return wrongUsage(INFO, `“${kind}” is no kind of document. KIND is ${orList(KINDS)}.${meant(kind, KINDS)}`);
    const named = out === undefined ? undefined : formatOf(out);
    if (out !== undefined && named === undefined) {
      return wrongUsage(INFO, `A role file ends in .role.md or .role.yaml, and “${basename(out)}” does not.`);
    }
    const format = to === undefined ? (named ?? 'markdown') : to === 'md' ? 'markdown' : 'yaml';
    if (named !== undefined && named !== format) {
      return wrongUsage(
        INFO,
        `“${basename(out ?? '')}” does not go with --to ${to}. Leave out --to, or change the end of the name.`,
      );
    }
    const text = skeleton(kind, format);
    if (out === undefined) {
      terminal.print(text);
      return EXIT.ok;
    }
    const refusal = await writeTexts([{ file: out, text }], { cwd: terminal.cwd, force });
    if (refusal !== undefined) return refusal;
    terminal.print(`${out} is ready to be filled in. To see what is to be filled, type: role-profile lint "${out}"\n`);
    return EXIT.ok;
  },
});
