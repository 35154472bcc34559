import { isSame, type SchemaNode } from './schema-node.ts';

/** Schemas that are needed in several places, by name. */
export type Definitions = Map<string, SchemaNode>;

/** Keeps a schema under `name`, or a name near it where that one is taken by another, and gives the name. */
export function keep(definitions: Definitions, name: string, node: SchemaNode): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    const known = definitions.get(candidate);
    if (known !== undefined && !isSame(known, node)) continue;
    definitions.set(candidate, node);
    return candidate;
  }
}

/** A name for a map that stands in lists: what its items are, as people say it. */
export function itemName(keys: readonly string[], path: readonly string[]): string {
  const has = (...wanted: readonly string[]): boolean => wanted.every((key) => keys.includes(key));
  if (has('text', 'timeShare')) return 'statement';
  if (has('text', 'assessedBy')) return 'criterion';
  if (has('heading', 'essential')) return 'criteria-group';
  if (has('heading', 'intro', 'items')) return 'statement-group';
  if (has('party')) return 'contact';
  return path.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).join('-');
}

export function reference(name: string, ...below: readonly string[]): SchemaNode {
  return { $ref: ['#/definitions', name, ...below].join('/') };
}
