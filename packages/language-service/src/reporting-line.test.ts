import { parseRole } from '@role-profile/document';
import { LiveRoleIndex, roleEntry } from '@role-profile/rules';
import { expect, test } from 'vitest';
import { reportingLine } from './reporting-line.ts';

function indexOf(facts: Readonly<Record<string, string>>) {
  const index = new LiveRoleIndex();
  for (const [name, text] of Object.entries(facts)) {
    const isYaml = index.size % 2 === 0;
    const written = `kind: role-profile\n${text}`;
    const document = isYaml ? parseRole(written, 'yaml') : parseRole(`---\n${written}---\n`, 'markdown');
    index.set(roleEntry(`file:///${name}.role.${isYaml ? 'yaml' : 'md'}`, document));
  }
  return index;
}

test.each([
  [
    'up and down, from both ends, in both syntaxes',
    {
      'harbour-master': 'title: Harbour Master\ngrade: SEO\n',
      'quay-master': 'title: Quay Master\nreportsTo: [harbour-master]\ndirectReports:\n  - role: dock-hand\n',
      'pier-warden': 'title: Pier Warden\nreportsTo: [quay-master]\n',
      'dock-hand': 'title: Dock Hand\n',
      'night-warden': 'title: Night Warden\nreportsTo: [pier-warden]\n',
    },
    'quay-master',
    ['Harbour Master (SEO)', '  Quay Master ←', '    Pier Warden', '      Night Warden', '    Dock Hand'],
  ],
  [
    'a manager without a file',
    { 'pier-warden': 'reportsTo: [quay-master]\n' },
    'pier-warden',
    ['quay-master (no file)', '  pier-warden ←'],
  ],
  [
    'a circle, once round',
    { 'pier-warden': 'reportsTo: [quay-master]\n', 'quay-master': 'reportsTo: [pier-warden]\n' },
    'pier-warden',
    ['quay-master', '  pier-warden ←'],
  ],
  ['a role alone', { 'pier-warden': '' }, 'pier-warden', ['pier-warden ←']],
])('%s', (_name, facts, id, lines) => {
  expect(reportingLine(indexOf(facts), id).split('\n')).toEqual(lines);
});
