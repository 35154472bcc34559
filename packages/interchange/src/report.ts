import type { Kind } from '@role-profile/schema';
import type { Dropped, Mended } from './blocks.ts';

/** Where one line of a source went. Lines count from 0. */
export type LineAccount =
  | { readonly line: number; readonly as: 'blank' }
  /** The line, or its first words `name`, names the field at `path`; any other words of it went there too. */
  | { readonly line: number; readonly as: 'names'; readonly path: string; readonly name: string }
  | { readonly line: number; readonly as: 'content'; readonly path: string }
  | { readonly line: number; readonly as: 'section'; readonly heading: string }
  /** Left out: no reader of the role needs it. */
  | { readonly line: number; readonly as: 'furniture'; readonly reason: string };

/** What an import did with its source. */
export interface ImportReport {
  readonly kind: Kind;
  /** One entry for each line of the source, in order. */
  readonly lines: readonly LineAccount[];
  /** Defects that were put right, in order of lines. */
  readonly mended: readonly Mended[];
  /** Small pieces of a line that were left out, such as the number before an item. */
  readonly dropped: readonly Dropped[];
  /** What a person should look at, because nothing in the text decides it. */
  readonly remarks: readonly Mended[];
}

/** The report as text for a person: what went where, what was left out, what was mended. Lines count from 1 here. */
export function formatReport(report: ImportReport, fileName: string): string {
  const parts = [`${fileName}: read as a ${report.kind.replaceAll('-', ' ')}.`];
  const went = runs(
    report.lines.flatMap((account) =>
      account.as === 'blank' || account.as === 'furniture' ? [] : [{ line: account.line, text: destination(account) }],
    ),
  );
  parts.push(section('What went where', went));
  parts.push(
    section(
      'Left out',
      runs(
        report.lines.flatMap((account) =>
          account.as === 'furniture' ? [{ line: account.line, text: account.reason }] : [],
        ),
      ),
    ),
  );
  parts.push(section('Mended', runs(report.mended.map(({ line, what }) => ({ line, text: what })))));
  parts.push(section('Please look at', runs(report.remarks.map(({ line, what }) => ({ line, text: what })))));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${title}\n${rows.map((row) => `  ${row}`).join('\n')}`;
}

function destination(account: Exclude<LineAccount, { as: 'blank' | 'furniture' }>): string {
  if (account.as === 'names') return `“${account.name}” names ${account.path}`;
  return account.as === 'content' ? account.path : `additional section “${account.heading}”`;
}

interface Row {
  readonly line: number;
  readonly text: string;
}

/** `lines 4 to 9: purpose`: neighbouring lines that say the same are told once; the same text elsewhere is told with it. */
function runs(rows: readonly Row[]): readonly string[] {
  const byText = new Map<string, number[]>();
  for (const row of rows) {
    const lines = byText.get(row.text);
    if (lines === undefined) byText.set(row.text, [row.line]);
    else lines.push(row.line);
  }
  return [...byText].map(([text, lines]) => `${spans(lines)}: ${text}`);
}

function spans(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && line <= last[1] + 2) last[1] = line;
    else found.push([line, line]);
  }
  const words = found.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1} to ${to + 1}`));
  return `${lines.length === 1 ? 'line' : 'lines'} ${words.join(', ')}`;
}
