import { type Format, parseRole } from '@role-profile/document';
import { markRanges, withCursor } from '@role-profile/kit';
import { expect, test } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { documentHighlights } from './document-highlights.ts';
import { fromLspRange } from './from-lsp.ts';
import { roleFile } from './role-file.ts';

function ask(format: Format, marked: string) {
  const { text, offset } = withCursor(marked);
  const file = roleFile('file:///harbour-manager.role.md', 1, parseRole(text, format));
  const found = documentHighlights(file, file.lines.positionAt(offset));
  const ranges = found.map(({ range }) => fromLspRange(file.lines, range));
  return { on: markRanges(text, ranges), kinds: found.map(({ kind }) => kind) };
}

test.each([
  [
    'a role',
    'yaml',
    'reportsTo: regional-mana$0ger\ndeputisesFor: [regional-manager, quay-manager]\n',
    'reportsTo: $0regional-manager$0\ndeputisesFor: [$0regional-manager$0, quay-manager]\n',
  ],
  [
    'a role',
    'markdown',
    '---\nreportsTo: $0regional-manager\ndirectReports:\n  - role: regional-manager\n    count: 2\n---\n',
    '---\nreportsTo: $0regional-manager$0\ndirectReports:\n  - role: $0regional-manager$0\n    count: 2\n---\n',
  ],
  [
    'a behaviour',
    'yaml',
    'successProfile:\n  behaviours: [Leader$0ship (level 3)]\npersonSpecification:\n  groups:\n    - heading: Leadership\n',
    'successProfile:\n  behaviours: [$0Leadership$0 (level 3)]\npersonSpecification:\n  groups:\n    - heading: $0Leadership$0\n',
  ],
  [
    'a behaviour',
    'markdown',
    '## Person specification\n\n### Leadership$0\n\n- Leads.\n\n## Behaviours\n\n- Leadership – level 3\n',
    '## Person specification\n\n### $0Leadership$0\n\n- Leads.\n\n## Behaviours\n\n- $0Leadership$0 – level 3\n',
  ],
  [
    'a value',
    'markdown',
    '## Duties\n\n## Person specification\n\n- A. {assessedBy: [inter$0view]}\n- B. {assessedBy: [test, interview]}\n',
    '## Duties\n\n## Person specification\n\n- A. {assessedBy: [$0interview$0]}\n- B. {assessedBy: [test, $0interview$0]}\n',
  ],
  [
    'a party',
    'yaml',
    'contacts:\n  internal:\n    - Crew$0 – agree rotas.\n    - party: "crew"\n      purpose: Crew\n  external: Crew\n',
    'contacts:\n  internal:\n    - $0Crew$0 – agree rotas.\n    - party: "$0crew$0"\n      purpose: Crew\n  external: $0Crew$0\n',
  ],
  [
    'a party',
    'markdown',
    '## Contacts\n\n### Internal\n\n- Crew – agree rotas.\n- Cr$0ew - plan.\n\n### External\n\n- Crewe – x.\n',
    '## Contacts\n\n### Internal\n\n- $0Crew$0 – agree rotas.\n- $0Crew$0 - plan.\n\n### External\n\n- Crewe – x.\n',
  ],
  [
    'a key',
    'yaml',
    'accountabilities:\n  - text: A.\n    time$0Share: 20\n  - text: B.\n    timeShare: 30\n',
    'accountabilities:\n  - text: A.\n    $0timeShare$0: 20\n  - text: B.\n    $0timeShare$0: 30\n',
  ],
  [
    'a heading',
    'markdown',
    '---\npurpose: A\n---\n\n## Role pur$0pose\n\nB.\n\n## Job purpose\n\nC.\n',
    '---\npurpose: A\n---\n\n## $0Role purpose$0\n\nB.\n\n## $0Job purpose$0\n\nC.\n',
  ],
] as const)('%s in %s: %j', (_name, format, marked, on) => {
  expect(ask(format, marked).on).toBe(on);
});

test.each([
  ['yaml', 'purpose: Keeps the pi$0er safe.\n'],
  ['yaml', 'gra$0d: HEO\n'],
  ['yaml', '$0'],
  ['yaml', ': $0: [\n'],
  ['markdown', '## Role purpose\n\nKeeps the pi$0er safe.\n'],
  ['markdown', '## Getting he$0re\n\nBy boat.\n'],
] as const)('nothing in %s at %j', (format, marked) => {
  expect(ask(format, marked).kinds).toEqual([]);
});

test('the id of the file is where the role is defined', () => {
  const { Write, Read } = DocumentHighlightKind;
  expect(ask('yaml', 'id: a$0-b\nreportsTo: a-b\n').kinds).toEqual([Write, Read]);
  expect(ask('markdown', '---\nid: a-b\nreportsTo: a$0-b\n---\n').kinds).toEqual([Write, Read]);
});
