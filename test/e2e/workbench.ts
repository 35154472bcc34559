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
  // Long enough for a machine that is busy with something else.
  page.setDefaultTimeout(60_000);
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

/** A word that has a colour of its own in the text. */
export function word(page: Page, text: string): Locator {
  return editor(page)
    .locator('.view-line span', { hasText: new RegExp(`^\\s?${text}$`) })
    .last();
}

/** Puts the cursor behind the last character of the file in front. */
export async function endOfFile(page: Page): Promise<void> {
  await editor(page).locator('.view-line').last().click();
  await page.keyboard.press('Control+End');
}

/** The rows of the list of suggestions that hold a text. */
export function suggestions(page: Page, text: string): Locator {
  return page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
}

/** The entries of the Problems panel that hold a text. */
export function problems(page: Page, text: string): Locator {
  return page.locator('.markers-panel .monaco-list-row, .markers-panel .message-box-container', { hasText: text });
}

/** The rows that VS Code asks to choose from, at the top of the window, that hold a text. */
export function quickPick(page: Page, text: string): Locator {
  return page.locator('.quick-input-widget .monaco-list-row', { hasText: text });
}

/** Runs a command from the Command Palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pressUntil(page, 'F1', page.locator('.quick-input-widget input:focus'));
  await page.keyboard.type(title);
  await page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

/** Closes the tab with this text in its title. */
export async function closeTab(page: Page, title: string): Promise<void> {
  const tab = page.locator('.tab', { hasText: title });
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached' });
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
