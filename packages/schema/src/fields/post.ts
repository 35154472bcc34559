import { z } from 'zod';
import { type Form, slug, text } from '../form.ts';
import { gradeSchemes, professions, values } from '../vocabularies.ts';

const defaultScheme = 'civil-service';

/** Where the post sits: grade, organisation, profession and reporting line. */
export function postFields(form: Form) {
  const reference = form.map({ role: form.field({ title: 'Role', guidance: 'The id of the other role file.' }, slug) });
  const line = z.union([text, reference]);
  return {
    grade: form.field(
      {
        title: 'Grade',
        guidance: 'The grade of the post, such as HEO; write code and scheme for a scheme of your own.',
        labels: ['grade', 'payband', 'pay band', 'band', 'civil service grade'],
      },
      form.short(grade(form), z.enum(gradeSchemes.flatMap(values))),
    ),
    organisation: form.field(
      {
        title: 'Organisation',
        guidance: 'The employer; write name, department, agency, business unit, directorate and team where it helps.',
        labels: ['organisation', 'department', 'employer', 'company', 'agency'],
      },
      form.short(
        form.map({
          name: form.field(
            { title: 'Name', guidance: 'The name of the organisation.', labels: ['organisation', 'employer'] },
            text,
          ),
          department: form.field(
            { title: 'Department', guidance: 'The department it belongs to.', labels: ['department'] },
            text,
          ),
          agency: form.field(
            { title: 'Agency', guidance: 'The agency, where the employer is one.', labels: ['agency'] },
            text,
          ),
          businessUnit: form.field(
            {
              title: 'Business unit',
              guidance: 'The unit or division.',
              labels: ['unit', 'division', 'unit/division', 'business unit', 'business area'],
            },
            text,
          ),
          directorate: form.field(
            { title: 'Directorate', guidance: 'The directorate.', labels: ['directorate', 'group'] },
            text,
          ),
          team: form.field({ title: 'Team', guidance: 'The team.', labels: ['team'] }, text),
        }),
        text,
      ),
    ),
    profession: form.field(
      {
        title: 'Profession',
        guidance: 'The government profession of the post, such as Operational Delivery.',
        labels: ['profession', 'job family'],
        vocabulary: professions,
      },
      text,
    ),
    function: form.field(
      { title: 'Function', guidance: 'The function of government the post works for.', labels: ['function'] },
      text,
    ),
    roleFamily: form.field(
      {
        title: 'Role family',
        guidance: 'The family of similar roles that this one belongs to.',
        labels: ['role family'],
      },
      text,
    ),
    occupation: form.field(
      { title: 'Occupation', guidance: 'The code of the occupation in a public classification, such as SOC 2020.' },
      form.map({
        scheme: form.field({ title: 'Scheme', guidance: 'The classification, such as soc2020.' }, text),
        code: form.field({ title: 'Code', guidance: 'The code in that classification, in quotation marks.' }, text),
      }),
    ),
    reportsTo: form.field(
      {
        title: 'Reports to',
        guidance: 'The manager’s job title, or the id of the manager’s role file.',
        labels: ['reports to', 'line manager', 'reporting to', 'responsible to', 'accountable to'],
      },
      form.list(line),
    ),
    directReports: form.field(
      {
        title: 'Direct reports',
        guidance: 'The posts that report to this one, each with its grade and how many there are.',
        labels: ['direct reports', 'responsible for', 'line manages'],
      },
      form.list(
        form.short(
          form.map({
            role: form.field({ title: 'Role', guidance: 'The job title, or the id of its role file.' }, text),
            grade: form.field({ title: 'Grade', guidance: 'The grade of those posts.' }, text),
            count: form.field({ title: 'Count', guidance: 'How many there are.' }, z.number().min(0)),
          }),
          text,
        ),
      ),
    ),
    deputisesFor: form.field(
      {
        title: 'Deputises for',
        guidance: 'Whom this post stands in for: a job title, or the id of a role file.',
        labels: ['deputises for'],
      },
      form.list(line),
    ),
  };
}

function grade(form: Form) {
  return form
    .map({
      code: form.field({ title: 'Code', guidance: 'The grade in its scheme, such as HEO.' }, text),
      scheme: form.field({ title: 'Scheme', guidance: 'The grading scheme; civil-service when left out.' }, text),
      payBand: form.field(
        { title: 'Pay band', guidance: 'The employer’s own band, such as C.', labels: ['band', 'pay band', 'payband'] },
        text,
      ),
      label: form.field({ title: 'Label', guidance: 'The grade in words.' }, text),
    })
    .superRefine((value, context) => {
      if (typeof value.code !== 'string') return;
      const scheme = gradeSchemes.find((known) => known.id === (value.scheme ?? defaultScheme));
      if (scheme === undefined || values(scheme).includes(value.code)) return;
      context.addIssue({ code: 'invalid_value', values: values(scheme), path: ['code'], input: value.code });
    });
}
