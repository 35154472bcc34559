import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Format, parseRole } from '@role-profile/document';
import { lint } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

describe.each(['README.md', 'docs/notation.md'])('%s', (file) => {
  const examples = examplesOf(readFileSync(resolve(ROOT, file), 'utf8'));

  test('shows one whole role in both syntaxes, which say the same', () => {
    const [markdown, yaml, ...others] = examples.filter(({ text }) => /^kind: /m.test(text));
    expect([markdown?.format, yaml?.format, others]).toEqual(['markdown', 'yaml', []]);
    expect(roleOf(yaml)).toEqual(roleOf(markdown));
  });

  test.each(examples)('$format at line $line has no mistake', ({ text, format }) => {
    const found = lint(parseRole(text, format), { kind: 'job-description' });
    // An excerpt does not say its kind, so that something is missing, or of no use in this one, says nothing.
    expect(found.filter(({ code }) => !['missing-field', 'field-of-another-kind'].includes(code))).toEqual([]);
  });
});

test('README.md quotes a finding as it is', () => {
  const [, quoted] = /^> (.+)$/m.exec(readFileSync(resolve(ROOT, 'README.md'), 'utf8')) ?? [];
  const broken = readFileSync(resolve(ROOT, 'samples/broken/misspelt-key-and-wrong-grade.role.yaml'), 'utf8');
  expect(lint(parseRole(broken, 'yaml')).map(({ message }) => message)).toContain(quoted);
});

interface Example {
  readonly format: Format;
  readonly text: string;
  /** Of the fence, from 1. */
  readonly line: number;
}

function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(/^```(yaml|markdown)\n(.*?)^```$/gms)].map(({ index, 1: format, 2: text = '' }) => ({
    format: format === 'yaml' ? 'yaml' : 'markdown',
    text,
    line: page.slice(0, index).split('\n').length,
  }));
}

function roleOf(example: Example | undefined): unknown {
  return example === undefined ? undefined : parseRole(example.text, example.format).role;
}
