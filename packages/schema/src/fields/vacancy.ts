import { z } from 'zod';
import { date, email, type Form, prose, term, text, time } from '../form.ts';
import {
  approaches,
  behaviours,
  clearanceLevels,
  contractTypes,
  enquiryTopics,
  requirementTypes,
  salaryPeriods,
  workingPatternTerms,
  workplaces,
} from '../vocabularies.ts';

/** What an applicant needs to know: the offer, the terms, the dates and how to apply. */
export function vacancyFields(form: Form) {
  const day = form.short(
    form.map({
      date: form.field({ title: 'Date', guidance: 'The day, as 2027-03-01.' }, date),
      weekCommencing: form.field(
        { title: 'Week commencing', guidance: 'The Monday of the week, as 2027-03-01.' },
        date,
      ),
    }),
    date,
  );
  return {
    reference: form.field(
      {
        title: 'Reference',
        guidance: 'The vacancy’s reference number, in quotation marks.',
        labels: [
          'reference',
          'job reference',
          'job id',
          'vacancy reference',
          'reference number',
          'ref',
          'job announcement number',
        ],
      },
      form.short(text, z.number()),
    ),
    advert: form.field(
      {
        title: 'Advert',
        guidance: 'The text that makes a good person want to apply.',
        shape: 'prose',
        headings: ['vacancy advert', 'job advert', 'advert text', 'advertisement'],
      },
      prose,
    ),
    approach: form.field(
      {
        title: 'Approach',
        guidance: 'Who may apply: internal, cross-government or external.',
        labels: ['approach', 'vacancy approach'],
        vocabulary: approaches,
      },
      term(approaches),
    ),
    posts: form.field(
      {
        title: 'Posts',
        guidance: 'How many posts there are to fill.',
        labels: ['number of posts', 'number of jobs available', 'number of jobs', 'number of vacancies'],
      },
      z.number().min(0),
    ),
    roleTypes: form.field(
      {
        title: 'Role types',
        guidance: 'The kinds of work a job site lists it under.',
        labels: ['role type', 'type of role', 'job category'],
      },
      form.list(text),
    ),
    locations: form.field(
      {
        title: 'Locations',
        guidance: 'Where the work is done: a name, or name, region, postcode and country.',
        shape: 'names',
        headings: ['location', 'work location', 'job location', 'where you will work'],
        labels: ['location', 'locations', 'city/town', 'base', 'work location', 'job location'],
      },
      form.list(
        form.short(
          form.map({
            name: form.field({ title: 'Name', guidance: 'The town or site.' }, text),
            region: form.field({ title: 'Region', guidance: 'The region.', labels: ['region'] }, text),
            postcode: form.field({ title: 'Postcode', guidance: 'The postcode.' }, text),
            country: form.field({ title: 'Country', guidance: 'The country.' }, text),
          }),
          text,
        ),
      ),
    ),
    workplace: form.field(
      {
        title: 'Workplace',
        guidance: 'Whether work is onsite, hybrid or remote.',
        labels: ['workplace'],
        vocabulary: workplaces,
      },
      term(workplaces),
    ),
    salary: form.field(
      {
        title: 'Salary',
        guidance: 'What is paid: lowest and highest pay, currency and period; one entry for each place if it differs.',
        shape: 'records',
        item: 'notes',
        headings: ['pay', 'salary range', 'salary and benefits', 'pay range'],
        labels: ['salary', 'salary scale', 'salary range', 'pay', 'starting salary'],
      },
      form.list(form.short(salaryOf(form), text)),
    ),
    contract: form.field(
      {
        title: 'Contract',
        guidance: 'Permanent or for a time; give the duration where it ends.',
        shape: 'parts',
        lead: 'notes',
        headings: ['contract type', 'appointment term', 'type of contract'],
        labels: [
          'contract',
          'contract type',
          'type of posting',
          'appointment term',
          'post type',
          'type of contract',
          'position type',
        ],
      },
      form.short(
        form.map({
          type: form.field(
            { title: 'Type', guidance: 'permanent, fixed-term, secondment and so on.', vocabulary: contractTypes },
            term(contractTypes),
          ),
          duration: form.field({ title: 'Duration', guidance: 'How long it lasts, such as 24 months.' }, text),
          extension: form.field({ title: 'Extension', guidance: 'Whether it may be extended.' }, z.boolean()),
          permanency: form.field({ title: 'Permanency', guidance: 'Whether it may become permanent.' }, z.boolean()),
          notes: form.field(
            { title: 'Notes', guidance: 'What else there is to say of the contract.', shape: 'prose' },
            prose,
          ),
        }),
        term(contractTypes),
      ),
    ),
    workingPatterns: form.field(
      {
        title: 'Working patterns',
        guidance: 'full-time, part-time, job-share and so on: all that are possible.',
        labels: ['working pattern', 'working patterns', 'work schedule', 'hours'],
        vocabulary: workingPatternTerms,
      },
      form.list(term(workingPatternTerms)),
    ),
    hoursPerWeek: form.field(
      { title: 'Hours per week', guidance: 'The full weekly hours.', labels: ['hours per week', 'weekly hours'] },
      z.number().min(0).max(168),
    ),
    opening: form.field(
      {
        title: 'Opening date',
        guidance: 'The first day to apply, as 2027-03-01.',
        labels: ['opening date', 'open', 'opens', 'start of applications'],
      },
      form.short(momentOf(form), date, dateTime),
    ),
    closing: form.field(
      {
        title: 'Closing date',
        guidance: 'The last day to apply, as 2027-03-31 or 2027-03-31 23:55; write rolling when there is none.',
        labels: ['closing date', 'close', 'closes', 'apply by', 'application deadline', 'deadline'],
      },
      form.short(momentOf(form), date, dateTime, z.literal('rolling')),
    ),
    sift: form.field(
      {
        title: 'Sift',
        guidance: 'When applications are read: a day, or the week it is in.',
        labels: ['expected sift date', 'sift date', 'sift'],
      },
      day,
    ),
    interviews: form.field(
      {
        title: 'Interviews',
        guidance: 'When interviews are held: days, or the weeks they are in.',
        labels: ['expected interview dates', 'interview date', 'interview dates', 'interviews'],
      },
      form.list(day),
    ),
    start: form.field(
      {
        title: 'Start date',
        guidance: 'The first day of work, as 2027-06-01.',
        labels: ['start date', 'expected start date'],
      },
      date,
    ),
    application: form.field(
      {
        title: 'How to apply',
        guidance: 'Where and how to apply, and what to send.',
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
          url: form.field({ title: 'Web address', guidance: 'Where to apply online.' }, text),
          email: form.field({ title: 'E-mail', guidance: 'Where to send the application.' }, email),
          instructions: form.field(
            { title: 'Instructions', guidance: 'What to do, step by step.', shape: 'prose' },
            prose,
          ),
          requirements: form.field(
            {
              title: 'Requirements',
              guidance: 'What to send: CV, statement and so on, with the most words allowed.',
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
                      vocabulary: requirementTypes,
                    },
                    term(requirementTypes),
                  ),
                  wordLimit: form.field(
                    { title: 'Word limit', guidance: 'The most words allowed.' },
                    z.number().int().min(1),
                  ),
                  notes: form.field({ title: 'Notes', guidance: 'What else there is to say.' }, text),
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
        shape: 'parts',
        lead: 'overview',
        headings: [
          'the recruitment process',
          'selection process',
          'overview of the process',
          'our recruitment process',
        ],
      },
      form.short(
        form.map({
          overview: form.field(
            {
              title: 'Overview',
              guidance: 'The process in short.',
              shape: 'prose',
              headings: ['overview of the process'],
            },
            prose,
          ),
          stages: form.field(
            { title: 'Stages', guidance: 'The steps, in order.', shape: 'texts', headings: ['stages of the process'] },
            form.list(text),
          ),
          interviewArrangements: form.field(
            {
              title: 'Interview arrangements',
              guidance: 'Where and how interviews are held.',
              shape: 'prose',
              headings: ['arrangements for interview', 'interviews'],
            },
            prose,
          ),
          feedback: form.field(
            { title: 'Feedback', guidance: 'Who is told how they did, and when.', shape: 'prose' },
            prose,
          ),
          expenses: form.field({ title: 'Expenses', guidance: 'Whether travel is paid.', shape: 'prose' }, prose),
          reserveList: form.field(
            { title: 'Reserve list', guidance: 'How the reserve list works.', shape: 'prose', anywhere: true },
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
        labels: ['reserve list'],
      },
      z.number().int().min(0),
    ),
    successProfile: form.field(
      {
        title: 'Success profile',
        guidance:
          'The behaviours with their levels, strengths, abilities, technical skills and experience that are assessed.',
        shape: 'parts',
        headings: ['success profiles', 'what we will assess'],
      },
      form.map({
        behaviours: form.field(
          {
            title: 'Behaviours',
            guidance: 'Each behaviour and its level, 1 to 6.',
            shape: 'records',
            item: 'name',
            vocabulary: behaviours,
            anywhere: true,
          },
          form.list(
            form.short(
              form.map({
                name: form.field(
                  { title: 'Name', guidance: 'The behaviour.', vocabulary: behaviours },
                  term(behaviours),
                ),
                level: form.field(
                  { title: 'Level', guidance: 'From 1 (administrative grades) to 6 (directors).' },
                  z.number().int().min(1).max(6),
                ),
              }),
              text,
            ),
          ),
        ),
        strengths: form.field(
          { title: 'Strengths', guidance: 'What a person does often, well and with energy.', shape: 'texts' },
          form.list(text),
        ),
        abilities: form.field(
          { title: 'Abilities', guidance: 'Aptitudes that are tested.', shape: 'texts' },
          form.list(text),
        ),
        technical: form.field(
          {
            title: 'Technical',
            guidance: 'Skills of the profession that are tested.',
            shape: 'texts',
            headings: ['technical skills'],
          },
          form.list(text),
        ),
        experience: form.field(
          { title: 'Experience', guidance: 'What the person must have done.', shape: 'texts' },
          form.list(text),
        ),
      }),
    ),
    ...termFields(form),
  };
}

function termFields(form: Form) {
  return {
    eligibility: form.field(
      {
        title: 'Eligibility',
        guidance: 'Who may apply.',
        shape: 'prose',
        headings: ['who can apply', 'who may apply'],
      },
      prose,
    ),
    nationality: form.field(
      {
        title: 'Nationality',
        guidance: 'Whether the post is reserved for UK nationals, and which nationalities may apply.',
        shape: 'parts',
        lead: 'notes',
        headings: ['nationality requirements', 'nationality requirement'],
      },
      form.short(
        form.map({
          reserved: form.field({ title: 'Reserved', guidance: 'true when only UK nationals may apply.' }, z.boolean()),
          categories: form.field(
            { title: 'Categories', guidance: 'The nationalities that may apply.' },
            form.list(text),
          ),
          notes: form.field({ title: 'Notes', guidance: 'What else there is to say.', shape: 'prose' }, prose),
        }),
        prose,
      ),
    ),
    securityClearance: form.field(
      {
        title: 'Security clearance',
        guidance: 'The checks a person must pass, such as BPSS or SC.',
        shape: 'parts',
        lead: 'notes',
        headings: ['security', 'security checks', 'clearance', 'vetting'],
        labels: ['security clearance', 'clearance', 'security level', 'vetting level'],
      },
      form.short(
        form.map({
          level: form.field(
            { title: 'Level', guidance: 'The level of clearance.', vocabulary: clearanceLevels },
            term(clearanceLevels),
          ),
          notes: form.field({ title: 'Notes', guidance: 'What else there is to say.', shape: 'prose' }, prose),
        }),
        term(clearanceLevels),
      ),
    ),
    benefits: form.field(
      {
        title: 'Benefits',
        guidance: 'What the employer offers besides pay.',
        shape: 'benefits',
        headings: [
          'terms, conditions and benefits',
          'terms conditions and benefits',
          'what we offer',
          'our benefits',
          'benefits of working here',
          'other benefits',
        ],
      },
      form.list(
        form.short(
          form.map({
            name: form.field({ title: 'Name', guidance: 'The name of the benefit, such as Pension.' }, text),
            text: form.field({ title: 'Text', guidance: 'What it is.' }, prose),
          }),
          text,
        ),
      ),
    ),
    statements: form.field(
      {
        title: 'Statements',
        guidance: 'Standard statements every advert carries: equality, adjustments, complaints and so on.',
        shape: 'parts',
        headings: ['standard statements', 'our statements'],
      },
      form.map(statementsFields(form)),
    ),
    enquiries: form.field(
      {
        title: 'Enquiries',
        guidance: 'Whom to ask: about recruitment, and about the role itself.',
        shape: 'records',
        item: 'notes',
        headings: ['contact details', 'further information', 'contact us', 'questions', 'contact point for applicants'],
      },
      form.list(
        form.short(
          form.map({
            about: form.field(
              { title: 'About', guidance: 'recruitment or role.', vocabulary: enquiryTopics },
              term(enquiryTopics),
            ),
            name: form.field({ title: 'Name', guidance: 'Whom to ask.' }, text),
            email: form.field({ title: 'E-mail', guidance: 'The e-mail address.' }, email),
            telephone: form.field({ title: 'Telephone', guidance: 'The number, in quotation marks.' }, text),
            notes: form.field({ title: 'Notes', guidance: 'What else there is to say.' }, prose),
          }),
          text,
        ),
      ),
    ),
    welcome: form.field(
      {
        title: 'Welcome',
        guidance: 'A message to candidates, and who signs it.',
        shape: 'parts',
        lead: 'text',
        headings: ['welcome message', 'a message from …', 'a welcome from …', 'foreword'],
      },
      form.short(
        form.map({
          text: form.field({ title: 'Text', guidance: 'The message.', shape: 'prose' }, prose),
          signatory: form.field(
            { title: 'Signatory', guidance: 'Who signs it.' },
            form.short(
              form.map({
                name: form.field({ title: 'Name', guidance: 'The name.' }, text),
                title: form.field({ title: 'Job title', guidance: 'The job title.' }, text),
                organisation: form.field({ title: 'Organisation', guidance: 'The organisation.' }, text),
              }),
              text,
            ),
          ),
        }),
        prose,
      ),
    ),
  };
}

function statementsFields(form: Form) {
  const part = (title: string, guidance: string, ...headings: string[]) =>
    form.field({ title, guidance, shape: 'prose', anywhere: true, headings }, prose);
  return {
    equality: part(
      'Equality and diversity',
      'That everyone is welcome to apply.',
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
      'disability confident scheme',
      'guaranteed interview scheme',
    ),
    reasonableAdjustments: part(
      'Reasonable adjustments',
      'That adjustments can be asked for, and how.',
      'adjustments',
      'reasonable adjustment',
    ),
    alternativeFormats: part('Alternative formats', 'How to get the document in another format.', 'accessible formats'),
    civilServiceCode: part(
      'Civil Service Code',
      'The standards of behaviour that are expected.',
      'the civil service code',
      'working for the civil service',
    ),
    recruitmentPrinciples: part(
      'Recruitment principles',
      'Selection on merit by fair and open competition.',
      'civil service commission’s recruitment principles',
      'civil service recruitment principles',
    ),
    complaints: part('Complaints', 'How to complain about the process.', 'how to complain'),
    conflictsOfInterest: part('Conflicts of interest', 'What candidates must declare.', 'conflict of interest'),
    modernisedTerms: part('Modernised terms', 'Which terms apply to whom.', 'modernised terms and conditions'),
    disclaimer: part('Disclaimer', 'What the document does not promise.'),
    peoplePromise: part('People promise', 'What the employer promises its people.', 'our people promise'),
    workingArrangements: part(
      'Working arrangements',
      'Hybrid working, places and hours.',
      'working arrangements & further information',
      'hybrid working',
      'flexible working',
      'flexible working hours',
    ),
    values: part('Our values', 'What the organisation stands for.', 'values', 'our values and behaviours'),
    dataProtection: part('Data protection', 'How the applicant’s data is used.', 'privacy', 'privacy notice'),
    rehabilitation: part(
      'Rehabilitation of offenders',
      'How past convictions are looked at.',
      'criminal record',
      'rehabilitation of offenders act',
    ),
  };
}

const dateTime = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[T ]([01]\d|2[0-3]):[0-5]\d$/, { error: 'date' });

function momentOf(form: Form) {
  return form.map({
    date: form.field({ title: 'Date', guidance: 'The day, as 2027-03-31.' }, date),
    time: form.field({ title: 'Time', guidance: 'The time of day, as "23:55".' }, time),
    rolling: form.field({ title: 'Rolling', guidance: 'true when applications are taken at any time.' }, z.boolean()),
    notes: form.field({ title: 'Notes', guidance: 'What else there is to say.' }, text),
  });
}

function salaryOf(form: Form) {
  return form
    .map({
      min: form.field({ title: 'Lowest', guidance: 'The lowest pay, as a number.' }, z.number().min(0)),
      max: form.field({ title: 'Highest', guidance: 'The highest pay, as a number.' }, z.number().min(0)),
      currency: form.field(
        { title: 'Currency', guidance: 'Three letters, such as GBP.' },
        z.string().regex(/^[A-Z]{3}$/, { error: 'currency' }),
      ),
      period: form.field(
        { title: 'Period', guidance: 'year, month, week, day or hour.', vocabulary: salaryPeriods },
        term(salaryPeriods),
      ),
      location: form.field({ title: 'Location', guidance: 'The place this pay is for.' }, text),
      allowance: form.field({ title: 'Allowance', guidance: 'What is paid on top.' }, form.short(text, z.number())),
      notes: form.field({ title: 'Notes', guidance: 'How pay is set.' }, prose),
    })
    .superRefine((value, context) => {
      if (typeof value.min !== 'number' || typeof value.max !== 'number' || value.min <= value.max) return;
      context.addIssue({ code: 'custom', message: 'salary-range', path: ['min'], input: value.min });
    });
}
