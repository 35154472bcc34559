import { type TermRow, vocabulary } from './vocabulary.ts';

const source = 'Success Profiles, gov.uk, 14 October 2024';

export const behaviours = vocabulary(
  'behaviour',
  { closed: true, source },
  (
    [
      [
        'Seeing the big picture',
        'Understands how the work supports wider goals and the public.',
        'Ties the ferry timetable to when the islanders’ schools begin.',
        'Knows every rule of the timetable by heart: that is knowledge.',
      ],
      [
        'Changing and improving',
        'Looks for better ways of working and makes them happen.',
        'Replaced four forms by one and showed that errors fell.',
        'Kept the old forms running without a gap: that is managing a quality service.',
      ],
      [
        'Making effective decisions',
        'Uses evidence and judgement to reach sound decisions.',
        'Closed the bridge on two sensors’ word, and wrote down why.',
        'Carried out the order to close the bridge in time: that is delivering at pace.',
      ],
      [
        'Leadership',
        'Sets direction and brings people with them.',
        'Brought four crews to one way of working in the storm season.',
        'Is head of a large team: a post is no behaviour.',
      ],
      [
        'Communicating and influencing',
        'Says things clearly and wins people over.',
        'Won the fishers’ consent to new berths in three open evenings.',
        'Writes good English: that is a skill.',
      ],
      [
        'Working together',
        'Builds good relationships and works across teams.',
        'Shares one incident room with the coastguard.',
        'Is pleasant to work with: say what the person does.',
      ],
      [
        'Developing self and others',
        'Keeps learning and helps others to learn.',
        'Trained two deckhands who are mates today.',
        'Has been on three courses: that is experience.',
      ],
      [
        'Managing a quality service',
        'Plans and delivers a service that meets people’s needs.',
        'Set standards for the ticket office with those who queue there.',
        'Got through a backlog in a week: that is delivering at pace.',
      ],
      [
        'Delivering at pace',
        'Gets work done on time and to standard.',
        'Reopened the pier two days early, with every check done.',
        'Always works late: hours are no result.',
      ],
    ] as const
  ).map(([name, guidance, good, poor]): TermRow => [name, name, guidance, good, poor]),
);

/** The levels of a behaviour and the grades each goes with. The two highest were not read from a source. */
export const behaviourLevels = vocabulary(
  'behaviour-level',
  { closed: true, source },
  (
    [
      ['1', 'AA and AO'],
      ['2', 'EO'],
      ['3', 'HEO and SEO'],
      ['4', 'G7 and G6'],
      ['5', 'deputy directors'],
      ['6', 'directors and directors general'],
    ] as const
  ).map(
    ([level, grades]): TermRow => [
      level,
      `Level ${level}`,
      `For ${grades}.`,
      `level: ${level}, in an advert for ${grades}`,
      `Written “level ${level}” as the value: write the figure ${level} alone.`,
    ],
  ),
);
