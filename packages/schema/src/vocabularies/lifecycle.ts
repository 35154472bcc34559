import { OWN, vocabulary } from './vocabulary.ts';

export const kindTerms = vocabulary('kind', { closed: true, source: OWN }, [
  [
    'role-profile',
    'Role profile',
    'What a role is for, what it answers for and what it takes, whoever holds it.',
    'One page that all twelve harbour masters share.',
    'The advert for the harbour master’s post in one port: that is a vacancy.',
  ],
  [
    'job-description',
    'Job description',
    'One post in one place: its duties, its person specification and its terms.',
    'The post of harbour master at North Quay, with its duties and its terms.',
    'What every harbour master in the country does: that is a role profile.',
  ],
  [
    'vacancy',
    'Vacancy',
    'The advert for a post that people can apply for: what, where, for how much, by when.',
    'Two bridge inspectors wanted by 31 March.',
    'A booklet with a welcome, the background and every step of the process: that is a candidate pack.',
  ],
  [
    'candidate-pack',
    'Candidate pack',
    'All that an applicant is given: welcome, background, the vacancy, how to apply and the terms.',
    'The booklet that everyone who asks about the post is sent.',
    'The short text on a job site: that is a vacancy.',
  ],
  [
    'job-evaluation-questionnaire',
    'Job evaluation questionnaire',
    'What a job evaluation panel needs to size a post, factor by factor.',
    'The form that the panel reads before it grades the new post.',
    'A test that applicants take: that is a step of the recruitment process.',
  ],
]);

export const statusTerms = vocabulary('status', { closed: true, source: OWN }, [
  [
    'draft',
    'Draft',
    'Being written: what is missing is only a hint.',
    'The duties are still in note form.',
    'Colleagues have been asked for comments: that is review.',
  ],
  [
    'review',
    'In review',
    'Being read by others: what is missing is a warning.',
    'The job evaluator and the union have it on their desks.',
    'All have agreed and nothing is open: that is approved.',
  ],
  [
    'approved',
    'Approved',
    'Agreed: everything its kind requires must be there.',
    'The grading panel has signed it off.',
    'The manager likes it, and the panel has not met: that is review.',
  ],
  [
    'published',
    'Published',
    'In use: everything its kind requires must be there.',
    'The advert is on the job site.',
    'The advert goes out next week: that is approved.',
  ],
  [
    'withdrawn',
    'Withdrawn',
    'No longer in use, kept for the record.',
    'The post was given up last year.',
    'The closing date has passed, and the post is being filled: that is published.',
  ],
]);
