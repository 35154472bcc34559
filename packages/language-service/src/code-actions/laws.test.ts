import { applyEdits, type Format, parseRole, same } from '@role-profile/document';
import { lint } from '@role-profile/rules';
import { describe, expect, test } from 'vitest';
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../code-actions.ts';
import type { Context } from '../context.ts';
import { fromLspRange } from '../from-lsp.ts';
import { type RoleFile, roleFile } from '../role-file.ts';
import { toLspRange } from '../to-lsp.ts';
import { safeEdits } from './fix-all.ts';

const plain: Context = {
  snippets: false,
  nestedSymbols: false,
  relatedInformation: false,
  markdownInHover: false,
  markdownInCompletion: false,
  preferredActions: true,
};
const able: Context = { ...plain, versionedEdits: true, snippetEdits: true, newFiles: true };

const FACTS = [
  ...['grade: HEO', 'grad: HEO', 'grade: HE0', 'grade:', 'grade:\n  code: EO', 'grade: EO  '],
  ...['status: review', 'status: reviw', 'status: maybe', 'status:', 'owner: TBC', 'owner: A [team] here', 'owner:'],
  ...[
    'id: pier-warden',
    'id: Pier Warden',
    'closing: 31 March 2031',
    'closing: soon',
    'closing: rolling',
    'issued: [date]',
  ],
  ...['reportsTo: Pier Manager', 'deputy: B', 'x-cost: 4', '# a remark', 'workingPatterns: [full-time, part time]'],
  ...['# role-profile-disable-next-line placeholder', 'hoursPerWeek: forty', 'template: yes', 'language: en'],
];

const HEADINGS = [
  'Role purpose',
  'Autonomy',
  'Autonmy',
  'Impact',
  'Salary',
  'Getting here',
  'Contacts',
  'Person specification',
];

const BODIES = [
  ...[
    '- Keeps the pier safe.',
    '- Keeps [name] safe.\n- Walks.',
    'Keeps it safe.',
    '• Sweeps.\n• Paints.',
    '',
    '- A. {timeShare: 70}',
  ],
  ...[
    '### Essential\n\n- Swims.\n\n### Desirable',
    '<!-- checked -->',
    '-Rows.\n-Sails.',
    '1. One.\n2. Two [n].',
    'Team: Boats',
  ],
  ...['| min | max |\n|---|---|\n| 4 | 2 |', '- Crew – [why]', '> said', 'Words\u00a0joined.  \nAnd more.', '- - A'],
];

const ENTRIES = [
  ...[
    'purpose: Keeps it.',
    'purpose: |\n  Keeps\n  [name] safe.',
    'autonomy:\n  - A.\n  - "[duty]"',
    'autonomy:',
    'impact:\n  - B.  ',
  ],
  ...[
    'contacts:\n  internal:\n    - Crew – talk',
    'personSpecification:\n  essential:\n    - Swims.\n  desirable:',
    'salary:\n  - min: 4\n    max: 2',
  ],
  ...[
    'autonomy:\n  • A.\n  • B.',
    'statements:\n  equality: All.\n  equality: None.',
    'impact: []',
    'enquiries:\n  - name: TBC',
  ],
];

/** Documents with several mistakes each, the same in every run. */
function documents(count: number): readonly (readonly [Format, string])[] {
  const next = numbers(7);
  const some = (list: readonly string[], most: number) =>
    Array.from({ length: next(most + 1) }, () => list[next(list.length)] ?? '');
  return Array.from({ length: count }, (_, index): readonly [Format, string] => {
    const kind = ['kind: role-profile', 'kind: vacancy', 'kind: job-description', ''][next(4)] ?? '';
    const facts = [kind, 'title: Pier Warden', ...some(FACTS, 5)].filter((line) => line !== '');
    if (index % 2 === 0) return ['yaml', `${[...facts, ...some(ENTRIES, 4)].join('\n')}${next(3) === 0 ? '' : '\n'}`];
    const labels = next(4) === 0 ? ['Grade: HEO\nLine manager: Harbour Master'] : [];
    const sections = some(HEADINGS, 4).map((heading) => `## ${heading}\n\n${BODIES[next(BODIES.length)]}`);
    const text = [`---\n${facts.join('\n')}\n---`, ...labels, ...sections].join('\n\n');
    return ['markdown', `${next(5) === 0 ? text.replaceAll('\n', '\r\n') : text}\n`];
  });
}

