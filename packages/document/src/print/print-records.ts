import type { Field } from '@role-profile/schema';
import { type Facts, isFacts } from '../facts.ts';
import { printItems } from './print-items.ts';

/** Records that fill one key as a list, others as a table whose header names the keys; `undefined` where neither fits. */
export function printRecords(field: Field, records: readonly unknown[]): string | undefined {
  if (!records.every(isFacts)) return undefined;
  const words = records.map((record) => onlyItem(field, record));
  if (words.every((word) => word !== undefined)) return printItems(words, '');
  return printTable(field, records);
}

function onlyItem(field: Field, record: Facts): string | undefined {
  const filled = Object.entries(record).filter(([, value]) => value !== null);
  const [key, value] = filled[0] ?? [];
  return filled.length === 1 && key === field.item && typeof value === 'string' ? value : undefined;
}

function printTable(field: Field, records: readonly Facts[]): string | undefined {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rank = (key: string): number => field.fields.findIndex((column) => column.key === key);
  keys.sort((a, b) => rank(a) - rank(b));
  const rows: string[] = [];
  for (const record of records) {
    const cells = keys.map((key) => cell(record[key]));
    if (cells.some((text) => text === undefined)) return undefined;
    rows.push(row(cells as string[]));
  }
  return [row(keys), row(keys.map(() => '---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A cell holds one line of text, a number, or true or false; a value still to be filled is an empty cell. */
function cell(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && !value.includes('\n') ? value.replaceAll('|', '\\|') : undefined;
}
