import { describe, expect, it } from 'vitest';
import { folderWith, lintJson } from './role-profile.ts';
import { FINISHED_MARKDOWN, FINISHED_YAML, IN_REVIEW, WRONG_GRADE_MARKDOWN, WRONG_GRADE_YAML } from './roles.ts';

describe('the JSON report', () => {
  it('lists every file that was checked, also with no finding', async () => {
    const cwd = await folderWith({ 'keeper.role.yaml': FINISHED_YAML, 'posts/keeper.role.md': FINISHED_MARKDOWN });
    const { code, report } = await lintJson([], { cwd });
    expect(code).toBe(0);
    expect(report).toEqual({
      version: 1,
      files: [
        { file: 'keeper.role.yaml', kind: 'role-profile', findings: [] },
        { file: 'posts/keeper.role.md', kind: 'role-profile', findings: [] },
      ],
      summary: { files: 2, errors: 0, warnings: 0, infos: 0, hints: 0 },
    });
  });

  it('gives each finding its code, severity, message, path, range and whether it can be fixed', async () => {
    const cwd = await folderWith({ 'keeper.role.yaml': WRONG_GRADE_YAML });
    const { code, report } = await lintJson([], { cwd });
    expect(code).toBe(1);
    const [finding, ...others] = report.files[0]?.findings ?? [];
    expect(others).toEqual([]);
    expect(Object.keys(finding ?? {}).sort()).toEqual(['code', 'fixable', 'message', 'path', 'range', 'severity']);
    expect(finding).toMatchObject({
      code: 'wrong-value',
      severity: 'error',
      path: ['grade', 'code'],
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 10 } },
    });
    expect(finding?.message).toContain('EOO');
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0, hints: 0 });
  });

  it('says the same of a role in both syntaxes, with the same codes and paths', async () => {
    const yaml = WRONG_GRADE_YAML.replace('purpose:', 'purpse:').replace('contacts:', 'otherDuties:\ncontacts:');
    const markdown = WRONG_GRADE_MARKDOWN.replace('## Role purpose', '## Role purpse').replace(
      '## Key relationships',
      '## Other duties\n\n## Key relationships',
    );
    const twins = await folderWith({ 'a.role.yaml': yaml, 'a.role.md': markdown });
    const { report } = await lintJson([], { cwd: twins });
    const told = report.files.map(({ findings }) =>
      findings
        .map(({ code, severity, path }) => `${code} ${severity} ${code === 'unknown-field' ? '' : path.join('.')}`)
        .sort(),
    );
    expect(told[0]).toEqual(['empty-section hint otherDuties', 'unknown-field error ', 'wrong-value error grade.code']);
    expect(told[1]).toEqual(told[0]);
  });

  it('counts characters in UTF-16 units, from the first after a byte order mark', async () => {
    const cwd = await folderWith({
      'a.role.yaml': `\ufeff${FINISHED_YAML.replace('grade: EO', 'grade: { label: "🗼🗼", code: EOO }')}`,
    });
    const { report } = await lintJson([], { cwd });
    expect(report.files[0]?.findings[0]?.range).toEqual({
      start: { line: 2, character: 30 },
      end: { line: 2, character: 33 },
    });
  });

  it('counts the same lines where they end as Windows ends them', async () => {
    const cwd = await folderWith({
      'a.role.yaml': WRONG_GRADE_YAML.replaceAll('\n', '\r\n'),
      'b.role.md': WRONG_GRADE_MARKDOWN.replaceAll('\n', '\r\n'),
    });
    const { report } = await lintJson([], { cwd });
    const ranges = report.files.map(({ findings }) => findings.map(({ range }) => range));
    expect(ranges).toEqual([
      [{ start: { line: 2, character: 7 }, end: { line: 2, character: 10 } }],
      [{ start: { line: 3, character: 7 }, end: { line: 3, character: 10 } }],
    ]);
  });

  it('keeps to errors when it is to be quiet', async () => {
    const cwd = await folderWith({ 'a.role.yaml': IN_REVIEW, 'b.role.yaml': WRONG_GRADE_YAML });
    const { report } = await lintJson(['--quiet'], { cwd });
    expect(report.files.map(({ findings }) => findings.map(({ severity }) => severity))).toEqual([[], ['error']]);
    expect(report.summary).toEqual({ files: 2, errors: 1, warnings: 0, infos: 0, hints: 0 });
  });

  it('weighs what is missing by the status that --as names', async () => {
    const cwd = await folderWith({ 'a.role.yaml': FINISHED_YAML.replace(/purpose: .*\n/, '') });
    const severities = await Promise.all(
      ['draft', 'review', 'approved'].map(async (status) => {
        const { report } = await lintJson(['--as', status], { cwd });
        return report.files[0]?.findings.map(({ code, severity }) => `${code} ${severity}`);
      }),
    );
    expect(severities).toEqual([['missing-field hint'], ['missing-field warning'], ['missing-field error']]);
  });

  it('is there and empty when no role file is found', async () => {
    const { code, report } = await lintJson([], { cwd: await folderWith({}) });
    expect(code).toBe(3);
    expect(report).toMatchObject({ files: [], summary: { files: 0 } });
  });
});
