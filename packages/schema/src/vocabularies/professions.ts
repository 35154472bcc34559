import { OWN, type TermRow, vocabulary } from './vocabulary.ts';

/** Name, what its people do, a post that belongs to it, and one that only looks so. */
const rows: readonly (readonly [name: string, does: string, good: string, poor: string])[] = [
  ['Actuary', 'Work out financial risk over long times.', 'Values the pension scheme.', 'Pays the pensions out'],
  ['Built Environment', 'Plan and look after buildings and places.', 'A surveyor of piers.', 'A caretaker'],
  ['Commercial', 'Buy well and manage contracts.', 'Lets the dredging contract.', 'Sells tickets'],
  ['Communications', 'Tell the public and the press what matters.', 'A press officer.', 'A switchboard operator'],
  ['Corporate Finance', 'Advise on large deals of the state.', 'Sells a state-owned port.', 'Books invoices'],
  ['Counter Fraud', 'Find and prevent fraud.', 'Traces false claims.', 'A ticket inspector'],
  ['Debt', 'Recover money that is owed to the state.', 'Agrees payment plans for harbour dues.', 'Books the payments'],
  ['Digital and Data', 'Build and run digital services.', 'A delivery manager.', 'A clerk who types data in'],
  ['Economics', 'Weigh costs and benefits for decisions.', 'Appraises a new crossing.', 'Keeps a team’s budget'],
  ['Finance', 'Plan, count and account for money.', 'A management accountant.', 'An economist'],
  ['Geography', 'Use maps and places as evidence.', 'Maps flood risk.', 'A driver who knows the roads'],
  ['Grants', 'Give grants and see what becomes of them.', 'Runs the fund for small piers.', 'Applies for such a grant'],
  ['Human Resources', 'Advise on people at work.', 'A recruitment adviser.', 'A manager who recruits a team'],
  [
    'Intelligence Analysis',
    'Make sense of scarce information.',
    'Assesses smuggling routes.',
    'Counts visits to a website',
  ],
  ['Internal Audit', 'Check that controls work.', 'Audits the harbour dues.', 'Inspects boats'],
  ['International Trade', 'Open and keep open trade with others.', 'Negotiates port access.', 'Weighs cargo'],
  [
    'Knowledge and Information Management',
    'Keep records so that they can be found.',
    'A records manager.',
    'A caseworker who files letters',
  ],
  ['Legal', 'Advise on the law.', 'A lawyer for harbour orders.', 'A caseworker who asks lawyers'],
  ['Medical', 'Advise as doctors and other clinicians.', 'A medical adviser for seafarers.', 'A first-aider'],
  ['Occupational Psychology', 'Study people at work.', 'Designs selection tests.', 'Hands the tests out'],
  ['Operational Delivery', 'Serve the public day by day.', 'Runs the harbour.', 'Writes harbour law'],
  ['Operational Research', 'Model how work flows, to improve it.', 'Models queues at locks.', 'Works the lock'],
  ['Planning', 'Decide on the use of land.', 'A planning inspector.', 'Plans rotas'],
  ['Policy', 'Advise ministers on what to do and how.', 'Drafts ferry policy.', 'Carries the policy out'],
  ['Project Delivery', 'Bring projects to their end.', 'Leads the pier rebuild.', 'Lays the stones'],
  ['Property', 'Manage the state’s land and buildings.', 'Manages quayside offices.', 'Cleans them'],
  ['Science and Engineering', 'Apply science and engineering.', 'A marine engineer.', 'A delivery manager of websites'],
  ['Security', 'Protect people, information and places.', 'A security adviser.', 'A developer of safe programs'],
  ['Social Research', 'Study how people live and act.', 'Surveys island families.', 'Answers their calls'],
  ['Statistics', 'Produce trusted figures.', 'Publishes passenger numbers.', 'Keeps a team’s spreadsheet'],
  ['Tax', 'Advise on and collect tax.', 'A tax specialist.', 'Collects harbour dues'],
  ['Veterinary', 'Look after the health of animals.', 'A vet at the border post.', 'A kennel hand'],
];

export const professions = vocabulary(
  'profession',
  {
    closed: false,
    source: 'Government Professions, gov.uk, 16 February 2024, and the Scottish Government’s list',
  },
  rows.map(([name, does, good, poor]): TermRow => [name, name, does, good, `${poor}: another profession.`]),
);

export const occupationSchemes = vocabulary('occupation-scheme', { closed: false, source: OWN }, [
  [
    'soc2020',
    'UK Standard Occupational Classification 2020',
    'Four figures for a unit group.',
    'scheme: soc2020, code: "1241"',
    'A code with a point in it: that is another scheme.',
  ],
  [
    'isco-08',
    'International Standard Classification of Occupations',
    'Four figures for a unit group.',
    'scheme: isco-08, code: "3152"',
    'A British code of four figures: that is soc2020.',
  ],
  [
    'esco',
    'European Skills, Competences, Qualifications and Occupations',
    'A web address for an occupation.',
    'scheme: esco, code: http://data.europa.eu/esco/occupation/…',
    'A skill’s address: the code is that of an occupation.',
  ],
  [
    'onet',
    'O*NET',
    'The classification of the United States: two figures, a hyphen and four more.',
    'scheme: onet, code: 53-5021',
    'A code without a hyphen: that is another scheme.',
  ],
]);
