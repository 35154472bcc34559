import { parseRole } from '@role-profile/document';
import { describe, expect, test } from 'vitest';
import { codes, findings, fixed } from '../../test/lint-text.ts';

const facts = 'kind: vacancy\ntitle: Pilot\n';
const front = `---\n${facts}---\n`;

describe('label-lines', () => {
  test.each([
    ['one line', `${front}\nGrade: HEO\n\n## Impact\n`, `---\n${facts}grade: HEO\n---\n\n\n## Impact\n`],
    [
      'no front matter yet',
      'Grade: HEO\nBoats: twelve\n\n## Impact\n',
      '---\ngrade: HEO\n---\n\nBoats: twelve\n\n## Impact\n',
    ],
    [
      'parts of one fact',
      `${front}**Team:** Boats\n**Directorate:** Sea\n`,
      `---\n${facts}organisation:\n  team: Boats\n  directorate: Sea\n---\n`,
    ],
    [
      'a value with a colon',
      `${front}Team: Boats: North\n`,
      `---\n${facts}organisation:\n  team: "Boats: North"\n---\n`,
    ],
    [
      'a whole table',
      `${front}\n| Grade | HEO |\n| --- | --- |\n| Function | Sea |\n`,
      `---\n${facts}grade: HEO\nfunction: Sea\n---\n\n`,
    ],
    [
      'some rows of a table',
      `${front}\n| Grade | HEO |\n| --- | --- |\n| Boats | 12 |\n`,
      `---\n${facts}grade: HEO\n---\n\n|  |  |\n| --- | --- |\n| Boats | 12 |\n`,
    ],
  ])('%s', (_, before, after) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = before.replaceAll('\n', lineEnd);
      const result = fixed('label-lines', text, 'markdown') ?? '';
      expect(result).toBe(after.replaceAll('\n', lineEnd));
      const facts = ({ additionalSections: _, ...role }: Readonly<Record<string, unknown>>) => role;
      expect(facts(parseRole(result, 'markdown').role)).toEqual(facts(parseRole(text, 'markdown').role));
      expect(codes(result, 'markdown')).not.toContain('label-lines');
    }
  });

  test('all of them are one finding, in every status', () => {
    const text = `${front}Grade: HEO\nTeam: Boats\n`;
    expect(findings('label-lines', text, 'markdown', { status: 'published' })).toMatchObject([
      { severity: 'hint', path: ['grade'], message: expect.stringMatching(/“Grade”, “Organisation \(team\)” stand/) },
    ]);
  });

  test.each([
    ['a label that is no fact', `${front}Boats: twelve\n`],
    ['a fact that is at the top', `---\n${facts}grade: HEO\n---\nGrade: HEO\n`],
    ['a label below a heading', `${front}## Impact\n\nGrade: HEO\n`],
    ['words with a colon', `${front}We are glad you came.\nGrade: HEO\n`],
  ])('%s stays text', (_, text) => {
    expect(codes(text, 'markdown')).not.toContain('label-lines');
  });
});
