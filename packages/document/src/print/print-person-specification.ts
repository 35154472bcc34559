import { type Facts, isFacts } from '../facts.ts';
import { writeFlowYaml } from '../syntax/yaml.ts';
import { headingLine, printItems } from './print-items.ts';

/** Introduction, criteria, essential and desirable, then the groups; `undefined` where a value is of another sort. */
export function printPersonSpecification(value: Facts, level: number): string | undefined {
  const parts = criteria(value, level);
  if (parts === undefined) return undefined;
  for (const group of Array.isArray(value.groups) ? value.groups : []) {
    const printed = isFacts(group) ? criteria(group, level + 1) : undefined;
    if (printed === undefined) return undefined;
    parts.push(groupHeading(group as Facts, level), ...printed);
  }
  return parts.join('\n\n');
}

function criteria(value: Facts, level: number): string[] | undefined {
  const parts: string[] = [];
  if (typeof value.intro === 'string') parts.push(value.intro);
  for (const [key, title] of [
    ['criteria', undefined],
    ['essential', 'Essential'],
    ['desirable', 'Desirable'],
  ] as const) {
    if (!Object.hasOwn(value, key)) continue;
    if (title !== undefined) parts.push(headingLine(level, title));
    const items = Array.isArray(value[key]) ? printItems(value[key], '') : '';
    if (items === undefined) return undefined;
    if (items !== '') parts.push(items);
  }
  return parts;
}

/** A group without a heading of its own is headed by its competency. */
function groupHeading({ heading, type, competency }: Facts, level: number): string {
  const facts: Record<string, unknown> = {};
  if (type !== undefined) facts.type = type;
  let words = typeof heading === 'string' ? heading : '';
  if (isFacts(competency)) {
    const { name, ...rest } = competency;
    const stands = heading === undefined && typeof name === 'string';
    if (stands) words = name;
    facts.competency = stands ? rest : competency;
  }
  return headingLine(level, Object.keys(facts).length === 0 ? words : `${words} ${writeFlowYaml(facts)}`);
}
