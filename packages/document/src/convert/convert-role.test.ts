import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown, yaml } from '../../test/edited-text.ts';
import { parseRole } from '../parse-role.ts';
import type { Format, RoleDocument } from '../role-document.ts';
import { type Converted, convertRole } from './convert-role.ts';

function converted(text: string, from: Format): { text: string; lost: readonly string[] } {
  const { text: result, lost } = carried(parseRole(text, from), other(from));
  return { text: result, lost: lost.map((each) => each.text) };
}

function carried(document: RoleDocument, to: Format): Converted {
  const result = convertRole(document, to);
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
}

function other(format: Format): Format {
  return format === 'yaml' ? 'markdown' : 'yaml';
}

describe('comments', () => {
  test('of YAML stand above the fact or below the heading that they were written for', () => {
    const text = `# Owned by the harbour office
# since May
kind: vacancy
title: Pilot # as advertised
# why it exists
purpose: Guides ships.
accountabilities:
  # the first group
  - heading: Ships
    items:
      # about this one
      - Guide them.
grade: HEO
# the end
`;
    expect(converted(text, 'yaml')).toEqual({
      text: `---
# Owned by the harbour office
# since May
kind: vacancy
# as advertised
title: Pilot
grade: HEO
# the end
---

## Role purpose

<!-- why it exists -->

Guides ships.

## Key accountabilities

### Ships

<!-- the first group -->

<!-- about this one -->

- Guide them.
`,
      lost: [],
    });
  });

  test('of Markdown stand above the key', () => {
    const text = `---
# facts
title: Pilot
---

<!-- Agreed
in May -->

## Role purpose

<!-- Why -->

Guides ships.

## Person specification

### Essential

- Swims.

<!-- more? -->

- Sails.
`;
    expect(converted(text, 'markdown')).toEqual({
      text: `# facts
# Agreed
# in May
title: Pilot
# Why
purpose: Guides ships.
personSpecification:
  # more?
  essential:
    - Swims.
    - Sails.
`,
      lost: [],
    });
  });

  test('that would end early are told', () => {
    const text = 'title: Pilot\n# see --> there\npurpose: Guides.\n';
    const { lost } = carried(parseRole(text, 'yaml'), 'markdown');
    expect(lost).toEqual([{ range: { start: 13, end: 28 }, text: '# see --> there' }]);
  });
});

test('a fact that stands twice is told', () => {
  expect(converted('title: Pilot\ngrade: HEO\ntitle: Master of ships\n', 'yaml').lost).toEqual([
    'title: Master of ships',
  ]);
});

test('short forms stay short, and line breaks stay those of the author', () => {
  expect(converted('title: Pilot\r\ngrade: HEO\r\nreportsTo: chief\r\n', 'yaml').text).toBe(
    '---\r\ntitle: Pilot\r\ngrade: HEO\r\nreportsTo: chief\r\n---\r\n',
  );
  expect(convertRole(parseRole(yaml, 'yaml'), 'yaml')).toEqual({ text: yaml, lost: [] });
});

describe('a file that cannot be read is refused, because part of it would be lost', () => {
  const long = 'x'.repeat(1_000_001);
  test.each<[string, Format, string, RegExp]>([
    ['too long', 'yaml', `title: ${long}`, /million characters/],
    ['too long', 'markdown', `## Role purpose\n\n${long}\n`, /million characters/],
    ['too many lines', 'yaml', `title: Pilot\n${'# note\n'.repeat(10_001)}`, /10,000 lines/],
    ['too many lines', 'markdown', `## Duties\n\n${'- Plan.\n'.repeat(10_001)}`, /10,000 lines/],
    ['too deep', 'yaml', `title: Pilot\nx-a: ${'['.repeat(100)}`, /nested/],
    ['too deep', 'markdown', `---\ntitle: Pilot\nx-a: ${'['.repeat(100)}\n---\n\n## Duties\n\n- Plan.\n`, /nested/],
    ['broken', 'yaml', 'title: "Pilot\ngrade: HEO\n', /./],
    ['broken', 'markdown', '---\ntitle: "Pilot\ngrade: HEO\n---\n\n## Duties\n\n- Plan.\n', /./],
  ])('%s in %s', (_, format, text, words) => {
    const document = parseRole(text, format);
    const result = convertRole(document, other(format));
    expect(result).toEqual({ refusal: expect.stringMatching(words) });
    expect(document.issues.map(({ message }) => message)).toContain('refusal' in result ? result.refusal : '');
    expect(convertRole(document, format)).toEqual({ text, lost: [] });
  });
});

