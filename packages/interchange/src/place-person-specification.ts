import { criterionTypes, fieldAt, fieldOfHeading, foldHeading, partOfHeading } from '@role-profile/schema';
import type { Block } from './blocks.ts';
import type { Draft, Value } from './draft.ts';
import { isCompetency, type Section } from './sections.ts';

type Importance = 'essential' | 'desirable' | 'criteria';

interface Bag {
  heading: string | undefined;
  intro: string[];
  essential: Value[];
  desirable: Value[];
  criteria: Value[];
}

/**
 * What a person must bring. Criteria stand under essential or desirable where the text says so; other headings are
 * groups, and each group may again say what is essential.
 */
export function placePersonSpecification(draft: Draft, section: Section): void {
  const own = section.path ?? 'personSpecification';
  const whole = bagOf(undefined);
  const groups: Bag[] = [];
  let bag = whole;
  let importance: Importance = importanceOf(own);
  const title = section.heading?.type === 'heading' ? section.heading.text : (section.heading?.label ?? '');
  const again = draft.get('personSpecification') !== undefined;
  if (own === 'personSpecification' && title !== '' && (again || fieldOfHeading(title) === undefined))
    bag = startGroup(groups, title);
  const intros = introsIn(section.blocks);
  section.blocks.forEach((block) => {
    draft.placed(block, own);
    if (block.type === 'heading') {
      const part = partOf(block.text);
      if (part === undefined) {
        bag = startGroup(groups, block.text);
        importance = importanceOf(own);
      } else {
        importance = part;
        draft.names(block, `personSpecification.${part}`, block.text);
      }
    } else if (block.type !== 'item' && intros.has(block)) bag.intro.push(textOf(block));
    else addCriterion(bag[importance], block);
  });
  write(draft, whole);
  for (const group of groups) draft.push('personSpecification.groups', groupValue(group));
}

const specification = fieldAt(['personSpecification']);

function partOf(heading: string): Importance | undefined {
  const part = specification === undefined ? undefined : partOfHeading(specification, heading);
  return part?.key === 'essential' || part?.key === 'desirable' ? part.key : undefined;
}

function importanceOf(path: string): Importance {
  return path.endsWith('.essential') ? 'essential' : path.endsWith('.desirable') ? 'desirable' : 'criteria';
}

function bagOf(heading: string | undefined): Bag {
  return { heading, intro: [], essential: [], desirable: [], criteria: [] };
}

function startGroup(groups: Bag[], heading: string): Bag {
  const group = bagOf(heading);
  groups.push(group);
  return group;
}

/** A paragraph before a list, or one that ends in a colon, leads in; others are criteria whose bullets were lost. */
function introsIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let beforeList = false;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.type !== 'paragraph') beforeList = block.type === 'item';
    else if (/:$/u.test(block.text) || (beforeList && blocks[index - 1]?.type !== 'item')) found.add(block);
  }
  return found;
}

function textOf(block: Block): string {
  return block.type === 'row' || block.type === 'label'
    ? [block.label, block.text].filter((part) => part !== '').join(': ')
    : block.text;
}

function addCriterion(list: Value[], block: Block): void {
  const last = list.at(-1);
  const text = textOf(block);
  if (block.type === 'item' && block.depth > 0 && typeof last === 'object' && last !== null && !Array.isArray(last)) {
    const held = (last as { readonly text: string }).text;
    list[list.length - 1] = { text: `${held} ${text}` };
  } else list.push({ text });
}

function write(draft: Draft, bag: Bag): void {
  if (bag.intro.length > 0) draft.prose('personSpecification.intro', bag.intro.join('\n\n'));
  for (const importance of ['essential', 'desirable', 'criteria'] as const) {
    for (const criterion of bag[importance]) draft.push(`personSpecification.${importance}`, criterion);
  }
}

function groupValue(group: Bag): Value {
  const heading = group.heading ?? '';
  const type = typeOf(heading);
  return {
    ...(isCompetency(heading)
      ? { heading, competency: { framework: 'cs-competency-2012', name: heading } }
      : { heading }),
    ...(type !== undefined && { type }),
    ...(group.intro.length > 0 && { intro: group.intro.join('\n\n') }),
    ...(group.essential.length > 0 && { essential: group.essential }),
    ...(group.desirable.length > 0 && { desirable: group.desirable }),
    ...(group.criteria.length > 0 && { criteria: group.criteria }),
  };
}

/** The one sort of criterion that a heading names; `undefined` where it names none or several. */
function typeOf(heading: string): string | undefined {
  const folded = foldHeading(heading);
  if (/\b(?:specialist|technical|professional)\b/u.test(folded)) return 'technical';
  const named = criterionTypes.terms.filter((term) =>
    new RegExp(`\\b${term.value.replace(/y$/u, '(?:y|ies)')}s?\\b`, 'u').test(folded),
  );
  return named.length === 1 ? named[0]?.value : undefined;
}
