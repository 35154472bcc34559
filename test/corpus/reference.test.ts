import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Format, parseRole } from '@role-profile/document';
import { lint } from '@role-profile/rules';
import { type Field, fields, KINDS, type Kind, type Path, requirementsOf } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, 'docs/reference');

/**
 * An example is an excerpt, so that the rest is missing or only begun says nothing. A page shows the fields of other
 * kinds too, in a part that says so.
 */
const OF_EXCERPTS = ['missing-field', 'start-here', 'field-of-another-kind'];

test('there is a page for each kind, and each is what the model says', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(KINDS.map((kind) => `${kind}.md`).sort());
  const script = resolve(ROOT, 'scripts/reference.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});

describe.each(KINDS)('%s', (kind) => {
  const page = readFileSync(resolve(FOLDER, `${kind}.md`), 'utf8');
  const entries = entriesOf(page);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));

  test('says on its first line that it is generated', () => {
    expect(page.split('\n', 1)[0]).toMatch(/^<!-- Generated .*\. -->$/);
  });

  test('has every key, with its guidance and three examples', () => {
    expect([...byKey.keys()].sort()).toEqual(fields.map(({ key }) => key).sort());
    for (const field of fields) {
      expect(byKey.get(field.key)?.text).toContain(field.guidance);
      expect(byKey.get(field.key)?.examples.map(({ label, format }) => `${label} ${format}`)).toEqual([
        'Good, in YAML yaml',
        'Good, in Markdown markdown',
        `${field.example?.refused ? 'Refused' : 'Poor'} yaml`,
      ]);
      for (const part of partsOf(field)) expect(byKey.get(field.key)?.text).toContain(part.guidance);
    }
  });

  test('says what is required and what is recommended', () => {
    const [, required = '', recommended = ''] = page.split(/^## (?:Required|Recommended|Where they help)$/m);
    const isIn = (part: string, anyOf: readonly Path[]) => anyOf.some(([key]) => part.includes(`: \`${key}\`\n`));
    for (const { level, anyOf } of requirementsOf(kind)) {
      // A field of which one part is required stands with the required ones.
      const isSaid = isIn(required, anyOf) || (level === 'recommended' && isIn(recommended, anyOf));
      expect(isSaid, anyOf.join(' or ')).toBe(true);
    }
  });

  const examples = entries.flatMap(({ key, examples }) => examples.map((example) => ({ key, ...example })));

  test.each(examples.filter(({ label }) => label.startsWith('Good')))('$key: $label, is right', (example) => {
    expect(codesOf(example, kind)).toEqual([]);
  });

  test.each(examples.filter(({ label }) => label === 'Refused'))('$key: what is refused is an error', (example) => {
    expect(errorsOf(example, kind).length).toBeGreaterThan(0);
  });

  test.each(examples.filter(({ label }) => label === 'Poor'))('$key: what is only poor is no error', (example) => {
    expect(errorsOf(example, kind)).toEqual([]);
  });
});

interface Example {
  readonly label: string;
  readonly format: Format;
  readonly text: string;
}

interface PageEntry {
  readonly key: string;
  readonly text: string;
  readonly examples: readonly Example[];
}

function entriesOf(page: string): readonly PageEntry[] {
  return page.split(/^(?=### [^\n]+: `\w+`$)/m).flatMap((text) => {
    const key = /^### [^\n]+: `(\w+)`\n/.exec(text)?.[1];
    return key === undefined ? [] : [{ key, text, examples: examplesOf(text) }];
  });
}

function examplesOf(text: string): readonly Example[] {
  return [
    ...text.matchAll(/^(Good, in YAML|Good, in Markdown|Poor|Refused):\n\n```(yaml|markdown)\n(.*?)^```$/gms),
  ].map(([, label = '', format, example = '']) => ({
    label,
    format: format === 'yaml' ? 'yaml' : 'markdown',
    text: example,
  }));
}

function findingsOf({ text, format }: Example, kind: Kind) {
  return lint(parseRole(text, format), { kind }).filter(({ code }) => !OF_EXCERPTS.includes(code));
}

function codesOf(example: Example, kind: Kind): readonly string[] {
  return findingsOf(example, kind).map(({ code, message }) => `${code}: ${message}`);
}

function errorsOf(example: Example, kind: Kind): readonly string[] {
  return findingsOf(example, kind).flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
}

function partsOf(field: Field): readonly Field[] {
  return field.fields.flatMap((part) => [part, ...partsOf(part)]);
}
