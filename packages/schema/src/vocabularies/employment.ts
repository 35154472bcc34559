import { OWN, type TermRow, vocabulary } from './vocabulary.ts';

export const clearanceLevels = vocabulary(
  'security-clearance',
  { closed: true, source: 'National security vetting levels, gov.uk, 11 January 2024' },
  [
    [
      'BPSS',
      'Baseline Personnel Security Standard',
      'Checks of identity, three years of employment, right to work and unspent convictions.',
      'A caseworker in an office.',
      'Long and frequent access to SECRET papers: that is SC.',
    ],
    [
      'AC',
      'Accreditation Check',
      'For posts with access to airports and other restricted places.',
      'Works beyond the barrier of an airport.',
      'Visits the airport once a year with a guide: BPSS is enough.',
    ],
    [
      'CTC',
      'Counter-Terrorist Check',
      'For posts close to public figures, sensitive sites or information of use to terrorists.',
      'Works daily in a minister’s office.',
      'Long and frequent access to SECRET papers: that is SC.',
    ],
    [
      'Level 1B',
      'Level 1B',
      'A counter-terrorist check with a review of security culture.',
      'Guards a sensitive site alone at night.',
      'Works in a plain office: BPSS is enough.',
    ],
    [
      'SC',
      'Security Check',
      'For long-term, frequent access to SECRET material.',
      'Runs the systems that hold SECRET papers.',
      'Sees one SECRET paper a year with an escort: BPSS may be enough.',
    ],
    [
      'eSC',
      'Enhanced Security Check',
      'A Security Check with further financial checks.',
      'Handles SECRET material from partners who ask for more.',
      'Handles SECRET material as usual: that is SC.',
    ],
    [
      'DV',
      'Developed Vetting',
      'For long-term, frequent access to TOP SECRET material.',
      'Works daily with TOP SECRET reports.',
      'Works daily with SECRET reports: that is SC.',
    ],
    [
      'eDV',
      'Enhanced Developed Vetting',
      'The highest level of clearance.',
      'One of the few posts that is told to ask for it.',
      'A post with TOP SECRET papers: that is DV.',
    ],
  ],
);

export const nationalityCategories = vocabulary(
  'nationality',
  { closed: false, source: 'Civil Service nationality rules, gov.uk, 8 August 2023' },
  (
    [
      ['UK nationals', 'Nationals of the United Kingdom.'],
      ['British protected persons', 'People with that status.'],
      ['Irish nationals', 'Nationals of the Republic of Ireland.'],
      ['Commonwealth citizens', 'Citizens of Commonwealth countries with the right to work in the UK.'],
      ['EEA and Swiss nationals', 'Those with settled or pre-settled status, or another right under the agreements.'],
      ['Turkish nationals', 'Those who hold a right to work under the earlier agreement.'],
      ['Family members', 'Certain family members of those who may apply.'],
      ['Frontier workers', 'Those who hold a frontier worker permit.'],
    ] as const
  ).map(
    ([name, guidance]): TermRow => [
      name,
      name,
      guidance,
      `categories: [${name}]`,
      'In a post reserved for UK nationals: write reserved: true and no other nationality.',
    ],
  ),
);

export const contractTypes = vocabulary(
  'contract-type',
  { closed: false, source: 'label values of justice job pages, and the role-profile model' },
  [
    [
      'permanent',
      'Permanent',
      'No end date.',
      'The post stays for as long as the work does.',
      'Two years that may become permanent: that is fixed-term.',
    ],
    [
      'fixed-term',
      'Fixed term',
      'Ends on a date or after a time: give the duration.',
      'Twelve months, to build the new pier.',
      'Six weeks while a colleague is ill: that is temporary.',
    ],
    [
      'temporary',
      'Temporary',
      'For a short time, often to cover a need.',
      'Six weeks while a colleague is ill.',
      'Two years on one project: that is fixed-term.',
    ],
    [
      'secondment',
      'Secondment',
      'A person stays employed elsewhere and comes for a time.',
      'A port company’s engineer comes for a year.',
      'A civil servant comes from another department: that is a loan.',
    ],
    [
      'loan',
      'Loan',
      'A move between departments for a time, within the Civil Service.',
      'A civil servant comes from another department for a year.',
      'A port company’s engineer comes for a year: that is a secondment.',
    ],
    [
      'temporary-promotion',
      'Temporary promotion',
      'A higher grade for a time.',
      'An EO runs the harbour as HEO until the post is filled.',
      'An HEO moves to another HEO post for a year: that is a loan.',
    ],
    [
      'apprenticeship',
      'Apprenticeship',
      'Work with a formal programme of training.',
      'Two years at the lock with a day a week at college.',
      'A permanent post with a week of training: that is permanent.',
    ],
    [
      'casual',
      'Casual',
      'Work when it is needed, with no set hours.',
      'Called in when a cruise ship lands.',
      'Every Saturday: that is a part-time pattern.',
    ],
  ],
);

