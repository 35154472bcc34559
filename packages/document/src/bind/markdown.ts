import { fieldAt, fieldOfHeading, isFactsHeading, normalise, type Path, suggestHeading } from '@role-profile/schema';
import type { DocumentIssue, LabelLine } from '../role-document.ts';
import { splitFrontMatter } from '../syntax/front-matter.ts';
import { refusalOfSize } from '../syntax/limits.ts';
import { type Block, type HeadingBlock, parseMarkdown } from '../syntax/markdown.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { type Entry, entryOf, type Range, type TreeNode } from '../tree.ts';
import type { Bound } from './bound.ts';
import { prose } from './content.ts';
import { contentOf } from './content-of.ts';
import type { HeadedFact } from './headed-facts.ts';
import { factValue, takeLabels } from './label-lines.ts';
import { entry, list, map, scalar } from './nodes.ts';
import { numbersAsWritten } from './numbers-as-written.ts';
import { nestHeadings, type OutlineHeading } from './outline.ts';
import { cutSegments, type Segment } from './segments.ts';

/** Binds Markdown to the model: front matter is facts, each headed section is the field its heading names. */
export function bindMarkdown(text: string): Bound {
  const { facts, bodyStart, issues } = splitFrontMatter(text);
  const yaml = facts === undefined ? undefined : parseYaml(text.slice(facts.start, facts.end), facts.start);
  const front = frontEntries(yaml === undefined ? undefined : numbersAsWritten(yaml));
  const whole = { start: 0, end: text.length };
  const tooLong = refusalOfSize(text);
  if (tooLong !== undefined) {
    const issue: DocumentIssue = { code: 'syntax', path: [], range: { start: 0, end: 0 }, message: tooLong };
    return { root: map(front.entries, whole), sections: [], facts, labels: [], issues: () => [issue] };
  }
  const root = map(front.entries, whole);
  const written = entryOf(root, 'title')?.value;
  const title = written?.kind === 'scalar' && typeof written.value === 'string' ? written.value : undefined;
  const isUnsaid = ([key]: Path): boolean => entryOf(root, String(key)) === undefined;
  const { title: titleHeading, segments } = cutSegments(text, parseMarkdown(text, bodyStart), {
    title,
    isFree: isUnsaid,
  });
  const sections = entryOf(root, 'additionalSections')?.value;
  const body = new Body(text, sections?.kind === 'list' ? sections.items.length : 0);
  if (titleHeading !== undefined) body.takeTitle(titleHeading, title === undefined);
  const named = segments.flatMap(({ field }) => (field === undefined ? [] : [field.path]));
  const isFree = (path: Path): boolean =>
    isUnsaid(path) &&
    !(path[0] === 'title' && titleHeading !== undefined) &&
    !named.some((taken) => taken[0] === path[0] && (taken.length === 1 || path.length === 1 || taken[1] === path[1]));
  for (const segment of segments) body.take(segment, isFree);
  const { entries, duplicates } = merge(front.entries, body.entries());
  return {
    root: map(entries, whole),
    sections: nestHeadings(body.headings, text.length),
    facts,
    labels: body.labels,
    issues: () => [
      ...[...issues, ...(yaml?.issues ?? []), ...front.issues].map((issue) => ({
        code: 'syntax' as const,
        path: [],
        ...issue,
      })),
      ...duplicates,
      ...body.duplicates,
      ...body.unknownHeadings(),
    ],
  };
}

function frontEntries(root: TreeNode | undefined): {
  entries: readonly Entry[];
  issues: readonly { range: Range; message: string }[];
} {
  if (root === undefined || root.kind === 'map') return { entries: root?.entries ?? [], issues: [] };
  if (root.kind === 'scalar' && root.value === null) return { entries: [], issues: [] };
  return {
    entries: [],
    issues: [
      {
        range: root.range,
        message: 'The facts at the top cannot be read. Write one on each line, as “title: Harbour Manager”.',
      },
    ],
  };
}

/** Collects what the body says, section by section. It exists only while one file is bound. */
class Body {
  readonly headings: OutlineHeading[] = [];
  readonly duplicates: DocumentIssue[] = [];
  readonly labels: LabelLine[] = [];
  readonly #text: string;
  /** How many additional sections the front matter holds: those of the body come after them. */
  readonly #before: number;
  readonly #unnamed: OutlineHeading[] = [];
  readonly #fields: { path: readonly string[]; value: TreeNode; heading: Pick<HeadingBlock, 'textRange' | 'range'> }[] =
    [];
  readonly #additional: TreeNode[] = [];
  #title: Entry | undefined;

  constructor(text: string, before: number) {
    this.#text = text;
    this.#before = before;
  }

  takeTitle(heading: HeadingBlock, isOnlyTitle: boolean): void {
    this.headings.push({ heading, path: ['title'] });
    if (isOnlyTitle) this.#title = entry('title', scalar(heading.text, heading.textRange), heading.textRange);
  }

