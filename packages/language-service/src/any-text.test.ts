import { type Format, parseRole } from '@role-profile/document';
import { expect, test } from 'vitest';
import { TextEdit } from 'vscode-languageserver-types';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { completion } from './completion.ts';
import type { Context } from './context.ts';
import { diagnostics } from './diagnostics.ts';
import { documentHighlights } from './document-highlights.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding-ranges.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { roleFile } from './role-file.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';

const editor: Context = {
  snippets: true,
  nestedSymbols: true,
  relatedInformation: true,
  markdownInHover: true,
  markdownInCompletion: true,
  preferredActions: true,
};

const TEXTS: readonly (readonly [Format, string])[] = [
  ['yaml', '\uFEFFkind: vacancy\r\ntitle: "🚢 A"\r\ngrade:\r\n\tcode: X\r\n- b\r\n'],
  ['yaml', 'kind: [vacancy, {a: b}]\ntitle: &x A\nowner: *x\n<<: *x\n? complex\n: value\n'],
  ['yaml', 'accountabilities:\n- - a\n  -\n  - text:\n      - b\n -c\n...\n---\nkind: vacancy\n'],
  [
    'yaml',
    'contacts:\n  internal:\n    - party: |\n        A\n\n        B\n      purpose: >-\n        c: d\n  external: "x\n',
  ],
  [
    'markdown',
    '---\nkind: vacancy\ntitle: A\n-- -\n\n## Duties\n### \n- \n-  a {timeShare: \n#######\n**Contacts**\nInternal\n',
  ],
  ['markdown', '---\nkind: vacancy\n---\r\n# A\r\n# B\r\n\r\n| a |\n|--|\n| |\n\n    code\n> ## Impact\n<!-- x\n'],
  ['markdown', '## Person specification\n## Person specification\n### Essential\n#### Essential\n- x\n###### y\n'],
  ['markdown', '\uFEFF\n\n---\n\n---\n##Autonomy\nImpact\n======\n\n1. a\n2. b\n   - c\n'],
];

test.each(TEXTS)('%s %j: every feature answers at every place', (format, text) => {
  const file = roleFile('file:///a', 1, parseRole(text, format));
  diagnostics(file, editor);
  documentSymbols(file, editor);
  foldingRanges(file, editor);
  semanticTokens(file);
  documentLinks(file);
  inlayHints(file, { start: { line: 0, character: 0 }, end: file.lines.positionAt(text.length) });
  codeLenses(file, editor);
  for (let offset = 0; offset <= text.length; offset++) {
    // No editor has its cursor between the two signs of one line end.
    if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
    const at = file.lines.positionAt(offset);
    hover(file, at, editor);
    documentHighlights(file, at);
    selectionRanges(file, [at]);
    signatureHelp(file, at);
    codeActions(file, { start: at, end: at }, editor);
    for (const { label, textEdit } of completion(file, at, editor).items) {
      const range = TextEdit.is(textEdit) ? textEdit.range : undefined;
      const isAround =
        range !== undefined && range.start.character <= at.character && at.character <= range.end.character;
      expect([offset, label, range?.start.line, range?.end.line, isAround]).toEqual([
        offset,
        label,
        at.line,
        at.line,
        true,
      ]);
    }
  }
});
