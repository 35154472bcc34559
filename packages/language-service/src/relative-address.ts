/** Whether two addresses are the same however they are encoded: editors write `%3A` for `:`, people do not. */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

/**
 * The address of a file as a link in another one says it: `../north/pier.role.md`. Both are addresses of files and stay
 * encoded. `undefined` where no such link leads from one to the other.
 */
export function relativeAddress(from: string, to: string): string | undefined {
  const [ours, theirs] = [from.split('/'), to.split('/')];
  const file = theirs.pop() ?? '';
  ours.pop();
  const found = theirs.findIndex((part, index) => part !== ours[index]);
  const apart = found < 0 ? theirs.length : found;
  // The scheme and the machine: `file:`, nothing, nothing.
  if (apart < 3) return undefined;
  return [...ours.slice(apart).map(() => '..'), ...theirs.slice(apart), file].join('/');
}

function plain(address: string): string {
  const read = address.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
  return read.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}
