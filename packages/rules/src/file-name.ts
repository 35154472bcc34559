/** The name of a file as its author reads it: `file:///a/pier%20warden.role.md?x` → `pier warden.role.md`. */
export function fileNameOf(uri: string): string {
  return decoded(uri.replace(/[?#].*$/s, '').replace(/^.*[/:]/s, ''));
}

/** That name with the folders that tell it from a file somewhere else: `north/pier.role.md`. */
export function fileNameSeenFrom(from: string, uri: string): string {
  const [ours, theirs] = [from.split('/'), uri.split('/')];
  const apart = theirs.findIndex((part, index) => part !== ours[index]);
  return decoded(theirs.slice(apart < 0 ? -1 : apart).join('/'));
}

/** Signs that are written as numbers (`%20`), where they make sense as text; others stay as they are. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}