  /** `isFree` says whether nothing else in the document says a field. */
  take(segment: Segment, isFree: (path: Path) => boolean): void {
    const { heading, field, fact, blocks } = segment;
    if (heading === undefined) {
      this.#keep({ ...segment, blocks: this.#withoutLabels(blocks, isFree) });
      return;
    }
    if (fact !== undefined && isFree(fact.field.path) && !this.#says(fact.field.path)) {
      this.#takeFact(heading, fact, blocks);
      return;
    }
    if (field === undefined) {
      this.#takeUnnamed(heading, segment, isFree);
      return;
    }
    const at = { start: heading.textRange.end, end: heading.textRange.end };
    const left: (readonly Block[])[] = [];
    const outline: OutlineHeading[] = [];
    const value = contentOf({
      source: this.#text,
      field,
      blocks,
      at,
      contentOf,
      leftOver: (rest) => left.push(rest),
      outline: (block, path) => block.kind === 'heading' && outline.push({ heading: block, path }),
    });
    const first = this.#fields.find((said) => saySame(said, { path: field.path, value }));
    if (first !== undefined) {
      const message = `“${heading.text}” stands twice. Only the first one counts; the text under this one is kept as a section of its own. Put the two together.`;
      this.duplicates.push({
        code: 'duplicate',
        path: field.path,
        range: heading.textRange,
        message,
        related: first.heading.textRange,
      });
      this.#keep(segment);
      return;
    }
    this.headings.push({ heading, path: field.path }, ...outline);
    for (const rest of left) this.#keep({ heading: undefined, blocks: rest });
    this.#fields.push({ path: field.path, value, heading });
  }

