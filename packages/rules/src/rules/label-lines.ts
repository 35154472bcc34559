import { type Edit, type LabelLine, nodeOf, printField, type RoleDocument, toValue } from '@role-profile/document';
import { fieldName } from '../field-words.ts';
import { defineRule } from '../rule.ts';
import { always } from '../severity.ts';

export const labelLines = defineRule({
  id: 'label-lines',
  group: 'structure',
  severity: always('hint'),
  docs: {
    summary: 'A fact such as “Grade: HEO” stands in the text of a Markdown file and not among the facts at the top.',
    why: 'It is read as a fact all the same, but other tools, and colleagues who look at the top of the file, find it only there.',
    instead:
      'Write the fact between the two lines of three hyphens at the top, as `grade: HEO`. In YAML, every fact has its key already.',
    examples: [
      {
        bad: {
          markdown:
            '---\nkind: vacancy\ntitle: Harbour Pilot\n---\n\nGrade: HEO\n\n## Role purpose\n\nBrings ships in.\n',
        },
        good: {
          markdown:
            '---\nkind: vacancy\ntitle: Harbour Pilot\ngrade: HEO\n---\n\n## Role purpose\n\nBrings ships in.\n',
        },
      },
    ],
  },
  *check({ document: { labels } }) {
    const [first, ...others] = labels;
    if (first === undefined) return;
    const names = labels.map(({ path }) => `“${fieldName(path)}”`).join(', ');
    const [stand, them] = others.length === 0 ? ['stands', 'it'] : ['stand', 'them'];
    yield {
      path: first.path,
      range: first.keyRange,
      message: `${names} ${stand} in the text. Move ${them} to the facts between the two lines of hyphens at the top, where readers and other tools look for facts.`,
      fixable: true,
    };
  },
  fix(_finding, { document }) {
    if (document.labels.length === 0) return undefined;
    return { title: 'Move to the facts at the top', edits: [addition(document), ...removals(document)] };
  },
});

/** The facts as YAML, at the end of the front matter; with fences of its own where there is none. */
function addition(document: RoleDocument): Edit {
  const { facts, labels, text } = document;
  const values = new Map<string, unknown>();
  for (const { path } of labels) {
    const [key = '', part] = path.map(String);
    const value = toValue(nodeOf(document, path));
    const before = values.get(key);
    const parts = typeof before === 'object' && before !== null ? before : {};
    values.set(key, part === undefined ? value : { ...parts, [part]: value });
  }
  const yaml = [...values].map(([key, value]) => printField(key, value, 'yaml')).join('');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = yaml.replaceAll('\n', lineEnd);
  if (facts !== undefined) return { range: { start: facts.end, end: facts.end }, newText: lines };
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = `---${lineEnd}`;
  return { range: { start, end: start }, newText: `${fence}${lines}${fence}${lineEnd}` };
}

function removals({ labels, text }: RoleDocument): readonly Edit[] {
  return labels.map((label) => {
    const header = emptyHeader(label, text);
    if (header !== undefined) return { range: label.range, newText: header };
    const start =
      Math.max(text.lastIndexOf('\n', label.range.start - 1), text.lastIndexOf('\r', label.range.start - 1)) + 1;
    return { range: { start, end: lineAfter(text, label.range.end) }, newText: '' };
  });
}

/** A table needs its first row: where other rows stay, it becomes an empty one. */
function emptyHeader({ range }: LabelLine, text: string): string | undefined {
  const below = lineAfter(text, range.end);
  const isHeader = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/.test(text.slice(below, below + 200));
  return isHeader && !/[\r\n]/.test(text.slice(range.start, range.end)) ? '|  |  |' : undefined;
}

/** Where the line after an offset starts. */
function lineAfter(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return Math.min(end + (text.startsWith('\r\n', end) ? 2 : 1), text.length);
}
