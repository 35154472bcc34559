import { type LineIndex, lineIndex } from '@role-profile/document';
import type { Finding, Severity } from '@role-profile/rules';
import { printable } from '../printable.ts';
import type { Colors } from '../terminal.ts';
import { codeFrame } from './code-frame.ts';
import { type FileResult, type Reporter, summaryOf } from './file-result.ts';

/** Results for a person at a terminal: place, message, and the line that is meant. */
export function prettyReporter(colors: Colors): Reporter {
  return (results) => {
    if (results.length === 0) return '';
    const blocks = results.flatMap((result) => fileBlocks(result, colors));
    const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));
    return `${[...blocks, closing(results, mostUsed(codes), colors)].join('\n\n')}\n`;
  };
}

function fileBlocks(result: FileResult, colors: Colors): readonly string[] {
  const lines = lineIndex(result.text);
  return samePlaces(result.findings).map((findings) => placeBlock(result, lines, findings, colors));
}

/** Findings at one place are told together, above one view of the line. */
function samePlaces(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const places: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = places.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first?.range.start === finding.range.start && first.range.end === finding.range.end) {
      last.push(finding);
    } else places.push([finding]);
  }
  return places;
}

function placeBlock(
  { file, text }: FileResult,
  lines: LineIndex,
  findings: readonly [Finding, ...Finding[]],
  colors: Colors,
): string {
  const { range } = findings[0];
  const { line, character } = lines.positionAt(range.start);
  const place = `${printable(file)}:${line + 1}:${character + 1}`;
  const frame = codeFrame(text, lines, range);
  const margin = ' '.repeat(frame.gutter.length);
  return [
    colors.bold(place),
    ...findings.flatMap((finding) => findingLines(finding, lines, colors)),
    `    ${colors.dim(`${frame.gutter} |`)} ${frame.line}`,
    `    ${colors.dim(`${margin} |`)} ${paint(colors, findings[0].severity)(frame.marks)}`,
  ].join('\n');
}

function findingLines(finding: Finding, lines: LineIndex, colors: Colors): readonly string[] {
  const { severity, code, message, related } = finding;
  const said = `  ${paint(colors, severity)(WORDS[severity])}  ${printable(message)}  ${colors.dim(code)}`;
  if (related === undefined) return [said];
  const { line } = lines.positionAt(related.range.start);
  return [said, `    ${colors.dim(`line ${line + 1}: ${printable(related.message)}`)}`];
}

/** What a severity is called in front of a person. */
const WORDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };

function closing(results: readonly FileResult[], example: string | undefined, colors: Colors): string {
  const { files, errors, warnings, infos, hints } = summaryOf(results);
  const counted = [
    count(errors, WORDS.error),
    count(warnings, WORDS.warning),
    count(infos, WORDS.info),
    count(hints, WORDS.hint),
  ];
  const found = counted.filter((words) => words !== undefined).join(', ');
  const checked = `${files} ${files === 1 ? 'file' : 'files'}`;
  if (example === undefined) return colors.green(`${checked}, nothing found`);
  const summary = `${checked}, ${found}`;
  const painted = errors > 0 ? colors.red(summary) : warnings > 0 ? colors.yellow(summary) : summary;
  return `${colors.bold(painted)}\nMore about a finding: role-profile explain ${example}`;
}

/** `2 errors`, or nothing for none. */
function count(number: number, word: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function mostUsed(codes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  const paints = { error: colors.red, warning: colors.yellow, info: colors.cyan, hint: colors.gray };
  return paints[severity];
}
