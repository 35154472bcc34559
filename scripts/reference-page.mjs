/**
 * The reference page of one kind, as Markdown: every key and section with its guidance and examples in both syntaxes.
 * `model` is what @role-profile/schema and @role-profile/document export.
 */
export function referencePage(kind, model) {
  const term = model.kindTerms.terms.find(({ value }) => value === kind);
  const parts = PARTS.map((part) => ({
    ...part,
    fields: model.fields.filter((field) => needOf(kind, field, model) === part.need),
  }));
  const lists = listsOf(model);
  const blocks = [
    `# ${term.title}: every fact and section`,
    `${term.guidance} In a role file: \`kind: ${kind}\`.`,
    'A **fact** stands in the front matter of a Markdown file, between two lines of three hyphens, or under its key in YAML. A **section** stands under its heading in Markdown, or under its key in YAML. [How a role file is written](../notation.md) explains both.',
    ...parts
      .filter(({ fields }) => fields.length > 0)
      .flatMap((part) => [
        `## ${part.title}`,
        part.says,
        ...part.fields.flatMap((field) => fieldBlocks(kind, field, model)),
      ]),
    '## Values',
    'A value of a closed list is checked. One of an open list is a suggestion: you may write another.',
    ...lists.flatMap(listBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const PARTS = [
  {
    need: 'required',
    title: 'Required',
    says: '`kind` and `title` are needed always. The others have to be there, and filled, once the document is approved or published.',
  },
  {
    need: 'recommended',
    title: 'Recommended',
    says: 'The document is better with these. What is missing is never an error.',
  },
  { need: 'optional', title: 'Where they help', says: 'Write these where you have something to say.' },
  {
    need: 'unused',
    title: 'Accepted',
    says: 'These belong to other kinds of document. They are read and kept here, and nobody looks for them.',
  },
];

function needOf(kind, field, { requirementsOf, appliesTo }) {
  if (field.key === 'kind' || field.key === 'title') return 'required';
  const levels = requirementsOf(kind).filter(({ anyOf }) => anyOf.some(([key]) => key === field.key));
  if (levels.some(({ level }) => level === 'required')) return 'required';
  if (levels.length > 0) return 'recommended';
  return appliesTo(kind, field.path) ? 'optional' : 'unused';
}

function fieldBlocks(kind, field, model) {
  return [
    `### ${field.title}: \`${field.key}\``,
    field.guidance,
    ...notesOf(kind, field, model),
    ...exampleBlocks(kind, field, model),
    ...partBlocks(field),
  ];
}

function notesOf(kind, field, { requirementsOf, fieldAt, gradeSchemes }) {
  const choices = requirementsOf(kind)
    .filter(({ anyOf }) => anyOf.length > 1 && anyOf.some(([key]) => key === field.key))
    .map(({ anyOf }) => `One of these is enough: ${anyOf.map((path) => fieldAt(path).title).join(' or ')}.`);
  const needed = requirementsOf(kind)
    .filter(({ anyOf: [path] }) => path.length > 1 && path[0] === field.key)
    .map(({ level, anyOf: [path] }) => `${capital(level)} in it: ${fieldAt(path).title} (\`${path.at(-1)}\`).`);
  const others = (field.headings ?? []).map((heading) => `“${heading}”`);
  const place =
    field.shape === undefined
      ? 'A fact.'
      : `A section, headed “${field.title}”.${others.length > 0 ? ` Also understood: ${others.join(', ')}.` : ''}`;
  const lists = field.key === 'grade' ? gradeSchemes : vocabularyOf(field);
  const values = lists.map(({ id }) => `[${id}](#${anchor(id)})`);
  return [[place, ...choices, ...needed, ...(values.length > 0 ? [`Values: ${values.join(', ')}.`] : [])].join(' ')];
}

function exampleBlocks(kind, { key, example }, { printYaml, printMarkdown }) {
  const good = { [key]: key === 'kind' ? kind : example.good };
  return [
    'Good, in YAML:',
    fenced('yaml', printYaml(good)),
    'Good, in Markdown:',
    fenced('markdown', printMarkdown(good)),
    example.refused ? 'Refused:' : 'Poor:',
    fenced('yaml', printYaml({ [key]: example.poor })),
  ];
}

/** The facts below a field, down to the last. */
function partBlocks(field) {
  const parts = field.fields.flatMap((part) => partRows(part, []));
  if (parts.length === 0) return [];
  return [table(['Below it', 'What belongs there', 'Good', 'Poor'], parts)];
}

function partRows(part, above) {
  const keys = [...above, part.key];
  const values = vocabularyOf(part).map(({ id }) => ` See [${id}](#${anchor(id)}).`);
  const row = [
    `\`${keys.join('.')}\``,
    `**${part.title}**. ${part.guidance}${values.join('')}`,
    inline(part.example.good),
    `${inline(part.example.poor)}${part.example.refused ? ' (refused)' : ''}`,
  ];
  // Statements under statements are statements again.
  const below = part.key === 'items' && above.at(-1) !== undefined ? [] : part.fields;
  return [row, ...below.flatMap((deeper) => partRows(deeper, keys))];
}

function vocabularyOf(field) {
  return field.vocabulary === undefined ? [] : [field.vocabulary];
}

/** Every list of values that a field names, and the grades. */
function listsOf({ fields, gradeSchemes }) {
  const found = new Set(gradeSchemes);
  const walk = (field) => {
    for (const list of vocabularyOf(field)) found.add(list);
    field.fields.forEach(walk);
  };
  fields.forEach(walk);
  return [...found];
}

function listBlocks({ id, closed, source, terms }) {
  const rows = terms.map(({ value, title, guidance, example }) => [
    `\`${value}\``,
    `${title === value ? '' : `**${title}**. `}${guidance}`,
    example.good,
    example.poor,
  ]);
  return [
    `### ${id}`,
    `${closed ? 'A closed list' : 'An open list'}, from ${source}.`,
    table(['Write', 'What it means', 'A case it is for', 'A case it is not for'], rows),
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inline(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return typeof value === 'string' ? text : `\`${text}\``;
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function anchor(id) {
  return id.toLowerCase().replace(/[^a-z0-9-]/g, '');
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
