import { type Field, fieldAt, partOfHeading } from '@role-profile/schema';
import type { Block, HeadingBlock } from '../syntax/markdown.ts';
import type { Entry, TreeNode } from '../tree.ts';
import { type Content, itemValue, lines, prose } from './content.ts';
import { takeFacts } from './facts-in-braces.ts';
import { entry, list, map, scalar } from './nodes.ts';

type Importance = 'essential' | 'desirable' | 'criteria';
const criterion = fieldAt(['personSpecification', 'essential']) as Field;
const groupFields = (fieldAt(['personSpecification', 'groups'])?.fields ?? []).filter(
  ({ key }) => key === 'type' || key === 'competency',
);

interface Bucket {
  readonly heading: HeadingBlock | undefined;
  readonly items: TreeNode[];
  /** Whether group headings stand below its own: then the groups carry the criteria. */
  isShell: boolean;
}

/** Criteria that stand together: those of the whole specification, or those under one group heading. */
interface Bundle {
  readonly heading: HeadingBlock | undefined;
  readonly level: number;
  readonly intro: Block[];
  readonly criteria: Map<Importance, Bucket>;
}

/** Essential and desirable criteria, also under group headings, in either order of nesting. */
export function personSpecification(content: Content): TreeNode {
  const whole: Bundle = { heading: undefined, level: 0, intro: [], criteria: new Map() };
  const groups: Bundle[] = [];
  let bundle = whole;
  let importance: { name: Importance; level: number } = { name: 'criteria', level: 0 };
  for (const block of content.blocks) {
    if (block.kind === 'comment') continue;
    if (block.kind === 'heading') {
      const part = partOfHeading(content.field, block.text)?.key;
      if (part === 'essential' || part === 'desirable' || part === 'criteria') {
        if (block.level <= bundle.level && block.level < 7) bundle = whole;
        importance = { name: part, level: block.level };
        open(bundle, part, block);
        content.outline(
          block,
          bundle === whole ? [...content.field.path, part] : [...content.field.path, 'groups', groups.length - 1, part],
        );
        continue;
      }
      const above = bundle.criteria.get(importance.name);
      if (block.level <= importance.level) importance = { name: 'criteria', level: 0 };
      else if (above !== undefined && importance.level > 0) above.isShell = true;
      bundle = { heading: block, level: block.level, intro: [], criteria: new Map() };
      content.outline(block, [...content.field.path, 'groups', groups.length]);
      groups.push(bundle);
    } else {
      place(content, bundle, importance, block);
    }
  }
  const entries = bundleEntries(content, whole);
  if (groups.length > 0)
    entries.push(
      entry(
        'groups',
        list(
          groups.map((group) => map(groupEntries(content, group), content.at)),
          content.at,
        ),
      ),
    );
  return map(entries, content.at);
}

function open(bundle: Bundle, name: Importance, heading: HeadingBlock | undefined): TreeNode[] {
  const found = bundle.criteria.get(name) ?? { heading, items: [], isShell: false };
  bundle.criteria.set(name, found);
  return found.items;
}

function place(content: Content, bundle: Bundle, importance: { name: Importance; level: number }, block: Block): void {
  if (block.kind === 'list') {
    open(bundle, importance.name, undefined).push(
      ...block.items.map((item) => itemValue(content.source, criterion, item)),
    );
    return;
  }
  const leadsIn = content.source.slice(block.range.start, block.range.end).endsWith(':');
  const stated = importance.name !== 'criteria' || bundle.criteria.has('criteria');
  if (leadsIn || !stated) bundle.intro.push(block);
  else open(bundle, importance.name, undefined).push(...lines({ ...content, field: criterion }, [block]));
}

function bundleEntries({ source, at }: Content, { intro, criteria }: Bundle): Entry[] {
  const entries = intro.length === 0 ? [] : [entry('intro', prose(source, intro, at))];
  for (const [name, { heading, items, isShell }] of criteria) {
    if (isShell && items.length === 0) continue;
    const place = heading?.textRange ?? at;
    const value = items.length === 0 ? scalar(null, { start: place.end, end: place.end }) : list(items, place);
    entries.push(entry(name, value, heading?.textRange ?? value.range));
  }
  return entries;
}

/**
 * A group's own facts stand in braces after its heading. A competency without a name is named by the heading,
 * which then is no heading of its own.
 */
function groupEntries(content: Content, group: Bundle): Entry[] {
  const entries = bundleEntries(content, group);
  if (group.heading === undefined) return entries;
  const { text, textRange, facts } = takeFacts(
    group.heading.text,
    group.heading.textRange,
    content.source,
    groupFields,
  );
  const name = entry('name', scalar(text, textRange));
  let named = false;
  const said = facts.map((fact) => {
    if (fact.key !== 'competency' || fact.value.kind !== 'map' || fact.value.entries.some(({ key }) => key === 'name'))
      return fact;
    named = true;
    return { ...fact, value: { ...fact.value, entries: [...fact.value.entries, name] } };
  });
  return [...(named ? [] : [entry('heading', scalar(text, textRange))]), ...said, ...entries];
}
