import * as z from 'zod';
import { type Form, isReadable, slug, text } from '../form.ts';
import { digitalFamilies, gradeSchemes, occupationSchemes, payBands, professions, values } from '../vocabularies.ts';

const defaultScheme = 'civil-service';

/** Where the post sits: grade, organisation, profession and reporting line. */
export function postFields(form: Form) {
  return {
    grade: form.field(
      {
        title: 'Grade',
        guidance: 'The grade of the post, such as HEO; write code and scheme for a scheme of your own.',
        example: { good: 'HEO', poor: 'Higher grade', refused: true },
        labels: ['grade', 'payband', 'pay band', 'band', 'series & grade', 'series and grade', 'civil service grade'],
      },
      form.short(gradeOf(form), z.enum(gradeSchemes.flatMap(values))),
    ),
    organisation: form.field(
      {
        title: 'Organisation',
        guidance: 'The employer; write name, department, agency, business unit, directorate and team where it helps.',
        example: { good: { name: 'Port Services Agency', team: 'Harbour Office' }, poor: 'PSA' },
        labels: ['organisation', 'department', 'employer', 'company', 'agency'],
      },
      form.short(organisationOf(form), text),
    ),
    profession: form.field(
      {
        title: 'Profession',
        guidance: 'The government profession of the post, such as Operational Delivery.',
        example: { good: 'Operational Delivery', poor: 'Ports' },
        labels: ['profession', 'job family'],
        vocabulary: professions,
      },
      text,
    ),
    function: form.field(
      {
        title: 'Function',
        guidance: 'The function of government the post works for.',
        example: { good: 'Project Delivery', poor: 'various' },
        labels: ['function'],
      },
      text,
    ),
    roleFamily: form.field(
      {
        title: 'Role family',
        guidance: 'The family of similar roles that this one belongs to.',
        example: { good: 'Product and delivery', poor: 'managers' },
        labels: ['role family'],
        vocabulary: digitalFamilies,
      },
      text,
    ),
    occupation: form.field(
      {
        title: 'Occupation',
        guidance: 'The code of the occupation in a public classification, such as SOC 2020.',
        example: { good: { scheme: 'soc2020', code: '1241' }, poor: 'Manager', refused: true },
      },
      form.map({
        scheme: form.field(
          {
            title: 'Scheme',
            guidance: 'The classification, such as soc2020.',
            example: { good: 'soc2020', poor: 'the British one' },
            vocabulary: occupationSchemes,
          },
          text,
        ),
        code: form.field(
          {
            title: 'Code',
            guidance: 'The code in that classification, in quotation marks.',
            example: { good: '1241', poor: 1241, refused: true },
          },
          text,
        ),
      }),
    ),
    ...reportingFields(form),
  };
}

function reportingFields(form: Form) {
  const reference = form.map({
    role: form.field(
      {
        title: 'Role',
        guidance: 'The id of the other role file.',
        example: { good: 'regional-port-manager', poor: 'Regional Port Manager', refused: true },
      },
      slug,
    ),
  });
  const line = z.union([text, reference]);
  return {
    reportsTo: form.field(
      {
        title: 'Reports to',
        guidance: 'The manager’s job title, or the id of the manager’s role file.',
        example: { good: 'regional-port-manager', poor: 'management' },
        labels: ['reports to', 'line manager', 'reporting to', 'responsible to', 'accountable to'],
      },
      form.list(line),
    ),
    directReports: form.field(
      {
        title: 'Direct reports',
        guidance: 'The posts that report to this one, each with its grade and how many there are.',
        example: { good: [{ role: 'Shift lead', grade: 'EO', count: 3 }], poor: ['the team'] },
        labels: ['direct reports', 'responsible for', 'line manages'],
      },
      form.list(
        form.short(
          form.map({
            role: form.field(
              {
                title: 'Role',
                guidance: 'The job title, or the id of its role file.',
                example: { good: 'Shift lead', poor: 'staff' },
              },
              text,
            ),
            grade: form.field(
              { title: 'Grade', guidance: 'The grade of those posts.', example: { good: 'EO', poor: 'junior' } },
              text,
            ),
            count: form.field(
              {
                title: 'Count',
                guidance: 'How many there are.',
                example: { good: 3, poor: 'several', refused: true },
              },
              z.number().min(0),
            ),
          }),
          text,
        ),
      ),
    ),
    deputisesFor: form.field(
      {
        title: 'Deputises for',
        guidance: 'Whom this post stands in for: a job title, or the id of a role file.',
        example: { good: ['Regional Port Manager'], poor: ['whoever is away'] },
        labels: ['deputises for'],
      },
      form.list(line),
    ),
  };
}

function organisationOf(form: Form) {
  return form.map({
    name: form.field(
      {
        title: 'Name',
        guidance: 'The name of the organisation.',
        example: { good: 'Port Services Agency', poor: 'PSA' },
        labels: ['organisation', 'employer'],
      },
      text,
    ),
    department: form.field(
      {
        title: 'Department',
        guidance: 'The department it belongs to.',
        example: { good: 'Department for Coasts', poor: 'HQ' },
        labels: ['department'],
      },
      text,
    ),
    agency: form.field(
      {
        title: 'Agency',
        guidance: 'The agency, where the employer is one.',
        example: { good: 'Port Services Agency', poor: 'the agency' },
        labels: ['agency'],
      },
      text,
    ),
    businessUnit: form.field(
      {
        title: 'Business unit',
        guidance: 'The unit or division.',
        example: { good: 'Northern Harbours', poor: 'NH2' },
        labels: ['unit', 'division', 'unit/division', 'business unit', 'business area'],
      },
      text,
    ),
    directorate: form.field(
      {
        title: 'Directorate',
        guidance: 'The directorate, where the organisation has them.',
        example: { good: 'Operations', poor: 'Ops/N' },
        labels: ['directorate', 'group'],
      },
      text,
    ),
    team: form.field(
      {
        title: 'Team',
        guidance: 'The team that the post belongs to.',
        example: { good: 'Harbour Office', poor: 'our team' },
        labels: ['team'],
      },
      text,
    ),
  });
}

function gradeOf(form: Form) {
  return form
    .map({
      code: form.field(
        {
          title: 'Code',
          guidance: 'The grade in its scheme, such as HEO.',
          example: { good: 'HEO', poor: 'higher', refused: true },
        },
        text,
      ),
      scheme: form.field(
        {
          title: 'Scheme',
          guidance: 'The grading scheme; civil-service when left out.',
          example: { good: 'nhs-afc', poor: 'the usual' },
        },
        text,
      ),
      payBand: form.field(
        {
          title: 'Pay band',
          guidance: 'The employer’s own band, such as C.',
          example: { good: 'C', poor: 'middle' },
          labels: ['band', 'pay band', 'payband'],
          vocabulary: payBands,
        },
        text,
      ),
      label: form.field(
        {
          title: 'Label',
          guidance: 'The grade in words.',
          example: { good: 'Higher Executive Officer', poor: 'HEO' },
        },
        text,
      ),
    })
    .superRefine(
      (value, context) => {
        const scheme = gradeSchemes.find((known) => known.id === (value.scheme ?? defaultScheme));
        if (typeof value.code !== 'string' || scheme === undefined || values(scheme).includes(value.code)) return;
        context.addIssue({ code: 'invalid_value', values: values(scheme), path: ['code'], input: value.code });
      },
      { when: isReadable },
    );
}
