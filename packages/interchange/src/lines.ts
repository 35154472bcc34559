/** One line of a source text. */
export interface Line {
  /** Counted from 0. */
  readonly index: number;
  /** Without odd spaces and without spaces at either end; tabs between words stay. */
  readonly text: string;
  /** How many columns stand before the text; a tab counts four. */
  readonly indent: number;
  /** Whether the line starts with a tab: the first cell of a flattened table row is empty. */
  readonly tabbed: boolean;
  /** Whether spaces other than the plain one were made plain. */
  readonly oddSpaces: boolean;
}

/** Splits a text at line breaks of any sort. A final line break does not start another line. */
export function readLines(source: string): readonly Line[] {
  const rows = source.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029]/u);
  if (rows.at(-1) === '') rows.pop();
  return rows.map((row, index) => readLine(row, index));
}

const ODD_SPACES = /[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF\f\v]/gu;

function readLine(row: string, index: number): Line {
  const plain = row.replace(ODD_SPACES, ' ');
  const text = plain.trim();
  const lead = plain.slice(0, plain.length - plain.trimStart().length);
  return {
    index,
    text,
    indent: lead.replaceAll('\t', '    ').length,
    tabbed: /^ *\t/u.test(plain),
    oddSpaces: plain !== row && text !== '',
  };
}

/**
 * The width at which a text was broken into lines by machine, or `undefined` where each line is a paragraph of its own.
 * In a broken text most lines that are followed at once by another are nearly as long as the longest.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const followed = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '');
  const lengths = lines.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (width < 50 || width > 130 || followed.length < 6) return undefined;
  const full = followed.filter((line) => line.indent + line.text.length >= width * 0.75);
  return full.length >= followed.length * 0.4 ? width : undefined;
}
