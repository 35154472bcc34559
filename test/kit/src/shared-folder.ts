import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { leftOut } from './left-out.ts';

const CHECKOUT = resolve(import.meta.dirname, '../../..');

/**
 * The path of something in the folder of real documents, which is no part of the project: the folder named by
 * ROLE_PROFILE_SHARED, else `shared` beside the checkout. Where it is missing, says by `name` what is left out and
 * gives `undefined`; skip the tests then: `describe.skipIf(corpus === undefined)(…)`.
 */
export function sharedFolder(name: string, path = '.'): string | undefined {
  const root = process.env.ROLE_PROFILE_SHARED || join(CHECKOUT, '../shared');
  const wanted = resolve(root, path);
  if (existsSync(wanted)) return wanted;
  leftOut(name, `there is no ${wanted} (set ROLE_PROFILE_SHARED to the folder of real documents)`);
  return undefined;
}
