import { expect, test } from 'vitest';
import { recogniseKind } from './kind.ts';

test.each([
  ['role-profile', 'Role profile\n\nRole title: Pilot'],
  ['role-profile', ''],
  ['role-profile', 'Pilot\n\nAutonomy\n- Decides alone.\nProblem solving\n- Finds a way.'],
  ['job-description', 'JOB DESCRIPTION\nPost title: Pilot'],
  ['job-description', '# Job description: Pilot'],
  ['job-description', '---\ntitle: Pilot job description\n---\n## Vacancy advert\nJoin us.'],
  ['vacancy', 'Pilot\n£30,000\nClosing date: 3 May 2027\nHow to apply\nWe are looking for you.'],
  ['vacancy', 'kind: vacancy\ntitle: Pilot'],
  ['candidate-pack', 'Head of Harbours\nInformation pack for applicants'],
  ['candidate-pack', 'Pilot\nContents\nWelcome message\nThe recruitment process'],
  ['job-evaluation-questionnaire', 'Job Description Questionnaire\nJob holder:'],
  ['job-evaluation-questionnaire', 'Pilot\nCompleted for the job evaluation panel\n2 DIMENSIONS\nJob holder: none'],
])('%s: %j', (kind, text) => {
  expect(recogniseKind(text)).toBe(kind);
});
