/** One allowed or suggested value: what is written in the file, what it is called, and what it means to an author. */
export interface Term {
  readonly value: string;
  readonly title: string;
  readonly guidance: string;
}

/** A list of values. A closed one is checked; an open one only suggests. */
export interface Vocabulary {
  readonly id: string;
  readonly closed: boolean;
  readonly source: string;
  readonly terms: readonly Term[];
}

function vocabulary(
  id: string,
  closed: boolean,
  source: string,
  terms: readonly (readonly [string, string, string])[],
): Vocabulary {
  return { id, closed, source, terms: terms.map(([value, title, guidance]) => ({ value, title, guidance })) };
}

const model = 'the role-profile model';

export const kindTerms = vocabulary('kind', true, model, [
  ['role-profile', 'Role profile', 'What a role is for, what it answers for and what it takes, whoever holds it.'],
  ['job-description', 'Job description', 'One post in one place: its duties, its person specification and its terms.'],
  ['vacancy', 'Vacancy', 'The advert for a post that people can apply for: what, where, for how much, by when.'],
  [
    'candidate-pack',
    'Candidate pack',
    'All that an applicant is given: welcome, background, the vacancy, how to apply and the terms.',
  ],
  [
    'job-evaluation-questionnaire',
    'Job evaluation questionnaire',
    'What a job evaluation panel needs to size a post, factor by factor.',
  ],
]);

export const statusTerms = vocabulary('status', true, model, [
  ['draft', 'Draft', 'Being written: what is missing is only a hint.'],
  ['review', 'In review', 'Being read by others: what is missing is a warning.'],
  ['approved', 'Approved', 'Agreed: everything its kind requires must be there.'],
  ['published', 'Published', 'In use: everything its kind requires must be there.'],
  ['withdrawn', 'Withdrawn', 'No longer in use, kept for the record.'],
]);

const gradeSource =
  'civil-service-careers.gov.uk, grades and pay; Senior Civil Service practitioner guidance 2024 to 2025';
const civilServiceGrades = vocabulary('civil-service', true, gradeSource, [
  ['AA', 'Administrative Assistant', 'Supports a team with everyday administrative tasks.'],
  ['AO', 'Administrative Officer', 'Handles casework, enquiries or records within clear procedures.'],
  ['EO', 'Executive Officer', 'First management or specialist grade: runs a small team or its own caseload.'],
  ['HEO', 'Higher Executive Officer', 'Manages people, projects or a body of specialist work.'],
  ['SEO', 'Senior Executive Officer', 'Leads a larger area of work, often through other managers.'],
  ['G7', 'Grade 7', 'Leads a policy, service or function and advises senior leaders.'],
  ['G6', 'Grade 6', 'Leads several teams or a whole function below the Senior Civil Service.'],
  ['SCS1', 'Senior Civil Service pay band 1', 'Deputy director.'],
  ['SCS1A', 'Senior Civil Service pay band 1A', 'Senior deputy director, where it is still used.'],
  ['SCS2', 'Senior Civil Service pay band 2', 'Director.'],
  ['SCS3', 'Senior Civil Service pay band 3', 'Director general.'],
]);

const bands = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'];
const nhsBands = vocabulary(
  'nhs-afc',
  true,
  'NHS Agenda for Change',
  bands.map(
    (band) => [`Band ${band}`, `Agenda for Change band ${band}`, 'An NHS Agenda for Change pay band.'] as const,
  ),
);

const generalSchedule = Array.from({ length: 15 }, (_, index) => `GS-${index + 1}`);
const usGrades = vocabulary('us-gs', true, 'US General Schedule', [
  ...generalSchedule.map((grade) => [grade, grade, 'A grade of the United States General Schedule.'] as const),
  ['SES', 'Senior Executive Service', 'The level above the United States General Schedule.'],
]);

/** Grades by scheme. A grade written as plain text must be in one of them; another scheme is named beside its code. */
export const gradeSchemes: readonly Vocabulary[] = [civilServiceGrades, nhsBands, usGrades];