  /** A heading over nothing but facts names no field: the facts are in their places, and nothing of it is left. */
  #takeUnnamed(heading: HeadingBlock, segment: Segment, isFree: (path: Path) => boolean): void {
    const isOverFacts = isFactsHeading(heading.text);
    const blocks = isOverFacts ? this.#withoutLabels(segment.blocks, isFree) : segment.blocks;
    if (isOverFacts && blocks.every(({ kind }) => kind === 'comment')) this.headings.push({ heading, path: [] });
    else this.#keep({ ...segment, blocks });
  }

  /** Takes the facts out of some text; what was taken is a comment there. */
  #withoutLabels(blocks: readonly Block[], isFree: (path: Path) => boolean): readonly Block[] {
    const { labels, rest } = takeLabels(this.#text, blocks, (path) => isFree(path) && !this.#says(path));
    for (const { path, keyRange, range, value } of labels) {
      this.labels.push({ path, keyRange, range });
      this.#fields.push({ path: path.map(String), value, heading: { textRange: keyRange, range } });
    }
    return rest;
  }

  #takeFact(heading: HeadingBlock, { field, words }: HeadedFact, blocks: readonly Block[]): void {
    const { path } = field;
    const { textRange } = heading;
    const at = { start: textRange.end, end: textRange.end };
    const value = words === undefined ? scalar(null, at) : factValue(this.#text, field, words.range);
    this.headings.push({ heading, path });
    this.#fields.push({ path, value, heading });
    if (words === undefined) return;
    this.labels.push({ path, keyRange: textRange, range: { start: heading.range.start, end: words.range.end } });
    this.#keep({ heading: undefined, blocks: blocks.slice(1) });
  }

  /** `grade` and `grade.code` say the same thing. */
  #says(path: Path): boolean {
    return this.#fields.some((said) => said.path.every((step, at) => at >= path.length || step === path[at]));
  }

  /** A section that is no field, or text that no field has a place for. */
  #keep({ heading, blocks }: Pick<Segment, 'heading' | 'blocks'>): void {
    const path: Path = ['additionalSections', this.#before + this.#additional.length];
    if (heading === undefined && blocks.every((block) => block.kind === 'comment')) return;
    if (heading !== undefined) this.headings.push({ heading, path });
    for (const block of blocks) if (block.kind === 'heading') this.headings.push({ heading: block, path });
    const entries = heading === undefined ? [] : [entry('heading', scalar(heading.text, heading.textRange))];
    const at = heading?.range ?? { start: 0, end: 0 };
    const body = blocks.filter((block: Block) => block.kind !== 'comment');
    if (body.length > 0) entries.push(entry('body', prose(this.#text, blocks, at)));
    this.#additional.push(map(entries, at));
    if (heading !== undefined) this.#unnamed.push({ heading, path });
  }

  /** Another organisation’s own headings are not ours to mend; a slip or two in one of ours is. */
  *unknownHeadings(): Iterable<DocumentIssue> {
    for (const { heading, path } of this.#unnamed) {
      // A heading that names a field was kept because it stands twice.
      const meant = fieldOfHeading(heading.text) === undefined ? suggestHeading(heading.text) : undefined;
      if (meant === undefined) continue;
      const message = `“${heading.text}” is no heading that is known here, so what stands under it is not checked. Did you mean “${meant}”?`;
      yield { code: 'unknown', path, range: heading.textRange, message, suggestion: meant };
    }
  }

  /** The body as entries of the role, parts of one field put together. */
  entries(): readonly Entry[] {
    const tops = new Map<string, Entry>();
    for (const { path, value, heading } of this.#fields) {
      const [key = '', part] = path;
      const found = tops.get(key);
      const here = part === undefined ? value : map([entry(part, value, heading.textRange)], heading.range);
      const joined = found === undefined ? here : join(found.value, here);
      tops.set(key, found === undefined ? entry(key, joined, heading.textRange) : { ...found, value: joined });
    }
    const entries = [...tops.values()];
    if (this.#title !== undefined) entries.unshift(this.#title);
    if (this.#additional.length > 0)
      entries.push(entry('additionalSections', list(this.#additional, { start: 0, end: 0 })));
    return entries;
  }
}

interface Said {
  readonly path: Path;
  readonly value: TreeNode;
}

/** Whether two sections fill the same place: the same field, or one the field and the other a part that stands in it too. */
function saySame(a: Said, b: Said): boolean {
  if (a.path[0] !== b.path[0]) return false;
  if (a.path.length === b.path.length && a.path[1] === b.path[1]) return true;
  const other = partsOf(b);
  return partsOf(a).some((part) => part === undefined || other.includes(undefined) || other.includes(part));
}

/** The parts of a field that a section says; one `undefined` for a field as a whole, none for a section without content. */
function partsOf({ path, value }: Said): readonly (string | number | undefined)[] {
  if (path.length > 1) return [path[1]];
  if (value.kind === 'map') return value.entries.map(({ key }) => key);
  return value.kind === 'scalar' && value.value === null ? [] : [undefined];
}

function join(first: TreeNode, second: TreeNode): TreeNode {
  if (first.kind !== 'map' || second.kind !== 'map') return first.kind === 'map' ? first : second;
  const fresh = second.entries.filter(({ key }) => entryOf(first, key) === undefined);
  return map([...first.entries, ...fresh], first.range);
}

/** Front matter and body as one role. A field that stands in both counts in the body; parts that differ are put together. */
function merge(
  front: readonly Entry[],
  body: readonly Entry[],
): { entries: readonly Entry[]; duplicates: readonly DocumentIssue[] } {
  const duplicates: DocumentIssue[] = [];
  const entries: Entry[] = [];
  const inBody = new Map(body.map((found) => [found.key, found]));
  const seen = new Map<string, Entry>();
  for (const fact of front) {
    const earlier = seen.get(fact.key);
    const section = inBody.get(fact.key);
    seen.set(fact.key, fact);
    if (earlier !== undefined) duplicates.push(duplicate(fact, [fact.key], earlier.keyRange));
    else if (section === undefined) entries.push(fact);
    else inBody.set(fact.key, together(fact, section, duplicates));
  }
  return { entries: [...entries, ...inBody.values()], duplicates };
}

/** A section with those parts of a fact that it does not say itself. */
function together(fact: Entry, section: Entry, duplicates: DocumentIssue[]): Entry {
  const { value } = section;
  if (fact.key === 'additionalSections' && fact.value.kind === 'list' && value.kind === 'list') {
    return { ...section, value: list([...fact.value.items, ...value.items], section.range) };
  }
  const parts = value.kind === 'map' ? longForm(fact) : undefined;
  if (parts === undefined || value.kind !== 'map') {
    duplicates.push(duplicate(fact, [fact.key], section.keyRange));
    return section;
  }
  const fresh: Entry[] = [];
  for (const part of parts) {
    const other = entryOf(value, part.key);
    if (other === undefined) fresh.push(part);
    else duplicates.push(duplicate(part, [fact.key, part.key], other.keyRange));
  }
  return { ...section, value: { ...value, entries: [...fresh, ...value.entries] } };
}

/** The parts of a fact, also of a short form: `securityClearance: SC` says its level. */
function longForm({ key, value }: Entry): readonly Entry[] | undefined {
  if (value.kind === 'map') return value.entries;
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return undefined;
  const long = normalise({ [key]: value.value }).role[key];
  if (typeof long !== 'object' || long === null || Array.isArray(long)) return undefined;
  return Object.entries(long).map(([part, said]) => entry(part, scalar(said as string, value.range)));
}

function duplicate(fact: Entry, path: Path, related: Range): DocumentIssue {
  const name = fieldAt(path)?.title ?? fact.key;
  const message = `${name} stands twice: here as “${fact.key}”, and in another place, which is the one that counts. Delete one of the two.`;
  return { code: 'duplicate', path, range: fact.keyRange, message, related };
}
