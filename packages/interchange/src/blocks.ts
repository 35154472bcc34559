/** Where a block stands in its source. Lines count from 0; `to` is the last line of the block. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
}

export interface Heading extends Span {
  readonly type: 'heading';
  readonly text: string;
  /** 1 to 6 where the source says so; `undefined` where it only looks like a heading. */
  readonly level: number | undefined;
}

export interface Item extends Span {
  readonly type: 'item';
  readonly text: string;
  /** 0 for an item of the list itself, 1 for an item below an item. */
  readonly depth: number;
}

export interface Paragraph extends Span {
  readonly type: 'paragraph';
  readonly text: string;
}

/** A row of a table with two columns. An empty label continues the row above. */
export interface Row extends Span {
  readonly type: 'row';
  readonly label: string;
  readonly text: string;
}

/** `Label: value`; the text is empty where the value is still to be filled. */
export interface Label extends Span {
  readonly type: 'label';
  readonly label: string;
  readonly text: string;
}

export interface Image extends Span {
  readonly type: 'image';
  /** The image as the source names it, brackets included. */
  readonly text: string;
  readonly name: string;
}

/**
 * A piece of a document, whatever format it came from. Every importer turns its source into these; what they mean is
 * found out afterwards, the same way for all.
 */
export type Block = Heading | Item | Paragraph | Row | Label | Image;

/** A defect of the source that was put right on the way in. */
export interface Mended {
  /** Counted from 0. */
  readonly line: number;
  readonly what: string;
}

/** A line that no reader of the role needs, and why. */
export interface Furniture {
  readonly line: number;
  readonly reason: string;
}

/** A piece of a line that says nothing of its own, such as the number before an item. */
export interface Dropped {
  readonly line: number;
  readonly text: string;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly mended: readonly Mended[];
  readonly furniture: readonly Furniture[];
  readonly dropped: readonly Dropped[];
}

/** The block with other text, the rest as it was. */
export function withText<B extends Block>(block: B, text: string, to: number = block.to): B {
  return { ...block, text, to };
}

/** How many words a text has, by spaces. */
export function lengthInWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
