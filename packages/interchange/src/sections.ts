import { competencies2012, type Field, fieldAt, partOfHeading } from '@role-profile/schema';
import { isBenefitName } from './benefits.ts';
import { type Block, type Heading, type Label, lengthInWords } from './blocks.ts';
import { resolveHeading } from './headings.ts';
import { isKindPhrase } from './kind.ts';
import { factOfLabel } from './labels.ts';
import { foldName, nameTable } from './names.ts';

/** A stretch of a document under one heading. */
export interface Section {
  /** `undefined` for what stands before the first heading. */
  readonly heading: Heading | Label | undefined;
  /** The field that the heading names; `undefined` where it names none. */
  readonly path: string | undefined;
  /** Words of the heading that are content. */
  readonly rest: string | undefined;
  /** What stands below, headings of groups and parts included. */
  readonly blocks: readonly Block[];
}

interface Open {
  heading: Heading | Label | undefined;
  path: string | undefined;
  rest: string | undefined;
  level: number | undefined;
  blocks: Block[];
}

/** Divides a document into the cover and its sections. A heading that belongs inside a section stays in it. */
export function divide(blocks: readonly Block[]): readonly Section[] {
  let open: Open = { heading: undefined, path: undefined, rest: undefined, level: undefined, blocks: [] };
  const sections: Open[] = [open];
  blocks.forEach((block, index) => {
    const started =
      block.type === 'heading'
        ? startedBy(block, open, blocks, index)
        : block.type === 'label'
          ? startedByLabel(block)
          : undefined;
    if (started === undefined) open.blocks.push(block);
    else {
      open = started;
      sections.push(open);
    }
  });
  return sections;
}

function startedByLabel(label: Label): Open | undefined {
  const fact = factOfLabel(label.label);
  const named =
    fact === 'purpose'
      ? { path: 'purpose', rest: undefined }
      : fact === undefined
        ? resolveHeading(label.label)
        : undefined;
  if (named === undefined) return undefined;
  const text =
    label.text === ''
      ? []
      : [{ type: 'paragraph', text: label.text, from: label.from, to: label.to, gap: 0 } satisfies Block];
  return { heading: label, ...named, level: undefined, blocks: text };
}

function startedBy(heading: Heading, open: Open, blocks: readonly Block[], index: number): Open | undefined {
  const top = open.path?.split('.')[0];
  const field = top === undefined ? undefined : fieldAt([top]);
  if (field !== undefined && isPart(heading, open, field, blocks, index)) return undefined;
  const named = resolveHeading(heading.text);
  if (named === undefined && staysInside(heading, open, blocks, index)) return undefined;
  return { heading, path: named?.path, rest: named?.rest, level: heading.level, blocks: [] };
}

/** Whether a heading is a group or a part of the field whose section is open. */
function isPart(heading: Heading, open: Open, field: Field, blocks: readonly Block[], index: number): boolean {
  const levels = heading.level !== undefined && open.level !== undefined;
  const deeper = (heading.level ?? 0) > (open.level ?? 9);
  const named = resolveHeading(heading.text);
  if (field.shape === 'statement-groups' || field.shape === 'person-specification') {
    if (partOfHeading(field, heading.text) !== undefined) return true;
    if (levels && !deeper) return field.shape === 'person-specification' && isCompetency(heading.text);
    if (isCompetency(heading.text)) return true;
    if (named !== undefined && named.path.split('.')[0] === field.key) return true;
    // A deeper heading that names another field and has no list below it, such as how to apply, is no group.
    return leadsToItems(blocks, index) && (deeper || named === undefined);
  }
  if (field.shape === 'benefits') return named === undefined && (deeper || (!levels && isBenefitName(heading.text)));
  return field.key !== 'statements' && field.key !== 'about' && partOfHeading(field, heading.text) !== undefined;
}

function leadsToItems(blocks: readonly Block[], index: number): boolean {
  const [first, second] = blocks.slice(index + 1, index + 3);
  return (
    first?.type === 'item' || (first?.type === 'paragraph' && second?.type === 'item' && lengthInWords(first.text) < 40)
  );
}

/** Whether a heading that names no field is only a line of the section that is open. */
function staysInside(heading: Heading, open: Open, blocks: readonly Block[], index: number): boolean {
  if (isKindPhrase(heading.text)) return true;
  const next = blocks[index + 1];
  if (open.heading === undefined) {
    if (heading.level !== undefined) return heading.level === 1 || open.blocks.every((block) => block.type === 'label');
    const titled = open.blocks.some((block) => block.type === 'paragraph' || block.type === 'heading');
    return (
      !titled || next === undefined || next.type === 'label' || (next.type !== 'item' && lengthInWords(next.text) < 12)
    );
  }
  return heading.level !== undefined && open.level !== undefined && heading.level > open.level;
}

const competencies = nameTable([competencies2012]);

/** Whether a heading is the name of a competency. */
export function isCompetency(name: string): boolean {
  return competencies.has(foldName(name));
}
