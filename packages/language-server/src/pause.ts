/** How long the server works without looking up, in milliseconds, so that nobody notices that it does. */
const LONGEST_TURN = 4;

/** Gives way to what the editor has to say, if the last time was some milliseconds ago. One for each long piece of work. */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_TURN) return;
    await pause();
    since = performance.now();
  };
}

/** Lets everything else that is waiting go first. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
