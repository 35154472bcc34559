import { type Field, fieldOfLabel, type Path } from '@role-profile/schema';
import type { LabelLine } from '../role-document.ts';
import type { Block, TableBlock } from '../syntax/markdown.ts';
import type { Range, ScalarNode } from '../tree.ts';
import { scalar } from './nodes.ts';

/** A fact that the body says on a line of its own, as the tree wants it. */
export interface BoundLabel extends LabelLine {
  readonly value: ScalarNode;
}

/** What of some blocks is facts, and the blocks without them: what was taken is a comment there. */
export interface TakenLabels {
  readonly labels: readonly BoundLabel[];
  readonly rest: readonly Block[];
}

/**
 * Takes facts out of the text above the first section: `Grade: HEO`, `**Grade:** HEO`, and rows of a table with two
 * columns. `isFree` says whether nothing else in the document says this field.
 */
export function takeLabels(text: string, blocks: readonly Block[], isFree: (path: Path) => boolean): TakenLabels {
  const labels: BoundLabel[] = [];
  const take = (label: string, keyRange: Range, value: string, valueRange: Range, range: Range): boolean => {
    const field = value === '' ? undefined : fieldOfLabel(label);
    if (field === undefined || !isFree(field.path) || labels.some(({ path }) => overlap(path, field.path)))
      return false;
    labels.push({ path: field.path, keyRange, range, value: typed(field, value, valueRange) });
    return true;
  };
  const rest = blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'table') return tableRest(text, block, take);
    return block.kind === 'paragraph' ? paragraphRest(text, block, take) : [block];
  });
  return { labels, rest };
}

type Take = (label: string, keyRange: Range, value: string, valueRange: Range, range: Range) => boolean;

/** `grade` and `grade.code` say the same thing. */
function overlap(a: Path, b: Path): boolean {
  return a.every((step, index) => index >= b.length || step === b[index]);
}

/** The words of a range as the value of a fact. */
export function factValue(text: string, field: Field, range: Range): ScalarNode {
  return typed(field, text.slice(range.start, range.end), range);
}

function typed(field: Field, value: string, range: Range): ScalarNode {
  if (field.type === 'number' && /^\d{1,9}(?:\.\d{1,4})?$/.test(value)) return scalar(Number(value), range);
  return scalar(value, range);
}

/** A paragraph whose lines all look like labels; else a colon is only a colon, and the paragraph stays whole. */
function paragraphRest(text: string, block: Block, take: Take): readonly Block[] {
  const lines = linesOf(text, block.range).map((range) => ({
    range,
    parts: labelOf(text.slice(range.start, range.end)),
  }));
  if (lines.some(({ parts }) => parts === undefined)) return [block];
  return lines.map(({ range, parts }): Block => {
    const taken =
      parts !== undefined &&
      take(parts.label, moved(parts.labelRange, range.start), parts.value, moved(parts.valueRange, range.start), range);
    return { kind: taken ? 'comment' : 'paragraph', range };
  });
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

interface LabelParts {
  readonly label: string;
  readonly labelRange: Range;
  readonly value: string;
  readonly valueRange: Range;
}

/** No label is longer, and looking for a colon further on would take words for one. */
const MAX_LABEL = 60;
const MAX_LINE = 1000;

function labelOf(line: string): LabelParts | undefined {
  if (line.length > MAX_LINE) return undefined;
  const colon = line.slice(0, MAX_LABEL).indexOf(':');
  if (colon < 1) return undefined;
  const mark = /^(?:\*\*|__)/.exec(line)?.[0] ?? '';
  const closesBefore = mark !== '' && line.slice(0, colon).trimEnd().endsWith(mark) && colon > mark.length * 2;
  const closesAfter = mark !== '' && line.startsWith(mark, colon + 1);
  if (mark !== '' && !closesBefore && !closesAfter) return undefined;
  const after = colon + 1 + (closesAfter ? mark.length : 0);
  // “08:30” and “https://…” have colons and no label.
  if (mark === '' && line.length > after && !/\s/.test(line.charAt(after))) return undefined;
  const label = line
    .slice(mark.length, colon)
    .replace(/(?:\*\*|__)\s*$/, '')
    .trim();
  const written = line.slice(after);
  const value = written.trim();
  const start = after + written.length - written.trimStart().length;
  return {
    label,
    labelRange: { start: mark.length, end: mark.length + label.length },
    value,
    valueRange: { start, end: start + value.length },
  };
}

/** The rows of a table with two columns; its first row is a fact like the others, if it is one. */
function tableRest(text: string, block: TableBlock, take: Take): readonly Block[] {
  const rows = [block.header, ...block.rows];
  if (rows.some((row) => row.length !== 2)) return [block];
  const [header, ruler, ...below] = linesOf(text, block.range);
  if (header === undefined || ruler === undefined || below.length !== block.rows.length) return [block];
  const found = rows.map((row) => fieldOfLabel(row[0]?.text ?? ''));
  // A table of nothing but facts goes as a whole, with the line below its first row.
  const whole = found.every((field) => field !== undefined);
  const lines = [whole ? { start: header.start, end: ruler.end } : header, ...below];
  const taken = rows.map(([label, value], index) => {
    const line = lines[index];
    if (label === undefined || value === undefined || line === undefined) return false;
    return take(label.text, label.range, value.text, value.range, line);
  });
  if (!taken.includes(true)) return [block];
  return lines.map((range, index): Block => ({ kind: taken[index] ? 'comment' : 'other', range }));
}

/** The lines of a range, each from its first to its last sign. */
function linesOf(text: string, { start, end }: Range): readonly Range[] {
  const lines: Range[] = [];
  for (let at = start; at < end; ) {
    const next = /[\r\n]/g;
    next.lastIndex = at;
    const found = next.exec(text)?.index ?? end;
    const stop = Math.min(found, end);
    const line = text.slice(at, stop);
    const lead = line.length - line.trimStart().length;
    if (line.trim() !== '') lines.push({ start: at + lead, end: at + lead + line.trim().length });
    at = stop + 1;
  }
  return lines;
}
