import { fieldAt, type Path } from '@role-profile/schema';
import type { DocumentIssue, Section } from '../role-document.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { YamlMemo } from '../syntax/yaml-memo.ts';
import type { MapNode, Range, TreeNode } from '../tree.ts';
import type { Bound } from './bound.ts';
import { map } from './nodes.ts';
import { numbersAsWritten } from './numbers-as-written.ts';

/** Binds YAML to the model: keys are fields as they stand. `memo` is what the last version of the same text has left. */
export function bindYaml(text: string, memo?: YamlMemo): Bound {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const yaml = parseYaml(text.slice(start), start, memo);
  const root = numbersAsWritten(yaml);
  const whole = { start, end: text.length };
  const top = root?.kind === 'map' ? root : map([], whole);
  const found = (): readonly DocumentIssue[] => [
    ...yaml.issues.map((issue) => ({ code: 'syntax' as const, path: [], ...issue })),
    ...noFacts(root, text),
  ];
  return { root: top, sections: sectionsOf(top, 1, []), facts: whole, labels: [], issues: found };
}

function noFacts(root: TreeNode | undefined, text: string): readonly DocumentIssue[] {
  if (root === undefined || root.kind === 'map' || (root.kind === 'scalar' && root.value === null)) return [];
  const message = 'A role file is a list of facts, one on each line, as “title: Harbour Manager”. This text has none.';
  return [{ code: 'syntax', path: [], range: firstLine(root.range, text), message }];
}

function firstLine({ start, end }: Range, text: string): Range {
  const lineEnd = text.indexOf('\n', start);
  return { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
}

/** How deep the outline of a YAML role goes: fields, their parts, and groups by their headings. */
const OUTLINE_DEPTH = 3;

function sectionsOf(node: MapNode, level: number, path: Path): readonly Section[] {
  return node.entries.map((entry) => {
    const here = [...path, entry.key];
    return {
      name: entry.key,
      nameRange: entry.keyRange,
      range: entry.range,
      path: here,
      level,
      sections: below(entry.value, level + 1, here),
    };
  });
}

function below(node: TreeNode, level: number, path: Path): readonly Section[] {
  if (level > OUTLINE_DEPTH || node.kind === 'scalar') return [];
  if (node.kind === 'map')
    return sectionsOf(
      {
        ...node,
        entries: node.entries.filter(({ key }) => fieldAt([...path, key])?.shape !== undefined || key === 'groups'),
      },
      level,
      path,
    );
  return node.items.flatMap((item, index) => groupSection(item, level, [...path, index]));
}

function groupSection(item: TreeNode, level: number, path: Path): readonly Section[] {
  if (item.kind !== 'map') return [];
  const heading = item.entries.find(
    ({ key, value }) =>
      (key === 'heading' || key === 'name') && value.kind === 'scalar' && typeof value.value === 'string',
  );
  if (heading === undefined || heading.value.kind !== 'scalar') return [];
  return [
    { name: String(heading.value.value), nameRange: heading.value.range, range: item.range, path, level, sections: [] },
  ];
}
