import { type Form, prose } from '../form.ts';

/** The setting of the post. */
export function aboutField(form: Form) {
  return {
    about: form.field(
      {
        title: 'About us',
        guidance: 'The setting of the post: organisation, unit, team, profession and what is going on.',
        example: {
          good: {
            organisation: 'The agency keeps 40 harbours open all year.',
            team: 'Ten people run North Quay in shifts.',
          },
          poor: 'A dynamic place to work.',
        },
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
              example: {
                good: 'The agency keeps 40 harbours open all year for ferries and fishers.',
                poor: 'A leader in its field.',
              },
              shape: 'prose',
              anywhere: true,
              headings: ['about us', 'who we are', 'background to …', 'the organisation', 'about our organisation'],
            },
            prose,
          ),
          businessUnit: form.field(
            {
              title: 'About the business unit',
              guidance: 'What the unit does, and how it fits into the organisation.',
              example: {
                good: 'Northern Harbours runs eleven harbours from one control room.',
                poor: 'Part of the agency.',
              },
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
              example: {
                good: 'Ten people run North Quay in three shifts, and meet each Monday.',
                poor: 'A friendly team.',
              },
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
              example: {
                good: 'Half of all civil servants serve the public day by day, as this post does.',
                poor: 'Join us!',
              },
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
              example: {
                good: 'Two new ferries arrive in spring, and the timetable doubles.',
                poor: 'Times are changing.',
              },
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
  };
}
