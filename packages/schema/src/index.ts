export { type Field, fieldAt, fields } from './field.ts';
export type { FieldInfo, Shape } from './form.ts';
export { fieldOfHeading, fieldOfLabel, foldHeading, partOfHeading, suggestHeading } from './headings.ts';
export { DEFAULT_STATUS, isFinal, isKind, isStatus, KINDS, type Kind, STATUSES, type Status } from './kinds.ts';
export {
  type AdditionalSection,
  type Contact,
  type CriteriaGroup,
  type Criterion,
  type PersonSpecification,
  type Role,
  type RoleInput,
  roleSchema,
  type Statement,
  type StatementGroup,
} from './model.ts';
export { type Normalised, normalise } from './normal/normalise.ts';
export { formatPath, type Path, valueAt } from './path.ts';
export { type Requirement, requirementsOf } from './requirements.ts';
export { suggest } from './suggest.ts';
export { type AnyZodType, type JsonSchema, type JsonSchemaDraft, toJsonSchema } from './to-json-schema.ts';
export { kindOf, type SchemaIssue, statusOf, validate } from './validate.ts';
export {
  assessmentMethods,
  behaviours,
  clearanceLevels,
  competencies2012,
  contractTypes,
  criterionTypes,
  enquiryTopics,
  evaluationSchemes,
  gradeSchemes,
  kindTerms,
  professions,
  requirementTypes,
  salaryPeriods,
  statusTerms,
  type Term,
  type Vocabulary,
  workingPatternTerms,
  workplaces,
} from './vocabularies.ts';
