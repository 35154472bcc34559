import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

/** What a server published so far, and a way to wait for what it has still to publish. */
export interface Publications {
  add(params: PublishDiagnosticsParams): void;
  published(uri: string): readonly PublishDiagnosticsParams[];
  diagnostics(uri: string, version: number, timeout?: number): Promise<readonly Diagnostic[]>;
}

interface Waiting {
  readonly uri: string;
  readonly version: number;
  readonly done: (diagnostics: readonly Diagnostic[]) => void;
}

/** An empty collection of publications. */
export function publications(): Publications {
  const all: PublishDiagnosticsParams[] = [];
  const waiting = new Set<Waiting>();
  const published = (uri: string) => all.filter((params) => params.uri === uri);

  return {
    published,
    add(params) {
      all.push(params);
      for (const one of [...waiting]) {
        if (one.uri !== params.uri || one.version !== params.version) continue;
        waiting.delete(one);
        one.done(params.diagnostics);
      }
    },
    diagnostics(uri, version, timeout = 5000) {
      const already = published(uri).findLast((params) => params.version === version);
      if (already) return Promise.resolve(already.diagnostics);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(one);
          const versions = published(uri).map((params) => params.version ?? 'none');
          reject(new Error(`no diagnostics for version ${version} of ${uri}; published: [${versions.join(', ')}]`));
        }, timeout);
        const one: Waiting = {
          uri,
          version,
          done(diagnostics) {
            clearTimeout(timer);
            resolve(diagnostics);
          },
        };
        waiting.add(one);
      });
    },
  };
}
