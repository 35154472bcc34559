/**
 * What a YAML error means to somebody who has never heard of YAML, and what to type.
 * Codes are those of the `yaml` library (its `ErrorCode`).
 */
export function syntaxMessage(code: string, text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [line = '', next = ''] = text.slice(lineStart, lineStart + LOOK_AHEAD).split('\n');
  const written = line.trim();
  const opening = written.slice(0, MAX_OPENING);
  if (written.startsWith('\t') || line.startsWith('\t') || code === 'TAB_AS_INDENT') return TAB;
  if (isItem(line) && isItem(next) && indent(next) > indent(line)) return LIST_BELOW_ITEM;
  const above =
    text
      .slice(Math.max(0, lineStart - LOOK_AHEAD), Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? '';
  if (isItem(line) && isItem(above) && indent(above) < indent(line)) return LIST_BELOW_ABOVE;
  if (/^[^"'#]*:\s+[^"'[{|>#]*:\s/u.test(opening)) return SECOND_COLON;
  const said = MESSAGES[code];
  return (
    said ??
    `The text cannot be read from here on: “${shorten(written)}”. Check the line for a missing colon, quotation mark or bracket.`
  );
}

const LOOK_AHEAD = 2000;
/** How far into a line its colons are looked for. */
const MAX_OPENING = 300;

function isItem(line: string): boolean {
  return /^\s*-\s/.test(line);
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

const TAB = 'This line starts with a tab. Use spaces to move a line to the right: two for each level.';
const SECOND_COLON =
  'There is a second colon in this line, so it is unclear where the value starts. Put the value in quotation marks: key: "text: more text".';
const LIST_BELOW_ABOVE =
  'This list hangs under a line that is text already. Write the line above as “- text: …”, then “items:” below the word text, and this list below that.';
const LIST_BELOW_ITEM =
  'A list cannot hang under a plain line. Write this line as “- text: …”, then “items:” below the word text, and the list below that.';

const MESSAGES: Readonly<Record<string, string>> = {
  MISSING_CHAR:
    'A closing quotation mark or bracket is missing here, or a key has no colon. Close it, or write “key: value”.',
  BAD_INDENT:
    'This line does not line up with those above it. Move it so that lines of one list or group start in the same column.',
  MULTILINE_IMPLICIT_KEY:
    'This line has no colon, or the line above it is not finished. Write “key: value”, and put long text in quotation marks.',
  BAD_SCALAR_START: 'A value cannot start with this sign. Put the whole value in quotation marks.',
  UNEXPECTED_TOKEN: 'This sign is not expected here. Put the value in quotation marks, or start a new line.',
  BLOCK_AS_IMPLICIT_KEY:
    'This line does not fit under the one above it. Line it up with the lines it belongs to, and put text with a colon in quotation marks.',
  BLOCK_IN_FLOW: 'A list with hyphens cannot stand inside brackets. Use commas there, or take the brackets away.',
  BAD_ALIAS: 'A value that starts with an asterisk must be in quotation marks.',
  BAD_DQ_ESCAPE:
    'A backslash in double quotation marks starts a special sign. Use single quotation marks, or two backslashes.',
  KEY_OVER_1024_CHARS: 'A colon is missing in this line: write “key: value”.',
  COMMENT_SPACE: 'Put a space before the # that starts a comment.',
};

function shorten(line: string): string {
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
