import type { Kind } from '@role-profile/schema';
import type { Block, Mended } from './blocks.ts';
import type { LineAccount } from './report.ts';

/** A plain value of a role. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

type Mutable = { [key: string]: Value | Mutable };

/** A role being put together, and the account of where each line of its source went. One import owns one draft. */
export interface Draft {
  readonly kind: Kind;
  readonly role: Readonly<Record<string, Value>>;
  readonly accounts: ReadonlyMap<number, LineAccount>;
  readonly mended: readonly Mended[];
  /** The value at a path such as `about.team`; `undefined` where there is none. */
  get(path: string): Value | undefined;
  /** Sets a value. Says whether it could: a path that holds a value already keeps it, unless that is null. */
  set(path: string, value: Value): boolean;
  /** Puts a value in place of the one that is there. */
  replace(path: string, value: Value): void;
  /** Adds text to prose, as a paragraph of its own. */
  prose(path: string, text: string): void;
  /** Adds an item to a list and gives its index. */
  push(path: string, value: Value): number;
  mend(line: number, what: string): void;
  /** The lines of a block hold content, which went to `path`. */
  placed(block: Lines, path: string): void;
  /** The lines of a block went to a section that is no field of the model. */
  kept(block: Lines, heading: string): void;
  /** The lines of a block name a field; what stands in them beyond the name went to the same place. */
  names(block: Lines, path: string, name: string): void;
  furniture(block: Lines, reason: string): void;
}

type Lines = Pick<Block, 'from' | 'to'> & { readonly type?: Block['type'] };

export function createDraft(kind: Kind): Draft {
  const role: Mutable = {};
  const accounts = new Map<number, LineAccount>();
  const mended: Mended[] = [];

  const parentOf = (path: string): readonly [Mutable, string] => {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    let map = role;
    for (const key of keys) {
      const below = map[key];
      if (!isMutable(below)) map[key] = {};
      map = map[key] as Mutable;
    }
    return [map, last];
  };
  const get = (path: string): Value | undefined => {
    let value: Value | undefined = role as Value;
    for (const key of path.split('.'))
      value = isMutable(value) && Object.hasOwn(value, key) ? (value[key] as Value) : undefined;
    return value;
  };
  const account = (block: Lines, entry: (line: number) => LineAccount): void => {
    for (let line = block.from; line <= block.to; line += 1) accounts.set(line, entry(line));
  };

  return {
    kind,
    role: role as Record<string, Value>,
    accounts,
    mended,
    get,
    set(path, value) {
      const held = get(path);
      if (held !== undefined && held !== null) return value === null;
      const [map, key] = parentOf(path);
      map[key] = value;
      return true;
    },
    replace(path, value) {
      const [map, key] = parentOf(path);
      map[key] = value;
    },
    prose(path, text) {
      const [map, key] = parentOf(path);
      const held = map[key];
      map[key] = typeof held === 'string' && held !== '' ? `${held}\n\n${text}` : text;
    },
    push(path, value) {
      const [map, key] = parentOf(path);
      const held = map[key];
      const list: Value[] = Array.isArray(held) ? held : [];
      map[key] = list;
      return list.push(value) - 1;
    },
    mend: (line, what) => void mended.push({ line, what }),
    placed: (block, path) => account(block, (line) => ({ line, as: 'content', path })),
    kept: (block, heading) => account(block, (line) => ({ line, as: 'section', heading })),
    names: (block, path, name) => {
      const whole = block.type === 'heading';
      account(block, (line) =>
        whole || line === block.from ? { line, as: 'names', path, name } : { line, as: 'content', path },
      );
    },
    furniture: (block, reason) => account(block, (line) => ({ line, as: 'furniture', reason })),
  };
}

/** Keeps a text that has no home in the model, under a heading of its own. */
export function keepSection(draft: Draft, heading: string, body: string): void {
  draft.push('additionalSections', { heading, body });
}

function isMutable(value: unknown): value is Mutable {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
