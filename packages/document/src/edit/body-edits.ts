import { fieldAt, type Path } from '@role-profile/schema';
import { isFacts } from '../facts.ts';
import { printItems } from '../print/print-items.ts';
import { printContent } from '../print/print-section.ts';
import type { RoleDocument } from '../role-document.ts';
import type { Edit } from './apply-edits.ts';
import { contentEnd, isBlankLine, lineEnd, lineStart, nextLine } from './lines.ts';
import { isFactInBraces, type Place, placeOf } from './place.ts';
import { addBlock, groupText, headedAt, headings, inside, removeSection } from './section-edits.ts';
import { isTableRow, rowText, setCell } from './table-edits.ts';
import { flowEntryText, flowText } from './yaml-text.ts';

const MARKER = /^([ \t]*)([-+*]|\d{1,9}[.)])([ \t]+)/;

/** Ways to give a value that is written as Markdown another one, the smallest first. */
export function* setText(document: RoleDocument, path: Path, place: Place, value: unknown): Iterable<Edit> {
  const { text } = document;
  const { node } = place;
  const key = path.at(-1);
  const isRow = isTableRow(text, node.range.start);
  if (isRow && typeof key === 'string') yield* setCell(text, node.range.start, fieldAt(path.slice(0, -1)), key, value);
  if (node.kind === 'scalar' && node.value !== null && typeof value === 'string') {
    const indent = text.slice(lineStart(text, node.range.start), node.range.start).replace(/[^ \t]/g, ' ');
    yield { range: node.range, newText: value.replaceAll('\n', `\n${indent}`) };
  }
  if (typeof key !== 'number' || isRow) return;
  const line = lineStart(text, node.range.start);
  const marker = MARKER.exec(text.slice(line, node.range.start));
  const printed = itemText(path, value);
  if (marker === null || printed === undefined) return;
  const end = lineEnd(text, Math.max(contentEnd(text, node.range), node.range.start));
  yield { range: { start: line, end }, newText: likeMarker(printed, marker) };
}

/** Ways to add a fact to a line of text or a heading, in braces, or to a row of a table. */
export function* addFact(
  { text }: RoleDocument,
  path: Path,
  { node }: Place,
  [key, value]: readonly [string, unknown],
): Iterable<Edit> {
  if (isTableRow(text, node.range.start)) yield* setCell(text, node.range.start, fieldAt(path), key, value);
  const facts =
    node.kind === 'map' ? node.entries.filter((entry) => isFactInBraces({ text } as RoleDocument, entry)) : [];
  const last = facts.at(-1);
  if (last !== undefined)
    yield { range: { start: last.range.end, end: last.range.end }, newText: `, ${flowEntryText(key, value)}` };
  const words = node.kind === 'map' ? node.entries.find(({ value: below }) => below.kind === 'scalar')?.value : node;
  if (words === undefined || node.kind === 'list') return;
  yield { range: { start: words.range.end, end: words.range.end }, newText: ` ${flowText({ [key]: value })}` };
}

/** Takes the braces away with the only fact in them. */
export function* removeOnlyFact({ text }: RoleDocument, { entry }: Place): Iterable<Edit> {
  if (entry === undefined) return;
  const open = withoutBlanks(text, entry.keyRange.start) - 1;
  const after = /^\s*\}/.exec(text.slice(entry.range.end));
  if (text.charAt(open) !== '{' || after === null) return;
  yield { range: { start: withoutBlanks(text, open), end: entry.range.end + after[0].length }, newText: '' };
}

