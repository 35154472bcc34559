import { type Form, text } from '../form.ts';
import { statementOf } from './statements.ts';

/** Job-evaluation factors: what makes a job larger or smaller, whoever holds it. */
export function factorFields(form: Form) {
  const statements = form.list(form.short(statementOf(form), text));
  return {
    problemSolving: form.field(
      {
        title: 'Problem solving',
        guidance: 'The kind of problems met, and how far thinking goes beyond what is given.',
        example: { good: ['Finds berths for two late ships when only one is free.'], poor: ['Solves problems.'] },
        shape: 'statements',
        headings: ['solving problems'],
      },
      statements,
    ),
    decisionMaking: form.field(
      {
        title: 'Decision making',
        guidance: 'What is decided alone, what with others, and what is passed up.',
        example: {
          good: ['Decides berth changes alone; refers closures to the regional manager.'],
          poor: ['Makes decisions.'],
        },
        shape: 'statements',
        headings: ['decisions', 'making decisions'],
      },
      statements,
    ),
    problemSolvingAndDecisionMaking: form.field(
      {
        title: 'Problem solving and decision making',
        guidance: 'Problems met and decisions made, where one heading joins them.',
        example: {
          good: ['Weighs tide, weather and timetable, and decides which ferry goes first.'],
          poor: ['Uses judgement.'],
        },
        shape: 'statements',
        headings: ['decision making and problem solving', 'problem-solving and decision-making'],
      },
      statements,
    ),
    managementOfResources: form.field(
      {
        title: 'Management of resources',
        guidance: 'People, money, equipment and information the post is trusted with.',
        example: {
          good: ['Leads three shift leads and holds a budget of £240,000.'],
          poor: ['Manages resources well.'],
        },
        shape: 'statements',
        headings: ['managing resources', 'resource management', 'resources', 'management of people and resources'],
      },
      statements,
    ),
    autonomy: form.field(
      {
        title: 'Autonomy',
        guidance: 'How freely the post acts, and what guides or checks it.',
        example: {
          good: ['Plans the week alone, and reports to the regional manager each month.'],
          poor: ['Works independently.'],
        },
        shape: 'statements',
        headings: ['freedom to act', 'independence', 'level of autonomy', 'supervision'],
      },
      statements,
    ),
    impact: form.field(
      {
        title: 'Impact',
        guidance: 'Whom the work affects, how widely and for how long.',
        example: { good: ['A wrong plan cuts an island off for a day.'], poor: ['High impact.'] },
        shape: 'statements',
        headings: ['impact of the role', 'impact and influence'],
      },
      statements,
    ),
  };
}
