export { defineKind, type KindDefinition } from './define-kind.ts';
export { extendKind, type KindExtension } from './extend-kind.ts';
export { type Field, fieldAt, fields } from './field.ts';
export type { ExampleValue, FieldExample, FieldInfo, Shape } from './form.ts';
export {
  fieldOfHeading,
  fieldOfLabel,
  foldHeading,
  isFactsHeading,
  partOfHeading,
  suggestHeading,
} from './headings.ts';
export { type NotInJsonSchema, notInJsonSchema } from './json-schema/not-in-json-schema.ts';
export { type PublishedSchemaOptions, publishedSchema, publishedSchemas } from './json-schema/published-schema.ts';
export type { Scope } from './json-schema/scope.ts';
export { DEFAULT_STATUS, isFinal, isKind, isStatus, KINDS, type Kind, STATUSES, type Status } from './kinds.ts';
export { type Migrated, type MigrationChange, migrate, SCHEMA_VERSION } from './migrate/migrate.ts';
export {
  type AdditionalSection,
  authorSchema,
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
export { defineVocabulary, type OwnField, type OwnFields, type OwnVocabulary, type ValueOf } from './own-field.ts';
export type { OwnKind, OwnRole, RoleOf } from './own-kind.ts';
export { formatPath, type Path, valueAt } from './path.ts';
export type { Breach, Refinement } from './refinements/refinement.ts';
export { refinements } from './refinements.ts';
export { appliesTo, type Requirement, requirementsOf } from './requirements.ts';
export { type KnownWord, knownWord, suggest } from './suggest.ts';
export { type AnyZodType, type JsonSchema, type JsonSchemaDraft, toJsonSchema } from './to-json-schema.ts';
export { kindOf, type SchemaIssue, statusOf, validate } from './validate.ts';
export {
  approaches,
  assessmentMethods,
  behaviourLevels,
  behaviours,
  clearanceLevels,
  competencies2012,
  competenciesBefore2012,
  competencyFrameworks,
  contractTypes,
  criterionTypes,
  digitalFamilies,
  digitalLevels,
  enquiryTopics,
  evaluationFactors,
  evaluationSchemes,
  gradeSchemes,
  kindTerms,
  nationalityCategories,
  occupationSchemes,
  payBands,
  professions,
  requirementTypes,
  salaryPeriods,
  statusTerms,
  type Term,
  type TermExample,
  type Vocabulary,
  vocabularies,
  workingPatternTerms,
  workplaces,
} from './vocabularies.ts';
