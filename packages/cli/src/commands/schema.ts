import { join } from 'node:path';
import { isKind, type JsonSchemaDraft, KINDS, notInJsonSchema, publishedSchemas } from '@role-profile/schema';
import { meant, orList, wrongUsage } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit.ts';
import { type Output, writeTexts } from '../files/write-texts.ts';

const INFO = {
  name: 'schema',
  summary: 'Writes the JSON Schema of role files, for other programs',
  usage: 'schema [KIND] [--draft 07|2020-12] [--normal] [--out DIR]',
  operands: { name: 'KIND', least: 0, most: 1 },
  options: {
    draft: {
      takes: 'choice',
      choices: ['07', '2020-12'],
      help: 'the version of JSON Schema (07, as usual, for editors)',
    },
    normal: { takes: 'nothing', help: 'describe the normal form, which convert --to json prints' },
    out: { takes: 'text', value: 'DIR', help: 'write files into this folder instead of the screen' },
    force: { takes: 'nothing', help: 'replace files that are already there' },
  },
  notes: [
    `KIND is ${KINDS.slice(0, 3).join(', ')},`,
    `  ${KINDS.slice(3).join(' or ')}; without it, all kinds in one schema,`,
    '  and with --out also one file for each, and a list of what no schema can say.',
    'Example: role-profile schema vacancy --out schemas',
  ],
} as const;

export const schemaCommand = defineCommand({
  ...INFO,
  async run({ operands: [kind], options: { draft = '07', normal, out, force } }, terminal) {
    if (kind !== undefined && !isKind(kind))
      return wrongUsage(INFO, `“${kind}” is no kind of document. KIND is ${orList(KINDS)}.${meant(kind, KINDS)}`);
    const all = publishedSchemas(DRAFTS[draft], normal ? 'normal' : 'author');
    if (out === undefined) {
      const schema = all.find(([file]) => file === fileOf(kind))?.[1];
      terminal.print(asText(schema));
      return EXIT.ok;
    }
    const wanted = all.filter(([file]) => kind === undefined || file === fileOf(kind));
    const list: readonly Output[] =
      kind === undefined ? [{ file: join(out, 'not-in-json-schema.json'), text: asText(notInJsonSchema) }] : [];
    const outputs = [...wanted.map(([file, schema]) => ({ file: join(out, file), text: asText(schema) })), ...list];
    const refusal = await writeTexts(outputs, { cwd: terminal.cwd, force });
    if (refusal !== undefined) return refusal;
    terminal.print(outputs.map(({ file }) => `${file}\n`).join(''));
    return EXIT.ok;
  },
});

const DRAFTS: Readonly<Record<'07' | '2020-12', JsonSchemaDraft>> = { '07': 'draft-07', '2020-12': '2020-12' };

function fileOf(kind: string | undefined): string {
  return `${kind ?? 'role'}.schema.json`;
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
