import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { closedDiagnostics, type FileDiagnostics, openDiagnostics } from '../diagnostics-of.ts';
import type { RequestHandler } from '../handler.ts';
import { turns } from '../pause.ts';
import { runSafeLong } from '../run-safe.ts';
import type { Session } from '../session.ts';

/** Findings for an editor that asks for them, of one file or of the whole workspace; those it has already are not sent again. */
export const diagnosticsRequest: RequestHandler = {
  capability: {
    diagnosticProvider: { identifier: 'role-profile', interFileDependencies: true, workspaceDiagnostics: true },
  },
  register: (session) => {
    const { console } = session.connection;
    session.connection.onRequest(DocumentDiagnosticRequest.type, ({ textDocument: { uri }, previousResultId }, token) =>
      runSafeLong('diagnostics', () => reportOfOpen(session, uri, previousResultId), NOTHING, console, token),
    );
    session.connection.onRequest(WorkspaceDiagnosticRequest.type, (params, token) =>
      runSafeLong(
        'workspace diagnostics',
        () => workspaceReport(session, params, token),
        { items: [] },
        console,
        token,
      ),
    );
  },
};

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

async function reportOfOpen(
  session: Session,
  uri: string,
  known: string | undefined,
): Promise<DocumentDiagnosticReport> {
  await session.configurations.prepare(uri);
  return reportOf(session, uri, known, openDiagnostics(session, uri) ?? { version: null, items: [] });
}

/** Every file in turn, giving way to other questions, in parts where the editor takes parts. */
async function workspaceReport(
  session: Session,
  { previousResultIds, partialResultToken, workDoneToken }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const { connection, workspace, store } = session;
  await Promise.race([workspace.scanned, whenTakenBack(token)]);
  const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const uris = new Set([...store.openUris(), ...workspace.uris(), ...known.keys()]);
  const progress = progressOf(connection, workDoneToken, uris.size);
  const giveWay = turns();
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  let done = 0;
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    const report = await reportInWorkspace(session, uri, known.get(uri));
    if (report !== undefined) items.push(report);
    done += 1;
    if (partialResultToken !== undefined && items.length >= PART) {
      void connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items });
      items = [];
    }
    progress.report(done);
    await giveWay();
  }
  progress.done();
  if (partialResultToken === undefined || items.length === 0) return { items };
  // What was not sent in parts must be: an editor that takes parts leaves the answer itself unread.
  void connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items });
  return { items: [] };
}

/** How many files go into one part. */
const PART = 50;

async function reportInWorkspace(
  session: Session,
  uri: string,
  known: string | undefined,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const { results, store, workspace, configurations } = session;
  const version = store.opened(uri)?.version ?? null;
  const held = results.get(uri);
  // Nothing that its findings depend on has changed since, so the file need not even be read.
  if (known !== undefined && held === known) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known, uri, version };
  }
  await configurations.prepare(uri);
  const found = openDiagnostics(session, uri) ?? (await closed());
  if (found === undefined && known === undefined) return undefined;
  const report = reportOf(session, uri, known, found ?? { version: null, items: [] });
  return { ...report, uri, version: found?.version ?? null };

  async function closed(): Promise<FileDiagnostics | undefined> {
    if (version !== null) return undefined;
    const text = await workspace.read(uri);
    return text === undefined ? undefined : closedDiagnostics(session, uri, text);
  }
}

function reportOf(
  { results }: Session,
  uri: string,
  known: string | undefined,
  { items }: FileDiagnostics,
): DocumentDiagnosticReport {
  const resultId = nameOfResult(items);
  results.set(uri, resultId);
  if (resultId === known) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** A name for what was found that is the same as long as that is the same (FNV-1a over its text, twice for 64 bits). */
function nameOfResult(items: FileDiagnostics['items']): string {
  const text = JSON.stringify(items);
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return `${items.length}-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}

function whenTakenBack(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => resolve());
  });
}

function progressOf(connection: Connection, token: string | number | undefined, count: number) {
  if (token === undefined) return { report: () => {}, done: () => {} };
  const progress = connection.window.attachWorkDoneProgress(token);
  let shown = 0;
  progress.begin('Checking role files', 0);
  return {
    report(done: number) {
      const percentage = Math.floor((100 * done) / count);
      if (percentage >= shown + 1) progress.report(percentage, `${done} of ${count}`);
      shown = percentage;
    },
    done: () => progress.done(),
  };
}