export const behaviours = vocabulary('behaviour', true, 'Success Profiles, gov.uk, 14 October 2024', [
  ['Seeing the big picture', 'Seeing the big picture', 'Understands how the work supports wider goals and the public.'],
  ['Changing and improving', 'Changing and improving', 'Looks for better ways of working and makes them happen.'],
  ['Making effective decisions', 'Making effective decisions', 'Uses evidence and judgement to reach sound decisions.'],
  ['Leadership', 'Leadership', 'Sets direction and brings people with them.'],
  ['Communicating and influencing', 'Communicating and influencing', 'Says things clearly and wins people over.'],
  ['Working together', 'Working together', 'Builds good relationships and works across teams.'],
  ['Developing self and others', 'Developing self and others', 'Keeps learning and helps others to learn.'],
  [
    'Managing a quality service',
    'Managing a quality service',
    'Plans and delivers a service that meets people’s needs.',
  ],
  ['Delivering at pace', 'Delivering at pace', 'Gets work done on time and to standard.'],
]);

export const clearanceLevels = vocabulary(
  'security-clearance',
  true,
  'National security vetting levels, gov.uk, 11 January 2024',
  [
    [
      'BPSS',
      'Baseline Personnel Security Standard',
      'Checks of identity, three years of employment, right to work and unspent convictions.',
    ],
    ['AC', 'Accreditation Check', 'For posts with access to airports and other restricted places.'],
    [
      'CTC',
      'Counter-Terrorist Check',
      'For posts close to public figures, sensitive sites or information of use to terrorists.',
    ],
    ['Level 1B', 'Level 1B', 'A counter-terrorist check with a review of security culture.'],
    ['SC', 'Security Check', 'For long-term, frequent access to SECRET material.'],
    ['eSC', 'Enhanced Security Check', 'A Security Check with further financial checks.'],
    ['DV', 'Developed Vetting', 'For long-term, frequent access to TOP SECRET material.'],
    ['eDV', 'Enhanced Developed Vetting', 'The highest level of clearance.'],
  ],
);

export const contractTypes = vocabulary('contract-type', true, model, [
  ['permanent', 'Permanent', 'No end date.'],
  ['fixed-term', 'Fixed term', 'Ends on a date or after a time: give the duration.'],
  ['temporary', 'Temporary', 'For a short time, often to cover a need.'],
  ['secondment', 'Secondment', 'A person stays employed elsewhere and comes for a time.'],
  ['loan', 'Loan', 'A move between departments for a time, within the Civil Service.'],
  ['temporary-promotion', 'Temporary promotion', 'A higher grade for a time.'],
  ['apprenticeship', 'Apprenticeship', 'Work with a formal programme of training.'],
  ['casual', 'Casual', 'Work when it is needed, with no set hours.'],
]);

export const workingPatternTerms = vocabulary(
  'working-pattern',
  true,
  'label values of justice job pages, and the model',
  [
    ['full-time', 'Full time', 'The full weekly hours.'],
    ['part-time', 'Part time', 'Fewer than the full weekly hours.'],
    ['job-share', 'Job share', 'Two people share one post.'],
    ['flexible', 'Flexible working', 'Start and finish times can vary.'],
    ['compressed-hours', 'Compressed hours', 'Full hours in fewer days.'],
    ['term-time', 'Term time', 'Work in school terms only.'],
    ['annualised-hours', 'Annualised hours', 'Hours are counted over the year.'],
    ['shift', 'Shift work', 'Hours follow a rota.'],
  ],
);

export const workplaces = vocabulary('workplace', true, model, [
  ['onsite', 'On site', 'All work is done at the workplace.'],
  ['hybrid', 'Hybrid', 'Some work at the workplace, some from home.'],
  ['remote', 'Remote', 'Work can be done from anywhere in the country.'],
]);

export const approaches = vocabulary('approach', true, 'label values of justice job pages, and the model', [
  ['internal', 'Internal', 'Open to people of this organisation.'],
  ['cross-government', 'Across government', 'Open to all civil servants.'],
  ['external', 'External', 'Open to everyone.'],
]);

export const criterionTypes = vocabulary('criterion-type', true, model, [
  ['knowledge', 'Knowledge', 'What the person must know.'],
  ['skill', 'Skill', 'What the person must be able to do, and has learnt.'],
  ['ability', 'Ability', 'What the person is able to do, learnt or not.'],
  ['experience', 'Experience', 'What the person has done before.'],
  ['qualification', 'Qualification', 'A certificate or membership that can be shown.'],
  ['technical', 'Technical', 'Skill or knowledge of one profession.'],
  ['behaviour', 'Behaviour', 'How the person goes about the work.'],
]);

