import type { Range } from '../tree.ts';
import type { SyntaxIssue } from './yaml-errors.ts';

/** Where a Markdown text's YAML stands and where its body begins. */
export interface FrontMatter {
  /** The YAML between the fences; `undefined` where there is no front matter. */
  readonly facts: Range | undefined;
  readonly bodyStart: number;
  readonly issues: readonly SyntaxIssue[];
}

const FENCE = /^---[ \t]*$/;
const NEARLY_FENCE = /^[ \t]*[-–—]{2,}[ \t]*$/;
const DOTS = /^\.\.\.[ \t]*$/;
const FACT = /^[a-z][\w-]*:(?:[ \t]|$)/i;

/** How far down a fence is looked for: templates carry long comments, but nobody writes a thousand lines of facts. */
const MAX_LINES = 1000;

/**
 * Finds the front matter: YAML between two lines of three hyphens at the top. A missing or mistyped fence is a
 * syntax issue, and the facts are found all the same where the lines look like facts.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = { facts: undefined, bodyStart: start, issues: [] };
  const [first] = linesOf(text, start, 1);
  if (first === undefined) return none;
  if (FENCE.test(first.text)) return opened(linesOf(text, start, MAX_LINES), text);
  // Looking at every line costs more than to see that none of them can be a fence.
  if (!/[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text)) return none;
  const lines = linesOf(text, start, MAX_LINES);
  const fence = lines.findIndex((line) => FENCE.test(line.text));
  return fence > 0 && looksLikeFacts(lines.slice(0, fence)) ? unopened(lines, fence) : none;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the line after this one starts. */
  readonly next: number;
}

/** At most `most` lines, and none after the second fence: what follows is no front matter. */
function linesOf(text: string, start: number, most: number): readonly Line[] {
  const lines: Line[] = [];
  let fences = 0;
  // Each is looked for only once it has been passed, so that a text that has none of them is not searched for every line.
  let lf = -1;
  let cr = -1;
  for (let at = start; at < text.length && lines.length < most && fences < 2; ) {
    if (lf < at) lf = indexFrom(text, '\n', at);
    if (cr < at) cr = indexFrom(text, '\r', at);
    const end = Math.min(lf, cr);
    const next = Math.min(end + (lf === cr + 1 ? 2 : 1), text.length);
    const line = text.slice(at, end);
    if (line.startsWith('---') && FENCE.test(line)) fences += 1;
    lines.push({ text: line, start: at, end, next });
    at = next;
  }
  return lines;
}

function indexFrom(text: string, sign: string, at: number): number {
  const found = text.indexOf(sign, at);
  return found < 0 ? text.length : found;
}

function opened(lines: readonly Line[], text: string): FrontMatter {
  const start = lines[0]?.next ?? 0;
  const close = lines.findIndex((line, index) => index > 0 && (FENCE.test(line.text) || DOTS.test(line.text)));
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
  const end = lines[firstOfBody(lines)]?.start ?? text.length;
  const range = { start: lines[0]?.start ?? 0, end: lines[0]?.end ?? 0 };
  const message =
    'The facts at the top start with --- and never end. Write a line with three hyphens, ---, after the last fact.';
  return { facts: { start, end }, bodyStart: end, issues: [{ range, message }] };
}

/** Facts that never end go on past a blank line as long as more facts follow it. */
function firstOfBody(lines: readonly Line[]): number {
  return lines.findIndex(({ text }, index) => {
    if (index === 0) return false;
    if (text.startsWith('##')) return true;
    if (text.trim() !== '') return false;
    const next = lines.slice(index, index + MAX_GAP).find((line) => line.text.trim() !== '')?.text;
    return next === undefined || !(FACT.test(next) || /^(?:[ \t]|- )/.test(next));
  });
}

/** Nobody leaves more blank lines than this between two facts. */
const MAX_GAP = 20;

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
