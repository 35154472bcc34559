import { splitFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import type { SyntaxIssue } from './yaml-errors.ts';

/** A comment of Markdown that is never closed, and hides everything below it. */
export function openComment(text: string): SyntaxIssue | undefined {
  const opening = text.lastIndexOf(OPEN);
  if (opening < 0 || text.includes(CLOSE, opening)) return undefined;
  const { bodyStart } = splitFrontMatter(text);
  const last = opening < bodyStart ? undefined : parseMarkdown(text, bodyStart).at(-1);
  if (last?.kind !== 'other' || !text.startsWith(OPEN, last.range.start)) return undefined;
  const start = text.indexOf(CLOSE, last.range.start) < 0 ? last.range.start : opening;
  return { range: { start, end: start + OPEN.length }, message: MESSAGE };
}

const OPEN = '<!--';
const CLOSE = '-->';
const MESSAGE =
  'A comment starts here and never ends, so no reader of the page sees what stands below. Write --> where the comment ends.';
