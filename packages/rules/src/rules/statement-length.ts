import { numberOptions } from '../configuration/rule-options.ts';
import { sentenceCount, wordsIn } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { ADVICE } from '../severity.ts';
import type { StatementSort } from '../statements.ts';

const SORTS: ReadonlySet<StatementSort> = new Set(['accountability', 'objective', 'criterion']);

export const statementLength = defineRule({
  id: 'statement-length',
  group: 'statements',
  presets: ['civil-service', 'plain-english', 'strict'],
  severity: ADVICE,
  options: numberOptions({ words: 30, sentences: 2 }),
  docs: {
    summary: 'A duty, an aim or a criterion is longer than 30 words, or than two sentences.',
    why: 'A long statement nearly always holds two. Nobody can be assessed against half of one, and applicants lose the thread.',
    instead:
      'Make two statements of it, or keep the action and its result and cut the rest. The options `words` and `sentences` set other limits.',
    source:
      'Essex County Council asks for one or two sentences for each accountability; the UK Digital Marketplace allows 30 words for each requirement of a brief.',
    examples: [
      {
        bad: {
          yaml: 'kind: role-profile\ntitle: Harbour Pilot\naccountabilities:\n  - Guide ships through the channel in all weathers and at every state of the tide, keep the chart of the channel correct, train new pilots in the simulator and on board, and report every near miss.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Harbour Pilot\n---\n\n## Duties\n\n- Guide ships through the channel in all weathers and at every state of the tide, keep the chart of the channel correct, train new pilots in the simulator and on board, and report every near miss.\n',
        },
        good: {
          yaml: 'kind: role-profile\ntitle: Harbour Pilot\naccountabilities:\n  - Guide ships through the channel in all weathers and at every state of the tide.\n  - Train new pilots in the simulator and on board.\n',
          markdown:
            '---\nkind: role-profile\ntitle: Harbour Pilot\n---\n\n## Duties\n\n- Guide ships through the channel in all weathers and at every state of the tide.\n- Train new pilots in the simulator and on board.\n',
        },
      },
    ],
  },
  *check({ lists, known }, most) {
    for (const { sort, statements } of lists) {
      if (!SORTS.has(sort)) continue;
      for (const { text } of statements) {
        const message = messageOf(known(sizeOf, text.value), most);
        if (message !== undefined) yield { path: text.path, range: text.range, message };
      }
    }
  },
});

function sizeOf(text: string) {
  return { words: wordsIn(text).length, sentences: sentenceCount(text) };
}

function messageOf(size: ReturnType<typeof sizeOf>, most: ReturnType<typeof sizeOf>): string | undefined {
  if (size.words > most.words) {
    return `This statement has ${size.words} words, and ${most.words} are enough for one. Readers lose the thread: make two of it, or cut what is not needed.`;
  }
  if (size.sentences <= most.sentences) return undefined;
  return `This statement has ${size.sentences} sentences, so it is more than one statement. Give each duty or criterion a line of its own.`;
}
