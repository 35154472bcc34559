import { createColors } from 'picocolors';

export type Colors = ReturnType<typeof createColors>;

/** The outside world as a command sees it. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly colors: Colors;
  /** What was asked for: standard output. */
  print(text: string): void;
  /** What went wrong or is worth knowing: one line on standard error. */
  say(sentence: string): void;
}

/** The terminal of a running process. Colour only where a person reads it: on a terminal, and NO_COLOR is not set. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // `role-profile lint | head` closes the pipe early; that is no failure.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    cwd: process.cwd(),
    colors: createColors(stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'),
    print: (text) => void stdout.write(text),
    say: (sentence) => void stderr.write(`${sentence}\n`),
  };
}