const line = fc
  .array(
    fc.constantFrom(
      'plan',
      'berths',
      '#',
      '# no',
      '-',
      '1.',
      ':',
      '"',
      '**B**',
      '<!--',
      '-->',
      'é😀',
      '|',
      '{a: 1}',
      '---',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));
const note = fc
  .array(fc.constantFrom('agreed', 'in May', '#', '--', '-->', '"', 'ask: why', '😀', '>'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));
const quoted = line.map((text) => JSON.stringify(text));
const yamlLine = fc.oneof(
  note.map((words) => [`# ${words}`]),
  quoted.map((text) => [`title: ${text}`]),
  fc.tuple(quoted, note).map(([text, words]) => [`purpose: ${text} # ${words}`]),
  fc
    .tuple(note, fc.array(quoted, { minLength: 1, maxLength: 3 }))
    .map(([words, items]) => ['autonomy:', `  # ${words}`, ...items.map((item) => `  - ${item}`)]),
  fc
    .tuple(quoted, note, quoted)
    .map(([heading, words, item]) => [
      'accountabilities:',
      `  - heading: ${heading}`,
      `    # ${words}`,
      '    items:',
      `      - ${item} # ${words}`,
    ]),
  fc
    .tuple(note, quoted)
    .map(([words, item]) => [
      'personSpecification:',
      '  essential:',
      `    - text: ${item}`,
      `      # ${words}`,
      '      assessedBy: [test]',
    ]),
  fc
    .tuple(quoted, quoted)
    .map(([heading, body]) => ['additionalSections:', `  - heading: ${heading}`, `    body: ${body}`]),
  fc.constant(['grade: HEO']),
);
const bodyPart = fc.oneof(
  note.map((words) => `<!-- ${words} -->`),
  line.map((text) => `## Role purpose\n\n${text}`),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((items) => `## Autonomy\n\n${items.map((item) => `- ${item}`).join('\n')}`),
  fc
    .tuple(line, note, line)
    .map(([text, words, item]) => `## Duties\n\n### ${text}\n\n<!-- ${words} -->\n\n- ${item}\n`),
  fc.tuple(line, line).map(([heading, text]) => `## Getting ${heading}\n\n${text}`),
);
const texts = fc.oneof(
  fc
    .uniqueArray(yamlLine, {
      maxLength: 6,
      selector: ([first = '']) => first.replace(/[:#].*/, '') + (first.startsWith('#') ? first : ''),
    })
    .map((parts) => ({
      format: 'yaml' as const,
      text: parts
        .flat()
        .map((each) => `${each}\n`)
        .join(''),
    })),
  fc.tuple(note, fc.array(bodyPart, { maxLength: 6 })).map(([words, parts]) => ({
    format: 'markdown' as const,
    text: `---\ntitle: Pilot # ${words}\n---\n\n${parts.join('\n\n')}\n`,
  })),
  fc.constantFrom({ format: 'yaml' as const, text: yaml }, { format: 'markdown' as const, text: markdown }),
);

test('there and back is the same role, and every word is there or told', () => {
  fc.assert(
    fc.property(texts, ({ format, text }) => {
      const document = parseRole(text, format);
      const there = carried(document, other(format));
      const between = parseRole(there.text, other(format));
      expect(between.role).toEqual(document.role);
      const back = carried(between, format);
      expect(parseRole(back.text, format).role).toEqual(document.role);
      const held = count(there.text + there.lost.map((each) => `\n${each.text}`).join(''));
      for (const [word, times] of count(content(text, format)))
        expect([word, (held.get(word) ?? 0) >= times]).toEqual([word, true]);
      for (const { range, text: lost } of there.lost) expect(text.slice(range.start, range.end)).toBe(lost);
    }),
    { numRuns: 2000 },
  );
}, 120_000);

/** Keys and headings of fields are carried by the fields. */
function content(text: string, format: Format): string {
  return format === 'yaml'
    ? text.replace(/^[ \t]*(?:- )?[A-Za-z]+:/gm, '')
    : text
        .replace(
          /^title:|^#{1,6} (?:Role purpose|Autonomy|Duties|Purpose|Key accountabilities|Person specification|Essential|Dimensions)$/gm,
          '',
        )
        .replace(/^# Ferry Master$/m, '')
        .replace(/^\| Name.*$/m, '')
        // The number of an item is its sign, and not a word.
        .replace(/(?<=^|\s)\d+\.(?=\s|$)/gm, '');
}

function count(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
