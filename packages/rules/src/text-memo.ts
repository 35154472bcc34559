/** How many texts are remembered for each question. A role has some hundreds. */
const MOST_TEXTS = 5000;

/**
 * Remembers what was found in a text, so that after a change only the texts that changed are looked at. Whoever looks at
 * files again and again keeps one; it forgets the oldest texts when there are too many.
 */
export class TextMemo {
  readonly #answers = new Map<unknown, Map<string, unknown>>();

  /** What `find` says of a text. It has to be the same function each time, and to depend on nothing but the text. */
  known<T>(find: (text: string) => T, text: string): T {
    const answers = this.#answersOf(find);
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = find(text);
    if (answers.size >= MOST_TEXTS)
      for (const oldest of [...answers.keys()].slice(0, MOST_TEXTS / 2)) answers.delete(oldest);
    answers.set(text, answer);
    return answer;
  }

  #answersOf<T>(find: (text: string) => T): Map<string, T> {
    const known = this.#answers.get(find) as Map<string, T> | undefined;
    if (known !== undefined) return known;
    const answers = new Map<string, T>();
    this.#answers.set(find, answers);
    return answers;
  }
}
