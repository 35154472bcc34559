/** A table of a Markdown text: its lines, from the head to the last row, and how many columns its head has. */
export interface TableLines {
  readonly first: number;
  readonly end: number;
  readonly columns: number;
}

/**
 * Markdown leaves out the cells of a row that has more of them than the head has columns. Here the head gets as many
 * columns as the widest row, so that no words are lost; lines keep their numbers. `undefined` where all is wide enough.
 */
export function widenTables(text: string, tables: readonly TableLines[]): string | undefined {
  const lines = text.split('\n');
  let isWider = false;
  for (const { first, end, columns } of tables) {
    const widest = lines.slice(first, end).reduce((most, line) => Math.max(most, cells(line)), 0);
    const missing = widest - columns;
    if (missing <= 0) continue;
    isWider = true;
    lines[first] = withCells(lines[first] ?? '', ' |', missing);
    lines[first + 1] = withCells(lines[first + 1] ?? '', ' --- |', missing);
  }
  return isWider ? lines.join('\n') : undefined;
}

const PIPE = /(?<!\\)\|/g;

/** At most so many cells: an escaped pipe, and the frame around a row, are not told from others in every quote and list. */
function cells(line: string): number {
  const row = line
    .trim()
    .replace(/^[>\s]*\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return (row.match(PIPE)?.length ?? 0) + 1;
}

function withCells(line: string, cell: string, count: number): string {
  const row = line.trimEnd();
  const framed = /(?<!\\)\|$/.test(row) ? row : `${row} |`;
  return framed + cell.repeat(count);
}
