import { fieldOfLabel, foldHeading } from '@role-profile/schema';
import { lengthInWords } from './blocks.ts';
import { pathOf, resolveHeading } from './headings.ts';
import type { Line } from './lines.ts';

/** A label with its value, which is empty where it is still to be filled. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** Splits `Label: value`, emphasis around either removed. `undefined` where the text before the colon is no label. */
export function splitLabel(line: string): Labelled | undefined {
  const found = /^(?:\*{1,2}|_{1,2})?([\p{L}\d(][^:]{0,90}?)\s*:(?:\*{1,2}|_{1,2})?(?:\s+|$)(.*)$/u.exec(line);
  const label = found?.[1]?.replace(/[*_]+/gu, '').trim() ?? '';
  if (found === null || label === '' || /[.;?!]\s|\bhttps?$|\d$/u.test(label)) return undefined;
  const upper = label === label.toUpperCase();
  if (lengthInWords(label) > (upper ? 12 : 6)) return undefined;
  if (!/^[\p{Lu}\d(]/u.test(label) && factOfLabel(label) === undefined) return undefined;
  const emphasised = /^[*_]/u.test(line);
  const value = (found[2] ?? '').replace(/\s+/gu, ' ').trim();
  return { label, text: emphasised ? value.replace(/(?<![*_\w])[*_]+$|(?<=\w)[*_]+$/u, '') : value };
}

/** Whether what looks like a label is one: it is known, or it stands among other labels, or it shouts. */
export function isLabel(labelled: Labelled, lines: readonly Line[], index: number): boolean {
  if (factOfLabel(labelled.label) !== undefined) return true;
  if (resolveHeading(labelled.label) !== undefined) return labelled.text !== '' && lengthInWords(labelled.text) <= 25;
  if (lengthInWords(labelled.text) > 25) return false;
  if (labelled.text !== '' && /\p{Lu}{3}/u.test(labelled.label) && labelled.label === labelled.label.toUpperCase())
    return true;
  return [index - 1, index + 1].some((near) => {
    const neighbour = lines[near]?.text ?? '';
    const other = splitLabel(neighbour);
    return other !== undefined && !/^(?:[·•*+-])\s/u.test(neighbour) && lengthInWords(other.text) <= 25;
  });
}

/** The fact that a label or the first cell of a row names, as a path of the model; `undefined` when it names none. */
export function factOfLabel(label: string): string | undefined {
  const folded = foldHeading(label);
  const field = fieldOfLabel(folded);
  if (field !== undefined) return pathOf(field);
  return FACTS.get(folded) ?? FACT_SHAPES.find(([shape]) => shape.test(folded))?.[1];
}

/** Labels in use beside those the model lists. */
const FACTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: [
      'title of post',
      'title of role',
      'title of job',
      'name of post',
      'vacancy title',
      'job role',
      'pd job title',
      'role name',
    ],
    grade: [
      'current grade',
      'grade of post',
      'post grade',
      'proposed grade',
      'grade/band',
      'grade / band',
      'grade and band',
      'pay grade',
      'salary band',
      'grade level',
      'series & grade',
      'series and grade',
      'series & grade level',
      'moj band',
      'grade or equivalent',
    ],
    locations: [
      'location of post',
      'place of work',
      'workplace location',
      'office location',
      'based at',
      'location(s)',
      'site',
    ],
    salary: [
      'salary per annum',
      'annual salary',
      'remuneration',
      'pay scale',
      'national salary',
      'national salary range',
    ],
    closing: [
      'closing date for applications',
      'closing date and time',
      'application closing date',
      'closes on',
      'applications close',
    ],
    sift: ['sift', 'shortlisting', 'shortlisting date', 'sift dates', 'expected sift'],
    interviews: ['expected interviews', 'interview dates', 'interviews expected', 'expected interview date'],
    reportsTo: [
      'reports to (job title)',
      'line managed by',
      'line manager (job title)',
      'manager',
      "line manager's title",
      'managed by',
      'supervisor',
    ],
    directReports: ['number of direct reports', 'staff managed', 'line management responsibility'],
    workingPatterns: ['working hours', 'pattern of work', 'hours of work', 'work pattern'],
    approach: ['open to', 'advertised'],
    'nationality.reserved': ['reserved for uk nationals', 'reserved post', 'reserved status'],
    'documentControl.reference': ['document reference', 'document number'],
    version: ['version number', 'version no'],
    issued: [
      'date of issue',
      'issued on',
      'effective date',
      'last updated',
      'date prepared',
      'date of job description',
    ],
    'evaluation.completedBy.name': [
      'job holder',
      'jobholder',
      'name of job holder',
      'post holder',
      'postholder',
      'name of postholder',
      'name of post holder',
      'current job holder',
    ],
    'evaluation.date': ['date completed', 'completed on', 'date of completion'],
    'evaluation.panelDate': ['date of panel', 'date of evaluation', 'evaluation date'],
    'organisation.team': ['section', 'branch'],
    'organisation.directorate': ['directorate/division', 'division/directorate'],
    purpose: ['vacancy description', 'role description', 'job description', 'main purpose of job', 'description'],
  }).flatMap(([path, labels]) => labels.map((label) => [label, path] as const)),
);

const FACT_SHAPES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?=.*(?:information|enquir|contact|question))(?=.*(?:recruitment|eligibility|application process))/u,
    'enquiries.recruitment',
  ],
  [/^(?=.*(?:information|enquir|questions|discussion))(?=.*\b(?:posts?|role|job|vacanc))/u, 'enquiries.role'],
  [
    /^(?:\S+ ){0,2}(?:trust|council|authority|ministry|employer|organisation|department|agency)(?: name)?$/u,
    'organisation.name',
  ],
];
