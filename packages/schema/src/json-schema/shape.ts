import { type Definitions, itemName, keep, reference } from './definitions.ts';
import { HINTS, mapSnippet, sortHints, valueHints } from './editor-hints.ts';
import { around, BLANK, exactly, NOT_BLANK, portable } from './patterns.ts';
import { isNode, isSame, nodesOf, OWN_FACTS, type SchemaNode, typesOf } from './schema-node.ts';
import type { Scope } from './scope.ts';

/** What is known while a schema is brought into shape. */
interface Shaping {
  readonly scope: Scope;
  readonly definitions: Definitions;
  /** Schemas that refer to themselves, by zod’s names for them. */
  readonly recursive: ReadonlyMap<string, SchemaNode>;
}

/**
 * The schema of a model as one flat map: alternatives of different sorts become one schema with several types, so that
 * a mistake is reported for itself and not as “none of these fit”; what several places share is defined once.
 */
export function shapeModel(converted: SchemaNode, scope: Scope): { root: SchemaNode; definitions: Definitions } {
  const found = converted.definitions ?? converted.$defs;
  const recursive = new Map(
    Object.entries(isNode(found) ? found : {}).filter((pair): pair is [string, SchemaNode] => isNode(pair[1])),
  );
  const definitions: Definitions = new Map();
  const root = shape(converted, { scope, definitions, recursive }, []);
  return { root, definitions };
}

/** Everything a value may be, sorted by what can be told apart. */
interface Alternatives {
  readonly isNullable: boolean;
  readonly values: readonly unknown[];
  readonly patterns: readonly string[];
  readonly texts: readonly SchemaNode[];
  /** Whether some text may be any at all. */
  readonly isText: boolean;
  readonly lists: readonly SchemaNode[];
  readonly maps: readonly SchemaNode[];
  /** Numbers and truth values. */
  readonly others: readonly SchemaNode[];
}

function shape(node: SchemaNode, shaping: Shaping, path: readonly string[]): SchemaNode {
  const flat = flatten(node);
  const alternatives = sortOut(flat);
  const hints = Object.fromEntries(Object.entries(node).filter(([keyword]) => HINTS.has(keyword)));
  const label = typeof hints.title === 'string' ? hints.title : undefined;
  const [list] = alternatives.lists;
  const isListOrOne = list !== undefined && isListOf(list, flat);
  const shaped = isListOrOne
    ? listOrOne(list, alternatives, shaping, path)
    : alternatively(alternatives, shaping, path, label);
  const sort =
    label === undefined || shaped.enum !== undefined || shaped.anyOf !== undefined
      ? {}
      : sortHints(typesOf(shaped), alternatives.patterns, label);
  return { ...hints, ...shaped, ...sort };
}

/** A list, where an author may leave out the list around a single item. */
function listOrOne(
  list: SchemaNode,
  alternatives: Alternatives,
  shaping: Shaping,
  path: readonly string[],
): SchemaNode {
  const { isNullable, isText, patterns, maps } = alternatives;
  const item = shape(nodesOf([list.items])[0] ?? {}, shaping, path);
  if (maps.length === 0 && item.enum === undefined && item.anyOf === undefined)
    return merge([{ type: 'array', items: item }, ...plain({ ...alternatives, lists: [] }, shaping)], isNullable);
  if (item.enum !== undefined) return { anyOf: [orNull(item, isNullable), { type: 'array', items: item }] };
  const name = nameOf(item, shaping, path);
  const properties = shaping.definitions.get(name)?.properties;
  if (!isNode(properties)) {
    const blank = isNullable && (isText || patterns.length > 0) ? [{ type: ['string', 'null'], pattern: BLANK }] : [];
    const empty = isNullable && blank.length === 0 ? [{ type: 'null' }] : blank;
    return { anyOf: [{ type: 'array', items: reference(name) }, reference(name), ...empty] };
  }
  const keys = Object.keys(properties).map((key) => [key, reference(name, 'properties', key)]);
  const one = { ...maps[0], $ref: undefined, type: 'object', properties: Object.fromEntries(keys), ...CLOSED };
  return merge(
    [{ type: 'array', items: reference(name) }, one, ...plain({ ...alternatives, lists: [], maps: [] }, shaping)],
    isNullable,
  );
}

const CLOSED = { patternProperties: OWN_FACTS, additionalProperties: false };

function alternatively(
  alternatives: Alternatives,
  shaping: Shaping,
  path: readonly string[],
  label?: string,
): SchemaNode {
  const { isNullable, values, patterns, maps } = alternatives;
  const lists = alternatives.lists.map((list) => listOf(list, shaping, path));
  const shapedMaps = maps.map((map) => mapOf(map, shaping, path));
  // A map that refers to itself brings its short form along.
  const isInWords = maps.some((map) => map.$ref !== undefined) && shaping.scope === 'author';
  const scalars = plain(isInWords ? { ...alternatives, isText: false } : alternatives, shaping);
  const only = shapedMaps.length === 1 && shapedMaps[0]?.$ref === undefined;
  const merged = [...lists, ...scalars, ...(only ? shapedMaps : [])];
  const rest = [...(merged.length > 0 ? [merge(merged, false)] : []), ...(only ? [] : shapedMaps)];
  if (values.length === 0)
    return rest.length === 1 && rest[0] !== undefined ? orNull(rest[0], isNullable) : anyOf(rest, isNullable);
  const choice = choiceOf(values, isNullable, label, patterns);
  return rest.length === 0 ? choice : { anyOf: [choice, ...rest] };
}

