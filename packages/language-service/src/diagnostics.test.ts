import { type Format, parseRole } from '@role-profile/document';
import { markRanges } from '@role-profile/kit';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import { diagnostics } from './diagnostics.ts';
import { fromLspRange } from './from-lsp.ts';
import { roleFile } from './role-file.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

/** The text with what the diagnostics of one code underline. */
function underlined(format: Format, text: string, code: string): string {
  const file = roleFile('file:///a', 1, parseRole(text, format));
  const found = diagnostics(file, editor).filter((diagnostic) => diagnostic.code === code);
  return markRanges(
    text,
    found.map(({ range }) => fromLspRange(file.lines, range)),
  );
}

test.each([
  ['yaml', 'unknown-field', 'kind: vacancy\ntitle: A\n$0grad$0: HEO\n'],
  ['yaml', 'wrong-value', 'kind: vacancy\ntitle: A\ngrade: $0HEOO$0\n'],
  ['yaml', 'wrong-value', 'kind: vacancy\r\ntitle: "🚢"\r\ngrade: $0HEOO$0\r\n'],
  ['yaml', 'missing-field', '$0title$0: A\ngrade: HEO\npurpose: B\n'],
  ['markdown', 'wrong-value', '---\nkind: vacancy\ntitle: A\ngrade: $0HEOO$0\n---\n'],
  [
    'markdown',
    'duplicate-section',
    '---\nkind: vacancy\ntitle: A\n---\n\n## Autonomy\n\n- B.\n\n## $0Autonomy$0\n\n- C.\n',
  ],
] as const)('%s %s: %j', (format, code, marked) => {
  expect(underlined(format, marked.replaceAll('$0', ''), code)).toBe(marked);
});

const DUPLICATE = '---\nkind: vacancy\ntitle: A\n---\n\n## Autonomy\n\n- B.\n\n## Autonomy\n\n- C.\n';

function duplicate(context: Context) {
  const file = roleFile('file:///a.md', 1, parseRole(DUPLICATE, 'markdown'));
  return diagnostics(file, context).find(({ code }) => code === 'duplicate-section');
}

test('the first of two sections stands beside the second', () => {
  expect(duplicate(editor)).toMatchObject({
    source: 'role-profile',
    severity: expect.any(Number),
    relatedInformation: [{ location: { uri: 'file:///a.md', range: { start: { line: 5, character: 3 } } } }],
  });
  expect(duplicate({ ...editor, relatedInformation: false })).not.toHaveProperty('relatedInformation');
});

test('a link to the documentation only where there is one', () => {
  expect(duplicate(editor)).not.toHaveProperty('codeDescription');
  const { codeDescription } = duplicate({ ...editor, homepage: 'https://docs.example' }) ?? {};
  expect(codeDescription?.href).toBe('https://docs.example/rules/duplicate-section');
});

test('severity follows the status', () => {
  const severityIn = (status: string) => {
    const file = roleFile('file:///a', 1, parseRole(`kind: vacancy\ntitle: A\nstatus: ${status}\n`, 'yaml'));
    return Math.min(...diagnostics(file, editor).map(({ severity }) => severity ?? 0));
  };
  expect(['draft', 'review', 'approved'].map(severityIn)).toEqual([
    DiagnosticSeverity.Hint,
    DiagnosticSeverity.Warning,
    DiagnosticSeverity.Error,
  ]);
});

test.each([
  ['yaml', 'empty-section', 'kind: vacancy\ntitle: A\ngrade: HEO\npurpose:\n'],
  ['markdown', 'empty-section', '---\nkind: vacancy\ntitle: A\ngrade: HEO\n---\n\n## Role purpose\n'],
  ['yaml', 'unused-suppression', '# role-profile-disable-file placeholder\nkind: vacancy\ntitle: A\ngrade: HEO\n'],
  [
    'markdown',
    'unused-suppression',
    '---\nkind: vacancy\ntitle: A\ngrade: HEO\n---\n\n<!-- role-profile-disable-file placeholder -->\n',
  ],
] as const)('what could go without a loss is faded where the editor can, in %s: %s', (format, code, text) => {
  const file = roleFile('file:///a', 1, parseRole(text, format));
  const found = (context: Context) => diagnostics(file, context).find((one) => one.code === code);
  expect(found({ ...editor, diagnosticTags: true })?.tags).toEqual([DiagnosticTag.Unnecessary]);
  expect(found(editor)).toBeDefined();
  expect(found(editor)).not.toHaveProperty('tags');
});
