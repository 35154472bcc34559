import { type Field, fieldOfHeading, foldHeading, type Path, partOfHeading } from '@role-profile/schema';
import type { Block, HeadingBlock } from '../syntax/markdown.ts';
import { type HeadedFact, headedFactAt } from './headed-facts.ts';

/** A run of blocks under one heading that opened a field or a section of its own. */
export interface Segment {
  /** Absent for the text before the first heading. */
  readonly heading: HeadingBlock | undefined;
  /** The field that the heading names: top-level, or a part of one. */
  readonly field: Field | undefined;
  /** The fact that the heading names instead of a field with a section; its words are in `blocks` as well. */
  readonly fact: HeadedFact | undefined;
  readonly level: number;
  /** Everything up to the next segment, deeper headings included. */
  readonly blocks: readonly Block[];
}

/** What the front matter says already. */
export interface Said {
  /** The first `#` heading may repeat it. */
  readonly title: string | undefined;
  /** Whether nothing there says this field. */
  isFree(path: Path): boolean;
}

/** Cuts the body of a role into segments. */
export function cutSegments(
  text: string,
  blocks: readonly Block[],
  { title, isFree }: Said,
): { title: HeadingBlock | undefined; segments: readonly Segment[] } {
  const opening = blocks.find((block) => block.kind === 'heading');
  const titleBlock = isTitle(opening, title) ? opening : undefined;
  let current: Segment & { readonly blocks: Block[] } = {
    heading: undefined,
    field: undefined,
    fact: undefined,
    level: 0,
    blocks: [],
  };
  const segments: Segment[] = [current];
  for (const [at, block] of blocks.entries()) {
    if (block === titleBlock) continue;
    if (block.kind !== 'heading') {
      current.blocks.push(block);
      continue;
    }
    const field = fieldOfHeading(block.text);
    const found = field === undefined && mayHoldFacts(current, block) ? headedFactAt(text, blocks, at) : undefined;
    const fact = found !== undefined && isFree(found.field.path) ? found : undefined;
    if (fact === undefined && staysInside(current, block, field)) {
      current.blocks.push(block);
      continue;
    }
    // A document's own name above all sections must not swallow them.
    const level = block === opening && block.level === 1 && field === undefined ? 7 : block.level;
    current = { heading: block, field, fact, level, blocks: [] };
    segments.push(current);
  }
  return { title: titleBlock, segments };
}

/** A heading within a section that is known is part of what the section says, whatever it is called. */
function mayHoldFacts({ field, fact, level }: Segment, block: HeadingBlock): boolean {
  if (field === undefined || fact !== undefined || block.level < level) return true;
  return block.level === level && !GROUPED.includes(field.shape);
}

function isTitle(heading: HeadingBlock | undefined, title: string | undefined): heading is HeadingBlock {
  if (heading === undefined || heading.level !== 1) return false;
  return title === undefined
    ? fieldOfHeading(heading.text) === undefined
    : foldHeading(heading.text) === foldHeading(title);
}

const GROUPED: readonly (string | undefined)[] = ['statement-groups', 'person-specification', 'benefits'];
const PARTED: readonly (string | undefined)[] = ['parts', 'contacts'];
/** Lists that have no place for a heading. A list of statements has: what stands under it are statements below one. */
const LISTED: readonly (string | undefined)[] = ['criteria', 'contact-lines', 'texts', 'names', 'records'];

/** Whether a heading belongs to the segment it stands in, as a group, as a part, or as a line of its text. */
function staysInside({ heading, field, fact, level }: Segment, block: HeadingBlock, named: Field | undefined): boolean {
  const deeper = block.level > level && heading !== undefined;
  if (deeper && GROUPED.includes(field?.shape)) return true;
  if (deeper && PARTED.includes(field?.shape) && partOfHeading(field as Field, block.text) !== undefined) return true;
  if (named !== undefined) return false;
  if (fact !== undefined) return false;
  // A bold line is a line of the text around it, but not of the text under another bold line that names a field.
  if (block.level === 7) return level !== 7 || field === undefined || GROUPED.includes(field.shape);
  return deeper && !LISTED.includes(field?.shape);
}
