import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftOut } from '@role-profile/kit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorMissing } from './editor-host.ts';
import { packageExtension, unpackExtension } from './packaged-extension.ts';
import { files } from './role-files.ts';
import { screenshot } from './screenshot.ts';
import { startWebHost, type WebHost } from './web/web-host.ts';
import {
  closeTab,
  editor,
  endOfFile,
  launchBrowser,
  line,
  openFile,
  openWorkbench,
  pressUntil,
  problems,
  runCommand,
  saveFile,
  suggestions,
  word,
} from './workbench.ts';

const why = editorMissing();
if (why) leftOut('role files in VS Code in the browser alone', why);

// The oldest VS Code that is supported, with the server in a worker.
describe.skipIf(why)('role files in VS Code in the browser alone', () => {
  let extension: string;
  let host: WebHost;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'extension-'));
    unpackExtension(packageExtension(), extension);
    host = await startWebHost({ extension, files, settings: { 'workbench.startupEditor': 'none' } });
    browser = await launchBrowser();
    page = await openWorkbench(browser, host.url);
  });

  afterAll(async () => {
    await browser?.close();
    await host?.stop();
    rmSync(extension, { recursive: true });
  });

  test('mistakes are underlined, and Problems says what is wrong', async () => {
    await openFile(page, 'lighthouse-technician.role.yaml');
    await editor(page).locator('.squiggly-error').nth(1).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problems(page, '“OE”').waitFor();
    await problems(page, '“reportTo”').waitFor();
    await screenshot(page, 'web-1-problems');
  });

  test('the code of a problem leads to the page that explains it', async () => {
    // This editor would get the frame of the preview from the network, so what stands in it is read in the other editor.
    await page.route(/vscode-cdn\.net/, (route) => route.abort());
    await problems(page, '“OE”').locator('a', { hasText: 'wrong-value' }).click();
    await page.locator('.tab.active', { hasText: 'wrong-value' }).waitFor();
    await closeTab(page, 'wrong-value');
  });

  test('the quick fix writes what was meant, also after the server was started afresh', async () => {
    await runCommand(page, 'Role Profile: Restart language server');
    await problems(page, '“reportTo”').waitFor();
    await word(page, 'reportTo').click();
    await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row', { hasText: 'reportsTo' }));
    await page.keyboard.press('Enter');
    await line(page, 'reportsTo:').waitFor();
    await problems(page, '“reportTo”').waitFor({ state: 'detached' });
  });

  test('in Markdown, typing hashes lists the missing sections, and one of them comes with all that belongs in it', async () => {
    await openFile(page, 'signal-keeper.role.md');
    await endOfFile(page);
    await page.keyboard.type('## ');
    await suggestions(page, 'Person specification …').waitFor();
    await screenshot(page, 'web-2-headings');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(' Person');
    await suggestions(page, 'Person specification …').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await line(page, /^###\sEssential$/).waitFor();
    await page.keyboard.type('Can read the tide.');
    await line(page, /read\sthe\stide/).waitFor();
    await saveFile(page);
    await screenshot(page, 'web-3-filled-in');
  });

  test('the page finds everything that the extension asks for', () => {
    // VS Code asks for translations, of which there are none.
    const asked = host.missing.filter((path) => path.startsWith('/extension/') && !path.endsWith('.nls.json'));
    expect(asked).toEqual([]);
  });
});
