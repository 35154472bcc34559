import { type Range, rangeAt } from '@role-profile/document';
import { exampleOf } from '../example.ts';
import { type Repeatable, repeatablesOf } from '../repeatable.ts';
import { defineRule } from '../rule.ts';
import { WORDING } from '../severity.ts';

export const duplicateStatement = defineRule({
  id: 'duplicate-statement',
  group: 'statements',
  severity: WORDING,
  docs: {
    summary: 'A statement, or a paragraph, stands twice in the file.',
    why: 'It is counted twice when the role is evaluated, and when one of the two is changed the other contradicts it.',
    instead: 'Keep the one that stands in the better place, and delete the other.',
    source: 'Found in published Civil Service adverts, where paragraphs of other documents are pasted in.',
    examples: [
      exampleOf.duties(
        ['Plan berths for the week.', 'Brief each watch.', 'Plan berths for the week.'],
        ['Plan berths for the week.', 'Brief each watch.'],
      ),
    ],
  },
  *check({ document, lists, prose, known, rangeWithin }) {
    const first = new Map<string, Repeatable>();
    for (const one of repeatablesOf({ lists, prose, known })) {
      const key = `${one.scope}|${one.line}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, one);
        continue;
      }
      const range = rangeOf(one);
      yield {
        path: one.text.path,
        range,
        message: `This says the same as what stands further up. Readers count it twice, and a change to one of them is soon forgotten in the other: delete one.`,
        related: { range: rangeOf(before), message: 'It stands here first.' },
        fixable: isAlike(one, before) && lineOf(document.text, range) !== undefined,
      };
    }

    function rangeOf({ text, start, end }: Repeatable): Range {
      return start === 0 && end === text.value.length ? text.range : rangeWithin(text, start, end);
    }
  },
  fix({ path, range }, { document }) {
    const at = rangeAt(document, path);
    const line = at.start === range.start ? lineOf(document.text, range) : undefined;
    return line === undefined ? undefined : { title: 'Delete this second one', edits: [{ range: line, newText: '' }] };
  },
});

/** Two lines of one list with nothing more to them: whichever goes, nothing is lost. */
function isAlike(one: Repeatable, before: Repeatable): boolean {
  return one.list !== undefined && one.list === before.list && one.isBare === true;
}

/** The whole line, where nothing but a sign of a list stands beside it. */
function lineOf(text: string, { start, end }: Range): Range | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next + 1;
  const isAlone =
    /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+["']?$/.test(text.slice(from, start)) && /^["']?\s*$/.test(text.slice(end, to));
  return isAlone && !text.slice(start, end).includes('\n') ? { start: from, end: to } : undefined;
}
