import { appendFileSync } from 'node:fs';

/**
 * Says on one line that a test is left out, and why: `left out: corpus: no shared folder`.
 *
 * The line also goes to the file that ROLE_PROFILE_LEFT_OUT names, where the runner of all tests counts it.
 */
export function leftOut(name: string, why: string): void {
  const line = `left out: ${name}: ${why}\n`;
  process.stdout.write(line);
  const file = process.env.ROLE_PROFILE_LEFT_OUT;
  if (file) appendFileSync(file, line);
}
