/** What a rule speaks of. */
export type Group = keyof typeof GROUPS;

/** The groups of rules and what they are called, in the order in which they are listed. */
export const GROUPS = {
  structure: 'Structure',
  completeness: 'Completeness and consistency',
  statements: 'Statements',
  people: 'People',
  language: 'Language',
} as const;

/** A set of rules that is chosen by its name. */
export type Preset = (typeof PRESETS)[number];

/**
 * The sets of rules. `recommended` holds what never annoys, and is what runs where nothing is chosen; each other set
 * holds that and more: what job evaluators in the Civil Service look for, what plain English asks for, or everything.
 */
export const PRESETS = ['recommended', 'civil-service', 'plain-english', 'strict'] as const;

/** Whether a rule runs in a set; one that names none is in all. */
export function isInPreset({ presets }: { readonly presets?: readonly Preset[] }, preset: Preset): boolean {
  return presets === undefined || presets.includes(preset);
}
