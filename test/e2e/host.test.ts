import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftOut } from '@role-profile/kit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorMissing } from './editor-host.ts';
import { startVSCode } from './vscode.ts';
import { startWebHost } from './web/web-host.ts';
import { editor, launchBrowser, line, openFile, openWorkbench, saveFile } from './workbench.ts';

const why = editorMissing();
if (why) leftOut('the editors that the tests use', why);

const files = { 'notes.txt': 'one\n' };

describe.skipIf(why)('a real editor', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  test('VS Code opens a file and saves what is typed', async () => {
    const code = await startVSCode({ files });
    try {
      await typeAndSave(code.url);
      expect(readFileSync(join(code.workspace, 'notes.txt'), 'utf8')).toBe('zero one\n');
    } finally {
      await code.stop();
    }
  });

  test('VS Code in the browser alone does the same', async () => {
    // An extension that does nothing: the editor is what is tested here.
    const extension = mkdtempSync(join(tmpdir(), 'extension-'));
    const manifest = { name: 'nothing', publisher: 'test', version: '0.0.0', engines: { vscode: '^1.91.0' } };
    writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest));
    const host = await startWebHost({ extension, files });
    try {
      await typeAndSave(host.url);
    } finally {
      await host.stop();
      rmSync(extension, { recursive: true });
    }
  });

  async function typeAndSave(url: string): Promise<void> {
    const page = await openWorkbench(browser, url);
    await openFile(page, 'notes.txt');
    await editor(page).locator('.view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('zero ');
    await line(page, /zero\sone/).waitFor();
    await saveFile(page);
    await page.context().close();
  }
});