export const assessmentMethods = vocabulary('assessed-by', true, model, [
  ['application', 'Application', 'From the application form or statement.'],
  ['cv', 'CV', 'From the career history.'],
  ['test', 'Test', 'By a test or work sample.'],
  ['presentation', 'Presentation', 'By a presentation to the panel.'],
  ['interview', 'Interview', 'At interview.'],
]);

export const evaluationSchemes = vocabulary('evaluation-scheme', true, model, [
  ['jegs', 'JEGS', 'Job Evaluation and Grading Support, for grades below the Senior Civil Service.'],
  ['jesp', 'JESP', 'Job Evaluation for Senior Posts, for the Senior Civil Service.'],
  ['hay', 'Hay', 'The Hay method: know-how, problem solving and accountability.'],
  ['nhs-afc', 'NHS Agenda for Change', 'The NHS job evaluation scheme.'],
  ['local', 'Local scheme', 'A scheme of the organisation’s own.'],
]);

export const requirementTypes = vocabulary('application-requirement', true, model, [
  ['cv', 'CV', 'A career history.'],
  ['statement', 'Personal statement', 'A statement of how the person meets the criteria.'],
  ['covering-letter', 'Covering letter', 'A letter that goes with the CV.'],
  ['application-form', 'Application form', 'A form to be filled in.'],
  ['behaviour-statement', 'Behaviour statement', 'An example of one behaviour.'],
  ['portfolio', 'Portfolio', 'Examples of work.'],
  ['test', 'Test', 'An online test.'],
]);

export const salaryPeriods = vocabulary('salary-period', true, model, [
  ['year', 'A year', 'Pay for a full year.'],
  ['month', 'A month', 'Pay for a month.'],
  ['week', 'A week', 'Pay for a week.'],
  ['day', 'A day', 'Pay for a day.'],
  ['hour', 'An hour', 'Pay for an hour.'],
]);

export const enquiryTopics = vocabulary('enquiry-topic', true, model, [
  ['recruitment', 'About recruitment', 'Questions about how to apply, eligibility and terms.'],
  ['role', 'About the role', 'Questions about the work itself.'],
]);

export const professions = vocabulary(
  'profession',
  false,
  'Government Professions, gov.uk, 16 February 2024, and the Scottish Government’s list',
  [
    'Actuary',
    'Built Environment',
    'Commercial',
    'Communications',
    'Corporate Finance',
    'Counter Fraud',
    'Debt',
    'Digital and Data',
    'Economics',
    'Finance',
    'Geography',
    'Grants',
    'Human Resources',
    'Intelligence Analysis',
    'Internal Audit',
    'International Trade',
    'Knowledge and Information Management',
    'Legal',
    'Medical',
    'Occupational Psychology',
    'Operational Delivery',
    'Operational Research',
    'Planning',
    'Policy',
    'Project Delivery',
    'Property',
    'Science and Engineering',
    'Security',
    'Social Research',
    'Statistics',
    'Tax',
    'Veterinary',
  ].map((name) => [name, name, 'A government profession.'] as const),
);

/** Ten competencies that were in use from 2012 to 2017; older documents group their criteria under them. */
export const competencies2012 = vocabulary(
  'cs-competency-2012',
  false,
  'Civil Service Competency Framework 2012 to 2017',
  [
    'Seeing the big picture',
    'Changing and improving',
    'Making effective decisions',
    'Leading and communicating',
    'Collaborating and partnering',
    'Building capability for all',
    'Achieving commercial outcomes',
    'Delivering value for money',
    'Managing a quality service',
    'Delivering at pace',
  ].map((name) => [name, name, 'A competency of the 2012 framework.'] as const),
);

/** The values of a vocabulary, as the list that a check compares with. */
export function values(list: Vocabulary): [string, ...string[]] {
  const [first, ...rest] = list.terms.map((term) => term.value);
  if (first === undefined) throw new Error(`The vocabulary ${list.id} is empty`);
  return [first, ...rest];
}
