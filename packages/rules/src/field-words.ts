import { fieldAt, type Kind, kindTerms, type Path, requirementsOf } from '@role-profile/schema';

/** What to call the field at a path: its title, and for a part also the field it belongs to, “Contacts (internal)”. */
export function fieldName(path: Path): string {
  const field = fieldAt(path);
  const top = fieldAt(path.slice(0, 1));
  if (field === undefined) return String(path.findLast((step) => typeof step === 'string') ?? 'This');
  return top === undefined || top === field ? field.title : `${top.title} (${field.title.toLowerCase()})`;
}

/** One sentence on what belongs in the field at a path, with a space before it; empty where only the author can know. */
export function fieldGuidance(path: Path): string {
  const guidance = path[0] === 'additionalSections' ? undefined : fieldAt(path)?.guidance;
  return guidance === undefined ? '' : ` What belongs here: ${guidance.charAt(0).toLowerCase()}${guidance.slice(1)}`;
}

/** `a vacancy`, where that kind of document cannot be approved without the field at this path. */
export function whoRequires(path: Path, kind: Kind | undefined): string | undefined {
  if (kind === undefined) return undefined;
  const wanted = path.join('.');
  const isRequired = requirementsOf(kind).some(
    ({ level, anyOf }) => level === 'required' && anyOf.some((choice) => choice.join('.') === wanted),
  );
  return isRequired || wanted === 'title' ? kindInWords(kind) : undefined;
}

/** The kind as it stands in a sentence: `a vacancy`. */
export function kindInWords(kind: Kind): string {
  const title = kindTerms.terms.find((term) => term.value === kind)?.title ?? kind;
  return `a ${title.toLowerCase()}`;
}
