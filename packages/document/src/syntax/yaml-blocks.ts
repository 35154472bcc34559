/**
 * Where the blocks of a text start: each is a top-level key with all that stands below it, and the first holds what stands
 * before its key as well. `undefined` for a text with a line in the first column that may belong to what is around it,
 * and for one with so many blocks, or so few, that reading them one by one costs more than reading the whole.
 */
export function blockStarts(text: string): readonly number[] | undefined {
  const key = new RegExp(KEY_LINE);
  const other = new RegExp(OTHER_LINE);
  const starts: number[] = [];
  for (let line = 0, end = 0; end >= 0 && line < text.length; line = end + 1) {
    end = text.indexOf('\n', line);
    other.lastIndex = line;
    if (other.test(text)) continue;
    key.lastIndex = line;
    if (!key.test(text)) return undefined;
    starts.push(starts.length === 0 ? 0 : line);
    if (starts.length > MAX_BLOCKS) return undefined;
  }
  return starts.length < 2 ? undefined : starts;
}

/** A plain key. Its second sign is no blank, so that the library takes the line as the start of something, whatever stands above. */
const KEY_LINE = /[^\s#?%&*!{}[\]"'|>@`:,.<=~-](?:[^\s:#][^:#\t\r\n]*)?:(?=[ \r\n]|$)/y;

/** A line that goes on with the block above it: blank, indented, a comment, an item, or the end of a list in brackets. */
const OTHER_LINE = /[ \n#\]}]|\r\n|-(?:[ \r\n]|$)/y;

/** More fields than any role has. */
const MAX_BLOCKS = 250;
