/** A place to fill in; the hint says with what. */
export interface Stop {
  readonly hint: string;
}

/** Text to insert, with places to fill in. */
export type Snippet = readonly (string | Stop)[];

/** A place to fill in. */
export function stop(hint: string): Stop {
  return { hint };
}

/** How many places there are to fill in. */
export function stopsIn(snippet: Snippet): number {
  return snippet.filter((part) => typeof part !== 'string').length;
}

/** In the snippet syntax of the protocol: every place is a tab stop of its own, in order, the first one after `before`. */
export function withTabStops(snippet: Snippet, before = 0): string {
  let number = before;
  return snippet
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      number += 1;
      return part.hint === '' ? `$${number}` : `\${${number}:${part.hint.replace(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}

/** As plain text, for editors without tab stops: places to fill in stay empty. */
export function asPlainText(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : '')).join('');
}

/** As one text with signs of its own around each place, so that it can be cut and put together; `unmarked` reads it back. */
export function marked(snippet: Snippet): string {
  return snippet.map((part) => (typeof part === 'string' ? part : `${OPEN}${part.hint}${CLOSE}`)).join('');
}

export function unmarked(text: string): Snippet {
  return text.split(MARKED).map((part, index) => (index % 2 === 1 ? stop(part) : part));
}

/** Signs that Unicode leaves to private use: nobody types them. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKED = /\ue000([^\ue001]*)\ue001/;

/** Every line but the first moved to the right. */
export function indented(snippet: Snippet, by: string): Snippet {
  return snippet.map((part) => (typeof part === 'string' ? part.replaceAll('\n', `\n${by}`) : part));
}

/** Without the blank end after the last place to fill in, so that a cursor at the end stands there. */
export function upToLastStop(snippet: Snippet): Snippet {
  const last = snippet.findLastIndex((part) => typeof part !== 'string');
  const rest = snippet.slice(last + 1);
  return last >= 0 && rest.every((part) => typeof part === 'string' && part.trim() === '')
    ? snippet.slice(0, last + 1)
    : snippet;
}
