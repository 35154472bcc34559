import { fieldAt, partOfHeading } from '@role-profile/schema';
import { isBenefitName } from './benefits.ts';
import type { Block, Item, Label, Paragraph, Row } from './blocks.ts';
import { lengthInWords } from './blocks.ts';
import { type Draft, keepSection } from './draft.ts';
import { isProfessionName, workingPatternsIn } from './facts.ts';
import { isForm } from './forms.ts';
import { resolveHeading } from './headings.ts';
import { factOfLabel } from './labels.ts';
import { sameName } from './names.ts';
import { placeFact, placeSalary, placeText } from './place-fact.ts';
import { placeBenefits, placeContacts, placeDimensions, placeTexts } from './place-lists.ts';
import { placeParts } from './place-parts.ts';
import { placePersonSpecification } from './place-person-specification.ts';
import { placeAccountabilities, placeStatementList } from './place-statements.ts';
import { proseOf } from './prose.ts';
import { isSalaryLine } from './salary.ts';
import type { Section } from './sections.ts';
import { statementIn } from './statements.ts';

/** Puts a section where its heading says; one whose heading names no field is kept as it is, in order. */
export function placeSection(draft: Draft, section: Section): void {
  const rest = placeFacts(draft, section);
  const found = section.heading === undefined ? undefined : (section.path ?? aboutOf(draft, section.heading));
  const title = titleOf(section);
  if (found === undefined) {
    if (rest.length === 0 && rest.length < section.blocks.length && section.heading === undefined) return;
    draft.push('additionalSections', rest.length === 0 ? { heading: title } : { heading: title, body: proseOf(rest) });
    for (const block of [...(section.heading === undefined ? [] : [section.heading]), ...rest])
      draft.kept(block, title);
    return;
  }
  placeUnder(draft, { ...section, path: found, blocks: withRest(section, rest) }, rest.length < section.blocks.length);
  nameField(draft, section, found);
}

/** Puts a section whose field is known. */
function placeUnder(draft: Draft, section: Section, hadFacts: boolean): void {
  const path = section.path ?? '';
  const field = fieldAt([path.split('.')[0] ?? '']);
  const own = fieldAt(path.split('.'));
  if (field === undefined || own === undefined) return;
  if (section.blocks.length === 0) {
    // A form has blanks to fill; in a text for readers a heading with nothing below it only introduces the next one.
    if (!hadFacts && isForm(draft.kind)) draft.set(path, null);
    return;
  }
  if (field.shape === 'statement-groups') placeAccountabilities(draft, section);
  else if (field.shape === 'person-specification') placePersonSpecification(draft, section);
  else if (field.shape === 'statements') placeStatementList(draft, section, path);
  else if (field.shape === 'contacts') placeContacts(draft, section);
  else if (field.shape === 'benefits') placeBenefits(draft, section);
  else if (field.key === 'dimensions') placeDimensions(draft, section);
  else if (placeText(draft, path, proseOf(section.blocks)))
    for (const block of section.blocks) draft.placed(block, path);
  else if (field.shape === 'parts') placeParts(draft, section, field);
  else if (own.shape === 'texts' || own.shape === 'names') placeTexts(draft, section, path);
  else {
    draft.prose(path, proseOf(section.blocks));
    for (const block of section.blocks) draft.placed(block, path);
  }
}

function titleOf(section: Section): string {
  return section.heading?.type === 'label' ? section.heading.label : (section.heading?.text ?? '');
}

/** Accounts for the heading; words that it holds beyond the field's name are content. */
function nameField(draft: Draft, section: Section, path: string): void {
  if (section.heading === undefined) return;
  const title = titleOf(section);
  const name =
    section.rest === undefined
      ? title
      : title.endsWith(section.rest)
        ? title.slice(0, -section.rest.length).trim()
        : '';
  draft.names(section.heading, path, name === '' ? title : name);
}

function withRest(section: Section, blocks: readonly Block[]): readonly Block[] {
  if (section.rest === undefined || section.heading === undefined || section.path === 'benefits') return blocks;
  const { from } = section.heading;
  return [{ type: 'paragraph', text: section.rest, from, to: from, gap: 0 }, ...blocks];
}

/** Takes the facts out of a section: labels, rows, offers of working patterns. Gives what is left. */
export function placeFacts(draft: Draft, section: Section): readonly Block[] {
  const rest: Block[] = [];
  const blocks = section.blocks;
  const ownTable = section.path === 'dimensions' || section.path?.startsWith('contacts') === true;
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.type === 'label' && !ownTable) {
      const path = factOfLabel(block.label);
      if (path === undefined) rest.push(block);
      else placeFact(draft, block, path);
    } else if (
      block.type === 'row' &&
      section.heading !== undefined &&
      section.path === undefined &&
      factOfRow(block) === undefined
    ) {
      rest.push(block);
    } else if (block.type === 'row' && !ownTable) {
      const items = holdsDuties(block.text) ? itemsAfter(blocks, index) : [];
      placeRow(draft, block, section, items);
      index += items.length;
    } else if (block.type === 'paragraph' && offersPatterns(block.text)) placeOffer(draft, block);
    else if (block.type === 'paragraph' && block.gap > 0 && isSalaryLine(block.text))
      draft.placed(block, placeSalary(draft, block.text));
    else if (block.type === 'paragraph' && statementIn(block.text) === 'statements.disclaimer') {
      draft.prose('statements.disclaimer', block.text);
      draft.placed(block, 'statements.disclaimer');
    } else rest.push(block);
  }
  return rest;
}

