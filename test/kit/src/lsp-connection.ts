import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { publications } from './publications.ts';

/** How the editor that a test plays introduces itself. */
export interface EditorSetup {
  /** What the editor says it can do. Nothing, when left out. */
  readonly capabilities?: ClientCapabilities;
  readonly rootUri?: string;
  readonly initializationOptions?: unknown;
  /** What `workspace/configuration` answers for a section. `null` for every section, when left out. */
  readonly settings?: (section: string | undefined) => unknown;
}

/** A language server that a test talks to as an editor would. */
export interface LspConnection {
  /** The protocol itself, for requests that have no method here: `connection.sendRequest(HoverRequest.type, …)`. */
  readonly connection: ProtocolConnection;
  readonly initializeResult: InitializeResult;
  /** What the server registered after it started, in order. */
  readonly registrations: readonly Registration[];
  /** Everything the server wrote to its log, in order. */
  readonly log: readonly string[];
  open(uri: string, languageId: string, text: string, version?: number): Promise<void>;
  change(uri: string, version: number, changes: string | readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** The diagnostics published for this version. Fails after `timeout` milliseconds, saying what came instead. */
  diagnostics(uri: string, version: number, timeout?: number): Promise<readonly Diagnostic[]>;
  /** Everything published so far for a document, in order. */
  published(uri: string): readonly PublishDiagnosticsParams[];
  /** Shuts the server down as the protocol says, and gives the exit code of its process (0 for one in this process). */
  stop(): Promise<number>;
}

/** What a server may also ask of an editor, with no bearing on what a test looks at. */
const ANSWERED_WITH_NOTHING: readonly string[] = [
  'client/unregisterCapability',
  'window/workDoneProgress/create',
  'workspace/codeLens/refresh',
  'workspace/diagnostic/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];

/** Starts a server's program, which talks over standard input and output. */
export async function startServer(
  command: string,
  args: readonly string[],
  setup: EditorSetup = {},
): Promise<LspConnection> {
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
  return connect(createProtocolConnection(child.stdout, child.stdin), setup, () => exit);
}

/** Runs a server in this process: `serve` gets the two streams it reads from and writes to. */
export async function serveInProcess(
  serve: (input: NodeJS.ReadableStream, output: NodeJS.WritableStream) => void,
  setup: EditorSetup = {},
): Promise<LspConnection> {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  serve(toServer, toEditor);
  return connect(createProtocolConnection(toEditor, toServer), setup, async () => 0);
}

async function connect(
  connection: ProtocolConnection,
  setup: EditorSetup,
  exited: () => Promise<number>,
): Promise<LspConnection> {
  const log: string[] = [];
  const registrations: Registration[] = [];
  const inbox = publications();
  connection.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message));
  connection.onNotification(PublishDiagnosticsNotification.type, inbox.add);
  connection.onRequest(RegistrationRequest.type, (params) => void registrations.push(...params.registrations));
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => setup.settings?.(section) ?? null),
  );
  for (const method of ANSWERED_WITH_NOTHING) connection.onRequest(method, () => null);
  connection.listen();

  const initializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: setup.rootUri ?? null,
    capabilities: setup.capabilities ?? {},
    workspaceFolders: setup.rootUri === undefined ? null : [{ uri: setup.rootUri, name: 'test' }],
    initializationOptions: setup.initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  return {
    connection,
    initializeResult,
    registrations,
    log,
    open: (uri, languageId, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri, version, changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: typeof changes === 'string' ? [{ text: changes }] : [...changes],
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    diagnostics: inbox.diagnostics,
    published: inbox.published,
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await exited();
      connection.dispose();
      return code;
    },
  };
}
