import * as z from 'zod';
import { type Form, prose, term, text } from '../form.ts';
import {
  assessmentMethods,
  competencies2012,
  competencyFrameworks,
  criterionTypes,
  digitalLevels,
} from '../vocabularies.ts';

/** What the role takes. */
export function personSpecificationField(form: Form) {
  return {
    personSpecification: form.field(
      {
        title: 'Person specification',
        guidance: 'What the person must know, be able to do and have done: essential and desirable.',
        example: {
          good: {
            essential: ['Can plan shared resources when priorities conflict.'],
            desirable: ['Knows port safety law.'],
          },
          poor: ['Good communication skills.'],
        },
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
  };
}

function criterionOf(form: Form) {
  return form.map({
    text: form.field(
      {
        title: 'Text',
        guidance: 'The criterion itself: what can be seen or shown.',
        example: { good: 'Can plan shared resources when priorities conflict.', poor: 'Organised' },
      },
      text,
    ),
    type: form.field(
      {
        title: 'Type',
        guidance: 'What sort of criterion it is.',
        example: { good: 'experience', poor: 'must', refused: true },
        vocabulary: criterionTypes,
      },
      term(criterionTypes),
    ),
    level: form.field(
      {
        title: 'Level',
        guidance: 'How much of it is asked for.',
        example: { good: 'practitioner', poor: 'good' },
        vocabulary: digitalLevels,
      },
      form.short(text, z.number()),
    ),
    assessedBy: form.field(
      {
        title: 'Assessed by',
        guidance: 'Where it is tested: application, cv, test, presentation or interview.',
        example: { good: ['application', 'interview'], poor: ['at some point'], refused: true },
        vocabulary: assessmentMethods,
      },
      form.list(term(assessmentMethods)),
    ),
  });
}

function criteriaFields(form: Form) {
  const criteria = form.list(form.short(criterionOf(form), text));
  return {
    intro: form.field(
      {
        title: 'Introduction',
        guidance: 'A sentence before the lists.',
        example: { good: 'We assess these on the application form.', poor: 'Requirements:' },
      },
      prose,
    ),
    essential: form.field(
      {
        title: 'Essential',
        guidance: 'What every candidate must have.',
        example: {
          good: ['Has led a team through a change of shift patterns.'],
          poor: ['Excellent interpersonal skills.'],
        },
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
        example: { good: ['Knows port safety law.'], poor: ['A sense of humour.'] },
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
        example: { good: ['Can read a tide table.'], poor: ['Skills'] },
        shape: 'criteria',
        headings: ['criteria not marked'],
      },
      criteria,
    ),
  };
}

function personSpecificationOf(form: Form) {
  const competency = form.map({
    framework: form.field(
      {
        title: 'Framework',
        guidance: 'The framework the competency is from.',
        example: { good: 'cs-competency-2012', poor: 'the old one' },
        vocabulary: competencyFrameworks,
      },
      text,
    ),
    name: form.field(
      {
        title: 'Name',
        guidance: 'The name of the competency.',
        example: { good: 'Leading and communicating', poor: 'People skills' },
        vocabulary: competencies2012,
      },
      text,
    ),
    level: form.field(
      { title: 'Level', guidance: 'The level that is asked for.', example: { good: '3', poor: 'high' } },
      form.short(text, z.number()),
    ),
  });
  const group = form.map({
    heading: form.field(
      { title: 'Heading', guidance: 'The name of the group.', example: { good: 'Specialist skills', poor: 'Other' } },
      text,
    ),
    type: form.field(
      {
        title: 'Type',
        guidance: 'What sort of criteria these are.',
        example: { good: 'technical', poor: 'misc', refused: true },
        vocabulary: criterionTypes,
      },
      term(criterionTypes),
    ),
    competency: form.field(
      {
        title: 'Competency',
        guidance: 'The competency these criteria describe.',
        example: {
          good: { framework: 'cs-competency-2012', name: 'Leading and communicating', level: 3 },
          poor: 'Competencies',
        },
      },
      form.short(competency, text),
    ),
    ...criteriaFields(form),
  });
  return form.map({
    ...criteriaFields(form),
    groups: form.field(
      {
        title: 'Groups',
        guidance: 'Criteria under headings of their own.',
        example: {
          good: [
            { heading: 'Specialist skills', type: 'technical', essential: ['Can model the load on a lock gate.'] },
          ],
          poor: [{ heading: 'Skills' }],
        },
      },
      form.list(group),
    ),
  });
}