/** Where the blanks before an offset start. */
function withoutBlanks(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && ' \t'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Ways to add an item before the one at `path`, like the items beside it. */
export function* addLine(document: RoleDocument, path: Path, value: unknown): Iterable<Edit> {
  const { text } = document;
  const index = path.at(-1);
  if (typeof index !== 'number') return;
  const list = path.slice(0, -1);
  const previous = index > 0 ? placeOf(document, [...list, index - 1]) : undefined;
  const next = placeOf(document, path);
  const sibling = previous ?? next;
  if (sibling === undefined || sibling.notation !== 'text') return;
  const { start } = sibling.node.range;
  const end = Math.max(contentEnd(text, sibling.node.range), start);
  if (isTableRow(text, start)) {
    const row = rowText(text, start, fieldAt(list), value);
    const at = previous === undefined ? lineStart(text, start) : lineEnd(text, end);
    if (row !== undefined)
      yield { range: { start: at, end: at }, newText: previous === undefined ? `${row}\n` : `\n${row}` };
    return;
  }
  yield* addGroup(document, path, value, previous !== undefined);
  const line = lineStart(text, start);
  const marker = MARKER.exec(text.slice(line, Math.max(start, lineEnd(text, start))));
  const printed = itemText(path, value);
  if (printed === undefined) return;
  if (marker === null) {
    const words = printed.replace(/^- /, '');
    if (previous !== undefined)
      yield { range: { start: lineEnd(text, end), end: lineEnd(text, end) }, newText: `\n\n${words}` };
    else yield { range: { start: line, end: line }, newText: `${words}\n\n` };
    return;
  }
  const gap = isLoose(document, list, index) ? '\n' : '';
  const number = /^\d+/.exec(marker[2] ?? '');
  const shown = number === null || previous === undefined ? marker : withNumber(marker, Number(number[0]) + 1);
  const newText = likeMarker(printed, shown);
  const stop = lineEnd(text, end);
  yield previous === undefined
    ? { range: { start: line, end: line }, newText: `${newText}\n${gap}` }
    : { range: { start: stop, end: stop }, newText: `\n${gap}${newText}` };
}

function* addGroup(document: RoleDocument, path: Path, value: unknown, isAfter: boolean): Iterable<Edit> {
  const index = path.at(-1) as number;
  const sibling = [...path.slice(0, -1), isAfter ? index - 1 : index];
  const top = document.authorPath(path.slice(0, 1));
  const author = document.authorPath(sibling);
  const headed = headedAt(document, author);
  const section = headings(document).find((each) => each.path.join() === top.join());
  const level = headed?.level ?? (section === undefined ? 2 : inside(section.level));
  const printed = groupText(path, value, level + 1);
  if (printed === undefined) return;
  const nextHeading = headings(document).find(({ start }) => start > (placeOf(document, sibling)?.node.range.end ?? 0));
  const after = headed?.end ?? nextHeading?.start ?? document.text.length;
  const before = headed?.start ?? section?.end;
  const at = isAfter ? after : before;
  if (at !== undefined) yield addBlock(document.text, at, printed);
}

/** Ways to take out an item, a group, a part or a whole section. */
export function* removeText(document: RoleDocument, path: Path, place: Place): Iterable<Edit> {
  const { text } = document;
  const { node } = place;
  const key = path.at(-1);
  if (isTableRow(text, node.range.start) && typeof key === 'string')
    yield* setCell(text, node.range.start, fieldAt(path.slice(0, -1)), key, null);
  yield* removeSection(document, path);
  if (node.range.start === node.range.end) return;
  const start = lineStart(text, node.range.start);
  const end = nextLine(text, Math.max(contentEnd(text, node.range), node.range.start));
  const isApart = start > 0 && isBlankLine(text, lineStart(text, start - 1)) && isBlankLine(text, end);
  yield { range: { start, end: isApart ? nextLine(text, end) : end }, newText: '' };
}

/** One item as a list of one: `- text {facts}` with what stands below it. */
function itemText(path: Path, value: unknown): string | undefined {
  const field = fieldAt(path);
  const items = typeof value === 'string' || isFacts(value) ? printItems([value], '') : undefined;
  if (field?.shape === undefined || field.shape === 'statement-groups' || field.shape === 'benefits') return items;
  return printContent(field, [value], 6)?.text ?? items;
}

/** A printed list of one with the author’s marker and indentation. */
function likeMarker(printed: string, [whole = '', , sign = '-']: readonly string[]): string {
  const [first = '', ...below] = printed.split('\n');
  const indent = ' '.repeat(whole.length);
  const bullet = /^\d/.test(sign) ? '-' : sign;
  const lines = below.map((line) => indent + line.slice(2).replace(/^( *)- /, `$1${bullet} `));
  return [whole + first.slice(2), ...lines].join('\n');
}

function withNumber(marker: RegExpExecArray, number: number): readonly string[] {
  const sign = (marker[2] ?? '').replace(/^\d+/, String(number));
  return [`${marker[1]}${sign}${marker[3]}`, marker[1] ?? '', sign, marker[3] ?? ''];
}

function isLoose(document: RoleDocument, list: Path, index: number): boolean {
  const pair = index > 1 ? [index - 2, index - 1] : [index, index + 1];
  const [first, second] = pair.map((at) => placeOf(document, [...list, at])?.node.range);
  if (first === undefined || second === undefined) return false;
  return /\n[ \t]*\r?\n/.test(document.text.slice(contentEnd(document.text, first), second.start));
}
