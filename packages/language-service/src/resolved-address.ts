/**
 * What a link opens: the address itself where it is one of the web or of e-mail, or a file beside the one at `base` (a
 * URI). `undefined` for anything else: other schemes may do something, and a place in the same file is not to be opened.
 */
export function resolvedAddress(address: string, base: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return OPENED.includes(scheme) ? encoded(address) : undefined;
  if (address.startsWith('#') || address.startsWith('//') || address.includes('\\')) return undefined;
  const place = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/i.exec(base);
  if (place === null) return undefined;
  const [, root = '', file = ''] = place;
  const [path = '', after = ''] = split(address);
  const steps = path.startsWith('/') ? [] : file.split('/').slice(1, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return encoded(`${root}/${steps.join('/')}${after}`);
}

const OPENED: readonly string[] = ['http', 'https', 'mailto'];

/** The path, and the query and fragment after it. */
function split(address: string): readonly [string, string] {
  const at = address.search(/[?#]/);
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

/** Signs that no address may hold, percent-encoded; those that are encoded already stay as they are. */
function encoded(address: string): string {
  // Half of a sign cannot be encoded.
  const whole = address.replace(/\p{Surrogate}/gu, '\uFFFD');
  return whole.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/gu, encodeURIComponent);
}
