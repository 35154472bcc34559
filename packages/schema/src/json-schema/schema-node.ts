/** A JSON Schema, or part of one, while it is being built. */
export type SchemaNode = { [keyword: string]: unknown };

export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parts of a keyword that holds several schemas: `properties`, `anyOf`. */
export function nodesOf(value: unknown): readonly SchemaNode[] {
  if (Array.isArray(value)) return value.filter(isNode);
  return isNode(value) ? Object.values(value).filter(isNode) : [];
}

/** Every schema below one, itself included, wherever keywords hold them. */
export function* allNodes(value: unknown): Iterable<SchemaNode> {
  if (Array.isArray(value)) for (const item of value) yield* allNodes(item);
  if (!isNode(value)) return;
  yield value;
  for (const below of Object.values(value)) yield* allNodes(below);
}

/** The types a schema names, as a list. */
export function typesOf(node: SchemaNode): readonly unknown[] {
  return Array.isArray(node.type) ? node.type : node.type === undefined ? [] : [node.type];
}

/** Two schemas that say the same are equal as texts, because both are built in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keys that any map takes beside its own: facts that only the author’s organisation has. */
export const OWN_FACTS = { '^x-': {} };
