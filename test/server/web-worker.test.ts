import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { leftOut, positionAt, withCursor } from '@role-profile/kit';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../e2e/editor-host.ts';

const why = existsSync(CHROMIUM) || process.env.CI ? undefined : `there is no ${CHROMIUM} (install chromium)`;
if (why) leftOut('the language server in a web worker', why);

interface Publication {
  readonly diagnostics: readonly { readonly code: string }[];
}

interface Item {
  readonly label: string;
}

/** What an editor in a page does: `ask` gives the result of a request, `tell` sends a notification, `heard` what came. */
const EDITOR = `
  const heard = [];
  const waiting = new Map();
  const failures = [];
  let worker;
  function start(code) {
    worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.onerror = ({ message }) => failures.push(message);
    worker.onmessage = ({ data }) => {
      if (data.method === undefined) waiting.get(data.id)(data);
      else if (data.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
      else heard.push(data);
    };
  }
  function ask(method, params) {
    const id = waiting.size + 1;
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    return new Promise((done, fail) => waiting.set(id, ({ result, error }) => (error ? fail(error.message) : done(result))));
  }
  function tell(method, params) {
    worker.postMessage({ jsonrpc: '2.0', method, params });
  }
`;

describe.skipIf(why)('the language server in a web worker', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    const context = await browser.newContext();
    await context.setOffline(true);
    context.on('request', (request) => void asked.push(request.url()));
    page = await context.newPage();
    await page.addScriptTag({ content: EDITOR });
    await page.evaluate(`start(${JSON.stringify(await serverCode())})`);
    await ask('initialize', {
      processId: null,
      rootUri: 'memfs:/work',
      workspaceFolders: [{ uri: 'memfs:/work', name: 'work' }],
      capabilities: {
        textDocument: { publishDiagnostics: {}, completion: { completionItem: { snippetSupport: true } } },
      },
    });
    await tell('initialized', {});
  });

  afterAll(() => browser?.close());

  test.each([
    ['yaml', 'kind: vacancy\ntitle: Pier Warden\ngrad: EO\nowner: $0\n'],
    ['markdown', '---\nkind: vacancy\ntitle: Pier Warden\ngrad: EO\n---\n\n##$0\n'],
  ])('finds mistakes in %s', async (languageId, marked) => {
    const uri = `memfs:/work/found.role.${languageId === 'yaml' ? 'yaml' : 'md'}`;
    await tell('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text: withCursor(marked).text },
    });
    await expect.poll(() => codes(uri)).toContain('unknown-field');
  });

  test.each([
    ['yaml', 'kind: vacancy\ntitle: Pier Warden\ngrade: $0\n', 'HEO'],
    ['markdown', '---\nkind: vacancy\ntitle: Pier Warden\n---\n\n## $0\n', '## Key accountabilities'],
  ])('completes in %s', async (languageId, marked, label) => {
    const { text, offset } = withCursor(marked);
    const uri = `memfs:/work/completed.role.${languageId === 'yaml' ? 'yaml' : 'md'}`;
    await tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    const found = await ask<readonly Item[] | { readonly items: readonly Item[] }>('textDocument/completion', {
      textDocument: { uri },
      position: positionAt(text, offset),
    });
    expect(('items' in found ? found.items : found).map((item) => item.label)).toContain(label);
  });

  test('asks nothing of the network, and nothing fails', async () => {
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await page.evaluate('failures')).toEqual([]);
    const logged = await page.evaluate("heard.filter(({ method }) => method === 'window/logMessage')");
    expect(logged).toEqual([]);
  });

  async function codes(uri: string): Promise<readonly string[]> {
    const published = await page.evaluate<readonly { readonly params: Publication & { readonly uri: string } }[]>(
      "heard.filter(({ method }) => method === 'textDocument/publishDiagnostics')",
    );
    const last = published.filter(({ params }) => params.uri === uri).at(-1);
    return last?.params.diagnostics.map(({ code }) => code) ?? [];
  }

  function ask<Result>(method: string, params: unknown): Promise<Result> {
    return page.evaluate(`ask(${JSON.stringify(method)}, ${JSON.stringify(params)})`);
  }

  function tell(method: string, params: unknown): Promise<unknown> {
    return page.evaluate(`tell(${JSON.stringify(method)}, ${JSON.stringify(params)})`);
  }
});

/** The server as it goes into the extension for VS Code in a browser. */
async function serverCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../packages/language-server/src/browser/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    conditions: ['@role-profile/source'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
