import { applyEdits, formatOf, lineIndex, migrationOf, parseRole } from '@role-profile/document';
import { SCHEMA_VERSION } from '@role-profile/schema';
import { defineCommand } from '../command.ts';
import { EXIT, isRefusal, type Refusal, refuse } from '../exit.ts';
import { readSource, type SourceFile } from '../files/source-file.ts';
import { writeTexts } from '../files/write-texts.ts';

export const migrateCommand = defineCommand({
  name: 'migrate',
  summary: 'Brings older role files up to date, in place',
  usage: 'migrate FILE…',
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  notes: [
    'A file says its version as “schemaVersion: 0”; one that says none is of the',
    `  current version, which is ${SCHEMA_VERSION}.`,
    'Only names that changed are rewritten; comments and spaces stay as they are.',
    'If any of the files cannot be read, none is written.',
  ],
  async run({ operands }, { cwd, print }) {
    const files: Migrated[] = [];
    for (const path of operands) {
      const source = await readSource(path, cwd);
      const file = isRefusal(source) ? source : migrated(source);
      if (isRefusal(file)) return file;
      files.push(file);
    }
    const outputs = files.filter(({ changes }) => changes > 0).map(({ source, text }) => ({ file: source.file, text }));
    const failed = await writeTexts(outputs, { cwd, force: true });
    if (failed !== undefined) return failed;
    print(files.map(resultLine).join(''));
    return EXIT.ok;
  },
});

interface Migrated {
  readonly source: SourceFile;
  readonly text: string;
  readonly changes: number;
}

function migrated(source: SourceFile): Migrated | Refusal {
  const { shown, text } = source;
  const format = formatOf(shown);
  if (format === undefined) {
    return refuse(EXIT.usage, `${shown} is neither Markdown (.md) nor YAML (.yaml, .yml), so it is no role file.`);
  }
  const document = parseRole(text, format);
  const broken = document.issues.find(({ code }) => code === 'syntax');
  if (broken !== undefined) {
    const { line } = lineIndex(text).positionAt(broken.range.start);
    return refuse(
      EXIT.findings,
      `${shown} cannot be read from line ${line + 1} on, so nothing was written: ${broken.message}`,
      `To see all that is wrong, type: role-profile lint "${shown}"`,
    );
  }
  const { edits } = migrationOf(document);
  return { source, text: applyEdits(text, edits), changes: edits.length };
}

function resultLine({ source, changes }: Migrated): string {
  if (changes === 0) return `${source.shown} needs no change.\n`;
  return `${source.shown} follows version ${SCHEMA_VERSION}: ${changes === 1 ? 'one place was' : `${changes} places were`} changed.\n`;
}
