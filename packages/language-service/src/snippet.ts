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

/** In the snippet syntax of the protocol: every place is a tab stop of its own, in order. */
export function withTabStops(snippet: Snippet): string {
  let number = 0;
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
