import { exampleOf } from '../example.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';

/** What somebody does at a desk in a moment, and what nobody is judged by. */
const TASK = new RegExp(
  String.raw`^(?:\p{L}+ly\s+)?(?:${[
    String.raw`(?:type|typing|photocopy|photocopying|scan|scanning|fax|faxing|print|printing|shred|shredding|laminate|filing)\b`,
    String.raw`file\s+(?:away\s+)?(?:papers|documents|letters|copies|records|correspondence)`,
    String.raw`answer(?:s|ing)?\s+(?:the\s+|incoming\s+)?(?:tele)?(?:phones?|calls|emails)`,
    String.raw`tak(?:e|es|ing)\s+(?:the\s+)?(?:minutes|messages)`,
    String.raw`(?:open|opening|opens|sort|sorting|sorts|frank|franking)\s+(?:and\s+\p{L}+\s+)?(?:the\s+|incoming\s+)?(?:post|mail)\b`,
    String.raw`book(?:s|ing)?\s+(?:meeting\s+)?(?:rooms|travel|trains|hotels|flights)`,
    String.raw`attend(?:s|ing)?\s+(?:(?:all|any|weekly|monthly|regular|team|staff|relevant)\s+){0,3}meetings`,
    String.raw`(?:enter|entering|key|keying|input|inputting)\s+data`,
    String.raw`order(?:s|ing)?\s+(?:stationery|supplies)`,
    String.raw`(?:complete|completing|fill\s+in)\s+(?:the\s+)?(?:timesheets?|forms?)`,
    String.raw`mak(?:e|es|ing)\s+(?:tea|coffee)`,
  ].join('|')})`,
  'iu',
);

/** A result lifts the same act to something the post answers for. */
const RESULT = /\b(?:so\s+that|in\s+order\s+to|to\s+\p{L}+|ensur(?:e|es|ing)|making\s+sure|enabling)\b/iu;

export const taskNotAccountability = defineRule({
  id: 'task-not-accountability',
  group: 'statements',
  presets: ['civil-service', 'strict'],
  severity: ADVICE,
  docs: {
    summary: 'A duty is a task of a few minutes: “Take minutes”, “Answer the telephone”, “Attend meetings”.',
    why: 'A list of tasks is out of date as soon as the way of working changes, and says nothing of what the post answers for.',
    instead:
      'Say what the task is for, and leave the task to the work plan: “Record each decision of the board, so that it can be carried out.”',
    source: 'Essex County Council calls accountabilities timeless end results, and tells them from tasks.',
    examples: [
      exampleOf.duty(
        'Take minutes at the harbour board.',
        'Record each decision of the harbour board, so that it can be carried out.',
      ),
    ],
  },
  *check({ lists, rangeWithin }) {
    for (const { sort, isNested, statements } of lists) {
      if (sort !== 'accountability' || isNested) continue;
      for (const { text, hasItems } of statements) {
        const [words] = TASK.exec(text.value) ?? [];
        if (words === undefined || hasItems || RESULT.test(text.value)) continue;
        const message = `“${words}” is a task and not what this post answers for. Write what it is for, such as “…, so that each decision is carried out.”`;
        yield { path: text.path, range: rangeWithin(text, 0, words.length), message };
      }
    }
  },
});
