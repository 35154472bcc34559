/**
 * What a YAML error means to somebody who has never heard of YAML, and what to type.
 * Codes are those of the `yaml` library (its `ErrorCode`).
 */
export function syntaxMessage(code: string, text: string, start: number): string {
  const line =
    text
      .slice(text.lastIndexOf('\n', start - 1) + 1)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const said = MESSAGES[code];
  if (line.startsWith('\t') || code === 'TAB_AS_INDENT') return MESSAGES.TAB_AS_INDENT ?? '';
  if (/^[^"'#]*:\s+[^"'[{|>#]*:\s/u.test(line)) {
    return 'There is a second colon in this line, so it is unclear where the value starts. Put the value in quotation marks: key: "text: more text".';
  }
  return (
    said ??
    `The text cannot be read from here on: “${shorten(line)}”. Check the line for a missing colon, quotation mark or bracket.`
  );
}

const MESSAGES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'This line starts with a tab. Use spaces to move a line to the right: two for each level.',
  MISSING_CHAR:
    'A closing quotation mark or bracket is missing here, or a key has no colon. Close it, or write “key: value”.',
  BAD_INDENT:
    'This line does not line up with those above it. Move it so that lines of one list or group start in the same column.',
  MULTILINE_IMPLICIT_KEY:
    'This line has no colon, or the line above it is not finished. Write “key: value”, and put long text in quotation marks.',
  BAD_SCALAR_START: 'A value cannot start with this sign. Put the whole value in quotation marks.',
  UNEXPECTED_TOKEN: 'This sign is not expected here. Put the value in quotation marks, or start a new line.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon in this line. Put the value in quotation marks: key: "text: more text".',
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
