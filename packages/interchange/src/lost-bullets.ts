import { lengthInWords } from './blocks.ts';
import type { Line } from './lines.ts';

/**
 * Lines of a list whose bullets were lost on the way to plain text: three or more lines in a row, each a sentence of its
 * own, all set in by the one space that stood after the bullet.
 */
export function lostBullets(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) for (const index of run) found.add(index);
    run = [];
  };
  for (const line of lines) {
    if (looksLost(line)) run.push(line.index);
    else close();
  }
  close();
  return found;
}

function looksLost(line: Line): boolean {
  return (
    line.indent >= 1 &&
    line.indent <= 3 &&
    !line.tabbed &&
    /^\p{Lu}/u.test(line.text) &&
    !line.text.includes('\t') &&
    lengthInWords(line.text) >= 4
  );
}
