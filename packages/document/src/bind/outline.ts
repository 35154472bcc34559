import type { Path } from '@role-profile/schema';
import type { Section } from '../role-document.ts';
import type { HeadingBlock } from '../syntax/markdown.ts';

/** A heading of the outline and what it stands for. */
export interface OutlineHeading {
  readonly heading: HeadingBlock;
  readonly path: Path;
}

/** Headings as a tree: each holds the deeper ones that follow it, and reaches to the next that is not deeper. */
export function nestHeadings(headings: readonly OutlineHeading[], end: number): readonly Section[] {
  const isOrdered = headings.every(({ heading }, at) => at === 0 || startOf(headings[at - 1]) <= heading.range.start);
  const ordered = isOrdered ? headings : headings.toSorted((a, b) => startOf(a) - startOf(b));
  return nest(ordered, 0, ordered.length, end);
}

function startOf(found: OutlineHeading | undefined): number {
  return found?.heading.range.start ?? 0;
}

function nest(headings: readonly OutlineHeading[], from: number, to: number, end: number): readonly Section[] {
  const sections: Section[] = [];
  for (let at = from; at < to; ) {
    const { heading, path } = headings[at] as OutlineHeading;
    let next = at + 1;
    // The title is over everything by its level only; what follows stands beside it.
    while (next < to && path[0] !== 'title' && (headings[next]?.heading.level ?? 0) > heading.level) next += 1;
    const until = headings[next]?.heading.range.start ?? end;
    sections.push({
      name: heading.text,
      nameRange: heading.textRange,
      range: { start: heading.range.start, end: Math.max(until, heading.range.end) },
      path,
      level: heading.level,
      sections: nest(headings, at + 1, next, until),
    });
    at = next;
  }
  return sections;
}
