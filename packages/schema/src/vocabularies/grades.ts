import { type TermRow, type Vocabulary, vocabulary } from './vocabulary.ts';

const civilServiceGrades = vocabulary(
  'civil-service',
  {
    closed: true,
    source: 'civil-service-careers.gov.uk, grades and pay; Senior Civil Service practitioner guidance 2024 to 2025',
  },
  [
    [
      'AA',
      'Administrative Assistant',
      'Supports a team with everyday administrative tasks.',
      'Opens the post and files what comes in.',
      'Decides simple cases alone: that is more often AO.',
    ],
    [
      'AO',
      'Administrative Officer',
      'Handles casework, enquiries or records within clear procedures.',
      'Answers callers and updates their records.',
      'Allots the work of a small team: that is more often EO.',
    ],
    [
      'EO',
      'Executive Officer',
      'First management or specialist grade: runs a small team or its own caseload.',
      'Leads five caseworkers and signs off the harder cases.',
      'Runs several such teams: that is more often HEO.',
    ],
    [
      'HEO',
      'Higher Executive Officer',
      'Manages people, projects or a body of specialist work.',
      'Runs a harbour’s day with three shift leads.',
      'Leads managers of managers: that is more often SEO or above.',
    ],
    [
      'SEO',
      'Senior Executive Officer',
      'Leads a larger area of work, often through other managers.',
      'Leads four harbour managers in one region.',
      'Sets national policy and advises directors: that is more often G7.',
    ],
    [
      'G7',
      'Grade 7',
      'Leads a policy, service or function and advises senior leaders.',
      'Answers for ferry policy and briefs ministers’ offices.',
      'Written “Grade 7”: write G7.',
    ],
    [
      'G6',
      'Grade 6',
      'Leads several teams or a whole function below the Senior Civil Service.',
      'Leads all inspectors of bridges and tunnels.',
      'A deputy director: that is SCS1.',
    ],
    [
      'SCS1',
      'Senior Civil Service pay band 1',
      'Deputy director.',
      'The deputy director of harbours.',
      'The director of harbours and crossings: that is SCS2.',
    ],
    [
      'SCS1A',
      'Senior Civil Service pay band 1A',
      'Senior deputy director, where it is still used.',
      'A post that has been in this band for years.',
      'A new deputy director’s post: that is SCS1.',
    ],
    [
      'SCS2',
      'Senior Civil Service pay band 2',
      'Director.',
      'The director of harbours and crossings.',
      'A deputy director with a large budget: that is SCS1.',
    ],
    [
      'SCS3',
      'Senior Civil Service pay band 3',
      'Director general.',
      'The director general for transport.',
      'A director who sits on the board: that is SCS2.',
    ],
  ],
);

const bands = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'];
const nhsBands = vocabulary(
  'nhs-afc',
  { closed: true, source: 'NHS Agenda for Change' },
  bands.map(
    (band): TermRow => [
      `Band ${band}`,
      `Agenda for Change band ${band}`,
      'An NHS Agenda for Change pay band.',
      `Band ${band}`,
      `Written “AfC ${band}” or “${band}” alone: write Band ${band}.`,
    ],
  ),
);

const generalSchedule = Array.from({ length: 15 }, (_, index) => index + 1);
const usGrades = vocabulary('us-gs', { closed: true, source: 'US General Schedule' }, [
  ...generalSchedule.map(
    (grade): TermRow => [
      `GS-${grade}`,
      `GS-${grade}`,
      'A grade of the United States General Schedule.',
      `GS-${grade}`,
      `Written “GS${grade}” or “Grade ${grade}”: write GS-${grade}.`,
    ],
  ),
  [
    'SES',
    'Senior Executive Service',
    'The level above the United States General Schedule.',
    'An executive above GS-15.',
    'A senior specialist at GS-15: that is GS-15.',
  ],
]);

/** Grades by scheme. A grade written as plain text must be in one of them; another scheme is named beside its code. */
export const gradeSchemes: readonly Vocabulary[] = [civilServiceGrades, nhsBands, usGrades];

/** Bands of the Ministry of Justice with the grade each stands for. Employers have others, so these only suggest. */
export const payBands = vocabulary(
  'moj-band',
  { closed: false, source: 'written answer to Parliament, 10 June 2020; justice job pages for the sub-bands' },
  (
    [
      ['F', 'AA'],
      ['E', 'AO'],
      ['D', 'EO'],
      ['C', 'HEO'],
      ['B', 'SEO'],
      ['Bb', 'SEO'],
      ['Bc', 'SEO'],
      ['A', 'G7 or G6'],
    ] as const
  ).map(([band, grade]): TermRow => {
    const isPart = band.length > 1;
    return [
      band,
      `Band ${band}`,
      `${isPart ? 'A part of band B' : 'The employer’s band'} for ${grade}.`,
      `payBand: ${band}, beside the grade ${grade}`,
      `Written as the grade itself: write ${grade} as the grade and ${band} as its pay band.`,
    ];
  }),
);
