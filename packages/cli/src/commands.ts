import type { Command } from './command.ts';

/** Every command, in the order of help. Each is loaded when it is used, so that the program starts fast. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['lint', async () => (await import('./commands/lint.ts')).lintCommand],
  ['format', async () => (await import('./commands/format.ts')).formatCommand],
  ['import', async () => (await import('./commands/import.ts')).importCommand],
  ['convert', async () => (await import('./commands/convert.ts')).convertCommand],
  ['new', async () => (await import('./commands/new.ts')).newCommand],
  ['migrate', async () => (await import('./commands/migrate.ts')).migrateCommand],
  ['schema', async () => (await import('./commands/schema.ts')).schemaCommand],
  ['explain', async () => (await import('./commands/explain.ts')).explainCommand],
  ['rules', async () => (await import('./commands/rules.ts')).rulesCommand],
]);
