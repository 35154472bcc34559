/** `file:///a/b.md` → `file:///a`; `undefined` at the top. */
export function folderOf(uri: string): string | undefined {
  const path = withoutSlash(uri.replace(/[?#].*$/s, ''));
  const end = path.lastIndexOf('/');
  const top = /^[^/]*:\/\/[^/]*/.exec(path)?.[0].length ?? path.indexOf(':') + 1;
  return end < top ? undefined : path.slice(0, end);
}

/** The address of a file or folder in a folder, written as most editors write it. */
export function uriIn(folder: string, name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${withoutSlash(folder)}/${encoded}`;
}

/** Editors write the same address in several ways (`%3A` for `:`); here they are all the same. */
export function sameUri(uri: string): string {
  return uri.replace(/(%[0-9a-f]{2})+/gi, decoded).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The address of a folder without the slash at its end, which some editors write. */
export function withoutSlash(folder: string): string {
  const top = /^[^/]*:\/\/[^/]*/.exec(folder)?.[0] ?? '';
  return top + folder.slice(top.length).replace(/\/+$/, '');
}

/** The path from a folder to a file in it, with `/`; `undefined` for a file that is elsewhere. */
export function pathIn(folder: string, uri: string): string | undefined {
  const [start, whole] = [`${withoutSlash(sameUri(folder))}/`, sameUri(uri)];
  return whole.startsWith(start) ? whole.slice(start.length) : undefined;
}

/** The last part of an address, as people write it. */
export function nameOf(uri: string): string {
  return sameUri(uri.replace(/[?#].*$/s, '').replace(/^.*\//s, ''));
}

function decoded(signs: string): string {
  try {
    return decodeURIComponent(signs);
  } catch {
    return signs;
  }
}
