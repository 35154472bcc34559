import { applyEdits, type Edit, parseRole, type RoleDocument, same } from '@role-profile/document';
import { type Finding, lint } from '@role-profile/rules';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { RoleFile } from '../role-file.ts';
import { type Action, changeOf, type Wanted } from './action.ts';

/** Takes findings away by a comment: here, or in the whole file. */
export function suppress({ file, findings }: Wanted): readonly Action[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    if (ALWAYS.has(finding.code) || first.has(finding.code)) continue;
    first.set(finding.code, finding);
    if (first.size === MOST_CODES) break;
  }
  const kind = CodeActionKind.QuickFix;
  return [...first.values()].flatMap((finding): readonly Action[] => {
    const { code } = finding;
    const of = findings.filter((other) => other.code === code);
    const here = () => changeOf(commentsFor(file, finding));
    const everywhere = () => ({ edits: [fileComment(file.document, code)] });
    return [
      { title: `Do not report “${code}” here`, kind, findings: [finding], change: here },
      { title: `Do not report “${code}” anywhere in this file`, kind, findings: of, change: everywhere },
    ];
  });
}

/** What cannot be read is always reported; a comment that does nothing is mended, not hidden; an empty file is begun. */
const ALWAYS: ReadonlySet<string> = new Set(['syntax-error', 'unused-suppression', 'start-here']);
const MOST_CODES = 5;

/** The nearest comments that take a finding away and change nothing else: above its line, or around its section. */
function commentsFor(file: RoleFile, finding: Finding): readonly Edit[] | undefined {
  const { document } = file;
  const ways = [lineComment(document, finding), around(document, finding)];
  return ways.find((edits) => edits !== undefined && takesAway(file, finding, edits));
}

function lineComment(document: RoleDocument, { code, range }: Finding): readonly Edit[] {
  const start = lineStart(document.text, range.start);
  const indent = /^[ \t]*/.exec(document.text.slice(start))?.[0] ?? '';
  const words = inComment(document, start, `role-profile-disable-next-line ${code}`);
  return [insert(document, start, `${indent}${words}\n`)];
}

/** From the start to the end of the fact or section that the finding stands in. */
function around(document: RoleDocument, { code, range }: Finding): readonly Edit[] | undefined {
  const { text, sections, root } = document;
  const isYaml = isYamlAt(document, range.start);
  const blocks = isYaml ? root.entries : sections;
  const block = blocks.find(
    (one) => one.range.start <= range.start && range.start < Math.max(one.range.end, one.range.start + 1),
  );
  if (block === undefined) return undefined;
  const start = lineStart(text, block.range.start);
  const content = block.range.start + text.slice(block.range.start, block.range.end).trimEnd().length;
  const end = content + (/^[^\r\n]*/.exec(text.slice(content))?.[0].length ?? 0);
  const gap = isYaml ? '\n' : '\n\n';
  return [
    insert(document, start, `${inComment(document, start, `role-profile-disable ${code}`)}${gap}`),
    insert(document, end, `${gap}${inComment(document, start, `role-profile-enable ${code}`)}`),
  ];
}

function fileComment(document: RoleDocument, code: string): Edit {
  const start = document.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const at = document.format === 'markdown' ? (document.facts?.start ?? start) : start;
  const isYaml = isYamlAt(document, at);
  return insert(
    document,
    at,
    `${inComment(document, at, `role-profile-disable-file ${code}`)}${isYaml ? '\n' : '\n\n'}`,
  );
}

function inComment(document: RoleDocument, offset: number, words: string): string {
  return isYamlAt(document, offset) ? `# ${words}` : `<!-- ${words} -->`;
}

function isYamlAt({ format, facts }: RoleDocument, offset: number): boolean {
  return format === 'yaml' || (facts !== undefined && facts.start <= offset && offset <= facts.end);
}

function takesAway({ document, options }: RoleFile, { code }: Finding, edits: readonly Edit[]): boolean {
  const after = parseRole(applyEdits(document.text, edits), document.format);
  if (!same(after.role, document.role)) return false;
  const [left, before] = [lint(after, options), lint(document, options)];
  return count(left, code) < count(before, code) && count(left, UNUSED) <= count(before, UNUSED);
}

const UNUSED = 'unused-suppression';

function count(findings: readonly Finding[], code: string): number {
  return findings.filter((finding) => finding.code === code).length;
}

function insert({ text }: RoleDocument, at: number, words: string): Edit {
  return { range: { start: at, end: at }, newText: text.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words };
}

function lineStart(text: string, offset: number): number {
  const start = offset <= 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