function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const COUNT = 24;
const open = (format: Format, text: string) =>
  roleFile(`file:///a.role.${format === 'yaml' ? 'yaml' : 'md'}`, 1, parseRole(text, format));
const all = documents(COUNT).map(([format, text]) => [format, text] as const);

describe.each([
  ['an editor that can do everything', able],
  ['an editor that says nothing of itself', plain],
] as const)('for %s', (_name, context) => {
  test.each(all)('in %s, each action mends what it says, and loses no word: %j', (format, text) => {
    const file = open(format, text);
    const range = toLspRange(file.lines, { start: 0, end: text.length });
    const actions = codeActions(file, range, context, { only: ['quickfix', 'refactor'] });
    // What is missing is often much, and added in the same way.
    const missing = actions.filter(({ title }) => title.startsWith('Add the missing')).slice(2);
    for (const action of actions.filter((one) => !missing.includes(one))) {
      const after = applied(file, action);
      if (after === undefined) continue;
      const lost = lostWords(text, after, allowedWords(file, action));
      expect({ title: action.title, lost, after }).toEqual({ title: action.title, lost: [], after });
      const left = leftOver(file, action, after);
      expect({ title: action.title, left, after }).toEqual({ title: action.title, left: [], after });
    }
  });
});

test.each(all)('in %s, mending everything twice is mending it once: %j', (format, text) => {
  const file = open(format, text);
  const once = applyEdits(text, safeEdits(file));
  expect(safeEdits(open(format, once))).toEqual([]);
});

test.each(all)('in %s, what is written in the other syntax says the same: %j', (format, text) => {
  const file = open(format, text);
  const range = toLspRange(file.lines, { start: 0, end: 0 });
  for (const { edit } of codeActions(file, range, able, { only: ['refactor.rewrite'] })) {
    const written = (edit?.documentChanges?.[1] as TextDocumentEdit | undefined)?.edits[0] as TextEdit | undefined;
    if (written === undefined) continue;
    const other = parseRole(written.newText, format === 'yaml' ? 'markdown' : 'yaml');
    expect([written.newText, same(other.role, file.document.role)]).toEqual([written.newText, true]);
  }
});

/** The text after an action; `undefined` where it makes a new file. */
function applied({ document, lines, uri }: RoleFile, { edit }: CodeAction): string | undefined {
  const [first] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  if (first !== undefined && !('textDocument' in first)) return undefined;
  const edits: readonly (TextEdit | SnippetTextEdit)[] = first?.edits ?? edit?.changes?.[uri] ?? [];
  expect(edits.length).toBeGreaterThan(0);
  return applyEdits(
    document.text,
    edits.map((one) => ({
      range: fromLspRange(lines, one.range),
      newText: 'snippet' in one ? filledIn(one.snippet.value) : one.newText,
    })),
  );
}

/** As if its author had left what tab stops hold, and typed a figure where they hold nothing. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\$\d+/g, '1')
    .replace(/\\([\\$}])/g, '$1');
}

/** Words that an action says it takes out, and those of the mistake itself. */
function allowedWords(
  { document, lines, findings }: RoleFile,
  { title, diagnostics = [] }: CodeAction,
): readonly string[] {
  const quoted = Array.from(title.matchAll(/“([^”]*)”/g), ([, words = '']) => words);
  const places = diagnostics.map(({ range }) => fromLspRange(lines, range));
  const labels =
    findings.some(({ code }) => code === 'label-lines') && title.startsWith('Move')
      ? document.labels.map(({ keyRange }) => keyRange)
      : [];
  // A comment that does nothing goes with its line.
  const comments =
    title === 'Delete this comment'
      ? places.map(({ start }) => ({
          start: document.text.lastIndexOf('\n', start) + 1,
          end: lineEnd(document.text, start),
        }))
      : [];
  const written = [...places, ...labels, ...comments].map(({ start, end }) => document.text.slice(start, end));
  return [...quoted, ...written].flatMap(wordsOf);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function lostWords(before: string, after: string, allowed: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of [...wordsOf(after), ...allowed]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The findings that an action says it mends, and that are as many as before. */
function leftOver(
  { document, findings }: RoleFile,
  { diagnostics = [] }: CodeAction,
  after: string,
): readonly unknown[] {
  const left = lint(parseRole(after, document.format));
  const mended = diagnostics.map(({ message }) => message);
  return mended.filter((message) => {
    const count = (list: readonly { readonly message: unknown }[]) =>
      list.filter((one) => one.message === message).length;
    return count(left) > count(findings) - mended.filter((one) => one === message).length;
  });
}
