import type { Mended } from './blocks.ts';
import type { Line } from './lines.ts';

/** Long lines that stand in a source more than once. All of them are kept. */
export function repeatsIn(lines: readonly Line[]): readonly Mended[] {
  const first = new Map<string, number>();
  return lines.flatMap((line) => {
    if (line.text.length < 80) return [];
    const before = first.get(line.text);
    if (before === undefined) first.set(line.text, line.index);
    return before === undefined
      ? []
      : [
          {
            line: line.index,
            what: `the same paragraph as line ${before + 1}; both were kept together, one of them can go`,
          },
        ];
  });
}

/** Remains of another program’s format. They are kept, because words would be lost with them. */
export function residueIn(lines: readonly Line[]): readonly Mended[] {
  return lines.flatMap((line) => {
    const what = RESIDUE.find(([shape]) => shape.test(line.text))?.[1];
    return what === undefined ? [] : [{ line: line.index, what }];
  });
}

const RESIDUE: readonly (readonly [RegExp, string])[] = [
  [/<\/?u>/iu, 'marks of underlining around a link were kept as they are'],
  [/\bHYPERLINK "/u, 'the remains of a word processor’s link were kept; write the address once'],
  [/\uFFFD/u, 'there are unreadable characters'],
];
