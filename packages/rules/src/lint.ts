import { parseRole, type RoleDocument, suppressionsOf } from '@role-profile/document';
import type { Kind, Status } from '@role-profile/schema';
import { ruleOf } from './catalogue.ts';
import { chosenSeverity } from './configuration/chosen-severity.ts';
import type { Configuration } from './configuration/configuration.ts';
import { optionsOf } from './configuration/rule-options.ts';
import { contextOf, type RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import type { RoleIndex } from './role-index.ts';
import type { Fix, Rule } from './rule.ts';
import { isInPreset, type Preset } from './rule-sets.ts';
import { rules } from './rules/registry.generated.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { severityIn } from './severity.ts';
import { suppress } from './suppress.ts';
import type { TextMemo } from './text-memo.ts';
import { knowsAll, workspaceOf } from './workspace.ts';

/** How to look at a document. */
export interface LintOptions {
  /** Check as if the document were in this status. */
  readonly status?: Status;
  /** What to read the document as when it does not say its kind. */
  readonly kind?: Kind;
  /** How much each rule weighs in this project; where it says nothing, as the rule says. */
  readonly configuration?: Configuration;
  /** Which rules run besides those that the configuration names: `recommended` when left out. */
  readonly preset?: Preset;
  /** The role files around this one, for what is wrong between files; with `uri`, under which this one is known there. */
  readonly index?: RoleIndex;
  readonly uri?: string;
  /** What is remembered of texts from one look to the next. */
  readonly memo?: TextMemo;
}

/** Everything the rules find in a document, in the order of the file. Never throws; every range is inside the file. */
export function lint(document: RoleDocument, options: LintOptions = {}): readonly Finding[] {
  const read = readAs(document, options);
  const workspace = workspaceOf(read, options);
  const context = contextOf(read, options.status, undefined, workspace, options.memo);
  const found = rules.flatMap((rule) => [...findingsOf(rule, context, options)]);
  const suppressions = suppressionsOf(read);
  if (suppressions.length === 0) return found.sort(byRange);
  const { kept, unused: idle } = suppress(found, suppressions);
  // A rule that is switched off, or cannot see the other files, finds nothing: a comment against it is neither needed nor wrong.
  const isIdle = (code: string) =>
    isOff(ruleOf(code), options) ||
    (ruleOf(code)?.acrossFiles === true && !(workspace !== undefined && knowsAll(workspace)));
  const unused = idle.filter(({ code }) => code === undefined || !isIdle(code));
  const last = contextOf(read, options.status, { codes, unused });
  return [...kept, ...findingsOf(unusedSuppression, last, options)].sort(byRange);
}

const codes = rules.map(({ id }) => id);

/**
 * The edits that mend one finding of `lint`, worked out when they are wanted. `undefined` for a finding that cannot be
 * mended, or that this document does not have. What is wrong between files is mended with the same `index` and `uri`.
 */
export function fixOf(
  document: RoleDocument,
  finding: Finding,
  options: Pick<LintOptions, 'index' | 'uri'> = {},
): Fix | undefined {
  if (!finding.fixable) return undefined;
  const workspace = workspaceOf(document, options);
  return ruleOf(finding.code)?.fix?.(finding, contextOf(document, undefined, { codes, unused: [] }, workspace));
}

/** What a document needs depends on its kind, so one that does not say it is read again with the kind it is given. */
function readAs(document: RoleDocument, { kind }: LintOptions): RoleDocument {
  const isGiven = kind !== undefined && document.kind === undefined;
  return isGiven ? parseRole(document.text, document.format, { kind }) : document;
}

function* findingsOf(rule: Rule, context: RuleContext, options: LintOptions): Iterable<Finding> {
  const { configuration } = options;
  const chosen = chosenSeverity(rule.id, configuration);
  if (chosen === 'off' || isOff(rule, options)) return;
  const set = rule.options && optionsOf(rule.options, settingOf(rule, configuration)?.options);
  for (const report of rule.check(context, set)) {
    const { path, range, message, related, severity = rule.severity, fixable = false } = report;
    yield {
      code: rule.id,
      severity: chosen ?? severityIn(severity, context.status, context.isTemplate),
      message,
      path,
      range,
      ...(related !== undefined && { related }),
      fixable,
    };
  }
}

/** A rule that the configuration names runs, unless it is switched off there; any other runs where its set does. */
function isOff(rule: Rule | undefined, { configuration, preset = 'recommended' }: LintOptions): boolean {
  if (rule === undefined) return false;
  if (chosenSeverity(rule.id, configuration) === 'off') return true;
  return settingOf(rule, configuration) === undefined && !isInPreset(rule, preset);
}

function settingOf({ id }: Rule, configuration: Configuration | undefined) {
  return configuration !== undefined && Object.hasOwn(configuration.rules, id) ? configuration.rules[id] : undefined;
}

function byRange(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
