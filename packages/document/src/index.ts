export { type Converted, convertRole, type Lost } from './convert/convert-role.ts';
export { applyEdits, type Edit } from './edit/apply-edits.ts';
export type { Change, Refusal } from './edit/change.ts';
export { editRole } from './edit/edit-role.ts';
export { hasRoleName, isRoleFile, saysKind } from './is-role-file.ts';
export { keyRangeAt, nodeOf, rangeAt } from './locate.ts';
export { type Migration, migrationOf } from './migration-edits.ts';
export { nodeAt, type Place } from './node-at.ts';
export { formatOf, type ParseOptions, parseRole } from './parse-role.ts';
export { type LineIndex, lineIndex, type Position } from './position.ts';
export { printField, printMarkdown } from './print/print-markdown.ts';
export { printRole } from './print/print-role.ts';
export { printYaml } from './print/print-yaml.ts';
export { same } from './print/same.ts';
export type { DocumentIssue, Format, LabelLine, RoleDocument, Section } from './role-document.ts';
export { skeleton } from './skeleton.ts';
export { SUPPRESSION_KINDS, type Suppression, type SuppressionKind, suppressionsOf } from './suppressions.ts';
export { YamlMemo } from './syntax/yaml-memo.ts';
export {
  covers,
  type Entry,
  entryOf,
  type ListNode,
  type MapNode,
  type Range,
  type ScalarNode,
  type TreeNode,
  toValue,
} from './tree.ts';
