import type { Path } from '@role-profile/schema';

/** How long a text may get, and in what it is counted. */
export interface TextLimit {
  readonly most: number;
  readonly unit: 'characters' | 'words' | 'sentences';
  /** Where it is worth saying how long a text is: from this share of the limit on. */
  readonly from: number;
  readonly why: string;
}

/** The limit of the text at a path of the author’s tree; `undefined` where the model and its guidance name none. */
export function textLimit(path: Path): TextLimit | undefined {
  const keys = path.filter((step) => typeof step === 'string').join('.');
  if (keys === 'title') return TITLE;
  if (keys === 'purpose') return PURPOSE;
  return /^accountabilities(?:\.items)*(?:\.text)?$/.test(keys) ? STATEMENT : undefined;
}

const TITLE: TextLimit = {
  most: 100,
  unit: 'characters',
  from: 0.8,
  why: 'Longer job titles are cut off in lists and on job sites.',
};

const PURPOSE: TextLimit = {
  most: 3,
  unit: 'sentences',
  from: 0,
  why: 'Two or three sentences say why a role exists; what it does is said by its accountabilities.',
};

const STATEMENT: TextLimit = {
  most: 30,
  unit: 'words',
  from: 1,
  why: 'An accountability is read at one go when it has no more than 30 words.',
};

/** How long a text is, in the unit of its limit. */
export function lengthOf(text: string, { unit }: TextLimit): number {
  if (unit === 'characters') return [...text].length;
  if (unit === 'words') return text.match(WORD)?.length ?? 0;
  return [...SENTENCES.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'.,-]*[\p{L}\p{N}\p{M}])?/gu;
const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
