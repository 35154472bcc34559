import { withCursor } from '@role-profile/kit';
import { expect, test } from 'vitest';
import { nodeAt } from './node-at.ts';
import { parseRole } from './parse-role.ts';
import type { Format } from './role-document.ts';

const facts = '---\nkind: vacancy\n---\n\n';

test.each<[Format, string, string]>([
  ['yaml', '$0', 'key [] “” beside '],
  ['yaml', 'kind: vacancy\ngr$0', 'key [] “gr” beside kind'],
  ['yaml', 'gr$0\nkind: vacancy\ntitle: x\n', 'key [] “gr” beside kind,title'],
  ['yaml', 'kind: $0', 'value [kind] “”'],
  ['yaml', 'kind:$0', 'value [kind] “”'],
  ['yaml', 'grade: HE$0O\n', 'value [grade] “HE”'],
  ['yaml', 'grade:\n  co$0', 'key [grade] “co” beside '],
  ['yaml', 'grade:\n  code: HEO\n  sc$0\ntitle: x', 'key [grade] “sc” beside code'],
  [
    'yaml',
    'accountabilities:\n  - heading: A\n    items:\n      - te$0',
    'item [accountabilities,items,0] “te” beside ',
  ],
  ['yaml', 'accountabilities:\n- heading: A\n  it$0', 'key [accountabilities] “it” beside heading'],
  [
    'yaml',
    'successProfile:\n  behaviours:\n    - name: Lead$0\n      level: 3',
    'value [successProfile,behaviours,0,name] “Lead”',
  ],
  ['yaml', 'a: "x\nb: [\ngrade: H$0', 'value [grade] “H”'],
  ['yaml', 'kind: vacancy\ngrade: HEO\n  $0', 'key [] “” beside '],
  ['yaml', 'organisation:\n  name: A\n    te$0', 'key [organisation] “te” beside '],
  ['markdown', `${facts}## Role purpose\rRuns$0\r`, 'text [purpose] “Runs”'],
  ['yaml', 'workingPatterns:\n  - full$0', 'item [workingPatterns,0] “full” beside '],
  ['markdown', '---\nkind: vacancy\ngra$0\n---\n', 'key [] “gra” beside kind'],
  ['markdown', '---\nkind: va$0\n---\n', 'value [kind] “va”'],
  ['markdown', `${facts}## Ro$0`, 'heading 2 [] “Ro”'],
  ['markdown', `${facts}## Role purpose\nRuns.\n\n##$0`, 'heading 2 [purpose] “”'],
  ['markdown', `${facts}## Contacts\n\n### In$0\n`, 'heading 3 [contacts] “In”'],
  ['markdown', `${facts}## Contacts\n\n### Internal\n- Cr$0\n`, 'text item [contacts,internal] “Cr”'],
  ['markdown', `${facts}## Role purpose\r\nRuns$0\r\n`, 'text [purpose] “Runs”'],
  ['markdown', '$0', 'text [] “”'],
])('%s %j: %s', (format, marked, expected) => {
  const { text, offset } = withCursor(marked);
  const { kind, path, typed, siblings, isItem, level } = nodeAt(parseRole(text, format), offset);
  const where = `[${path.join()}] “${typed}”`;
  if (kind === 'key') expect(`${isItem ? 'item' : 'key'} ${where} beside ${siblings.join()}`).toBe(expected);
  else
    expect([kind, ...(kind === 'heading' ? [level] : []), ...(isItem ? ['item'] : []), where].join(' ')).toBe(expected);
});

test.each<[Format, string, string]>([
  ['yaml', 'grade: H$0EO # note', 'HEO # note'],
  ['yaml', 'gr$0ade: HEO', 'grade'],
  ['markdown', `${facts}## Ro$0le\r\n`, '## Role'],
  ['markdown', `${facts}## Duties\n- One$0 two\n`, 'One two'],
])('%s %j replaces “%s”', (format, marked, replaced) => {
  const { text, offset } = withCursor(marked);
  const { range } = nodeAt(parseRole(text, format), offset);
  expect(text.slice(range.start, range.end)).toBe(replaced);
});
