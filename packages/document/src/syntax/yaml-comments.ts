/**
 * Templates carry hundreds of lines of comment, and each costs the parser as much as a fact. A line break between two
 * comment lines in the first column becomes a space: every offset stays, and inside quotation marks it means the same.
 */
export function joinComments(text: string): string {
  let joined = '';
  let from = 0;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
    const isPair = text.charCodeAt(lineStart) === HASH && text.charCodeAt(end + 1) === HASH;
    if (isPair && !/[\s\\]/.test(text.charAt(end - 1))) {
      joined += `${text.slice(from, end)} `;
      from = end + 1;
    }
    lineStart = end + 1;
  }
  return from === 0 ? text : joined + text.slice(from);
}

const HASH = 35;
