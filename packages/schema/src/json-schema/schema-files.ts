import type { JsonSchemaDraft } from '../to-json-schema.ts';
import { notInJsonSchema } from './not-in-json-schema.ts';
import { publishedSchemas } from './published-schema.ts';

/** A generated file of the package: its path below the folder of schemas, and its text. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

const DRAFTS: readonly JsonSchemaDraft[] = ['draft-07', '2020-12'];

/** All published schemas, those of the normal form in a folder of their own, and the list of what no schema says. */
export function schemaFiles(): readonly SchemaFile[] {
  const author = DRAFTS.flatMap((draft) => files(draft, publishedSchemas(draft, 'author')));
  const normal = DRAFTS.flatMap((draft) => files(`normal/${draft}`, publishedSchemas(draft, 'normal')));
  return [...author, ...normal, { path: 'not-in-json-schema.json', text: asText(notInJsonSchema) }];
}

function files(folder: string, schemas: ReturnType<typeof publishedSchemas>): readonly SchemaFile[] {
  return schemas.map(([file, schema]) => ({ path: `${folder}/${file}`, text: asText(schema) }));
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
