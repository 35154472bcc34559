import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where bugs are written down. */
export interface BugLog {
  error(message: string): void;
}

/**
 * Runs one piece of work for the editor. A bug in it is logged and answered with `otherwise`, so that the server lives on;
 * this is the only place that catches. Gives a refusal when the editor has taken the request back.
 */
export function runSafe<Result>(
  name: string,
  work: () => Result,
  otherwise: Result,
  log: BugLog,
  token?: CancellationToken,
): Result | ResponseError<void> {
  if (token?.isCancellationRequested) return takenBack();
  const result = attempt(name, work, otherwise, log);
  return token?.isCancellationRequested ? takenBack() : result;
}

/** `runSafe` for work that nobody can take back. */
export function attempt<Result>(name: string, work: () => Result, otherwise: Result, log: BugLog): Result {
  try {
    return work();
  } catch (error) {
    log.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return otherwise;
  }
}

function takenBack(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.');
}
