import { type Format, parseRole } from '@role-profile/document';
import { markRanges } from '@role-profile/kit';
import { expect, test } from 'vitest';
import { documentLinks } from './document-links.ts';
import { fromLspRange } from './from-lsp.ts';
import { roleFile } from './role-file.ts';

function links(format: Format, text: string, uri = 'file:///roles/sea/a.role.md') {
  const file = roleFile(uri, 1, parseRole(text, format));
  const found = documentLinks(file);
  const ranges = found.map(({ range }) => fromLspRange(file.lines, range));
  return { on: markRanges(text, ranges), targets: found.map(({ target }) => target) };
}

const FRONT = '---\nkind: vacancy\n---\n\n';

test.each([
  [
    'punctuation after it',
    'yaml',
    'purpose: See https://a.example/b(c), (www.d.example/e?f=1#g).\n',
    'purpose: See $0https://a.example/b(c)$0, ($0www.d.example/e?f=1#g$0).\n',
    ['https://a.example/b(c)', 'https://www.d.example/e?f=1#g'],
  ],
  [
    'e-mail',
    'yaml',
    'enquiries:\n  - email: "pier@ports.example"\n    about: Write to mailto:quay@ports.example.\n',
    'enquiries:\n  - email: "$0pier@ports.example$0"\n    about: Write to $0mailto:quay@ports.example$0.\n',
    ['mailto:pier@ports.example', 'mailto:quay@ports.example'],
  ],
  [
    'a file beside this one',
    'yaml',
    'organisationChart:\n  image: ../images/a chart.svg\n',
    'organisationChart:\n  image: ../images/a chart.svg\n',
    [],
  ],
  [
    'a file in a field for it',
    'yaml',
    'organisationChart:\n  image: ../images/chart.svg\n',
    'organisationChart:\n  image: $0../images/chart.svg$0\n',
    ['file:///roles/images/chart.svg'],
  ],
  [
    'an address in a field for it',
    'yaml',
    "application:\n  url: 'https://jobs.example/PS'\n",
    "application:\n  url: '$0https://jobs.example/PS$0'\n",
    ['https://jobs.example/PS'],
  ],
  [
    'links of Markdown in YAML',
    'yaml',
    'purpose: |\n  Keeps [the pier](pier.md "Pier").\n',
    'purpose: |\n  Keeps [the pier]($0pier.md$0 "Pier").\n',
    ['file:///roles/sea/pier.md'],
  ],
  [
    'links of Markdown',
    'markdown',
    `${FRONT}## Role purpose\n\nKeeps [the pier](<pier.md#top>), ![map](/maps/é.png) and [x][y].\n\n[y]: https://y.example/(z)\n`,
    `${FRONT}## Role purpose\n\nKeeps [the pier](<$0pier.md#top$0>), ![map]($0/maps/é.png$0) and [x][y].\n\n[y]: $0https://y.example/(z)$0\n`,
    ['file:///roles/sea/pier.md#top', 'file:///maps/%C3%A9.png', 'https://y.example/(z)'],
  ],
  [
    'an address in angle brackets, in a list, in a section of the author’s own',
    'markdown',
    `${FRONT}## Getting here\n\n- <https://ferry.example>\n- **https://bus.example**\n`,
    `${FRONT}## Getting here\n\n- <$0https://ferry.example$0>\n- **$0https://bus.example$0**\n`,
    ['https://ferry.example', 'https://bus.example'],
  ],
  [
    'front matter',
    'markdown',
    '---\nkind: vacancy\nx-source: https://a.example\n---\n',
    '---\nkind: vacancy\nx-source: $0https://a.example$0\n---\n',
    ['https://a.example'],
  ],
  [
    'the picture of a chart',
    'markdown',
    `${FRONT}## Organisation chart\n\n![The chart](images/chart.svg)\n`,
    `${FRONT}## Organisation chart\n\n![The chart]($0images/chart.svg$0)\n`,
    ['file:///roles/sea/images/chart.svg'],
  ],
] as const)('%s in %s', (_name, format, text, on, targets) => {
  expect(links(format, text)).toEqual({ on, targets });
});

test.each([
  ['yaml', 'purpose: "[x](javascript:alert(1)), data:text/html,a, command:run and file:///etc/passwd"\n'],
  ['yaml', '# https://a.example\nkind: vacancy\n'],
  ['yaml', 'purpose: See [above](#top) and the `https://code.example`.\n'],
  ['yaml', 'organisationChart:\n  image: attached to this e-mail\n'],
  [
    'markdown',
    `${FRONT}## Role purpose\n\n[x](JavaScript:alert) [y](vbscript:a)\n\n\`\`\`\nhttps://a.example\n\`\`\`\n`,
  ],
  ['markdown', `${FRONT}## Role purpose\n\nhttps://, https://) and www... and me@home\n`],
] as const)('%s %j: nothing to open', (format, text) => {
  expect(links(format, text).targets).toEqual([]);
});

test('a file that is not saved yet has no folder', () => {
  expect(links('yaml', 'purpose: "[a](b.md) https://c.example"\n', 'untitled:Untitled-1').targets).toEqual([
    'https://c.example',
  ]);
});

test('a long text made of halves of links is read at once', () => {
  const text = `purpose: "${'a'.repeat(50_000)}${'['.repeat(50_000)}${'`'.repeat(50_001)}${'www.'.repeat(20_000)} https://${')'.repeat(50_000)} ${'[a](b)'.repeat(20_000)}"\n`;
  const before = performance.now();
  links('yaml', text);
  expect(performance.now() - before).toBeLessThan(1000);
});
