import { OWN, type Vocabulary, vocabulary } from './vocabulary.ts';

export const criterionTypes = vocabulary('criterion-type', { closed: true, source: OWN }, [
  [
    'knowledge',
    'Knowledge',
    'What the person must know.',
    'Knows the law of the port.',
    'Can explain that law to crews: that is a skill.',
  ],
  [
    'skill',
    'Skill',
    'What the person must be able to do, and has learnt.',
    'Can splice a steel rope.',
    'Has spliced ropes for five years: that is experience.',
  ],
  [
    'ability',
    'Ability',
    'What the person is able to do, learnt or not.',
    'Keeps calm when several alarms sound.',
    'Can read a radar screen: that is a skill.',
  ],
  [
    'experience',
    'Experience',
    'What the person has done before.',
    'Has led a crew through a winter.',
    'Knows how a crew is led: that is knowledge.',
  ],
  [
    'qualification',
    'Qualification',
    'A certificate or membership that can be shown.',
    'Holds a master’s certificate for coastal waters.',
    'Has sailed coastal waters: that is experience.',
  ],
  [
    'technical',
    'Technical',
    'Skill or knowledge of one profession.',
    'Can model the load on a lock gate.',
    'Can use office programs: that is a skill.',
  ],
  [
    'behaviour',
    'Behaviour',
    'How the person goes about the work.',
    'Asks the crew before changing the rota.',
    'Can draw up a rota: that is a skill.',
  ],
]);

export const assessmentMethods = vocabulary('assessed-by', { closed: true, source: OWN }, [
  [
    'application',
    'Application',
    'From the application form or statement.',
    'The statement says how the person led a crew.',
    'The list of past posts: that is the CV.',
  ],
  [
    'cv',
    'CV',
    'From the career history.',
    'The dates of past posts.',
    'A statement of 500 words: that is application.',
  ],
  [
    'test',
    'Test',
    'By a test or work sample.',
    'Splices a rope on the day.',
    'Speaks to the panel for ten minutes: that is presentation.',
  ],
  [
    'presentation',
    'Presentation',
    'By a presentation to the panel.',
    'Speaks for ten minutes on a plan for the pier.',
    'Answers the panel’s questions: that is interview.',
  ],
  [
    'interview',
    'Interview',
    'At interview.',
    'Answers questions about a hard choice.',
    'Writes about it beforehand: that is application.',
  ],
]);

export const requirementTypes = vocabulary('application-requirement', { closed: true, source: OWN }, [
  ['cv', 'CV', 'A career history.', 'Posts held, with dates.', 'Why the person wants the post: that is a statement.'],
  [
    'statement',
    'Personal statement',
    'A statement of how the person meets the criteria.',
    '500 words on the essential criteria.',
    'One example of one behaviour: that is a behaviour-statement.',
  ],
  [
    'covering-letter',
    'Covering letter',
    'A letter that goes with the CV.',
    'One page on why the person applies.',
    'Answers to each criterion: that is a statement.',
  ],
  [
    'application-form',
    'Application form',
    'A form to be filled in.',
    'The form on the job site.',
    'A page of the person’s own making: that is a CV.',
  ],
  [
    'behaviour-statement',
    'Behaviour statement',
    'An example of one behaviour.',
    '250 words on a time the person changed something.',
    '500 words on all criteria: that is a statement.',
  ],
  [
    'portfolio',
    'Portfolio',
    'Examples of work.',
    'Three designs, with their story.',
    'A list of past posts: that is a CV.',
  ],
  [
    'test',
    'Test',
    'An online test.',
    'Twenty questions, taken at home.',
    'A talk to the panel: that is a stage of the process.',
  ],
]);

export const enquiryTopics = vocabulary('enquiry-topic', { closed: true, source: OWN }, [
  [
    'recruitment',
    'About recruitment',
    'Questions about how to apply, eligibility and terms.',
    'How do I ask for an adjustment?',
    'What does a day in the post look like? That is about the role.',
  ],
  [
    'role',
    'About the role',
    'Questions about the work itself.',
    'How large is the crew?',
    'When do I hear from you? That is about recruitment.',
  ],
]);

