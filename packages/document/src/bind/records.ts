import { type Field, foldHeading } from '@role-profile/schema';
import type { Cell, TableBlock } from '../syntax/markdown.ts';
import type { ScalarNode, TreeNode } from '../tree.ts';
import { type Content, lines } from './content.ts';
import { entry, list, map, scalar } from './nodes.ts';

/** Records of a table whose header names the keys; lines outside a table fill the record's main key. */
export function records(content: Content): TreeNode {
  const items = content.blocks.flatMap((block) =>
    block.kind === 'table' ? rows(content.field, block) : lines(content, [block]),
  );
  return items.length === 0 ? scalar(null, content.at) : list(items, content.at);
}

function rows(field: Field, { header, rows, range }: TableBlock): readonly TreeNode[] {
  const columns = header.map((cell) => ({ cell, field: columnOf(field, cell.text) }));
  return rows.flatMap((row) => {
    const entries = columns.flatMap(({ cell, field: column }, index) => {
      const value = row[index];
      return value === undefined || value.text === '' ? [] : [entry(column?.key ?? cell.text, typed(value, column))];
    });
    // A row of empty cells is a place to write, and no record yet.
    return entries.length === 0 ? [] : [map(entries, row[0]?.range ?? range)];
  });
}

function columnOf(field: Field, header: string): Field | undefined {
  const wanted = foldHeading(header);
  return field.fields.find(({ key, title }) => foldHeading(key) === wanted || foldHeading(title) === wanted);
}

function typed({ text, range }: Cell, column: Field | undefined): ScalarNode {
  const wantsNumber = column?.type === 'number' || column?.type === 'scalar';
  if (wantsNumber && /^-?\d+(\.\d+)?$/.test(text)) return scalar(Number(text), range);
  if (column?.type === 'boolean' && (text === 'true' || text === 'false')) return scalar(text === 'true', range);
  return scalar(text, range);
}
