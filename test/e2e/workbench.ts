import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { CHROMIUM } from './editor-host.ts';

const QUIET = ['--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
const NO_UPDATES = ['--disable-component-update', '--disable-sync'];

/** Starts the browser, with no window. */
export function launchBrowser(): Promise<Browser> {
  // Chromium refuses to run as root inside its sandbox.
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...QUIET, ...NO_UPDATES] });
}

/** Opens the page of an editor in a window of its own, and waits for the workbench. */
export async function openWorkbench(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  await page.locator('.monaco-workbench').waitFor();
  return page;
}

/** Opens a file of the workspace's top folder from the Explorer, and waits for its text. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator('.explorer-folders-view [role="treeitem"]', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await editor(page).locator('.view-line').first().waitFor();
}

/** The text editor in front. */
export function editor(page: Page): Locator {
  return page.locator('.editor-instance .monaco-editor').first();
}

/** The lines in view that hold a text. VS Code shows spaces as no-break spaces: use `\s` in an expression for them. */
export function line(page: Page, text: string | RegExp): Locator {
  return editor(page).locator('.view-line', { hasText: text });
}

/** Presses a key until the thing it opens is there: VS Code closes menus when focus or providers change. */
export async function pressUntil(page: Page, key: string, target: Locator, each = 3000, tries = 6): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(key);
    try {
      return await target.first().waitFor({ timeout: each });
    } catch (error) {
      if (attempt === tries) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Saves the file in front, and waits until VS Code says that it is saved. */
export async function saveFile(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').waitFor();
}
