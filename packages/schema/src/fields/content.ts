import { z } from 'zod';
import { type Form, prose, term, text } from '../form.ts';
import { assessmentMethods, criterionTypes } from '../vocabularies.ts';

/** What the role is for, what it answers for, what it takes, and whom it deals with. */
export function contentFields(form: Form) {
  const statement = form.short(statementOf(form), text);
  return {
    purpose: form.field(
      {
        title: 'Role purpose',
        guidance: 'Why this role exists, in two or three sentences: what it achieves, for whom.',
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
    about: form.field(
      {
        title: 'About us',
        guidance: 'The setting of the post: organisation, unit, team, profession and what is going on.',
        shape: 'parts',
        lead: 'organisation',
        headings: ['about the organisation and team', 'background'],
      },
      form.short(
        form.map({
          organisation: form.field(
            {
              title: 'About the organisation',
              guidance: 'What the organisation does and for whom.',
              shape: 'prose',
              anywhere: true,
              headings: ['about us', 'who we are', 'background to …', 'the organisation', 'about our organisation'],
            },
            prose,
          ),
          businessUnit: form.field(
            {
              title: 'About the business unit',
              guidance: 'What the unit does.',
              shape: 'prose',
              anywhere: true,
              headings: ['about the unit', 'the business unit', 'about the directorate', 'about the department'],
            },
            prose,
          ),
          team: form.field(
            {
              title: 'About the team',
              guidance: 'What the team does and how it works.',
              shape: 'prose',
              anywhere: true,
              headings: ['team context', 'the team', 'team context …', 'about our team', 'your team'],
            },
            prose,
          ),
          profession: form.field(
            {
              title: 'About the profession',
              guidance: 'What it means to belong to the profession.',
              shape: 'prose',
              anywhere: true,
              headings: ['the profession', 'your profession'],
            },
            prose,
          ),
          context: form.field(
            {
              title: 'Context',
              guidance: 'What is changing, and why the post matters at this time.',
              shape: 'prose',
              anywhere: true,
              headings: ['background and context', 'context of the role', 'context of change'],
            },
            prose,
          ),
        }),
        prose,
      ),
    ),
    accountabilities: form.field(
      {
        title: 'Key accountabilities',
        guidance: 'What the person answers for, each as one sentence that starts with a verb and ends with a result.',
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
        shape: 'prose',
        headings: ['any other duties', 'additional duties'],
      },
      prose,
    ),
    keyObjectives: form.field(
      {
        title: 'Key objectives',
        guidance: 'What is to be achieved in the coming period.',
        shape: 'statements',
        headings: ['objectives', 'main objectives'],
      },
      form.list(statement),
    ),
    measures: form.field(
      {
        title: 'Measures',
        guidance: 'How one can tell that the role is done well.',
        shape: 'statements',
        headings: ['measures of success', 'success measures', 'performance measures', 'key performance indicators'],
      },
      form.list(statement),
    ),
    personSpecification: form.field(
      {
        title: 'Person specification',
        guidance: 'What the person must know, be able to do and have done: essential and desirable.',
        shape: 'person-specification',
        headings: [
          'knowledge, skills and experience',
          'knowledge skills and experience',
          'skills, knowledge and experience',
          'skills and experience',
          'knowledge and skills',
          'experience and skills',
          'person specification - competences/skills required',
          'qualifications',
          'qualifications and experience',
          'requirements',
          'job requirements',
          'selection criteria',
          'person spec',
          'what we are looking for',
          'what you’ll need',
          'what you will need',
          'about you',
          'who you are',
        ],
      },
      form.short(personSpecificationOf(form), text, z.array(form.short(criterionOf(form), text))),
    ),
    contacts: form.field(
      {
        title: 'Key relationships and contacts',
        guidance: 'Whom the post deals with inside and outside, and what for: “Party – purpose”.',
        shape: 'contacts',
        headings: [
          'key relationships',
          'contacts',
          'key contacts',
          'relationships',
          'relationships and contacts',
          'working relationships',
          'contacts and communications',
          'key stakeholders',
          'stakeholders',
          'key working relationships',
          'communications and working relationships',
        ],
      },
      form.map({
        intro: form.field({ title: 'Introduction', guidance: 'A sentence before the lists.' }, prose),
        internal: form.field(
          {
            title: 'Internal',
            guidance: 'People inside the organisation.',
            shape: 'contact-lines',
            headings: ['internal contacts', 'internal relationships', 'internal stakeholders'],
          },
          form.list(form.short(contactOf(form), text)),
        ),
        external: form.field(
          {
            title: 'External',
            guidance: 'People outside the organisation.',
            shape: 'contact-lines',
            headings: ['external contacts', 'external relationships', 'external stakeholders'],
          },
          form.list(form.short(contactOf(form), text)),
        ),
      }),
    ),
  };
}

/** Job-evaluation factors: what makes a job larger or smaller, whoever holds it. */
export function factorFields(form: Form) {
  const statements = form.list(form.short(statementOf(form), text));
  return {
    problemSolving: form.field(
      {
        title: 'Problem solving',
        guidance: 'The kind of problems met, and how far thinking goes beyond what is given.',
        shape: 'statements',
        headings: ['solving problems'],
      },
      statements,
    ),
    decisionMaking: form.field(
      {
        title: 'Decision making',
        guidance: 'What is decided alone, what with others, and what is passed up.',
        shape: 'statements',
        headings: ['decisions', 'making decisions'],
      },
      statements,
    ),
    problemSolvingAndDecisionMaking: form.field(
      {
        title: 'Problem solving and decision making',
        guidance: 'Problems met and decisions made, where one heading joins them.',
        shape: 'statements',
        headings: ['decision making and problem solving', 'problem-solving and decision-making'],
      },
      statements,
    ),
    managementOfResources: form.field(
      {
        title: 'Management of resources',
        guidance: 'People, money, equipment and information the post is trusted with.',
        shape: 'statements',
        headings: ['managing resources', 'resource management', 'resources', 'management of people and resources'],
      },
      statements,
    ),
    autonomy: form.field(
      {
        title: 'Autonomy',
        guidance: 'How freely the post acts, and what guides or checks it.',
        shape: 'statements',
        headings: ['freedom to act', 'independence', 'level of autonomy', 'supervision'],
      },
      statements,
    ),
    impact: form.field(
      {
        title: 'Impact',
        guidance: 'Whom the work affects, how widely and for how long.',
        shape: 'statements',
        headings: ['impact of the role', 'impact and influence'],
      },
      statements,
    ),
  };
}

/** A duty: one sentence, with what else is known of it. */
export function statementOf(form: Form) {
  const statement = form.map({
    text: form.field({ title: 'Text', guidance: 'The statement itself.' }, text),
    timeShare: form.field(
      { title: 'Time share', guidance: 'How much of the time it takes, in per cent.' },
      z.number().min(0).max(100),
    ),
    measures: form.field({ title: 'Measures', guidance: 'How one can tell it is done well.' }, form.list(text)),
    get items(): z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodType>>> {
      return form.field(
        { title: 'Items', guidance: 'Statements that belong under this one.' },
        form.list(form.short(statement as z.ZodType, text)),
      );
    },
  });
  return statement;
}

function groupOf(form: Form) {
  return form.map({
    heading: form.field({ title: 'Heading', guidance: 'The name of the group.' }, text),
    intro: form.field({ title: 'Introduction', guidance: 'A sentence before the list.' }, prose),
    items: form.field(
      { title: 'Items', guidance: 'The statements of the group.' },
      form.list(form.short(statementOf(form), text)),
    ),
  });
}

function criterionOf(form: Form) {
  return form.map({
    text: form.field({ title: 'Text', guidance: 'The criterion itself.' }, text),
    type: form.field(
      { title: 'Type', guidance: 'What sort of criterion it is.', vocabulary: criterionTypes },
      term(criterionTypes),
    ),
    level: form.field({ title: 'Level', guidance: 'How much of it is asked for.' }, form.short(text, z.number())),
    assessedBy: form.field(
      {
        title: 'Assessed by',
        guidance: 'Where it is tested: application, cv, test, presentation or interview.',
        vocabulary: assessmentMethods,
      },
      form.list(term(assessmentMethods)),
    ),
  });
}

function criteriaFields(form: Form) {
  const criteria = form.list(form.short(criterionOf(form), text));
  return {
    intro: form.field({ title: 'Introduction', guidance: 'A sentence before the lists.' }, prose),
    essential: form.field(
      {
        title: 'Essential',
        guidance: 'What every candidate must have.',
        shape: 'criteria',
        anywhere: true,
        headings: [
          'essential criteria',
          'essential skills',
          'essential requirements',
          'essential skills and experience',
          'minimum qualifications',
          'minimum requirements',
          'required',
          'required skills',
          'must have',
          'you must have',
          'you will have',
        ],
      },
      criteria,
    ),
    desirable: form.field(
      {
        title: 'Desirable',
        guidance: 'What helps, without being needed.',
        shape: 'criteria',
        anywhere: true,
        headings: [
          'desirable criteria',
          'desirable skills',
          'desirable skills and experience',
          'desired',
          'desirable requirements',
          'preferred',
          'preferred qualifications',
          'desired qualifications',
          'nice to have',
          'you may also have',
        ],
      },
      criteria,
    ),
    criteria: form.field(
      {
        title: 'Criteria',
        guidance: 'Criteria of which it is not said whether they are essential.',
        shape: 'criteria',
        headings: ['criteria not marked'],
      },
      criteria,
    ),
  };
}

function personSpecificationOf(form: Form) {
  const competency = form.map({
    framework: form.field({ title: 'Framework', guidance: 'The framework the competency is from.' }, text),
    name: form.field({ title: 'Name', guidance: 'The name of the competency.' }, text),
    level: form.field({ title: 'Level', guidance: 'The level that is asked for.' }, form.short(text, z.number())),
  });
  const group = form.map({
    heading: form.field({ title: 'Heading', guidance: 'The name of the group.' }, text),
    type: form.field(
      { title: 'Type', guidance: 'What sort of criteria these are.', vocabulary: criterionTypes },
      term(criterionTypes),
    ),
    competency: form.field(
      { title: 'Competency', guidance: 'The competency these criteria describe.' },
      form.short(competency, text),
    ),
    ...criteriaFields(form),
  });
  return form.map({
    ...criteriaFields(form),
    groups: form.field({ title: 'Groups', guidance: 'Criteria under headings of their own.' }, form.list(group)),
  });
}

function contactOf(form: Form) {
  return form.map({
    party: form.field({ title: 'Party', guidance: 'Who it is: a team, a post or a body, not a person’s name.' }, text),
    purpose: form.field({ title: 'Purpose', guidance: 'What the contact is for.' }, text),
  });
}
