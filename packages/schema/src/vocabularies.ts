import {
  assessmentMethods,
  criterionTypes,
  enquiryTopics,
  evaluationFactors,
  evaluationSchemes,
  requirementTypes,
} from './vocabularies/assessment.ts';
import {
  competencies2012,
  competenciesBefore2012,
  competencyFrameworks,
  digitalFamilies,
  digitalLevels,
} from './vocabularies/competencies.ts';
import {
  approaches,
  clearanceLevels,
  contractTypes,
  nationalityCategories,
  salaryPeriods,
  workingPatternTerms,
  workplaces,
} from './vocabularies/employment.ts';
import { gradeSchemes, payBands } from './vocabularies/grades.ts';
import { kindTerms, statusTerms } from './vocabularies/lifecycle.ts';
import { occupationSchemes, professions } from './vocabularies/professions.ts';
import { behaviourLevels, behaviours } from './vocabularies/success-profiles.ts';
import type { Vocabulary } from './vocabularies/vocabulary.ts';

export { type Term, type TermExample, type Vocabulary, values } from './vocabularies/vocabulary.ts';
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
  workingPatternTerms,
  workplaces,
};

/** Every list of values that the model knows. */
export const vocabularies: readonly Vocabulary[] = [
  kindTerms,
  statusTerms,
  ...gradeSchemes,
  payBands,
  professions,
  occupationSchemes,
  criterionTypes,
  assessmentMethods,
  competencyFrameworks,
  competencies2012,
  competenciesBefore2012,
  digitalFamilies,
  digitalLevels,
  behaviours,
  behaviourLevels,
  approaches,
  workplaces,
  salaryPeriods,
  contractTypes,
  workingPatternTerms,
  requirementTypes,
  nationalityCategories,
  clearanceLevels,
  enquiryTopics,
  evaluationSchemes,
  ...evaluationFactors,
];
