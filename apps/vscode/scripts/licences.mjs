import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the packages from npm that the given files belong to, as one text. */
export function licencesOf(files) {
  const folders = new Set(files.map(folderOfPackage).filter((folder) => folder !== undefined));
  const entries = [...folders].map(entryOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  return `Role Profile contains parts of these packages.\n${entries.map(({ title, text }) => `\n${'-'.repeat(80)}\n${title}\n\n${text}`).join('')}`;
}

/** `/a/node_modules/@b/c/lib/d.js` → `/a/node_modules/@b/c` */
function folderOfPackage(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function entryOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { title: `${name} ${version} (${license})`, text: `${text}\n`.replaceAll('\r\n', '\n') };
}
