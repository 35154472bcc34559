import { behaviours, type Field, fieldAt, partOfHeading } from '@role-profile/schema';
import type { Block } from './blocks.ts';
import { type Draft, keepSection } from './draft.ts';
import { foldName, nameTable } from './names.ts';
import { placeTexts } from './place-lists.ts';
import { breakInlineBullets, proseOf } from './prose.ts';
import type { Section } from './sections.ts';
import { statementIn } from './statements.ts';

/** A field of named parts, such as how to apply: headings inside name parts, other text goes to the part that leads. */
export function placeParts(draft: Draft, section: Section, field: Field): void {
  let part = section.path === field.key ? leadOf(field) : fieldAt((section.path ?? '').split('.'));
  let blocks: Block[] = [];
  const close = (): void => {
    if (blocks.length > 0) placePart(draft, { ...section, blocks }, part, field);
    blocks = [];
  };
  for (const block of section.blocks) {
    const named = block.type === 'heading' ? partOfHeading(field, block.text) : undefined;
    if (named === undefined) blocks.push(block);
    else {
      close();
      part = named;
      draft.names(block, named.path.join('.'), block.text);
    }
  }
  close();
}

function leadOf(field: Field): Field | undefined {
  return field.fields.find((part) => part.key === field.lead);
}

function placePart(draft: Draft, section: Section, part: Field | undefined, field: Field): void {
  const path = part?.path.join('.');
  if (field.key === 'organisationChart') placeChart(draft, section);
  else if (field.key === 'welcome') placeWelcome(draft, section);
  else if (field.key === 'statements') placeStandardStatements(draft, section, path);
  else if (part?.shape === 'texts' && path !== undefined) placeTexts(draft, section, path);
  else if (part?.key === 'behaviours') placeBehaviours(draft, section);
  else if (part?.shape === 'prose' && path !== undefined) {
    draft.prose(path, breakInlineBullets(proseOf(section.blocks)));
    for (const block of section.blocks) draft.placed(block, path);
  } else {
    const heading =
      section.heading?.type === 'heading' ? section.heading.text : (section.heading?.label ?? field.title);
    keepSection(draft, heading, proseOf(section.blocks));
    for (const block of section.blocks) draft.kept(block, heading);
  }
}

/** Standard statements: each paragraph goes where its words say, else to the statement whose heading it stands under. */
function placeStandardStatements(draft: Draft, section: Section, path: string | undefined): void {
  for (const block of section.blocks) {
    const home = statementIn(block.text) ?? path ?? 'statements.values';
    draft.prose(home, proseOf([block]));
    draft.placed(block, home);
  }
}

function placeChart(draft: Draft, section: Section): void {
  for (const block of section.blocks) {
    const first = block.type === 'image' && draft.set('organisationChart.image', block.name);
    if (!first) draft.prose('organisationChart.notes', proseOf([block]));
    if (first) draft.names(block, 'organisationChart.image', 'image');
    else draft.placed(block, 'organisationChart.notes');
  }
}

const FAREWELL =
  /^(?:(?:kind|best|warm|with (?:kind|best|warm)) )?(?:regards|wishes)\W*$|^yours (?:sincerely|faithfully|truly)\W*$|^(?:many )?thanks\W*$/iu;

/** A message to candidates; the lines after the farewell say who signs it. */
function placeWelcome(draft: Draft, section: Section): void {
  const end = section.blocks.findIndex((block) => block.type === 'paragraph' && FAREWELL.test(block.text));
  const text = end === -1 ? section.blocks : section.blocks.slice(0, end + 1);
  const [name, ...more] = end === -1 ? [] : section.blocks.slice(end + 1);
  draft.prose('welcome.text', proseOf(text));
  for (const block of text) draft.placed(block, 'welcome.text');
  if (name === undefined) return;
  const [person, title] = more.length === 0 ? signatoryIn(name.text) : [name.text, proseOf(more)];
  draft.set('welcome.signatory', { name: person, ...(title !== undefined && { title }) });
  for (const block of [name, ...more]) draft.placed(block, 'welcome.signatory');
}

/** `Ada Byron, Head of Engines` or `Ada Byron Head of Engines`: a name, then a title that starts with a word for a post. */
function signatoryIn(text: string): readonly [string, string | undefined] {
  const parted =
    /^([^,–—|]{3,60}?)\s*[,–—|]\s+(\S.*)$/u.exec(text) ??
    /^(\S+ \S+) ((?:\S+ ){0,3}(?:Director|Manager|Head|Chief|Officer|Secretary|Lead|Commissioner|Executive|Chair)\b.*)$/u.exec(
      text,
    );
  return parted === null ? [text, undefined] : [parted[1] ?? text, parted[2]];
}

function placeBehaviours(draft: Draft, section: Section): void {
  for (const block of section.blocks) {
    const found = behaviourIn(block.text);
    if (found === undefined) {
      keepSection(draft, section.heading?.text ?? 'Behaviours', proseOf([block]));
      draft.kept(block, 'Behaviours');
    } else {
      draft.push('successProfile.behaviours', found);
      draft.placed(block, 'successProfile.behaviours');
    }
  }
}

const named = nameTable([behaviours]);

/** Longer than any name with its level. */
const LONGEST_BEHAVIOUR = 200;

/** A behaviour with its level, where the whole text is one. */
function behaviourIn(text: string): { name: string; level?: number } | undefined {
  if (text.length > LONGEST_BEHAVIOUR) return undefined;
  const found = /^(.*?)(?:[\s,:–—-]*\(?\blevel\s+(\d)\)?)?\W*$/iu.exec(text);
  const name = named.get(foldName(found?.[1] ?? ''));
  if (name === undefined) return undefined;
  return { name, ...(found?.[2] !== undefined && { level: Number(found[2]) }) };
}
