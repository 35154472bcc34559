// The VS Code that runs in a browser alone, in the oldest version that the extension supports: extensions run in a worker,
// with no disk and no processes. Use it like `startVSCode`, with the folder of an extension instead of its package.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { WEB_BUILD } from '../editor-host.ts';
import { webPage } from './web-page.ts';

/** What a fresh web editor is to start with. */
export interface WebHostSetup {
  /** The folder of the extension: the one with its package.json, built. */
  readonly extension: string;
  /** The files of the workspace, all in its top folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A server that gives a browser the web editor. */
export interface WebHost {
  readonly url: string;
  /** The paths that the page asked for in vain. */
  readonly missing: readonly string[];
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Serves the web editor on a free port of this machine. */
export async function startWebHost({ extension, files = {}, settings = {} }: WebHostSetup): Promise<WebHost> {
  const memoryFiles = join(import.meta.dirname, 'memory-files');
  const folders = new Map(Object.entries({ static: WEB_BUILD, extension, 'memory-files': memoryFiles }));
  const pages = new Map([['/files.json', { type: '.json', body: JSON.stringify(files) }]]);
  const missing: string[] = [];

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    // Webviews and workers ask from hosts of their own.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Cache-Control', 'no-store');

    const page = pages.get(path);
    if (page) {
      response.setHeader('Content-Type', TYPES[page.type] ?? '').end(page.body);
    } else if (!sendFile(response, folders, path)) {
      missing.push(path);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const authority = `localhost:${(server.address() as AddressInfo).port}`;
  pages.set('/', { type: '.html', body: webPage({ authority, settings }) });

  return {
    url: `http://${authority}/`,
    missing,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Sends the file that a path names, below the folder that its first part names. Says whether there is one. */
function sendFile(response: ServerResponse, folders: ReadonlyMap<string, string>, path: string): boolean {
  const [, first = '', ...rest] = path.split('/');
  const folder = folders.get(first);
  if (folder === undefined) return false;
  const file = join(folder, normalize(`/${decodeURIComponent(rest.join('/'))}`));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
  return true;
}
