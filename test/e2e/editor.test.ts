import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftOut } from '@role-profile/kit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorMissing } from './editor-host.ts';
import { languageServers } from './language-servers.ts';
import { packageExtension } from './packaged-extension.ts';
import { files } from './role-files.ts';
import { screenshot } from './screenshot.ts';
import { startVSCode, type VSCode } from './vscode.ts';
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
  quickPick,
  runCommand,
  saveFile,
  suggestions,
  word,
} from './workbench.ts';

const why = editorMissing();
if (why) leftOut('role files in VS Code', why);

describe.skipIf(why)('role files in VS Code', () => {
  let code: VSCode;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    code = await startVSCode({ vsix: packageExtension(), files, settings: { 'editor.minimap.enabled': false } });
    browser = await launchBrowser();
    page = await openWorkbench(browser, code.url);
  });

  afterAll(async () => {
    await browser?.close();
    await code?.stop();
  });

  test('for files that are no role files the extension starts no server', async () => {
    await openFile(page, 'README.md');
    await runCommand(page, 'Developer: Show Running Extensions');
    const extension = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Role Profile' });
    await extension.getByText('Activation').waitFor();
    await screenshot(page, '0-activated');
    expect(languageServers(code)).toEqual([]);
    await page.keyboard.press('Escape');
    await extension.waitFor({ state: 'detached' });
  });

  test('mistakes are underlined, and Problems says what is wrong', async () => {
    await openFile(page, 'lighthouse-technician.role.yaml');
    await editor(page).locator('.squiggly-error').nth(1).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await problems(page, '“OE”').waitFor();
    await problems(page, '“reportTo”').waitFor();
    await screenshot(page, '1-problems');
  });

  test('a command starts the server afresh', async () => {
    const before = languageServers(code);
    expect(before).toHaveLength(1);
    await runCommand(page, 'Role Profile: Restart language server');
    const others = () => languageServers(code).filter((one) => !before.includes(one));
    await expect.poll(others, { timeout: 30_000 }).toHaveLength(1);
    await problems(page, '“OE”').waitFor();
    expect(languageServers(code)).toEqual(others());
  });

  test('pointing at a mistake says what to write', async () => {
    await page.keyboard.press('Control+B');
    await page.locator('.explorer-folders-view').waitFor({ state: 'hidden' });
    // The line above the text moves all that is below it when it comes, away from the pointer.
    await page.locator('.codelens-decoration', { hasText: 'required' }).waitFor();
    await word(page, 'OE').hover();
    await page.locator('.monaco-hover', { hasText: 'Did you mean “EO”' }).waitFor();
    await screenshot(page, '2-hover');
    await page.keyboard.press('Control+B');
    await page.locator('.explorer-folders-view').waitFor();
  });

  test('the code of a problem leads to the page that explains it', async () => {
    await problems(page, '“OE”').locator('a', { hasText: 'wrong-value' }).click();
    await page.locator('.tab.active', { hasText: 'wrong-value' }).waitFor();
    const text = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await text.getByText('Why it matters.').waitFor();
    await screenshot(page, '3-explained');
    await closeTab(page, 'wrong-value');
  });

  test('a command explains the problem at the cursor', async () => {
    await word(page, 'reportTo').click();
    await runCommand(page, 'Role Profile: Explain this problem');
    await page.locator('.tab.active', { hasText: 'unknown-field' }).waitFor();
    await closeTab(page, 'unknown-field');
  });

  test('the quick fix writes what was meant', async () => {
    await word(page, 'reportTo').click();
    await pressUntil(page, 'Control+.', page.locator('.action-widget .monaco-list-row', { hasText: 'reportsTo' }));
    await screenshot(page, '4-quick-fix');
    await page.keyboard.press('Enter');
    await line(page, 'reportsTo:').waitFor();
    await problems(page, '“reportTo”').waitFor({ state: 'detached' });
  });

  test('typing a fact that takes a grade lists the grades', async () => {
    await word(page, 'OE').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(' ');
    await suggestions(page, 'HEO').waitFor();
    await screenshot(page, '5-grades');
    await page.keyboard.type('HE');
    await suggestions(page, 'Higher Executive Officer').waitFor();
    await page.keyboard.press('Enter');
    await line(page, /^grade:\sHEO$/).waitFor();
    await problems(page, 'No problems').waitFor();
    await saveFile(page);
    expect(saved('lighthouse-technician.role.yaml')).toContain('\ngrade: HEO\n');
    await screenshot(page, '5-mended');
  });

  test('in Markdown, typing hashes lists the missing sections, and one of them comes with all that belongs in it', async () => {
    await openFile(page, 'signal-keeper.role.md');
    await endOfFile(page);
    await page.keyboard.type('## ');
    await suggestions(page, 'Key accountabilities').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'whole section' }).waitFor();
    await screenshot(page, '6-headings');
    await page.keyboard.type('Person');
    await suggestions(page, 'Person specification …').waitFor();
    await suggestions(page, 'Key accountabilities').first().waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await line(page, /^###\sEssential$/).waitFor();
    await screenshot(page, '7-section');
    await page.keyboard.type('Can read the tide.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Can splice a rope.');
    await line(page, /splice\sa\srope/).waitFor();
    await saveFile(page);
    await screenshot(page, '8-filled-in');
    expect(saved('signal-keeper.role.md')).toBe(
      `${files['signal-keeper.role.md']}## Person specification\n\n### Essential\n\n- Can read the tide.\n\n### Desirable\n\n- Can splice a rope.\n`,
    );
  });

  test('the outline shows facts and sections', async () => {
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
    await page.locator('.outline-pane .monaco-list-row', { hasText: 'Facts' }).waitFor();
    await page.locator('.outline-pane .monaco-list-row', { hasText: 'HEO' }).waitFor();
    await screenshot(page, '9-outline');
    await page.locator('.pane-header', { hasText: 'Outline' }).click();
  });

  test.each(['README.md', 'timetable.yaml'])('nothing is said about %s', async (name) => {
    await openFile(page, name);
    await endOfFile(page);
    await page.keyboard.type('grade: ');
    await pressUntil(page, 'Control+Space', page.locator('.suggest-widget.visible'));
    await screenshot(page, `10-${name}`);
    expect(await suggestions(page, 'HEO').count()).toBe(0);
    expect(await editor(page).locator('.squiggly-error, .squiggly-warning, .squiggly-hint').count()).toBe(0);
    await problems(page, 'No problems').waitFor();
    await page.keyboard.press('Escape');
  });

  test('a command starts a new role file', async () => {
    await runCommand(page, 'Role Profile: New role file');
    await quickPick(page, 'YAML').waitFor();
    await screenshot(page, '11-syntax');
    await page.keyboard.press('Enter');
    await quickPick(page, 'Vacancy').first().waitFor();
    await screenshot(page, '12-kind');
    await page.keyboard.press('Enter');
    await line(page, /^kind:\srole-profile$/).waitFor();
    await page.keyboard.type('Bell Ringer');
    await line(page, /^title:\sBell\sRinger$/).waitFor();
    await screenshot(page, '13-new-file');
    await saveFile(page);
    expect(saved('new-role.role.md')).toMatch(/^---\nkind: role-profile\ntitle: Bell Ringer\n/);
  });

  function saved(name: string): string {
    return readFileSync(join(code.workspace, name), 'utf8');
  }
});
