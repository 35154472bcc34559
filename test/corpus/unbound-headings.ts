/**
 * Headings that stand in three or more files of the folder `tts` and name no section of the model, folded, each with the
 * reason. A heading that is known later has to be taken out of here.
 */
export const unboundHeadings: Readonly<Record<string, string>> = {
  'basic information': 'a heading over bold lines, which are known one by one',
  'quick links to posting sections': 'links within a web page, no content of a role',
  'work schedule': 'a fact (working patterns) under a bold line; facts are read from lines with their value',
  'number of vacancies': 'a fact (posts) under a bold line',
  'job title': 'a fact (title) under a bold line, which the front matter says already',
  'official title in usajobs': 'a fact (alternative titles) under a bold line',
  'job announcement number': 'a fact (reference) under a bold line',
  'opening and closing period for this job application': 'two facts (opening and closing) in one sentence',
  'series & grade': 'two facts (occupation and grade) in one line',
  'job summary': 'stands beside “Role summary”, which is the purpose already; kept as a section of its own',
  'promotion potential': 'the model has no such fact',
  'supervisory status': 'the model has no such fact',
  'employment requirements': 'citizenship, clearance and probation in one: several fields of the model',
  'key requirements': 'stands beside “Who may apply”, which is the eligibility',
  evaluation: 'stands above “Application evaluation”, which is the recruitment process',
  "here's how it will work": 'a step inside the evaluation',
};
