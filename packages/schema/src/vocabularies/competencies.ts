import { OWN, type TermRow, vocabulary } from './vocabulary.ts';

export const competencyFrameworks = vocabulary('competency-framework', { closed: false, source: OWN }, [
  [
    'cs-competency-2012',
    'Civil Service Competency Framework 2012 to 2017',
    'Ten competencies in three clusters; adverts use Success Profiles instead.',
    'An old description whose criteria stand under “Leading and communicating”.',
    'A new advert: assess behaviours of Success Profiles.',
  ],
  [
    'success-profiles',
    'Success Profiles',
    'The framework that adverts use: behaviours, strengths, ability, experience and technical skills.',
    'Criteria that stand under the behaviour “Working together”.',
    'A list of strengths and abilities: that is the success profile itself.',
  ],
  [
    'ddat',
    'Government Digital and Data capability framework',
    'Skills of the digital and data profession, each at one of four levels.',
    'Criteria that stand under the skill “Agile working”.',
    'A data entry clerk’s typing speed: that is a criterion of its own.',
  ],
  [
    'sfia',
    'Skills Framework for the Information Age',
    'Skills of information technology at seven levels of responsibility.',
    'Criteria that stand under the skill “Service level management”.',
    'Skill with office programs: that is a criterion of its own.',
  ],
]);

/** Ten competencies that were in use from 2012 to 2017; older documents group their criteria under them. */
export const competencies2012 = vocabulary(
  'cs-competency-2012',
  { closed: false, source: 'Civil Service Competency Framework 2012 to 2017' },
  (
    [
      ['Seeing the big picture', 'Setting direction', 'the behaviour of the same name'],
      ['Changing and improving', 'Setting direction', 'the behaviour of the same name'],
      ['Making effective decisions', 'Setting direction', 'the behaviour of the same name'],
      ['Leading and communicating', 'Engaging people', 'Leadership, or Communicating and influencing'],
      ['Collaborating and partnering', 'Engaging people', 'Working together'],
      ['Building capability for all', 'Engaging people', 'Developing self and others'],
      ['Achieving commercial outcomes', 'Delivering results', 'a technical skill'],
      ['Delivering value for money', 'Delivering results', 'a technical skill'],
      ['Managing a quality service', 'Delivering results', 'the behaviour of the same name'],
      ['Delivering at pace', 'Delivering results', 'the behaviour of the same name'],
    ] as const
  ).map(
    ([name, cluster, heir]): TermRow => [
      name,
      name,
      `A competency of the 2012 framework, in the cluster “${cluster}”.`,
      `A description from 2014 whose criteria stand under “${name}”.`,
      `An advert of today: assess ${heir}.`,
    ],
  ),
);

/** Competencies of the framework before 2012, still met in old documents. */
export const competenciesBefore2012 = vocabulary(
  'cs-competency-before-2012',
  { closed: false, source: 'competencies met in documents from before 2012' },
  [
    'Managing and supporting programmes and projects',
    'Communicating and marketing',
    'Focusing on customers and stakeholders',
    'Managing and valuing people',
    'Analysing evidence and thinking strategically',
    'Managing finance and resources',
    'Leading and team working',
  ].map(
    (name): TermRow => [
      name,
      name,
      'A competency that was in use before 2012.',
      `A description from 2010 whose criteria stand under “${name}”.`,
      'An advert of today: assess a behaviour of Success Profiles.',
    ],
  ),
);

export const digitalFamilies = vocabulary(
  'ddat-family',
  {
    closed: false,
    source: 'Government Digital and Data capability framework, ddat-capability-framework.service.gov.uk',
  },
  (
    [
      ['Architecture', 'Designs how systems fit together.', 'A technical architect.', 'An architect of buildings'],
      [
        'Chief digital and data',
        'Leads digital, data and technology as a whole.',
        'A chief data officer.',
        'A team lead',
      ],
      ['Data', 'Collects, describes and explains data.', 'A data analyst.', 'A clerk who types data in'],
      [
        'IT operations',
        'Keeps systems running for those who use them.',
        'A service desk manager.',
        'A switchboard operator',
      ],
      ['Product and delivery', 'Decides what to build, and gets it built.', 'A delivery manager.', 'A delivery driver'],
      ['Quality assurance testing', 'Finds faults before users do.', 'A test engineer.', 'An inspector of weld seams'],
      [
        'Software development',
        'Writes and mends programs.',
        'A front-end developer.',
        'A developer of training courses',
      ],
      ['User-centred design', 'Shapes services around their users.', 'A content designer.', 'A designer of road signs'],
    ] as const
  ).map(([name, guidance, good, poor]): TermRow => [name, name, guidance, good, `${poor}: another family.`]),
);

export const digitalLevels = vocabulary(
  'ddat-level',
  {
    closed: false,
    source: 'Government Digital and Data capability framework, ddat-capability-framework.service.gov.uk',
  },
  [
    [
      'awareness',
      'Awareness',
      'Knows what it is, and can talk about it.',
      'Can say what a penetration test is for.',
      'Has run one with help: that is working.',
    ],
    [
      'working',
      'Working',
      'Has done it, with support.',
      'Has run three rounds of user research with a colleague.',
      'Plans them alone: that is practitioner.',
    ],
    [
      'practitioner',
      'Practitioner',
      'Does it alone and helps others to do it.',
      'Plans and runs user research for a whole service.',
      'Sets how the department does it: that is expert.',
    ],
    [
      'expert',
      'Expert',
      'Leads it across the organisation and beyond.',
      'Wrote the department’s guide to user research.',
      'Has done it for many years in one team: that is practitioner.',
    ],
  ],
);
