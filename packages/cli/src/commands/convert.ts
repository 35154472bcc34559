import { convertRole, formatOf, type Lost, lineIndex, parseRole, type RoleDocument } from '@role-profile/document';
import { printHtml } from '@role-profile/interchange';
import { placeholdersIn } from '@role-profile/rules';
import { wrongUsage } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { EXIT, isRefusal, type Refusal, refuse } from '../exit.ts';
import { readSource, type SourceFile } from '../files/source-file.ts';
import { writeTexts } from '../files/write-texts.ts';

const INFO = {
  name: 'convert',
  summary: 'Writes a role file in the other syntax, as HTML or as JSON',
  usage: 'convert FILE --to md|yaml|html|json [--out FILE]',
  operands: { name: 'FILE', least: 1, most: 1 },
  options: {
    to: {
      takes: 'choice',
      choices: ['md', 'yaml', 'html', 'json'],
      help: 'Markdown, YAML, a web page, or JSON in full form',
    },
    out: { takes: 'text', value: 'FILE', help: 'write to this file instead of the screen' },
    force: { takes: 'nothing', help: 'replace the file if it is already there' },
  },
  notes: [
    'JSON is the full form: short forms such as “grade: HEO” are spelt out.',
    'HTML is one page to read, print and send; it loads nothing from elsewhere.',
    'Comments come along; one that cannot is named on standard error.',
    'A file with syntax errors is not converted, because part of it would be lost;',
    '  the command ends with 1.',
  ],
} as const;

export const convertCommand = defineCommand({
  ...INFO,
  async run({ operands: [path = ''], options }, terminal) {
    if (options.to === undefined)
      return wrongUsage(INFO, 'role-profile convert needs to know what to write: --to md, yaml, html or json.');
    const source = await readSource(path, terminal.cwd);
    if (isRefusal(source)) return source;
    const document = readRole(source);
    if (isRefusal(document)) return document;
    const written = writtenAs(options.to, document);
    if ('refusal' in written)
      return refuse(EXIT.findings, `${source.shown} was not converted, and nothing was written: ${written.refusal}`);
    const { text, lost } = written;
    for (const each of lost) terminal.say(lostSentence(each, source));
    if (options.out === undefined) {
      terminal.print(text);
      return EXIT.ok;
    }
    const refusal = await writeTexts([{ file: options.out, text }], { cwd: terminal.cwd, force: options.force });
    return refusal ?? EXIT.ok;
  },
});

function readRole({ shown, text }: SourceFile): RoleDocument | Refusal {
  const format = formatOf(shown);
  if (format === undefined) {
    return refuse(
      EXIT.usage,
      `${shown} is neither Markdown (.md) nor YAML (.yaml, .yml), so it is no role file.`,
      `To make one of it, type: role-profile import "${shown}"`,
    );
  }
  const document = parseRole(text, format);
  const broken = document.issues.find(({ code }) => code === 'syntax');
  if (broken === undefined) return document;
  const { line } = lineIndex(text).positionAt(broken.range.start);
  return refuse(
    EXIT.findings,
    `${shown} cannot be read from line ${line + 1} on, so nothing was written: ${broken.message}`,
    `To see all that is wrong, type: role-profile lint "${shown}"`,
  );
}

type Target = 'md' | 'yaml' | 'html' | 'json';

function writtenAs(to: Target, document: RoleDocument): ReturnType<typeof convertRole> {
  if (to === 'html') return { text: printHtml(document, { blanksIn: placeholdersIn }), lost: [] };
  return to === 'json'
    ? { text: `${JSON.stringify(document.role, null, 2)}\n`, lost: [] }
    : convertRole(document, to === 'md' ? 'markdown' : 'yaml');
}

function lostSentence({ range, text }: Lost, source: SourceFile): string {
  const { line } = lineIndex(source.text).positionAt(range.start);
  const words = text.replace(/\s+/g, ' ');
  return `${source.shown}:${line + 1} could not be carried over, so copy it by hand if it matters: ${words}`;
}
