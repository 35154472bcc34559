import { fieldAt, partOfHeading } from '@role-profile/schema';
import { benefitsIn } from './benefits.ts';
import { type Block, lengthInWords } from './blocks.ts';
import { type Draft, keepSection } from './draft.ts';
import { isGuidance } from './guidance.ts';
import { proseOf } from './prose.ts';
import type { Section } from './sections.ts';

const contacts = fieldAt(['contacts']);

/** Whom the post deals with: an introduction, then the lists inside and outside. */
export function placeContacts(draft: Draft, section: Section): void {
  let part =
    section.path === 'contacts.external' ? 'external' : section.path === 'contacts.internal' ? 'internal' : undefined;
  const loose: Block[] = [];
  for (const block of section.blocks) {
    const named = block.type === 'heading' && contacts !== undefined ? partOfHeading(contacts, block.text) : undefined;
    if (named !== undefined) {
      part = named.key;
      draft.names(block, named.path.join('.'), block.text);
    } else if (part !== undefined && (block.type === 'item' || block.type === 'row')) {
      draft.push(`contacts.${part}`, block.type === 'row' ? { party: block.label, purpose: block.text } : block.text);
      draft.placed(block, `contacts.${part}`);
    } else {
      loose.push(block);
      draft.placed(block, 'contacts.intro');
    }
  }
  if (loose.length > 0) draft.prose('contacts.intro', proseOf(loose));
}

/** What the employer offers: each heading, each row, and each stretch of text of its own is one benefit. */
export function placeBenefits(draft: Draft, section: Section): void {
  if (section.rest !== undefined) draft.push('benefits', { text: section.rest });
  for (const benefit of benefitsIn(section.blocks)) {
    const [only, ...more] = benefit.blocks;
    const text = only?.type === 'item' && more.length === 0 ? only.text : proseOf(benefit.blocks);
    draft.push('benefits', {
      ...(benefit.name !== undefined && { name: benefit.name.text }),
      ...(text !== '' && { text }),
    });
    for (const block of [...(benefit.name === undefined ? [] : [benefit.name]), ...benefit.blocks])
      draft.placed(block, 'benefits');
  }
}

/**
 * The figures of a job. Prompts of a form are dimensions still to be filled; what only tells the author how to fill the
 * section in is kept as a section of its own.
 */
export function placeDimensions(draft: Draft, section: Section): void {
  const guidance: Block[] = [];
  for (const block of section.blocks) {
    if (block.type === 'row' || block.type === 'label') {
      draft.push('dimensions', { name: block.label, value: block.text === '' ? null : block.text });
      draft.placed(block, 'dimensions');
    } else if (block.type === 'item' && !isGuidance(block.text)) {
      draft.push('dimensions', dimensionOf(block.text));
      draft.placed(block, 'dimensions');
    } else guidance.push(block);
  }
  const [first, ...rest] = guidance;
  if (first === undefined) return;
  if (draft.get('dimensions') === undefined) {
    for (const block of guidance) {
      draft.push('dimensions', dimensionOf(block.text));
      draft.placed(block, 'dimensions');
    }
    return;
  }
  const short = lengthInWords(first.text) <= 15;
  const heading = short ? first.text.replace(/\s*:$/u, '') : `${first.text.split(' ').slice(0, 8).join(' ')} …`;
  keepSection(draft, heading, proseOf(short ? rest : guidance));
  for (const block of guidance) draft.kept(block, heading);
}

function dimensionOf(text: string): { name: string; value: string | null } {
  const found = /^(.{3,80}?)(?::|\s[-–—])\s+(.*[\d£$€].*)$/u.exec(text);
  return found === null ? { name: text, value: null } : { name: found[1] ?? text, value: found[2] ?? null };
}

/** A plain list of texts, such as stages or strengths. */
export function placeTexts(draft: Draft, section: Section, path: string): void {
  for (const block of section.blocks) {
    draft.push(path, block.type === 'row' || block.type === 'label' ? `${block.label}: ${block.text}` : block.text);
    draft.placed(block, path);
  }
}
