import type { Range } from '../tree.ts';
import type { SyntaxIssue } from './yaml.ts';

/** Where a Markdown text's YAML stands and where its body begins. */
export interface FrontMatter {
  /** The YAML between the fences; `undefined` where there is no front matter. */
  readonly facts: Range | undefined;
  readonly bodyStart: number;
  readonly issues: readonly SyntaxIssue[];
}

const FENCE = /^---[ \t]*$/;
const NEARLY_FENCE = /^[ \t]*[-–—]{2,}[ \t]*$/;
const FACT = /^[a-z][\w-]*:(?:[ \t]|$)/i;

/** How far down a fence is looked for: templates carry long comments, but nobody writes a thousand lines of facts. */
const MAX_LINES = 1000;

/**
 * Finds the front matter: YAML between two lines of three hyphens at the top. A missing or mistyped fence is a
 * syntax issue, and the facts are found all the same where the lines look like facts.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lines = linesOf(text, start);
  const [first] = lines;
  if (first === undefined) return { facts: undefined, bodyStart: start, issues: [] };
  if (FENCE.test(first.text)) return opened(lines, text);
  const fence = lines.findIndex((line) => FENCE.test(line.text));
  return fence > 0 && looksLikeFacts(lines.slice(0, fence))
    ? unopened(lines, fence)
    : { facts: undefined, bodyStart: start, issues: [] };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the line after this one starts. */
  readonly next: number;
}

function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < text.length && lines.length < MAX_LINES; ) {
    const found = /\r\n?|\n/g;
    found.lastIndex = at;
    const match = found.exec(text);
    const end = match?.index ?? text.length;
    const next = match === null ? text.length : end + match[0].length;
    lines.push({ text: text.slice(at, end), start: at, end, next });
    at = next;
  }
  return lines;
}

function opened(lines: readonly Line[], text: string): FrontMatter {
  const start = lines[0]?.next ?? 0;
  const close = lines.findIndex(
    (line, index) => index > 0 && (FENCE.test(line.text) || /^\.\.\.[ \t]*$/.test(line.text)),
  );
  const closing = lines[close];
  if (closing !== undefined) return { facts: { start, end: closing.start }, bodyStart: closing.next, issues: [] };
  const nearly = lines.find((line, index) => index > 0 && NEARLY_FENCE.test(line.text));
  if (nearly !== undefined) {
    const message = `The facts at the top end with “${nearly.text.trim()}”. Write exactly three hyphens, ---, at the start of this line.`;
    return {
      facts: { start, end: nearly.start },
      bodyStart: nearly.next,
      issues: [{ range: { start: nearly.start, end: nearly.end }, message }],
    };
  }
  const after = lines.find((line, index) => index > 0 && (line.text.trim() === '' || /^##/.test(line.text)));
  const end = after?.start ?? text.length;
  const range = { start: lines[0]?.start ?? 0, end: lines[0]?.end ?? 0 };
  const message =
    'The facts at the top start with --- and never end. Write a line with three hyphens, ---, after the last fact.';
  return { facts: { start, end }, bodyStart: end, issues: [{ range, message }] };
}

function unopened(lines: readonly Line[], fence: number): FrontMatter {
  const [first, closing] = [lines[0] as Line, lines[fence] as Line];
  const message = 'The facts at the top must start with a line of three hyphens. Write --- above this line.';
  return {
    facts: { start: first.start, end: closing.start },
    bodyStart: closing.next,
    issues: [{ range: { start: first.start, end: first.end }, message }],
  };
}

function looksLikeFacts(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => line.text.trim() !== '');
  const alike = written.filter((line) => /^(?:#|[ \t]|- )/.test(line.text) || FACT.test(line.text));
  return written.some((line) => FACT.test(line.text)) && alike.length * 2 > written.length;
}
