import type { Refusal } from '@role-profile/document';
import { fields, type Kind, normalise, type RoleInput } from '@role-profile/schema';
import type { Block } from './blocks.ts';
import { createDraft, type Draft } from './draft.ts';
import { takeFooter } from './footer.ts';
import { partFrontMatter, placeFrontMatter, type Titled } from './front-matter.ts';
import { takeFurniture } from './furniture.ts';
import { recogniseKind } from './kind.ts';
import { factOfLabel } from './labels.ts';
import { readLines } from './lines.ts';
import { placeCircular } from './place-circular.ts';
import { placeCover } from './place-cover.ts';
import { placeFacts, placeSection } from './place-section.ts';
import { promote } from './promote.ts';
import { pullFacts } from './pull-facts.ts';
import { readBlocks } from './read-blocks.ts';
import { repeatsIn, residueIn } from './remarks.ts';
import type { ImportReport, LineAccount } from './report.ts';
import { divide } from './sections.ts';
import { refusalOfLength, refusalOfLines } from './text-limits.ts';
import { placeTitle, withoutKind } from './title.ts';
import { unplacedLines } from './unplaced.ts';

/** A role that was read from another format, in its normal form, and what became of each line of the source. */
export interface Imported {
  readonly role: RoleInput;
  readonly report: ImportReport;
}

/**
 * Reads the text of a role description, plain or Markdown, into a role. Every word of it is in the role, but for page
 * furniture that the report names and for words that name a field. Nothing throws. A text that no role description could
 * be, because it is longer than 250,000 characters or 10,000 lines, or has a line of more than 10,000, is refused.
 */
export function importText(text: string, options: { readonly kind?: Kind } = {}): Imported | Refusal {
  const tooLong = refusalOfLength(text);
  if (tooLong !== undefined) return { refusal: tooLong };
  const source = readLines(text);
  const refusal = refusalOfLines(source);
  if (refusal !== undefined) return { refusal };
  const kind = options.kind ?? recogniseKind(text);
  const draft = createDraft(kind);
  const parted = partFrontMatter(text);
  const titles = parted.front === undefined ? [] : placeFrontMatter(draft, parted.front);
  const read = readBlocks(parted.body);
  const promoted = promote(read.blocks);
  const { blocks, taken } = takeFurniture(promoted.blocks);
  for (const [block, reason] of taken) draft.furniture(block, reason);
  for (const { line, reason } of read.furniture) draft.furniture({ from: line, to: line }, reason);

  placeAll(draft, blocks, titles);
  pullFacts(draft, text);
  const dropped = read.dropped.map(({ line, text: fragment }) => [line, fragment] as const);
  const lost = unplacedLines(
    draft,
    source.map((line) => line.text),
    new Map(dropped),
  );
  for (const index of lost) draft.push('x-as-written', source[index]?.text ?? '');

  const lines = source.map((line): LineAccount => draft.accounts.get(line.index) ?? { line: line.index, as: 'blank' });
  const mended = [...read.mended, ...promoted.mended, ...draft.mended].sort((a, b) => a.line - b.line);
  const remarks = [...repeatsIn(source), ...residueIn(source)].sort((a, b) => a.line - b.line);
  return { role: ordered(draft), report: { kind, lines, mended, dropped: read.dropped, remarks } };
}

function placeAll(draft: Draft, blocks: readonly Block[], titles: readonly Titled[]): void {
  const [first, ...sections] = divide(takeFooter(draft, blocks));
  const cover = first === undefined ? [] : placeCircular(draft, first.blocks);
  const rows = cover.filter((block) => block.type === 'row');
  placeFacts(draft, { heading: undefined, path: undefined, rest: undefined, blocks: rows });
  const labelled = blocks.some(
    (block) => (block.type === 'label' || block.type === 'row') && factOfLabel(block.label) === 'title',
  );
  const title = placeCover(
    draft,
    cover.filter((block) => block.type !== 'row'),
    labelled || titles.length > 0,
  );
  for (const section of sections) placeSection(draft, section);
  if (title !== undefined) {
    const { title: name, kind } = withoutKind(title.text);
    if (!placeTitle(draft, name)) draft.furniture(title, 'says the title again');
    else if (kind === undefined) draft.placed(title, 'title');
    else draft.names(title, 'kind', kind);
  }
  for (const line of titles) {
    if (!placeTitle(draft, line.text)) draft.furniture(line, 'says the title again');
  }
}

/** The role with its keys in the order in which a role file is best written, the document's own keys last. */
function ordered(draft: Draft): RoleInput {
  const role: Record<string, unknown> = { kind: draft.kind, title: draft.get('title') ?? null };
  for (const { key } of fields) {
    const value = draft.get(key);
    if (value !== undefined && key !== 'kind') role[key] = value;
  }
  for (const [key, value] of Object.entries(draft.role)) if (!Object.hasOwn(role, key)) role[key] = value;
  return normalise(role).role;
}
