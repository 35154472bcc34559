import { type FieldExample, type Form, prose } from '../form.ts';

/** The statements that every advert carries. */
export function standardStatementsField(form: Form) {
  return {
    statements: form.field(
      {
        title: 'Statements',
        guidance: 'Standard statements every advert carries: equality, adjustments, complaints and so on.',
        example: {
          good: { equality: 'We welcome applications from everyone who meets the criteria.' },
          poor: { equality: 'As usual.' },
        },
        shape: 'parts',
        headings: ['standard statements', 'our statements'],
      },
      form.map(statementsFields(form)),
    ),
  };
}

function statementsFields(form: Form) {
  const part = (title: string, guidance: string, example: FieldExample, ...headings: string[]) =>
    form.field({ title, guidance, example, shape: 'prose', anywhere: true, headings }, prose);
  return {
    equality: part(
      'Equality and diversity',
      'That everyone is welcome to apply.',
      {
        good: 'We welcome everyone who meets the criteria, and count who applies to see that it is so.',
        poor: 'We are an equal opportunities employer.',
      },
      'equality',
      'diversity',
      'equality, diversity and inclusion',
      'diversity and inclusion',
      'equal opportunities',
      'diversity & inclusion',
    ),
    disabilityConfident: part(
      'Disability Confident',
      'That the employer belongs to the scheme and what that means.',
      { good: 'We interview every disabled applicant who meets the essential criteria.', poor: 'We hold the badge.' },
      'disability confident scheme',
      'guaranteed interview scheme',
    ),
    reasonableAdjustments: part(
      'Reasonable adjustments',
      'That adjustments can be asked for, and how.',
      {
        good: 'Tell jobs@ports.example what you need; we have changed rooms, times and tests before.',
        poor: 'Available.',
      },
      'adjustments',
      'reasonable adjustment',
    ),
    alternativeFormats: part(
      'Alternative formats',
      'How to get the document in another format.',
      { good: 'Write to jobs@ports.example for large print or Welsh.', poor: 'On request.' },
      'accessible formats',
    ),
    civilServiceCode: part(
      'Civil Service Code',
      'The standards of behaviour that all staff keep to.',
      { good: 'All staff act with integrity, honesty, objectivity and impartiality.', poor: 'The Code applies.' },
      'the civil service code',
      'working for the civil service',
    ),
    recruitmentPrinciples: part(
      'Recruitment principles',
      'Selection on merit by fair and open competition.',
      { good: 'We choose on merit, after fair and open competition.', poor: 'We follow the rules.' },
      'civil service commission’s recruitment principles',
      'civil service recruitment principles',
    ),
    complaints: part(
      'Complaints',
      'How to complain about the process.',
      {
        good: 'Write first to jobs@ports.example; if that does not help, to the Commission.',
        poor: 'Complaints are handled.',
      },
      'how to complain',
    ),
    conflictsOfInterest: part(
      'Conflicts of interest',
      'What candidates must declare.',
      { good: 'Say in your application if a relative works for a harbour user.', poor: 'Must be declared.' },
      'conflict of interest',
    ),
    modernisedTerms: part(
      'Modernised terms',
      'Which terms apply to whom.',
      { good: 'Staff on the old terms keep them if they move on the same grade.', poor: 'Terms apply.' },
      'modernised terms and conditions',
    ),
    disclaimer: part('Disclaimer', 'What the document does not promise.', {
      good: 'This pack is no contract; the offer letter is.',
      poor: 'Errors excepted.',
    }),
    peoplePromise: part(
      'People promise',
      'What the employer promises its people.',
      { good: 'We answer every suggestion within ten days.', poor: 'People matter to us.' },
      'our people promise',
    ),
    workingArrangements: part(
      'Working arrangements',
      'Hybrid working, places and hours.',
      { good: 'Three days a week at North Quay, two where you choose.', poor: 'Flexible.' },
      'working arrangements & further information',
      'hybrid working',
      'flexible working',
      'flexible working hours',
      'travel requirement',
      'travel requirements',
    ),
    values: part(
      'Our values',
      'What the organisation stands for.',
      { good: 'Say what you see, and mend what you can.', poor: 'Excellence.' },
      'values',
      'our values and behaviours',
    ),
    dataProtection: part(
      'Data protection',
      'How the applicant’s data is used.',
      { good: 'We keep applications for two years, then destroy them.', poor: 'Your data is safe with us.' },
      'privacy',
      'privacy notice',
    ),
    rehabilitation: part(
      'Rehabilitation of offenders',
      'How past convictions are looked at.',
      { good: 'We ask only about convictions that are not spent.', poor: 'Checks are made.' },
      'criminal record',
      'rehabilitation of offenders act',
    ),
  };
}
