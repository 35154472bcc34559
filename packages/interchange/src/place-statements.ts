import type { Block } from './blocks.ts';
import { looksLikeCriterion } from './criteria.ts';
import type { Draft, Value } from './draft.ts';
import type { Section } from './sections.ts';

interface Group {
  heading: string | undefined;
  intro: string[];
  items: Statement[];
}

interface Statement {
  text: string;
  items: Statement[];
  readonly block: Block;
}

/** Duties in groups. A statement that ends in a colon leads into those after it, which become a group of their own. */
export function placeAccountabilities(draft: Draft, section: Section): void {
  const groups: Group[] = [];
  let group = startGroup(groups, undefined);
  const blocks = withLostItems(draft, section.blocks);
  blocks.forEach((block, index) => {
    if (block.type === 'heading') {
      group =
        group.items.length === 0 && group.heading === undefined
          ? rename(group, block.text)
          : startGroup(groups, block.text);
    } else if (block.type === 'item') {
      const leads =
        /:$/u.test(block.text) &&
        block.depth === 0 &&
        blocks[index + 1]?.type === 'item' &&
        (blocks[index + 1] as { depth: number }).depth === 0;
      if (leads && group.items.length > 0) {
        group = startGroup(groups, undefined);
        group.intro.push(block.text);
      } else addStatement(group.items, block, block.depth);
    } else if (group.items.length > 0 && group.heading === undefined && groups.length === 1)
      addStatement(group.items, block, 0);
    else if (group.items.length > 0 && blocks[index + 1]?.type !== 'item') addStatement(group.items, block, 0);
    else if (group.items.length > 0) {
      group = startGroup(groups, undefined);
      group.intro.push(block.text);
    } else group.intro.push(block.text);
    draft.placed(block, 'accountabilities');
  });
  const title = section.heading?.type === 'heading' ? section.heading.text : undefined;
  const [first] = groups;
  const others = groups.some((one) => one.heading !== undefined) || draft.get('accountabilities') !== undefined;
  if (title !== undefined && first !== undefined && first.heading === undefined && first.items.length > 0 && others) {
    first.heading = title;
  }
  for (const one of groups) {
    const criteria = trailingCriteria(one.items);
    for (const statement of criteria) {
      draft.push('personSpecification.criteria', { text: statement.text });
      draft.placed(statement.block, 'personSpecification.criteria');
    }
    if (criteria.length > 0) one.items.splice(-criteria.length);
    if (one.heading !== undefined || one.intro.length > 0 || one.items.length > 0)
      draft.push('accountabilities', groupValue(one));
  }
}

/** A list of statements without groups: a job-evaluation factor, objectives, measures. */
export function placeStatementList(draft: Draft, section: Section, path: string): void {
  const statements: Statement[] = [];
  let lead: Statement | undefined;
  for (const block of section.blocks) {
    draft.placed(block, path);
    if (block.type === 'item' && lead !== undefined) addStatement(lead.items, block, block.depth);
    else {
      const added = addStatement(statements, block, block.type === 'item' ? block.depth : 0);
      lead = block.type === 'heading' || (block.type === 'paragraph' && /:$/u.test(block.text)) ? added : undefined;
    }
  }
  for (const statement of statements) draft.push(path, statementValue(statement));
}

function startGroup(groups: Group[], heading: string | undefined): Group {
  const group: Group = { heading, intro: [], items: [] };
  groups.push(group);
  return group;
}

function rename(group: Group, heading: string): Group {
  group.heading = heading;
  return group;
}

function addStatement(list: Statement[], block: Block, depth: number): Statement {
  const parent = list.at(-1);
  if (depth > 0 && parent !== undefined) return addStatement(parent.items, block, depth - 1);
  const statement: Statement = { text: textOf(block), items: [], block };
  list.push(statement);
  return statement;
}

function textOf(block: Block): string {
  return block.type === 'row' || block.type === 'label' ? `${block.label}: ${block.text}` : block.text;
}

function groupValue(group: Group): Value {
  return {
    ...(group.heading !== undefined && { heading: group.heading }),
    ...(group.intro.length > 0 && { intro: group.intro.join('\n\n') }),
    items: group.items.map(statementValue),
  };
}

function statementValue(statement: Statement): Value {
  return statement.items.length === 0
    ? { text: statement.text }
    : { text: statement.text, items: statement.items.map(statementValue) };
}

/** Paragraphs that are a list whose bullets were lost: two or more sentences in a row, and no bullets near them. */
function withLostItems(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => block.type === 'item')) return blocks;
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  if (paragraphs.length < 2) return blocks;
  const intro = blocks.find((block) => block.type === 'paragraph');
  return blocks.map((block): Block => {
    if (block.type !== 'paragraph' || (block === intro && /:$/u.test(block.text))) return block;
    draft.mend(block.from, 'the bullet was lost');
    return { ...block, type: 'item', depth: 0 };
  });
}

/** Three or more criteria at the end of a list of duties are criteria whose heading was lost. */
function trailingCriteria(items: readonly Statement[]): readonly Statement[] {
  let start = items.length;
  while (start > 0 && looksLikeCriterion(items[start - 1]?.text ?? '')) start -= 1;
  const found = items.slice(start);
  return found.length >= 3 && start > 0 ? found : [];
}
