import { fieldAt, fields, type Path } from '@role-profile/schema';
import { isFacts } from '../facts.ts';
import { printPersonSpecification } from '../print/print-person-specification.ts';
import { printContent } from '../print/print-section.ts';
import type { RoleDocument, Section } from '../role-document.ts';
import type { Range } from '../tree.ts';
import type { Edit } from './apply-edits.ts';
import { lineEnd, lineStart } from './lines.ts';

/** A heading and what stands below it, up to the next heading that is not part of it. */
export interface Headed {
  readonly path: Path;
  /** 1 to 6, and 7 for a line in bold. */
  readonly level: number;
  /** From the start of the heading’s line. */
  readonly start: number;
  /** Where the heading’s last line ends. */
  readonly headingEnd: number;
  readonly end: number;
}

/** Every heading of the body, in the order of the text. */
export function headings(document: RoleDocument): readonly Headed[] {
  const found: Section[] = [];
  const collect = (sections: readonly Section[]): void => {
    for (const section of sections) {
      found.push(section);
      collect(section.sections);
    }
  };
  if (document.format === 'markdown') collect(document.sections);
  return found.map(({ path, level, range, nameRange }, at) => {
    let after = at + 1;
    while (after < found.length && isBelow(found[after]?.path ?? [], path)) after += 1;
    const next = found[after];
    const start = lineStart(document.text, range.start);
    const end = next === undefined ? document.text.length : lineStart(document.text, next.range.start);
    return { path, level, start, headingEnd: headingEnd(document.text, nameRange, level), end };
  });
}

export function headedAt(document: RoleDocument, path: Path): Headed | undefined {
  return headings(document).find((headed) => samePath(headed.path, path));
}

/** Like `headedAt`, for many questions about one document. */
export function headedFinder(document: RoleDocument): (path: Path) => Headed | undefined {
  const found = new Map<string, Headed>();
  for (const headed of headings(document)) {
    const key = JSON.stringify(headed.path);
    if (!found.has(key)) found.set(key, headed);
  }
  return (path) => found.get(JSON.stringify(path));
}

/** Ways to print a section anew below its heading, which stays. */
export function* reprintSection(document: RoleDocument, path: Path, value: unknown): Iterable<Edit> {
  const headed = headedAt(document, document.authorPath(path));
  const content = headed === undefined ? undefined : contentText(path, value, inside(headed.level));
  if (headed === undefined || content === undefined) return;
  const { text } = document;
  const end = headed.headingEnd + text.slice(headed.headingEnd, headed.end).trimEnd().length;
  if (end === headed.headingEnd || text.slice(headed.headingEnd, end).trim().startsWith('<!--')) {
    yield { range: { start: end, end }, newText: `\n\n${content}` };
  }
  yield { range: { start: headed.headingEnd, end }, newText: content === '' ? '' : `\n\n${content}` };
}

/** Ways to add a headed section or part where its place is, in the model’s order. */
export function* addSection(document: RoleDocument, path: Path, value: unknown): Iterable<Edit> {
  const field = fieldAt(path);
  if (field?.shape === undefined || path.some((step) => typeof step === 'number' && path[0] !== 'personSpecification'))
    return;
  const all = headings(document);
  const parentPath = path.slice(0, -1);
  const parent = parentPath.length === 0 ? undefined : headedAt(document, document.authorPath(parentPath));
  if (parentPath.length > 0 && parent === undefined) return;
  const rank = (key: unknown): number =>
    (parent === undefined ? fields : (fieldAt(parentPath)?.fields ?? [])).findIndex((each) => each.key === key);
  const depth = parent?.path.length ?? 0;
  const siblings = all.filter(
    (each) =>
      each.path.length === depth + 1 &&
      isWithin(each.path, parent?.path ?? []) &&
      rank(each.path[depth]) >= 0 &&
      each.path[0] !== 'title',
  );
  const wanted = rank(path.at(-1));
  const before = siblings.filter((each) => rank(each.path[depth]) < wanted).at(-1);
  const after = siblings.find((each) => rank(each.path[depth]) > wanted);
  const level = (before ?? after)?.level ?? (parent === undefined ? 2 : inside(parent.level));
  const at = before?.end ?? after?.start ?? parent?.end ?? document.text.length;
  const content = value === null ? '' : contentText(path, value, inside(level));
  if (content === undefined) return;
  const heading = headingText(level, field.title);
  yield addBlock(document.text, at, content === '' ? heading : `${heading}\n\n${content}`);
}

