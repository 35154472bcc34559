import { type Field, gradeSchemes, type Term } from '@role-profile/schema';

/** The values that a field takes or suggests, each with what it means; none where any text will do. */
export function termsOf(field: Field): readonly Term[] {
  if (field.vocabulary !== undefined) return field.vocabulary.terms;
  if (field.type === 'boolean') return YES_OR_NO;
  const path = field.path.join('.');
  if (GRADES.includes(path)) return gradeSchemes.flatMap((scheme) => scheme.terms);
  if (path === 'grade.scheme')
    return gradeSchemes.map(({ id, source }) => ({ value: id, title: source, guidance: '' }));
  return [];
}

/** The values that a plain item of a list, or a plain value in place of a map, may take. */
export function itemTermsOf(field: Field): readonly Term[] {
  const own = termsOf(field);
  if (own.length > 0) return own;
  const main = field.fields.find(({ key }) => key === field.item);
  return main === undefined ? [] : termsOf(main);
}

/** Where a grade stands. The model keeps grades by scheme, so no single vocabulary belongs to these fields. */
const GRADES: readonly string[] = ['grade', 'grade.code', 'directReports.grade', 'organisationChart.staffing.grade'];

const YES_OR_NO: readonly Term[] = [
  { value: 'true', title: 'Yes', guidance: '' },
  { value: 'false', title: 'No', guidance: '' },
];
