// Adds to package-lock.json the builds for other platforms that npm left out: `npm run lock`.
//
// A registry that mirrors only some platforms makes npm write a lock without the others, and `npm ci` then refuses that
// lock everywhere. What a build is for stands in its name, and npm skips one for another platform without fetching it.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = [
  [/android/, 'android'],
  [/darwin/, 'darwin'],
  [/freebsd/, 'freebsd'],
  [/openharmony/, 'openharmony'],
  [/win(?:32|dows)/, 'win32'],
  [/linux/, 'linux'],
];
const PROCESSORS = [
  [/arm64/, 'arm64'],
  [/arm/, 'arm'],
  [/ia32/, 'ia32'],
  [/ppc64/, 'ppc64'],
  [/riscv64/, 'riscv64'],
  [/s390x/, 's390x'],
  [/loong64/, 'loong64'],
  [/64/, 'x64'],
];
const LIBRARIES = [
  [/musl/, 'musl'],
  [/gnu/, 'glibc'],
];

/** The optional dependencies that a lock names and has no entry for: `{ at, by, name, version }`. */
export function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ at: `node_modules/${name}`, by, name, version }))
      .filter(({ at }) => packages[at] === undefined && packages[`${by}/${at}`] === undefined),
  );
}

/** The lock with an entry for each build that is missing. */
export function complete(lock) {
  const added = missingFrom(lock).map(({ at, by, name, version }) => [at, buildOf(name, version, lock.packages[by])]);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

function buildOf(name, version, { dev, license, engines }) {
  const pick = (table) => table.find(([pattern]) => pattern.test(name))?.[1];
  const [os, cpu, libc] = [pick(SYSTEMS), pick(PROCESSORS), pick(LIBRARIES)];
  if (!os || !cpu) throw new Error(`${name}: its name does not say what platform it is for`);
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    license,
    optional: true,
    os: [os],
    ...(engines && { engines }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve('package-lock.json');
  const before = readFileSync(file, 'utf8');
  const after = `${JSON.stringify(complete(JSON.parse(before)), null, 2)}\n`;
  if (after !== before) writeFileSync(file, after);
}
