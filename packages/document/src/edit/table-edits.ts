import { type Field, foldHeading } from '@role-profile/schema';
import { isFacts } from '../facts.ts';
import type { Range } from '../tree.ts';
import type { Edit } from './apply-edits.ts';
import { lineEnd, lineStart } from './lines.ts';

/** Ways to write a value into a cell of the row that holds `offset`, also into one that is empty. */
export function* setCell(
  text: string,
  offset: number,
  field: Field | undefined,
  key: string,
  value: unknown,
): Iterable<Edit> {
  const cell = cellText(value);
  const column = columnsOf(text, offset, field)?.indexOf(key) ?? -1;
  const range = cellsOf(text, offset)[column];
  if (cell === undefined || range === undefined) return;
  const written = text.slice(range.start, range.end);
  const inner = written.trim();
  const lead = written.length - written.trimStart().length;
  if (inner !== '') {
    const start = range.start + lead;
    yield { range: { start, end: start + inner.length }, newText: cell };
  } else yield { range, newText: cell === '' ? written : ` ${cell} ` };
}

/** The row of a new record, laid out like the row that holds `offset`; `undefined` where it has no column for a key. */
export function rowText(text: string, offset: number, field: Field | undefined, record: unknown): string | undefined {
  const columns = columnsOf(text, offset, field);
  if (columns === undefined || !isFacts(record)) return undefined;
  if (Object.entries(record).some(([key, value]) => value !== null && !columns.includes(key))) return undefined;
  const cells = columns.map((key) => cellText(record[key] ?? null));
  if (cells.includes(undefined)) return undefined;
  const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
  const [open, close] = [/^\s*\|/.test(line) ? '| ' : '', /\|\s*$/.test(line) ? ' |' : ''];
  return `${open}${cells.join(' | ')}${close}`;
}

/** Whether the line that holds `offset` is a row below a table's header. */
export function isTableRow(text: string, offset: number): boolean {
  return headerLine(text, offset) !== undefined;
}

function columnsOf(text: string, offset: number, field: Field | undefined): readonly string[] | undefined {
  const header = headerLine(text, offset);
  return header === undefined
    ? undefined
    : cellsOf(text, header).map(({ start, end }) => {
        const words = text.slice(start, end).trim();
        const wanted = foldHeading(words);
        const column = field?.fields.find(({ key, title }) =>
          [key, title].some((name) => foldHeading(name) === wanted),
        );
        return column?.key ?? words;
      });
}

/** The line below the header of a table: `| --- | :-: |`. */
function isDelimiters(line: string): boolean {
  const bare = line.trim();
  const cells = bare.slice(bare.startsWith('|') ? 1 : 0, bare.endsWith('|') ? -1 : undefined).split('|');
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

function headerLine(text: string, offset: number): number | undefined {
  let line = lineStart(text, offset);
  while (line > 0) {
    const above = lineStart(text, line - 1);
    const written = text.slice(above, lineEnd(text, above));
    if (!written.includes('|')) return undefined;
    if (isDelimiters(written)) return above > 0 ? lineStart(text, above - 1) : undefined;
    if (above >= line) return undefined;
    line = above;
  }
  return undefined;
}

function cellsOf(text: string, offset: number): readonly Range[] {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const pipes = Array.from(line.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  const opens = line.trimStart().startsWith('|');
  const edges = [...(opens ? [] : [-1]), ...pipes, ...(/\|\s*$/.test(line) ? [] : [line.length])];
  return edges
    .slice(0, -1)
    .map((edge, at) => ({ start: start + edge + 1, end: start + (edges[at + 1] ?? line.length) }));
}

function cellText(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && !value.includes('\n') ? value.replaceAll('|', '\\|') : undefined;
}
