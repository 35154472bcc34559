import * as z from 'zod';
import { email, type Form, prose, term, text } from '../form.ts';
import { enquiryTopics, requirementTypes } from '../vocabularies.ts';

/** How to apply, and what happens then. */
export function applicationFields(form: Form) {
  return {
    application: form.field(
      {
        title: 'How to apply',
        guidance: 'Where and how to apply, and what to send.',
        example: {
          good: { url: 'https://jobs.example/PS-2027-014', requirements: [{ type: 'cv' }] },
          poor: 'Apply online.',
        },
        shape: 'parts',
        lead: 'instructions',
        headings: [
          'applying',
          'to apply',
          'application process',
          'the application process',
          'how do i apply',
          'application instructions',
        ],
      },
      form.short(
        form.map({
          url: form.field(
            {
              title: 'Web address',
              guidance: 'Where to apply online.',
              example: { good: 'https://jobs.example/PS-2027-014', poor: 'our website' },
            },
            text,
          ),
          email: form.field(
            {
              title: 'E-mail',
              guidance: 'Where to send the application.',
              example: { good: 'jobs@ports.example', poor: 'the office', refused: true },
            },
            email,
          ),
          instructions: form.field(
            {
              title: 'Instructions',
              guidance: 'What to do, step by step.',
              example: {
                good: 'Send a CV and 500 words on the essential criteria by e-mail.',
                poor: 'Apply as usual.',
              },
              shape: 'prose',
            },
            prose,
          ),
          requirements: form.field(
            {
              title: 'Requirements',
              guidance: 'What to send: CV, statement and so on, with the most words allowed.',
              example: { good: [{ type: 'statement', wordLimit: 500 }, { type: 'cv' }], poor: ['Documents'] },
              shape: 'records',
              item: 'notes',
              headings: ['what to send', 'application requirements', 'what you need to send'],
            },
            form.list(
              form.short(
                form.map({
                  type: form.field(
                    {
                      title: 'Type',
                      guidance: 'cv, statement, covering-letter and so on.',
                      example: { good: 'statement', poor: 'essay', refused: true },
                      vocabulary: requirementTypes,
                    },
                    term(requirementTypes),
                  ),
                  wordLimit: form.field(
                    {
                      title: 'Word limit',
                      guidance: 'The most words allowed.',
                      example: { good: 500, poor: 'one page', refused: true },
                    },
                    z.number().int().min(1),
                  ),
                  notes: form.field(
                    {
                      title: 'Notes',
                      guidance: 'What else an applicant should know of it.',
                      example: { good: 'Write to each essential criterion in turn.', poor: 'See above.' },
                    },
                    text,
                  ),
                }),
                text,
              ),
            ),
          ),
        }),
        prose,
      ),
    ),
    recruitmentProcess: form.field(
      {
        title: 'Recruitment process',
        guidance: 'What happens after applying: stages, interview, feedback, expenses.',
        example: {
          good: { overview: 'We read all applications, then meet six people.', stages: ['Sift', 'Interview'] },
          poor: 'As usual.',
        },
        shape: 'parts',
        lead: 'overview',
        headings: [
          'the recruitment process',
          'selection process',
          'overview of the process',
          'our recruitment process',
          'evaluation',
          'evaluations',
          'application evaluation',
        ],
      },
      form.short(
        form.map({
          overview: form.field(
            {
              title: 'Overview',
              guidance: 'The process in short.',
              example: {
                good: 'We read all applications in one week, then meet six people.',
                poor: 'Sift and interview.',
              },
              shape: 'prose',
              headings: ['overview of the process'],
            },
            prose,
          ),
          stages: form.field(
            {
              title: 'Stages',
              guidance: 'The steps, in order.',
              example: {
                good: ['Sift on the essential criteria', 'Interview with a short presentation'],
                poor: ['Selection'],
              },
              shape: 'texts',
              headings: ['stages of the process'],
            },
            form.list(text),
          ),
          interviewArrangements: form.field(
            {
              title: 'Interview arrangements',
              guidance: 'Where and how interviews are held.',
              example: { good: 'Forty minutes with three people, online or at North Quay.', poor: 'To be arranged.' },
              shape: 'prose',
              headings: ['arrangements for interview', 'interviews'],
            },
            prose,
          ),
          feedback: form.field(
            {
              title: 'Feedback',
              guidance: 'Who is told how they did, and when.',
              example: {
                good: 'Everyone who is interviewed gets written feedback within two weeks.',
                poor: 'On request.',
              },
              shape: 'prose',
            },
            prose,
          ),
          expenses: form.field(
            {
              title: 'Expenses',
              guidance: 'Whether travel is paid.',
              example: { good: 'We pay second-class travel to the interview.', poor: 'Ask us.' },
              shape: 'prose',
            },
            prose,
          ),
          reserveList: form.field(
            {
              title: 'Reserve list',
              guidance: 'How the reserve list works.',
              example: {
                good: 'Those who pass, and for whom there is no post yet, may be offered one within 12 months.',
                poor: 'There is one.',
              },
              shape: 'prose',
              anywhere: true,
            },
            prose,
          ),
        }),
        prose,
      ),
    ),
    reserveListMonths: form.field(
      {
        title: 'Reserve list',
        guidance: 'For how many months good candidates stay on the reserve list.',
        example: { good: 12, poor: 'a year', refused: true },
        labels: ['reserve list'],
      },
      z.number().int().min(0),
    ),
  };
}

/** Whom to ask. */
export function enquiriesField(form: Form) {
  return {
    enquiries: form.field(
      {
        title: 'Enquiries',
        guidance: 'Whom to ask: about recruitment, and about the role itself.',
        example: {
          good: [{ about: 'role', name: 'Asha Byrne', email: 'asha.byrne@ports.example' }],
          poor: ['Ask HR.'],
        },
        shape: 'records',
        item: 'notes',
        headings: ['contact details', 'further information', 'contact us', 'questions', 'contact point for applicants'],
      },
      form.list(
        form.short(
          form.map({
            about: form.field(
              {
                title: 'About',
                guidance: 'recruitment or role.',
                example: { good: 'role', poor: 'other', refused: true },
                vocabulary: enquiryTopics,
              },
              term(enquiryTopics),
            ),
            name: form.field(
              {
                title: 'Name',
                guidance: 'Whom to ask: a person or a team.',
                example: { good: 'Asha Byrne', poor: 'HR' },
              },
              text,
            ),
            email: form.field(
              {
                title: 'E-mail',
                guidance: 'The e-mail address.',
                example: { good: 'asha.byrne@ports.example', poor: 'on the intranet', refused: true },
              },
              email,
            ),
            telephone: form.field(
              {
                title: 'Telephone',
                guidance: 'The number, in quotation marks.',
                example: { good: '01632 960123', poor: 'main desk' },
              },
              form.short(text, z.number()),
            ),
            notes: form.field(
              {
                title: 'Notes',
                guidance: 'What else a reader should know of it.',
                example: { good: 'Answered on weekdays from nine to five.', poor: 'Any time.' },
              },
              prose,
            ),
          }),
          text,
        ),
      ),
    ),
  };
}
