import { type Field, fieldOfHeading, foldHeading, partOfHeading } from '@role-profile/schema';
import type { Block, HeadingBlock } from '../syntax/markdown.ts';

/** A run of blocks under one heading that opened a field or a section of its own. */
export interface Segment {
  /** Absent for the text before the first heading. */
  readonly heading: HeadingBlock | undefined;
  /** The field that the heading names: top-level, or a part of one. */
  readonly field: Field | undefined;
  readonly level: number;
  /** Everything up to the next segment, deeper headings included. */
  readonly blocks: readonly Block[];
}

/** Cuts the body of a role into segments. `title` is the one in the front matter, which the first `#` heading may repeat. */
export function cutSegments(
  blocks: readonly Block[],
  title: string | undefined,
): { title: HeadingBlock | undefined; segments: readonly Segment[] } {
  const opening = blocks.find((block) => block.kind === 'heading');
  const titleBlock = isTitle(opening, title) ? opening : undefined;
  const segments: { heading: HeadingBlock | undefined; field: Field | undefined; level: number; blocks: Block[] }[] =
    [];
  let current = {
    heading: undefined as HeadingBlock | undefined,
    field: undefined as Field | undefined,
    level: 0,
    blocks: [] as Block[],
  };
  segments.push(current);
  for (const block of blocks) {
    if (block === titleBlock) continue;
    if (block.kind !== 'heading') {
      current.blocks.push(block);
      continue;
    }
    const field = fieldOfHeading(block.text);
    if (staysInside(current, block, field)) {
      current.blocks.push(block);
      continue;
    }
    // A document's own name above all sections must not swallow them.
    const level = block === opening && block.level === 1 && field === undefined ? 7 : block.level;
    current = { heading: block, field, level, blocks: [] };
    segments.push(current);
  }
  return { title: titleBlock, segments };
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
function staysInside(
  { heading, field, level }: { heading: HeadingBlock | undefined; field: Field | undefined; level: number },
  block: HeadingBlock,
  named: Field | undefined,
): boolean {
  const deeper = block.level > level && heading !== undefined;
  if (deeper && GROUPED.includes(field?.shape)) return true;
  if (deeper && PARTED.includes(field?.shape) && partOfHeading(field as Field, block.text) !== undefined) return true;
  if (named !== undefined) return false;
  // A bold line is a line of the text around it, but not of the text under another bold line that names a field.
  if (block.level === 7) return level !== 7 || field === undefined || GROUPED.includes(field.shape);
  return deeper && !LISTED.includes(field?.shape);
}