function anyOf(nodes: readonly SchemaNode[], isNullable: boolean): SchemaNode {
  return { anyOf: [...nodes, ...(isNullable ? [{ type: 'null' }] : [])] };
}

function listOf(list: SchemaNode, shaping: Shaping, path: readonly string[]): SchemaNode {
  const item = shape(nodesOf([list.items])[0] ?? {}, shaping, path);
  return { type: 'array', items: isNode(item.properties) ? reference(nameOf(item, shaping, path)) : item };
}

function mapOf(map: SchemaNode, shaping: Shaping, path: readonly string[]): SchemaNode {
  if (typeof map.$ref === 'string') return recursiveMap(map.$ref, shaping);
  const properties = isNode(map.properties) ? Object.entries(map.properties) : [];
  return {
    ...map,
    properties: Object.fromEntries(
      properties.map(([key, below]) => [key, isNode(below) ? shape(below, shaping, [...path, key]) : below]),
    ),
  };
}

/** A statement holds statements: it is defined once, under its own name, before its parts are looked at. */
function recursiveMap(ref: string, shaping: Shaping): SchemaNode {
  const map = shaping.recursive.get(ref.split('/').at(-1) ?? '');
  const keys = isNode(map?.properties) ? Object.keys(map.properties) : [];
  const name = itemName(keys, ['item']);
  if (map !== undefined && !shaping.definitions.has(name)) {
    // Its keys are enough for those who refer to it meanwhile.
    shaping.definitions.set(name, { properties: map.properties });
    const shaped = mapOf(map, shaping, []);
    const words = shaping.scope === 'author' ? [{ type: 'string', pattern: NOT_BLANK }] : [];
    shaping.definitions.set(name, { ...mapSnippet(name, {}), ...merge([...words, shaped], false) });
  }
  return reference(name);
}

function nameOf(item: SchemaNode, { definitions }: Shaping, path: readonly string[]): string {
  if (typeof item.$ref === 'string') return item.$ref.split('/').at(-1) ?? '';
  const keys = isNode(item.properties) ? Object.keys(item.properties) : [];
  const name = itemName(keys, path);
  const hints = isNode(item.properties) ? mapSnippet(name, item.properties) : {};
  return keep(definitions, name, { ...hints, ...item });
}

/** Text, numbers and truth values, each as a schema of its own. */
function plain(
  { texts, isText, patterns, values, isNullable, others }: Alternatives,
  { scope }: Shaping,
): readonly SchemaNode[] {
  if (isText) return [...others, { type: 'string', ...(scope === 'author' && !isNullable && { pattern: NOT_BLANK }) }];
  if (patterns.length === 0) return others;
  if (scope === 'normal') return [...others, { ...texts[0], pattern: patterns.map(portable).join('|') }];
  const words = values.filter((value) => typeof value === 'string').map(exactly);
  return [...others, { type: 'string', pattern: around([...patterns, ...words], isNullable) }];
}

/** One schema for values of different types: each keyword speaks of one type only. */
function merge(nodes: readonly SchemaNode[], isNullable: boolean): SchemaNode {
  const types = nodes.flatMap(typesOf);
  const all = isNullable && !types.includes('null') ? [...types, 'null'] : types;
  return { ...Object.assign({}, ...nodes), type: all.length === 1 ? all[0] : all };
}

function orNull(node: SchemaNode, isNullable: boolean): SchemaNode {
  if (!isNullable) return node;
  if (Array.isArray(node.enum)) return choiceOf(node.enum, true);
  return node.type === undefined ? anyOf([node], true) : merge([node], true);
}

function choiceOf(
  values: readonly unknown[],
  isNullable: boolean,
  label?: string,
  patterns: readonly string[] = [],
): SchemaNode {
  const all = isNullable ? [...values, null] : values;
  const types = [...new Set(all.map((value) => (value === null ? 'null' : typeof value)))];
  return { type: types.length === 1 ? types[0] : types, enum: all, ...valueHints(all, label, patterns) };
}

function flatten(node: SchemaNode): readonly SchemaNode[] {
  if (Array.isArray(node.anyOf)) return nodesOf(node.anyOf).flatMap(flatten);
  const structure = Object.fromEntries(Object.entries(node).filter(([keyword]) => !HINTS.has(keyword)));
  return Array.isArray(node.type) ? node.type.map((type) => ({ ...structure, type })) : [structure];
}

function sortOut(nodes: readonly SchemaNode[]): Alternatives {
  const isChoice = (node: SchemaNode): boolean => node.enum !== undefined || node.const !== undefined;
  const texts = nodes.filter((node) => node.type === 'string' && !isChoice(node));
  return {
    isNullable: nodes.some((node) => node.type === 'null'),
    values: nodes.filter(isChoice).flatMap((node) => (Array.isArray(node.enum) ? node.enum : [node.const])),
    patterns: texts.flatMap(({ pattern }) => (typeof pattern === 'string' ? pattern : [])),
    texts,
    isText: texts.some(({ pattern }) => pattern === undefined),
    lists: nodes.filter((node) => node.type === 'array'),
    maps: nodes.filter((node) => node.type === 'object' || node.$ref !== undefined),
    others: nodes.filter((node) => ['number', 'integer', 'boolean'].includes(String(node.type)) && !isChoice(node)),
  };
}

/** Whether everything beside the list is what its items may be. */
function isListOf(list: SchemaNode, nodes: readonly SchemaNode[]): boolean {
  const items = nodesOf([list.items]).flatMap(flatten);
  const beside = nodes.filter((node) => node.type !== 'array' && node.type !== 'null');
  return beside.length > 0 && isSame(beside, items);
}
