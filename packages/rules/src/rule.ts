import type { Edit } from '@role-profile/document';
import type { RuleOptions } from './configuration/rule-options.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import type { Group, Preset } from './rule-sets.ts';
import type { SeverityByStatus } from './severity.ts';

/** One opinion about role descriptions: how to find it, how to explain it, and how to mend it. */
export interface Rule {
  /** Its code in findings, the name of its file and of its page: lower-case words with hyphens. */
  readonly id: string;
  readonly group: Group;
  /** The sets of rules it is in; in all when left out. */
  readonly presets?: readonly Preset[];
  readonly severity: SeverityByStatus;
  readonly docs: RuleDocs;
  /** Whether it is about layout alone: its fixes together are what formatting does, and they never change a word. */
  readonly layout?: true;
  /** Whether it is about what files say of each other: it finds nothing where the other files are not known. */
  readonly acrossFiles?: true;
  /** How editors may show what it finds: faded, because it could go without a loss, or struck through, because it is no longer written so. */
  readonly shownAs?: 'unnecessary' | 'superseded';
  /** What a project may set for it, beside how much it weighs. */
  readonly options?: RuleOptions;
  /** Yields one report for each mistake, in any order. `options` are as the project sets them, or the rule's own. */
  check(context: RuleContext, options: unknown): Iterable<Report>;
  /**
   * The edit that mends a finding of this rule, or `undefined` where the finding does not belong to this document.
   * Asked only for findings that were reported as fixable.
   */
  fix?(finding: Finding, context: RuleContext): Fix | undefined;
}

/** What a check says of one mistake. The loop adds the code, and the severity in the document's status. */
export type Report = Pick<Finding, 'path' | 'range' | 'message' | 'related'> & {
  /** Where this one weighs otherwise than the rule does. */
  readonly severity?: SeverityByStatus;
  /** Whether the rule's `fix` can mend this one; no when left out. */
  readonly fixable?: boolean;
};

/** Edits of one file that belong together, and what to call them in a menu. */
export interface Fix {
  readonly title: string;
  /** Whether somebody should look at it first, because the words may mean something else then. */
  readonly suggested?: true;
  readonly edits: readonly Edit[];
}

/** A rule's page, as data. All texts are Markdown. */
export interface RuleDocs {
  /** One sentence: what is found. */
  readonly summary: string;
  readonly why: string;
  readonly instead: string;
  /** Whose advice this is. */
  readonly source?: string;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
}

/** The same mistake in both syntaxes, and the same place without it. Excerpts: what they leave out is not meant to be missing. */
export interface RuleExample {
  /** Other files in the same folder, where the mistake lies between files. */
  readonly beside?: readonly NamedText[];
  readonly bad: ExampleTexts;
  readonly good: ExampleTexts;
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface ExampleTexts {
  /** Absent where the mistake cannot be made in YAML. */
  readonly yaml?: string;
  readonly markdown: string;
}

/** Checks the shape of a rule where it is written. A rule with options is given them in their own shape. */
export function defineRule<Options>(
  rule: Omit<Rule, 'options' | 'check'> & {
    readonly options?: RuleOptions<Options>;
    check(context: RuleContext, options: Options): Iterable<Report>;
  },
): Rule {
  return rule;
}
