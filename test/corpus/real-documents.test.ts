import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineIndex, parseRole, type RoleDocument } from '@role-profile/document';
import { sharedFolder } from '@role-profile/kit';
import { fieldOfHeading, fieldOfLabel, foldHeading, isFactsHeading } from '@role-profile/schema';
import { describe, expect, test } from 'vitest';
import { unboundHeadings } from './unbound-headings.ts';

const corpus = sharedFolder('reading of 56 real role descriptions', 'corpus');

/** Files whose front matter cannot be read, and the line (from 1) of the first mistake, found by reading them. */
const brokenFrontMatter: Readonly<Record<string, number>> = {
  '18f-user-experience-designer.md': 9,
  'AI-PIF-2023.md': 119,
  'PXCOBranchChief.md': 60,
  'People-Ops-Director-2023.md': 158,
  'TechToGov-GS14-Information-Technology-Specialist.md': 158,
  'USDC-supervisor-product.md': 158,
  'login-aquisition-supervisor-2024.md': 165,
  'login-data-analyst-2024.md': 115,
  'login-dep-director-june-2023.md': 157,
  'ttg_usdc_fellow_experience_supervisor_Ai_2024.md': 94,
  'usdc-supervisor-product-management-2023.md': 156,
};

/** Files whose facts have no proper fences. Their facts are read all the same, and the fence is a finding. */
const brokenFence: Readonly<Record<string, number>> = {
  '18f-chapter-director-2023.md': 1,
  'Login-Deputy-Director-June-2023.md': 1,
  'Login-Deputy-Director.md': 1,
  'PXContactCenterAnalyst.md': 1,
  'PXContactCenterAnalysts.md': 1,
  'cloud-operation-site-reliability-engineer.md': 1,
  'upcoming-consulting-software-engineer-gs15.md': 16,
};

describe.skipIf(corpus === undefined)('real role descriptions', () => {
  const files = filesOf(corpus ?? '');

  test('all are read, and every heading outside quotes and code is in the outline', () => {
    expect(files).toHaveLength(56);
    for (const { name, document } of files) {
      const headings = document.text
        .split(/\r?\n/)
        .filter((line) => /^#{2,6} *[A-Z]/.test(line) && inBody(document, line));
      expect(countSections(document.sections), name).toBeGreaterThanOrEqual(headings.length);
    }
  });

  test('every mistake in front matter is reported at its line', () => {
    const mistakes = Object.entries({ ...brokenFrontMatter, ...brokenFence });
    const right = mistakes.filter(([name, line]) => syntaxLines(name).includes(line));
    console.info(`mistakes in front matter reported at the right line: ${right.length} of ${mistakes.length}`);
    expect(right).toEqual(mistakes);
  });

  test('no other file has a finding about its syntax', () => {
    const broken = new Set([...Object.keys(brokenFrontMatter), ...Object.keys(brokenFence)]);
    expect(
      files.filter(({ name }) => !broken.has(name) && syntaxLines(name).length > 0).map(({ name }) => name),
    ).toEqual([]);
  });

  test('at least half of the sections of these documents are known', () => {
    const sections = files.flatMap(({ document }) => document.sections);
    const bound = sections.filter(({ path }) => path[0] !== 'additionalSections');
    console.info(`sections bound to a field: ${bound.length} of ${sections.length}`);
    expect(bound.length * 2).toBeGreaterThan(sections.length);
  });

  test('every heading of three or more files of one organisation is known, or listed with the reason', () => {
    const counts = headingCounts(files.filter(({ folder }) => folder === 'tts'));
    const often = [...counts].filter(([, { files: count }]) => count >= 3);
    const known = often.filter(([, { files: count, bound }]) => bound * 2 > count);
    const named = often.filter(
      ([name]) => fieldOfHeading(name) !== undefined || fieldOfLabel(name) !== undefined || isFactsHeading(name),
    );
    const either = new Set([...known, ...named]).size;
    const figures = `${known.length} of ${often.length} bound to a field, ${either} bound or known by name`;
    console.info(`headings of three or more files: ${figures}`);
    const unknown = often.filter((heading) => !known.includes(heading)).map(([name]) => name);
    expect(unknown.sort()).toEqual(Object.keys(unboundHeadings).sort());
  });

  function syntaxLines(name: string): readonly number[] {
    const document = files.find((file) => file.name === name)?.document;
    if (document === undefined) throw new Error(`${name} is not in the corpus`);
    const lines = lineIndex(document.text);
    return document.issues
      .filter(({ code }) => code === 'syntax')
      .map(({ range }) => lines.positionAt(range.start).line + 1);
  }
});

/** In how many files each heading stands, and in how many of them it is a field’s. */
function headingCounts(files: readonly Real[]): ReadonlyMap<string, { files: number; bound: number }> {
  const counts = new Map<string, { files: number; bound: number }>();
  for (const { document } of files) {
    const inFile = new Map<string, boolean>();
    for (const { name, path } of flat(document.sections)) {
      const heading = foldHeading(name);
      inFile.set(heading, inFile.get(heading) === true || path[0] !== 'additionalSections');
    }
    for (const [heading, isBound] of inFile) {
      const { files: count, bound } = counts.get(heading) ?? { files: 0, bound: 0 };
      counts.set(heading, { files: count + 1, bound: bound + (isBound ? 1 : 0) });
    }
  }
  return counts;
}

function flat(sections: RoleDocument['sections']): RoleDocument['sections'] {
  return sections.flatMap((section) => [section, ...flat(section.sections)]);
}

interface Real {
  readonly folder: string;
  readonly name: string;
  readonly document: RoleDocument;
}

function filesOf(folder: string): readonly Real[] {
  if (folder === '') return [];
  return ['tts', 'health', 'joining-18f'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({
        folder: part,
        name,
        document: parseRole(readFileSync(join(folder, part, name), 'utf8'), 'markdown', { kind: 'vacancy' }),
      })),
  );
}

/** Comments in front matter look like headings and are none. */
function inBody({ text, facts }: RoleDocument, line: string): boolean {
  return text.indexOf(line, facts?.end ?? 0) >= 0;
}

function countSections(sections: RoleDocument['sections']): number {
  return sections.reduce((sum, { sections: below }) => sum + 1 + countSections(below), 0);
}
