import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '../../test-results/editor');

/**
 * Keeps a picture of the page for whoever wants to see what the tests saw: `test-results/editor/<name>.png`.
 * The pictures in docs/images are taken from there.
 */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}
