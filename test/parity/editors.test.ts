import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { leftOut } from '@role-profile/kit';
import type { JsonSchemaDraft } from '@role-profile/schema';
import { expect, test } from 'vitest';
import { changeRole } from './change-role.ts';
import { randomOf } from './random.ts';
import { packedSchema, type Verdict, verdictOf } from './verdicts.ts';
import { type Value, writeRole } from './write-roles.ts';

const DOCUMENTS = 400;
const DRAFTS: readonly JsonSchemaDraft[] = ['draft-07', '2020-12'];
const EDITORS = join(import.meta.dirname, 'editors');
const seed = Number(process.env.ROLE_PROFILE_SEED ?? Date.now() % 1_000_000_000);

/** The first on the path may be another than the one that the system's packages belong to. */
const PYTHONS = ['python3', '/usr/bin/python3'];

const PYTHON = `
import json, sys
from jsonschema import Draft7Validator, Draft202012Validator
task = json.load(sys.stdin)
validator = (Draft7Validator if task['draft'] == 'draft-07' else Draft202012Validator)(task['schema'])
json.dump([validator.is_valid(role) for role in task['roles']], sys.stdout)
`;

interface Case {
  readonly role: Value;
  readonly verdict: Verdict;
}

/** Whether each case is right by one validator. */
type Validator = (cases: readonly Case[]) => Promise<readonly boolean[]>;

const cases = someCases();

test('the roles are of both sorts, right and wrong', () => {
  const right = cases.filter(({ verdict }) => verdict.isRight).length;
  expect(right).toBeGreaterThan(DOCUMENTS / 10);
  expect(right).toBeLessThan((DOCUMENTS * 9) / 10);
});

for (const draft of DRAFTS) {
  compare(`yaml-language-server, ${draft}`, hasEditors() ? yamlLanguageServer(draft) : undefined);
  compare(`VS Code’s JSON language service, ${draft}`, hasEditors() ? jsonLanguageService(draft) : undefined);
  compare(`Python’s jsonschema, ${draft}`, pythonJsonschema(draft));
}

function compare(name: string, validator: Validator | undefined): void {
  if (validator === undefined) {
    leftOut(`parity with ${name}`, 'it is not installed');
    return;
  }
  test(`${DOCUMENTS} roles get the same verdict from lint and from ${name}`, { timeout: 240_000 }, async () => {
    const said = await validator(cases);
    const disagreements = cases.flatMap(({ verdict }, index) =>
      said[index] === verdict.isRight
        ? []
        : [`${said[index] ? 'accepts' : 'refuses'}\n${verdict.text}${verdict.errors[0]?.message}`],
    );
    console.log(`parity: seed ${seed}, ${DOCUMENTS} documents, ${name}, ${disagreements.length} disagreements`);
    expect(said).toHaveLength(DOCUMENTS);
    expect(disagreements.slice(0, 3)).toEqual([]);
  });
}

function someCases(): readonly Case[] {
  const random = randomOf(seed);
  return Array.from({ length: DOCUMENTS }, () => {
    let role = writeRole(random);
    for (let slips = random.upTo(1); slips > 0; slips--) role = changeRole(role, random);
    return { role, verdict: verdictOf(role) };
  });
}

function hasEditors(): boolean {
  return existsSync(join(EDITORS, 'node_modules/yaml-language-server/package.json'));
}

interface TextDocument {
  readonly uri: string;
}
interface Diagnostics {
  readonly length: number;
}
interface Settings {
  readonly validate: true;
  readonly schemas: readonly { uri: string; fileMatch: readonly string[]; schema: object }[];
  readonly yamlVersion?: '1.2';
}
interface YamlService {
  configure(settings: Settings): void;
  doValidation(document: TextDocument, isKubernetes: boolean): Promise<Diagnostics>;
}
interface JsonService {
  configure(settings: Settings): void;
  parseJSONDocument(document: TextDocument): object;
  doValidation(document: TextDocument, json: object, settings: { schemaValidation: 'error' }): Promise<Diagnostics>;
}
interface Editors {
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): TextDocument };
  readonly yaml: { getLanguageService(params: object): YamlService };
  readonly json: { getLanguageService(params: object): JsonService };
}

function editors(): Editors {
  const load = createRequire(join(EDITORS, 'package.json'));
  return {
    TextDocument: load('vscode-languageserver-textdocument').TextDocument,
    yaml: load('yaml-language-server'),
    json: load('vscode-json-languageservice'),
  };
}

function settings(draft: JsonSchemaDraft): Settings {
  const schema = packedSchema(draft, 'role.schema.json');
  return { validate: true, schemas: [{ uri: 'file:///role.schema.json', fileMatch: ['*'], schema }] };
}

function yamlLanguageServer(draft: JsonSchemaDraft): Validator {
  return async (all) => {
    const { TextDocument, yaml } = editors();
    const failures: unknown[] = [];
    const service = yaml.getLanguageService({
      schemaRequestService: async () => '',
      workspaceContext: { resolveRelativePath: (path: string) => path },
      telemetry: { send() {}, sendError: (...error: unknown[]) => failures.push(error), sendTrack() {} },
    });
    service.configure({ ...settings(draft), yamlVersion: '1.2' });
    const said: boolean[] = [];
    for (const [index, { verdict }] of all.entries()) {
      const document = TextDocument.create(`file:///${draft}/${index}.role.yaml`, 'yaml', index, verdict.text);
      said.push((await service.doValidation(document, false)).length === 0);
    }
    expect(failures).toEqual([]);
    return said;
  };
}

function jsonLanguageService(draft: JsonSchemaDraft): Validator {
  return async (all) => {
    const { TextDocument, json } = editors();
    const service = json.getLanguageService({});
    service.configure(settings(draft));
    const said: boolean[] = [];
    for (const [index, { role }] of all.entries()) {
      const document = TextDocument.create(`file:///${index}.role.json`, 'json', index, JSON.stringify(role));
      const found = await service.doValidation(document, service.parseJSONDocument(document), {
        schemaValidation: 'error',
      });
      said.push(found.length === 0);
    }
    return said;
  };
}

function pythonJsonschema(draft: JsonSchemaDraft): Validator | undefined {
  const python = PYTHONS.find((program) => spawnSync(program, ['-c', 'import jsonschema']).status === 0);
  if (python === undefined) return undefined;
  return async (all) => {
    const task = { draft, schema: packedSchema(draft, 'role.schema.json'), roles: all.map(({ role }) => role) };
    const { stdout, stderr } = spawnSync(python, ['-c', PYTHON], {
      input: JSON.stringify(task),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };
}