function placeRow(draft: Draft, row: Row, section: Section, items: readonly Item[]): void {
  const path = factOfRow(row);
  const shape = path === undefined ? undefined : fieldAt([path.split('.')[0] ?? ''])?.shape;
  const listed =
    shape === 'statement-groups' || shape === 'person-specification' || shape === 'statements' || shape === 'contacts';
  const heading: Label = { ...row, type: 'label' };
  if (holdsDuties(row.text)) placeDutiesInRow(draft, row, path ?? 'purpose', items);
  else if (path !== undefined && listed && row.text !== '') {
    placeUnder(draft, { heading, path, rest: undefined, blocks: blocksOfCell(row) }, false);
    draft.names(row, path, row.label);
  } else if (path !== undefined && path !== 'benefits') placeFact(draft, heading, path);
  else if (section.path === 'benefits' || isBenefitName(row.label)) {
    draft.push('benefits', { name: row.label, text: row.text });
    draft.placed(row, 'benefits');
  } else {
    keepSection(draft, row.label, row.text);
    draft.kept(row, row.label);
  }
}

function factOfRow(row: Row): string | undefined {
  return factOfLabel(row.label) ?? resolveHeading(row.label)?.path ?? partOfProcess(row.label);
}

/** Tables tell the recruitment process part by part, whatever heading they stand under. */
function partOfProcess(label: string): string | undefined {
  const process = fieldAt(['recruitmentProcess']);
  return process === undefined ? undefined : partOfHeading(process, label)?.path.join('.');
}

const DUTIES_INSIDE =
  /(?:^|[.!?]\s+)((?:(?:The |Your )?(?:[Kk]ey|[Mm]ain|[Pp]rincipal) )?(?:[Aa]ccountabilities|[Rr]esponsibilities|[Dd]uties)(?: of the (?:role|post))?(?: will)? (?:are|include)(?: the following)?:)\s*/u;

function holdsDuties(text: string): boolean {
  return DUTIES_INSIDE.test(text);
}

/** A cell that tells the purpose and then, behind a lead-in, the duties: one sentence each, and the items below the row. */
function placeDutiesInRow(draft: Draft, row: Row, path: string, items: readonly Item[]): void {
  const found = DUTIES_INSIDE.exec(row.text);
  const start = found === null ? 0 : found.index + found[0].indexOf(found[1] ?? '');
  const end = found === null ? 0 : found.index + found[0].length;
  const lead: Paragraph = { type: 'paragraph', text: found?.[1] ?? '', from: row.from, to: row.from, gap: 0 };
  const [first = '', ...more] = row.text.slice(end).split('\n\n');
  const sentences = [...first.split(/(?<=[.;])\s+(?=\p{Lu})/u), ...more].filter((text) => text !== '');
  const duties = sentences.map(
    (text): Item => ({ type: 'item', text, depth: 0, from: row.from, to: row.from, gap: 0 }),
  );
  draft.mend(row.from, 'duties run on in a cell were parted');
  placeAccountabilities(draft, {
    heading: undefined,
    path: 'accountabilities',
    rest: undefined,
    blocks: [lead, ...duties, ...items],
  });
  const before = row.text.slice(0, start).trim();
  if (before !== '') draft.prose(path, before);
  draft.names(row, path, row.label);
}

function itemsAfter(blocks: readonly Block[], index: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.type !== 'item') break;
    items.push(block);
  }
  return items;
}

/** The lines of a cell: its inline bullets as items, other text as paragraphs. */
function blocksOfCell(row: Row): readonly Block[] {
  const span = { from: row.from, to: row.to, gap: 0 };
  return row.text.split('\n\n').flatMap((text): readonly Block[] => {
    const [lead = '', ...items] = text.split(/\s*[•·●▪]\s+/u);
    return [
      ...(lead === '' ? [] : [{ type: 'paragraph', text: lead, ...span } satisfies Block]),
      ...items.map((item): Block => ({ type: 'item', text: item, depth: 0, ...span })),
    ];
  });
}

/** A short line that offers part-time work or the like. */
function offersPatterns(text: string): boolean {
  return (
    lengthInWords(text) <= 14 &&
    /\b(?:applications?|welcome|considered|available|open to)\b/iu.test(text) &&
    workingPatternsIn(text).length > 0
  );
}

function placeOffer(draft: Draft, block: Block): void {
  if (draft.get('workingPatterns') === undefined)
    for (const pattern of workingPatternsIn(block.text)) draft.push('workingPatterns', pattern);
  draft.prose('statements.workingArrangements', block.text);
  draft.placed(block, 'workingPatterns and statements.workingArrangements');
}

/** A heading that names the profession or the unit of the post opens the text about it. */
function aboutOf(draft: Draft, heading: Block): string | undefined {
  const before = /^(.{3,50}?) (?:in|at|within|across) \S/u.exec(heading.text)?.[1];
  const profession = /^(?:the )?(.{3,50}?) profession$/iu.exec(heading.text)?.[1] ?? before;
  if (profession !== undefined && isProfessionName(profession)) return 'about.profession';
  const unit = draft.get('organisation.businessUnit');
  const name = draft.get('organisation.name');
  if (typeof unit === 'string' && alike(unit, heading.text)) return 'about.businessUnit';
  return typeof name === 'string' && alike(name, heading.text) ? 'about.organisation' : undefined;
}

/** Whether two names have the same words but for plurals, case and `and` for `&`. */
function alike(one: string, other: string): boolean {
  const bare = (text: string): string => text.replace(/\([A-Z]+\)/gu, '').replace(/s\b/gu, '');
  return sameName(bare(one), bare(other));
}