export const evaluationSchemes = vocabulary('evaluation-scheme', { closed: true, source: OWN }, [
  [
    'jegs',
    'JEGS',
    'Job Evaluation and Grading Support, for grades below the Senior Civil Service.',
    'An HEO post in a department.',
    'A director’s post: that is jesp.',
  ],
  [
    'jesp',
    'JESP',
    'Job Evaluation for Senior Posts, for the Senior Civil Service.',
    'A director’s post in a department.',
    'A Grade 6 post: that is jegs.',
  ],
  [
    'hay',
    'Hay',
    'The Hay method: know-how, problem solving and accountability.',
    'A chief executive’s post, sized by a Hay panel.',
    'A nurse’s post: that is nhs-afc.',
  ],
  [
    'nhs-afc',
    'NHS Agenda for Change',
    'The NHS job evaluation scheme.',
    'A hospital’s records manager.',
    'A civil servant in a health department: that is jegs.',
  ],
  [
    'local',
    'Local scheme',
    'A scheme of the organisation’s own.',
    'A council’s own scheme.',
    'A Hay scheme under another name: that is hay.',
  ],
]);

/** What each evaluation scheme looks at. Names only: how points are given belongs to the schemes’ owners. */
export const evaluationFactors: readonly Vocabulary[] = [
  vocabulary('jegs', { closed: true, source: 'Job Evaluation and Grading Support, as described by bbsrc.ac.uk' }, [
    [
      'Knowledge and skills',
      'Knowledge and skills',
      'What the job takes to be done well.',
      'Two years’ practice with port law.',
      'What the present holder happens to know.',
    ],
    [
      'Contacts and communications',
      'Contacts and communications',
      'Whom the job deals with, and how hard that is.',
      'Settles berth disputes between two shipping lines.',
      'A list of telephone numbers.',
    ],
    [
      'Problem solving',
      'Problem solving',
      'How new and how tangled the problems are.',
      'Finds out why two systems disagree.',
      'Looks the answer up in the manual, as told.',
    ],
    [
      'Decision making',
      'Decision making',
      'What the job decides, and with what effect.',
      'Closes the harbour in a storm.',
      'Is consulted about colours.',
    ],
    [
      'Autonomy',
      'Autonomy',
      'How freely the job acts.',
      'Sets the week’s plan, and reports each month.',
      'Works hard without being told.',
    ],
    [
      'Management of resources',
      'Management of resources',
      'The people, money and things in the job’s care.',
      'Holds a budget of £200,000 and leads six people.',
      'Shares the office printer.',
    ],
    [
      'Impact',
      'Impact',
      'Whom the work affects, and for how long.',
      'A wrong plan strands an island for a day.',
      'Everything here matters.',
    ],
  ]),
  vocabulary('jesp', { closed: true, source: 'Job Evaluation for Senior Posts, archive of civilservice.gov.uk' }, [
    [
      'Managing people',
      'Managing people',
      'Whom the job leads.',
      'Leads 300 staff on four sites.',
      'Gets on with people.',
    ],
    [
      'Accountability',
      'Accountability',
      'What the job answers for.',
      'Answers to Parliament for ferries.',
      'Is reliable.',
    ],
    [
      'Judgement',
      'Judgement',
      'How hard its choices are.',
      'Chooses which crossings stay open.',
      'Has good judgement.',
    ],
    [
      'Influencing',
      'Influencing',
      'Whom the job must win over.',
      'Wins councils over to one fare.',
      'Has good contacts.',
    ],
    [
      'Professional competence',
      'Professional competence',
      'The expertise the job draws on.',
      'Sets the standard for marine engineering.',
      'Holds a degree.',
    ],
  ]),
  vocabulary('hay', { closed: true, source: 'public descriptions of the Hay method, such as ualberta.ca' }, [
    ['Know-how', 'Know-how', 'What the job takes, of every kind.', 'Plans across three trades.', 'Knows everyone.'],
    [
      'Problem solving',
      'Problem solving',
      'The thinking the job asks for.',
      'Works where no rule exists.',
      'Is clever.',
    ],
    [
      'Accountability',
      'Accountability',
      'What follows from what the job does.',
      'Moves a budget of £4 million.',
      'Is blamed.',
    ],
  ]),
];
