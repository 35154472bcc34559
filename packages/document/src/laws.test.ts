import fc from 'fast-check';
import { describe, test } from 'vitest';
import { type Format, parseRole, type Range, type Section, type TreeNode, toValue } from './index.ts';

const RUNS = 2000;
const formats: readonly Format[] = ['yaml', 'markdown'];

/** What the two syntaxes are made of, whole and in bits. */
const PIECES = [
  ...[
    '---\n',
    '...\n',
    '--\n',
    'kind: vacancy\n',
    'title: x\n',
    'grade: {code: HEO}\n',
    'reference: 0072\n',
    'a: [',
    ']',
    '}',
    '{',
  ],
  ...[
    '"',
    "'",
    '\t',
    '- ',
    '  - ',
    '  ',
    ': ',
    ':',
    '#',
    '# x\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!binary ',
    '? ',
    '|\n',
    '>-\n',
    '  k: v\n',
  ],
  ...[
    '## Purpose\n',
    '##Duties\n',
    '### Essential\n',
    '**Bold**\n',
    '**Grade:** HEO\n',
    'Team: Boats\n',
    '<u>Impact</u>\n',
    '=====\n',
    '1.\n',
    '2. x\n',
  ],
  ...[
    '| Grade | HEO |\n|--|--|\n| Team | c |\n',
    '| a |\n',
    '```\n',
    '> ',
    '<!-- x',
    ' -->\n',
    '{timeShare: 1}\n',
    '![a](b)\n',
    '[a]: b\n',
  ],
  ...[
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\ufeff',
    '\0',
    '\ud800',
    '\u00a0',
    '\u2028',
    '😀',
    '__proto__: x\n',
    'constructor:\n',
    'words ',
    '\\',
  ],
  ...['# role-profile-disable-next-line a\n', '<!-- role-profile-disable a -->\n'],
];

const WHOLE: Readonly<Record<Format, string>> = {
  yaml: 'kind: role-profile\ntitle: Ferry Manager\ngrade: &g {code: HEO, scheme: civil-service}\n# note\npurpose: |\n  Runs ferries.\naccountabilities:\n  - heading: Boats\n    items:\n      - One.\n      - text: Two.\n        timeShare: 20\ncontacts: {internal: [Crew – rotas]}\nx-own: {<<: *g, more: 1.10}\n',
  markdown:
    '---\nkind: role-profile\ntitle: Ferry Manager\n---\n\nGrade: HEO\n\n# Ferry Manager\n\n##Role purpose\n\nRuns ferries.\n\n## Key accountabilities\n\n### Boats\n\n- One. {timeShare: 20}\n  - Two.\n\n**People**\n\n1. Three.\n\n## Salary\n\n| min | max |\n| --- | --- |\n| 1 | 2 |\n\n<!-- note -->\n\n## The oldest boat\n\n> Sails.\n',
};

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));

function texts(format: Format): fc.Arbitrary<string> {
  const whole = WHOLE[format];
  const edited = fc
    .tuple(fc.nat(whole.length), fc.nat(30), pieces)
    .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
  return fc.oneof(
    pieces,
    edited,
    fc.nat(whole.length).map((end) => whole.slice(0, end)),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
}

/** Two thousand documents take a while on a machine that is busy. */
const TIMEOUT = 60_000;

describe.each(formats)('any text, any beginning of one and any edit of one, as %s', { timeout: TIMEOUT }, (format) => {
  test('every range is inside the file', () => {
    check(format, (text) => {
      const { root, sections, labels, issues } = parseRole(text, format);
      const related = issues.flatMap((issue) => issue.related ?? []);
      const all = [
        ...treeRanges(root),
        ...sectionRanges(sections),
        ...labels.flatMap((label) => [label.range, label.keyRange]),
      ];
      return [...all, ...related, ...issues.map(({ range }) => range)].every((range) =>
        isInside(range, { start: 0, end: text.length }),
      );
    });
  });

  test('sections stand inside the one around them, one after another', () => {
    check(format, (text) => {
      const { sections } = parseRole(text, format);
      // What `<<` brings in stands where it is brought in, at the end of its map.
      return text.includes('<<') || areNested(sections, { start: 0, end: text.length });
    });
  });

  test('the same text gives the same document, also after it was another', () => {
    // Every text is read as a whole, and nothing is kept from one reading to the next.
    check(format, (text) => {
      const once = parseRole(text, format);
      parseRole(text.slice(1), format);
      return JSON.stringify(once) === JSON.stringify(parseRole(text, format));
    });
  });
});

test('YAML: a value stands inside the one around it, after those before it', () => {
  // What `<<` brings in stands where it is brought in, at the end of its map.
  check('yaml', (text) => text.includes('<<') || isOrdered(parseRole(text, 'yaml').root));
});

test('YAML: what is read is what is written', () => {
  check('yaml', (text) => {
    const { root } = parseRole(text, 'yaml');
    const value = toValue(root);
    return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  });
});

function check(format: Format, holds: (text: string) => boolean): void {
  fc.assert(fc.property(texts(format), holds), { numRuns: RUNS });
}

function isInside(range: Range, around: Range): boolean {
  return around.start <= range.start && range.start <= range.end && range.end <= around.end;
}

function treeRanges(node: TreeNode): readonly Range[] {
  if (node.kind === 'scalar') return [node.range];
  if (node.kind === 'list') return [node.range, ...node.items.flatMap(treeRanges)];
  return [node.range, ...node.entries.flatMap(({ range, keyRange, value }) => [range, keyRange, ...treeRanges(value)])];
}

function sectionRanges(sections: readonly Section[]): readonly Range[] {
  return sections.flatMap(({ range, nameRange, sections: below }) => [range, nameRange, ...sectionRanges(below)]);
}

function areNested(sections: readonly Section[], around: Range): boolean {
  return sections.every(
    ({ range, nameRange, sections: below }, index) =>
      isInside(range, around) &&
      isInside(nameRange, range) &&
      (sections[index - 1]?.range.start ?? 0) <= range.start &&
      areNested(below, range),
  );
}

function isOrdered(node: TreeNode): boolean {
  if (node.kind === 'scalar') return true;
  const parts = node.kind === 'list' ? node.items : node.entries;
  return parts.every((part, index) => {
    const value = 'value' in part && typeof part.value === 'object' && part.value !== null ? part.value : undefined;
    const isSound =
      isInside(part.range, node.range) && (parts[index - 1]?.range.start ?? node.range.start) <= part.range.start;
    if ('key' in part) return isSound && value !== undefined && isInside(value.range, part.range) && isOrdered(value);
    return isSound && isOrdered(part as TreeNode);
  });
}
