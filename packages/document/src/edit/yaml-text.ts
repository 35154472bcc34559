import { isFacts } from '../facts.ts';
import { writeFlowYaml, writeYaml } from '../syntax/yaml.ts';

/** How the author lays out YAML: blanks a level, and whether the hyphens of a list stand further in than its key. */
export interface YamlStyle {
  readonly step: string;
  readonly indentsLists: boolean;
}

export function yamlStyle(text: string): YamlStyle {
  let step: string | undefined;
  let indentsLists: boolean | undefined;
  const lines = text.split('\n', MAX_LINES);
  for (let at = 0; at + 1 < lines.length && (step === undefined || indentsLists === undefined); at++) {
    const [line, below] = [(lines[at] ?? '').trimEnd(), lines[at + 1] ?? ''];
    const [own, further] = [indentOf(line), indentOf(below)];
    const [first, next] = [line.charAt(own), below.charAt(further)];
    if (!line.endsWith(':') || line.length - own < 2 || first === '#' || next.trim() === '' || next === '#') continue;
    if (next !== '-') step ??= further > own ? ' '.repeat(further - own) : undefined;
    else if (first !== '-' && ' \t'.includes(below.charAt(further + 1) || 'x')) indentsLists ??= further > own;
  }
  return { step: step ?? '  ', indentsLists: indentsLists ?? true };
}

/** How far down the author’s habits are looked for. */
const MAX_LINES = 2000;

function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at += 1;
  return at;
}

/** A value on lines of its own. The first line has no blanks before it; `indent` is what the others start with. */
export function blockText(value: unknown, indent: string, style: YamlStyle): string {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item) => `- ${blockText(item, `${indent}  `, style)}`).join(`\n${indent}`);
  }
  if (isFacts(value) && Object.keys(value).length > 0) {
    return Object.entries(value)
      .map(([key, below]) => entryText(key, below, indent, style))
      .join(`\n${indent}`);
  }
  return scalarText(value, indent);
}

/** `key: value`, or the key with its value on the lines below. */
export function entryText(key: string, value: unknown, indent: string, style: YamlStyle): string {
  const name = keyText(key);
  return `${name}:${afterColon(value, indent, style)}`;
}

/** What stands after a colon: a value on the same line, or lines below it. Nothing for a value still to be filled. */
export function afterColon(value: unknown, indent: string, style: YamlStyle): string {
  if (value === null) return '';
  const isList = Array.isArray(value) && value.length > 0;
  if (!isList && !(isFacts(value) && Object.keys(value).length > 0)) return ` ${scalarText(value, indent)}`;
  const below = isList && !style.indentsLists ? indent : indent + style.step;
  return `\n${below}${blockText(value, below, style)}`;
}

export function keyText(key: string): string {
  return writeYaml({ [key]: 1 }).replace(/: 1\n$/, '');
}

/** A value between brackets or braces. */
export function flowText(value: unknown): string {
  return writeFlowYaml([value]).slice(1, -1);
}

export function flowEntryText(key: string, value: unknown): string {
  return writeFlowYaml({ [key]: value }).slice(1, -1);
}

/** A plain value, or an empty list or map; text of several lines stands below its sign, two blanks further in. */
function scalarText(value: unknown, indent: string): string {
  const [first = '', ...rest] = writeYaml({ k: value }).trimEnd().split('\n');
  const lines = rest.map((line) => (line === '' ? '' : indent + line));
  return [first.slice('k: '.length), ...lines].join('\n');
}

/** Text in the author's own kind of quotation marks, or after the author's own `|` or `>`; `undefined` where neither is used. */
export function inStyleOf(written: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (written.startsWith("'") && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  if (written.startsWith('"')) return JSON.stringify(value);
  const [header = '', ...lines] = written.split(/\r?\n/);
  if (!/^[|>]/.test(header)) return undefined;
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '  ')?.[0] ?? '  ';
  // A single line break of folded text is a space, so every real one needs a blank line.
  const body = header.startsWith('>') ? value.replaceAll('\n', '\n\n').replace(/\n{4}/g, '\n\n\n') : value;
  return [header, ...body.split('\n').map((line) => (line === '' ? '' : indent + line))].join('\n');
}
