/**
 * Headings that stand in three or more files of the folder `tts` and, in most of them, are bound to no field, folded,
 * each with the reason. A heading that is bound later has to be taken out of here.
 */
export const unboundHeadings: Readonly<Record<string, string>> = {
  'job title': 'known as the title, which the front matter says already: a fact counts once',
  'official title in usajobs': 'known as an alternative title; nothing but a template’s comment stands below it',
  'job summary': 'known as the purpose, which “Role summary” above it says already: reported as standing twice',
  'employment requirements': 'known as the eligibility, which “Who may apply” says already: reported as standing twice',
  evaluation:
    'known as the recruitment process, which “Application evaluation” says already: reported as standing twice',
  'basic information': 'known as a heading over facts; kept where a fact below it is none of the model',
  'key requirements':
    'citizenship, clearance and probation in one list; in British documents the same words mean the criteria',
  'promotion potential': 'the model has no such fact',
  'supervisory status': 'the model has no such fact',
  "here's how it will work": 'a line of the text about the evaluation',
  'quick links to posting sections': 'links within a web page, no content of a role',
};
