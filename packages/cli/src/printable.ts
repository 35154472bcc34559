/**
 * Text that is safe to show: control characters, with which a file could move the cursor or change the terminal's title,
 * become `�`. A tab or a line end becomes one space, so that marks below a line stand where they should.
 */
export function printable(text: string): string {
  return text.replace(/\t|\r?\n/gu, ' ').replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '�');
}
