import { type Range, SUPPRESSION_KINDS, type Suppression, suppressionsOf } from '@role-profile/document';
import { suggest } from '@role-profile/schema';
import { defineRule, type Fix } from '../rule.ts';
import { always } from '../severity.ts';
import { canBeSuppressed } from '../suppress.ts';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  group: 'structure',
  shownAs: 'unnecessary',
  severity: always('warning'),
  docs: {
    summary: 'A comment is meant to take findings away and takes none away.',
    why: 'It hides the next mistake at this place before anybody has seen it, or it hides nothing because its code is misspelt.',
    instead:
      'Delete the comment, or write the code of the finding as it is shown. A place where the file cannot be read (`syntax-error`) is always reported.',
    examples: [
      {
        bad: {
          yaml: 'kind: vacancy\n# role-profile-disable-next-line wrong-value\ntitle: Lock Keeper\n',
          markdown:
            '---\nkind: vacancy\ntitle: Lock Keeper\n---\n\n<!-- role-profile-disable placeholder -->\n\n## Role purpose\n\nKeeps boats moving.\n',
        },
        good: {
          yaml: 'kind: vacancy\n# role-profile-disable-next-line placeholder\ntitle: Lock Keeper [night shift]\n',
          markdown:
            '---\nkind: vacancy\ntitle: Lock Keeper\n---\n\n<!-- role-profile-disable placeholder -->\n\n## Role purpose\n\nKeeps [all] boats moving.\n',
        },
      },
    ],
  },
  *check({ unused, codes, issues, isBarelyStarted }) {
    // While the file cannot be read, or is only begun, most other findings wait, and nobody knows what they would be.
    const isEarly = isBarelyStarted || issues('syntax').length > 0;
    for (const suppression of unused) {
      const message = messageOf(suppression, codes);
      if (message === undefined && isEarly) continue;
      yield { path: [], range: suppression.range, message: message ?? nothingToDo(suppression), fixable: true };
    }
  },
  fix({ range }, { document, codes }) {
    const found = suppressionsOf(document).find(
      (one) => one.range.start === range.start && one.range.end === range.end,
    );
    return found === undefined ? undefined : (replacement(found, codes) ?? removal(found, document.text));
  },
});

function nothingToDo({ kind, code }: Suppression): string {
  if (kind === 'enable')
    return `“${code}” is not disabled above, so there is nothing to enable here. Delete this comment.`;
  return `There is no “${code}” here to take away. Delete this comment, so that it does not hide a mistake later.`;
}

/** What is wrong with the comment itself; `undefined` where it only has nothing to do. */
function messageOf({ kind, name, code }: Suppression, codes: readonly string[]): string | undefined {
  if (kind === undefined) {
    const meant = suggest(name, SUPPRESSION_KINDS);
    return `“role-profile-${name}” does nothing. ${meant === undefined ? `Write one of ${SUPPRESSION_KINDS.join(', ')}.` : `Did you mean “role-profile-${meant}”?`}`;
  }
  if (code === undefined)
    return `Say which findings are meant: write their code after “${name}”, as “role-profile-${name} placeholder”.`;
  if (!canBeSuppressed(code))
    return `“${code}” is always reported and cannot be taken away by a comment. Delete it here.`;
  if (codes.includes(code)) return undefined;
  const meant = suggest(code, codes);
  return `“${code}” is not the code of any finding, so this comment does nothing. ${meant === undefined ? 'Write the code as it is shown beside the finding.' : `Did you mean “${meant}”?`}`;
}

function replacement({ kind, name, nameRange, code, range }: Suppression, codes: readonly string[]): Fix | undefined {
  if (kind === undefined) return change(name, suggest(name, SUPPRESSION_KINDS), nameRange);
  if (code === undefined || codes.includes(code)) return undefined;
  return change(code, suggest(code, codes.filter(canBeSuppressed)), range);
}

function change(written: string, meant: string | undefined, range: Range): Fix | undefined {
  return meant === undefined
    ? undefined
    : { title: `Change “${written}” to “${meant}”`, edits: [{ range, newText: meant }] };
}

/** The comment with its line, or only the code where others stand beside it. */
function removal({ beside, lines, range, code }: Suppression, text: string): Fix {
  if (beside === 1 || code === undefined)
    return { title: 'Delete this comment', edits: [{ range: lines, newText: '' }] };
  const after = /^[ \t]*,?[ \t]*/.exec(text.slice(range.end, range.end + 20))?.[0] ?? '';
  const hasNext = after.includes(',');
  const before = hasNext
    ? ''
    : (/[ \t]*,[ \t]*$/.exec(text.slice(Math.max(0, range.start - 20), range.start))?.[0] ?? '');
  const whole = { start: range.start - before.length, end: range.end + (hasNext ? after.length : 0) };
  return { title: `Delete “${code}”`, edits: [{ range: whole, newText: '' }] };
}
