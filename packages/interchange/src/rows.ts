import type { Line } from './lines.ts';

/** The cells of a table row, `[]` for the line under a header, `undefined` for any other line. */
export function cellsOf(line: Line): readonly string[] | undefined {
  if (/^\|.*\|$/u.test(line.text)) {
    if (/^[|\s:-]+$/u.test(line.text)) return [];
    return line.text
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim());
  }
  if (line.tabbed && line.indent < 12) return ['', ...line.text.split(/\t+/u).map((cell) => cell.trim())];
  if (!line.text.includes('\t')) return undefined;
  const cells = line.text.split(/\t+/u).map((cell) => cell.trim());
  return cells[0]?.endsWith(':') === true ? undefined : cells;
}