/** Ways to take out a heading with all that stands below it. */
export function* removeSection(document: RoleDocument, path: Path): Iterable<Edit> {
  const headed = headedAt(document, document.authorPath(path));
  if (headed === undefined) return;
  const { text } = document;
  const isLast = headed.end >= text.length;
  const kept = text.slice(0, headed.start).trimEnd();
  // The blank lines above the last section would be left at the end of the file.
  const start = isLast && kept !== '' ? text.indexOf('\n', kept.length) + 1 : headed.start;
  yield { range: { start: start > 0 ? start : headed.start, end: headed.end }, newText: '' };
}

/** A block of its own, with a blank line before and after. */
export function addBlock(text: string, at: number, block: string): Edit {
  const before = text.slice(0, at).replaceAll('\r\n', '\n');
  const isFirst = before === '' || before === '\ufeff';
  const lead = isFirst || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = at >= text.length ? '\n' : '\n\n';
  return { range: { start: at, end: at }, newText: `${lead}${block}${tail}` };
}

/** What stands below the heading of a field, a part, a group, or a section that is no field; `undefined` for what has no headed form. */
function contentText(path: Path, value: unknown, level: number): string | undefined {
  if (value === null) return '';
  if (path[0] === 'additionalSections' && path.length === 2)
    return isFacts(value) && typeof value.body === 'string' ? value.body : '';
  const inGroup = groupText(path, value, level);
  if (inGroup !== undefined) return inGroup.replace(/^.*\n*/, '');
  const field = fieldAt(path);
  const printed = field === undefined ? undefined : printContent(field, value, level);
  return printed === undefined || Object.keys(printed.facts).length > 0 ? undefined : printed.text;
}

/** A group of a list with its own heading at `level - 1`; `undefined` where the path is no group. */
export function groupText(path: Path, value: unknown, level: number): string | undefined {
  const top = path[0];
  if (typeof path.at(-1) !== 'number') return undefined;
  if (top === 'additionalSections' && isFacts(value) && typeof value.heading === 'string') {
    const heading = headingText(level - 1, value.heading);
    return typeof value.body === 'string' ? `${heading}\n\n${value.body}` : heading;
  }
  if (top === 'personSpecification' && path.length === 3 && path[1] === 'groups')
    return printPersonSpecification({ groups: [value] }, level - 1);
  const field = path.length === 2 && typeof top === 'string' ? fieldAt([top]) : undefined;
  if (field?.shape !== 'statement-groups' && field?.shape !== 'benefits') return undefined;
  return printContent(field, [value], level - 1)?.text;
}

export function headingText(level: number, words: string): string {
  return level === 7 ? `**${words}**` : `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${words}`;
}

export function inside(level: number): number {
  return Math.min(level + 1, 7);
}

function headingEnd(text: string, name: Range, level: number): number {
  const end = lineEnd(text, name.end);
  const below = /^\r?\n[ \t]{0,3}(?:=+|-+)[ \t]*(?=\r?\n|$)/.exec(text.slice(end, end + 200));
  const isUnderlined = level <= 2 && !/^\s*#/.test(text.slice(lineStart(text, name.start), name.start + 1));
  return isUnderlined && below !== null ? end + below[0].length : end;
}

function isWithin(path: Path, parent: Path): boolean {
  return parent.every((step, at) => path[at] === step);
}

function isBelow(path: Path, parent: Path): boolean {
  return path.length > parent.length && isWithin(path, parent);
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && isWithin(a, b);
}
