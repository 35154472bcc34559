import { type Form, prose, text } from '../form.ts';
import { aboutField } from './about.ts';
import { contactsField } from './contacts.ts';
import { personSpecificationField } from './person-specification.ts';
import { groupOf, statementOf } from './statements.ts';

/** What the role is for, what it answers for, what it takes, and whom it deals with. */
export function contentFields(form: Form) {
  const statement = form.short(statementOf(form), text);
  return {
    ...aboutField(form),
    purpose: form.field(
      {
        title: 'Role purpose',
        guidance: 'Why this role exists, in two or three sentences: what it achieves, for whom.',
        example: {
          good: 'Runs the harbour day to day so that ships berth safely and on time.',
          poor: 'To be responsible for the harbour.',
        },
        shape: 'prose',
        headings: [
          'purpose',
          'purpose of your job',
          'purpose of the role',
          'purpose of the job',
          'purpose of the post',
          'job purpose',
          'main purpose',
          'main purpose of the job',
          'key purpose',
          'the key purpose of the role is to',
          'role summary',
          'job summary',
          'summary',
          'overview',
          'role overview',
          'job overview',
          'the role',
          'the job',
          'about the role',
          'about this role',
          'about the job',
        ],
      },
      prose,
    ),
    accountabilities: form.field(
      {
        title: 'Key accountabilities',
        guidance: 'What the person answers for, each as one sentence that starts with a verb and ends with a result.',
        example: {
          good: ['Plan berths for the week ahead, so that no ship waits more than four hours.'],
          poor: ['Responsible for berths.'],
        },
        shape: 'statement-groups',
        headings: [
          'accountabilities',
          'principal accountabilities',
          'main accountabilities',
          'key responsibilities',
          'responsibilities',
          'main responsibilities',
          'roles and responsibilities',
          'key duties',
          'duties',
          'main duties',
          'duties and responsibilities',
          'key duties and responsibilities',
          'main duties of the post',
          'main duties and responsibilities',
          'job description - main duties of the post',
          'key tasks',
          'what you will do',
          'what you’ll do',
          'what you will be doing',
        ],
      },
      form.list(form.short(groupOf(form), text, statementOf(form))),
    ),
    otherDuties: form.field(
      {
        title: 'Other duties',
        guidance: 'The sentence that allows for other reasonable duties at this grade.',
        example: {
          good: 'Other duties at this grade that the manager may reasonably ask for.',
          poor: 'Anything else.',
        },
        shape: 'prose',
        headings: ['any other duties', 'additional duties'],
      },
      prose,
    ),
    keyObjectives: form.field(
      {
        title: 'Key objectives',
        guidance: 'What is to be achieved in the coming period.',
        example: { good: ['Open the second ferry berth by June.'], poor: ['Do better.'] },
        shape: 'statements',
        headings: ['objectives', 'main objectives'],
      },
      form.list(statement),
    ),
    measures: form.field(
      {
        title: 'Measures',
        guidance: 'How one can tell that the role is done well.',
        example: {
          good: ['Nine ferries in ten leave within five minutes of the timetable.'],
          poor: ['Good feedback.'],
        },
        shape: 'statements',
        headings: ['measures of success', 'success measures', 'performance measures', 'key performance indicators'],
      },
      form.list(statement),
    ),
    ...personSpecificationField(form),
    ...contactsField(form),
  };
}
