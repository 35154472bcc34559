import { isFacts } from '../facts.ts';
import { escapeStart } from '../syntax/escaped-start.ts';
import { writeFlowYaml } from '../syntax/yaml.ts';

/** A list, items below items indented. An item is text, or a map whose own words come first and its facts in braces. */
export function printItems(items: readonly unknown[], indent: string): string | undefined {
  const lines: string[] = [];
  for (const item of items) {
    const line = printItem(item, indent);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  return lines.join('\n');
}

function printItem(item: unknown, indent: string): string | undefined {
  if (typeof item === 'string') return `${indent}- ${escapeStart(item)}`;
  if (!isFacts(item)) return undefined;
  const key = ['text', 'name'].find((name) => typeof item[name] === 'string');
  if (key === undefined) return undefined;
  const { [key]: words, items, ...facts } = item;
  const braces = Object.keys(facts).length === 0 ? '' : ` ${writeFlowYaml(facts)}`;
  const line = `${indent}- ${escapeStart(String(words))}${braces}`;
  if (items === undefined) return line;
  const below = Array.isArray(items) ? printItems(items, `${indent}  `) : undefined;
  return below === undefined ? undefined : `${line}\n${below}`;
}

export function headingLine(level: number, text: string): string {
  return `${'#'.repeat(Math.min(level, 6))} ${text}`;
}
