export { explain, ruleOf } from './catalogue.ts';
export { composeEdits } from './compose-edits.ts';
export { CONFIGURATION_NAME, type Configuration, DEFAULT_CONFIGURATION } from './configuration/configuration.ts';
export { type FileChoice, fileChooser } from './configuration/file-choice.ts';
export { type ConfigurationProblem, parseConfiguration } from './configuration/parse-configuration.ts';
export type { RuleContext } from './context.ts';
export { fileNameOf, fileNameSeenFrom } from './file-name.ts';
export type { Finding, RelatedPlace } from './finding.ts';
export { format } from './format.ts';
export { fixOf, type LintOptions, lint } from './lint.ts';
export { LiveRoleIndex } from './live-role-index.ts';
export { placeholdersIn } from './placeholders.ts';
export {
  type FoundReference,
  idOfFile,
  isId,
  isReference,
  type ReferenceField,
  type RoleEntry,
  type RoleIndex,
  type RoleReference,
  roleEntry,
} from './role-index.ts';
export {
  defineRule,
  type ExampleTexts,
  type Fix,
  type Report,
  type Rule,
  type RuleDocs,
  type RuleExample,
} from './rule.ts';
export { GROUPS, type Group, type Preset } from './rule-sets.ts';
export { rules } from './rules/registry.generated.ts';
export { always, byStatus, type Severity, type SeverityByStatus } from './severity.ts';
export { TextMemo } from './text-memo.ts';
export type { RoleText } from './texts.ts';
