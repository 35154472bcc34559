import { type Format, parseRole } from '@role-profile/document';
import { markedText } from '@role-profile/kit';
import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { fromLspRange } from './from-lsp.ts';
import { roleFile } from './role-file.ts';
import { selectionRanges } from './selection-ranges.ts';

/** For every cursor what is selected, step by step. */
function grow(format: Format, marked: string): string[][] {
  const { text, offsets } = markedText(marked);
  const file = roleFile('file:///a', 1, parseRole(text, format));
  return selectionRanges(
    file,
    offsets.map((offset) => file.lines.positionAt(offset)),
  ).map((chain) => {
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = chain; at !== undefined; at = at.parent) {
      const { start, end } = fromLspRange(file.lines, at.range);
      steps.push(text.slice(start, end));
    }
    return steps;
  });
}

test('a statement in Markdown: word, words, item, list, section, section around, file', () => {
  const [steps] = grow(
    'markdown',
    '---\nkind: vacancy\n---\n\n## Duties\n\n### Pier\n\n- Walk it.\n- Sweep the st$0eps. {timeShare: 20}\n\n## Autonomy\n\n- A.\n',
  );
  expect(steps).toEqual([
    'steps',
    'Sweep the steps.',
    'Sweep the steps. {timeShare: 20}',
    '- Sweep the steps. {timeShare: 20}',
    '- Walk it.\n- Sweep the steps. {timeShare: 20}',
    '### Pier\n\n- Walk it.\n- Sweep the steps. {timeShare: 20}',
    '## Duties\n\n### Pier\n\n- Walk it.\n- Sweep the steps. {timeShare: 20}',
    '---\nkind: vacancy\n---\n\n## Duties\n\n### Pier\n\n- Walk it.\n- Sweep the steps. {timeShare: 20}\n\n## Autonomy\n\n- A.\n',
  ]);
});

test('a statement in YAML: word, value, fact, item, list, field, file', () => {
  const [steps] = grow(
    'yaml',
    'kind: vacancy\naccountabilities:\n  - text: "Sweep the st$0eps."\n    timeShare: 20\n  - Walk it.\n',
  );
  expect(steps).toEqual([
    'steps',
    'Sweep the steps.',
    '"Sweep the steps."',
    'text: "Sweep the steps."',
    'text: "Sweep the steps."\n    timeShare: 20',
    '- text: "Sweep the steps."\n    timeShare: 20\n  - Walk it.',
    'accountabilities:\n  - text: "Sweep the steps."\n    timeShare: 20\n  - Walk it.',
    'kind: vacancy\naccountabilities:\n  - text: "Sweep the steps."\n    timeShare: 20\n  - Walk it.',
    'kind: vacancy\naccountabilities:\n  - text: "Sweep the steps."\n    timeShare: 20\n  - Walk it.\n',
  ]);
});

test('many positions are answered in their order', () => {
  const chains = grow('markdown', '---\nti$0tle: Pier Warden\nowner: H$0arbour\n---\n\nSome wo$0rds.\n');
  expect(chains.map(([first]) => first)).toEqual(['title', 'Harbour', 'words']);
});

test.each([
  ['yaml', '$0', ['']],
  ['markdown', '', undefined],
  ['yaml', 'title:$0\n', ['title:', 'title:\n']],
  ['yaml', 'reportsTo: regional-port$0-manager', ['regional-port-manager', 'reportsTo: regional-port-manager']],
  [
    'yaml',
    'kind: [va$0cancy\ntitle: A\n',
    ['vacancy', '[vacancy', 'kind: [vacancy', 'kind: [vacancy\ntitle: A', 'kind: [vacancy\ntitle: A\n'],
  ],
  ['markdown', '**Grade:** H$0EO', ['HEO', '**Grade:** HEO']],
] as const)('%s %j', (format, marked, steps) => {
  expect(grow(format, marked)[0]).toEqual(steps);
});
