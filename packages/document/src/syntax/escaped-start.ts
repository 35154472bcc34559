/** Words at the start of a line that Markdown takes for a heading, an item, a quote, code, HTML or a rule. */
const SIGN = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|(?=>)|(?=```|~~~)|(?=<[a-z!/?])|(?=([-*_])(?:[ \t]*\1){2,}[ \t]*$))/iu;
const NUMBER = /^(\d{1,9})([.)](?=\s|$))/;

/** A line of words that starts like Markdown of another meaning, with a backslash before the sign: `\# One`, `1\. One`. */
export function escapeStart(text: string): string {
  if (SIGN.test(text)) return `\\${text}`;
  return text.replace(NUMBER, '$1\\$2');
}

/** The words that `escapeStart` was given. Any other backslash is a word like any other. */
export function unescapeStart(text: string): string {
  const bare = text.startsWith('\\') ? text.slice(1) : text.replace(/^(\d{1,9})\\(?=[.)])/, '$1');
  return bare !== text && escapeStart(bare) === text ? bare : text;
}