export const workingPatternTerms = vocabulary(
  'working-pattern',
  { closed: false, source: 'label values of justice job pages, and the role-profile model' },
  [
    [
      'full-time',
      'Full time',
      'The full weekly hours.',
      '37 hours a week.',
      '37 hours in four days: that is compressed-hours.',
    ],
    [
      'part-time',
      'Part time',
      'Fewer than the full weekly hours.',
      'Three days a week.',
      'Half of a post that two people hold: that is job-share.',
    ],
    [
      'job-share',
      'Job share',
      'Two people share one post.',
      'One works until Wednesday noon, the other from then on.',
      'Two part-time posts side by side: that is part-time.',
    ],
    [
      'flexible',
      'Flexible working',
      'Start and finish times can vary.',
      'Start between seven and ten.',
      'Some days at home: that is a hybrid workplace.',
    ],
    [
      'compressed-hours',
      'Compressed hours',
      'Full hours in fewer days.',
      'Ten days’ hours in nine days.',
      'Four shorter days: that is part-time.',
    ],
    [
      'term-time',
      'Term time',
      'Work in school terms only.',
      'Thirty-nine weeks, with school holidays free.',
      'A year’s hours spread as the work comes: that is annualised-hours.',
    ],
    [
      'annualised-hours',
      'Annualised hours',
      'Hours are counted over the year.',
      'Long weeks in summer, short ones in winter.',
      'The same hours each week: that is full-time or part-time.',
    ],
    [
      'shift',
      'Shift work',
      'Hours follow a rota.',
      'Earlies, lates and nights in turn.',
      'Nine to five: that is full-time.',
    ],
  ],
);

export const workplaces = vocabulary('workplace', { closed: true, source: OWN }, [
  [
    'onsite',
    'On site',
    'All work is done at the workplace.',
    'A lock keeper works at the lock.',
    'Two days a week may be at home: that is hybrid.',
  ],
  [
    'hybrid',
    'Hybrid',
    'Some work at the workplace, some from home.',
    'Three days in the office, two at home.',
    'Work from any place in the country: that is remote.',
  ],
  [
    'remote',
    'Remote',
    'Work can be done from anywhere in the country.',
    'Online, with two meetings in person a year.',
    'A day in the office each week: that is hybrid.',
  ],
]);

export const approaches = vocabulary(
  'approach',
  { closed: true, source: 'label values of justice job pages, and the role-profile model' },
  [
    [
      'internal',
      'Internal',
      'Open to people of this organisation.',
      'Only the agency’s own staff may apply.',
      'All civil servants may apply: that is cross-government.',
    ],
    [
      'cross-government',
      'Across government',
      'Open to all civil servants.',
      'Staff of every department may apply.',
      'The public may apply too: that is external.',
    ],
    [
      'external',
      'External',
      'Open to everyone.',
      'Anyone may apply, in the Civil Service or not.',
      'Only staff of other departments may apply: that is cross-government.',
    ],
  ],
);

export const salaryPeriods = vocabulary(
  'salary-period',
  { closed: true, source: OWN },
  (
    [
      ['year', 'A year', 'Pay for a full year.', '£34,446 a year', '£2,870 a month: that is month.'],
      ['month', 'A month', 'Pay for a month.', '£2,870 a month', '£34,446 a year, paid monthly: that is year.'],
      ['week', 'A week', 'Pay for a week.', '£640 a week', '£34,446 a year, paid weekly: that is year.'],
      ['day', 'A day', 'Pay for a day.', '£250 a day', '£31.25 for each of eight hours: that is hour.'],
      ['hour', 'An hour', 'Pay for an hour.', '£13.50 an hour', '£500 for a week of 37 hours: that is week.'],
    ] as const
  ).map((row): TermRow => row),
);
