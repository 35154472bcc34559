/**
 * A configuration as written, with its short forms written out: `placeholder: off` is `placeholder: { severity: off }`,
 * a list of files is the list of those included, and a glob alone is an entry with that glob. A key with nothing after
 * it is left out. What is none of these stays as it is, for the schema to speak of.
 */
export function normalForm(written: unknown): unknown {
  if (!isRecord(written)) return written;
  return mapValues(written, (value, key) => {
    if (key === 'rules') return isRecord(value) ? mapValues(value, longRule) : value;
    if (key === 'files') return longFiles(value);
    return isRecord(value) ? mapValues(value, (below) => (isRecord(below) ? mapValues(below, asIs) : below)) : value;
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function longRule(setting: unknown): unknown {
  return isRecord(setting) ? mapValues(setting, asIs) : { severity: setting };
}

function longFiles(files: unknown): unknown {
  const groups = Array.isArray(files) ? { include: files } : files;
  if (!isRecord(groups)) return groups;
  return mapValues(groups, (list, key) => (key === 'include' && Array.isArray(list) ? list.map(longInclude) : list));
}

function longInclude(entry: unknown): unknown {
  return typeof entry === 'string' ? { glob: entry } : entry;
}

function asIs(value: unknown): unknown {
  return value;
}

function mapValues(record: Readonly<Record<string, unknown>>, change: (value: unknown, key: string) => unknown) {
  const entries = Object.entries(record).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)]));
}
