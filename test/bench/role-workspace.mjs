import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FILES_IN_FOLDER = 100;
const REPORTS = 6;

/**
 * Writes so many role files about invented posts into a folder, half of them YAML, each reporting to another. Gives the one
 * to open: the second in the reporting line, with its title in its second line.
 */
export function writeWorkspace(root, count) {
  for (let index = 0; index < count; index++) {
    const folder = join(root, `unit-${Math.floor(index / FILES_IN_FOLDER)}`);
    if (index % FILES_IN_FOLDER === 0) mkdirSync(folder, { recursive: true });
    const { name, text } = fileOf(index);
    writeFileSync(join(folder, name), text);
  }
  const { name, text, languageId } = fileOf(1);
  return { uri: pathToFileURL(join(root, 'unit-0', name)).href, languageId, text };
}

function fileOf(index) {
  const facts = [
    'kind: role-profile',
    `title: Quay Keeper ${index}`,
    `id: quay-keeper-${index}`,
    'status: draft',
    'grade: EO',
    index === 0 ? 'reportsTo: Harbour Board' : `reportsTo: quay-keeper-${Math.floor((index - 1) / REPORTS)}`,
    '',
  ].join('\n');
  const duties = Array.from(
    { length: 8 },
    (_, duty) => `Check bollard ${index}-${duty} before each ship, so that no rope comes loose.`,
  );
  if (index % 2 === 1) {
    const text = `${facts}purpose: Keeps quay ${index} safe.\naccountabilities:\n${lines(duties, '  - ')}contacts:\n  external:\n    - Crew ${index % 40} – agree the order of boats.\n`;
    return { name: `quay-${index}.role.yaml`, languageId: 'yaml', text };
  }
  const text = `---\n${facts}---\n\n## Role purpose\n\nKeeps quay ${index} safe.\n\n## Key accountabilities\n\n${lines(duties, '- ')}\n## Contacts\n\n### External\n\n- Crew ${index % 40} – agree the order of boats.\n`;
  return { name: `quay-${index}.role.md`, languageId: 'markdown', text };
}

function lines(texts, sign) {
  return texts.map((text) => `${sign}${text}\n`).join('');
}
