import type { Path } from '@role-profile/schema';
import * as z from 'zod';

/** What may be set for one rule, beside how much it weighs. Every option has a value where nothing is set. */
export type RuleOptions<T = unknown> = z.ZodType<T>;

/** Options that are numbers, with what each is when nothing is set. */
export function numberOptions<Key extends string>(
  defaults: Readonly<Record<Key, number>>,
): RuleOptions<Readonly<Record<Key, number>>> {
  const names = Object.keys(defaults);
  const entries = Object.entries<number>(defaults).map(([name, value]) => {
    const error = `Write a whole number from 1, such as  ${name}: ${value}`;
    return [name, z.int({ error }).min(1, { error }).default(value)] as const;
  });
  const error = `Write one line for each option: ${names.join(', ')}.`;
  return z.strictObject(Object.fromEntries(entries), { error }).transform((read) => ({ ...defaults, ...read }));
}

/** The options of one rule: those that a project sets, and for the others, or where a setting is no good, the rule’s own. */
export function optionsOf(schema: RuleOptions, set: unknown): unknown {
  const read = schema.safeParse(set ?? {});
  return read.success ? read.data : schema.parse({});
}

/** What is wrong with options as a project sets them; paths start below `options`. */
export function optionMistakes(schema: RuleOptions, set: unknown): readonly OptionMistake[] {
  const { error } = schema.safeParse(set);
  return (error?.issues ?? []).flatMap<OptionMistake>(({ path, message, ...issue }) => {
    const steps = path.filter((step) => typeof step !== 'symbol');
    if (issue.code !== 'unrecognized_keys') return [{ path: steps, at: 'value', message }];
    return issue.keys.map((key) => ({
      path: [...steps, key],
      at: 'key',
      message: `“${key}” is no option of this rule. ${message}`,
    }));
  });
}

interface OptionMistake {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
}
