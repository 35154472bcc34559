import type { Connection } from 'vscode-languageserver';
import type { FileAccess } from './file-access.ts';

/**
 * The files that an editor reads for a server which cannot, by two questions of our own: `roleProfile/listFiles`
 * `{ folder }` → addresses, and `roleProfile/readFile` `{ uri, largest }` → text or `null`. An editor that answers them says so
 * with `"readsFiles": true` in its initialization options.
 */
export function clientFiles(connection: Connection, options: unknown): FileAccess | undefined {
  if (typeof options !== 'object' || options === null || Reflect.get(options, 'readsFiles') !== true) return undefined;
  const ask = (method: string, params: object): Promise<unknown> =>
    connection.sendRequest<unknown>(method, params).catch(() => undefined);
  return {
    async *walk(folder) {
      const found = await ask('roleProfile/listFiles', { folder });
      if (Array.isArray(found)) yield* found.filter((uri) => typeof uri === 'string');
    },
    async read(uri, largest) {
      const text = await ask('roleProfile/readFile', { uri, largest });
      return typeof text === 'string' ? text : undefined;
    },
  };
}
