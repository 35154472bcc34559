import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where bugs are written down. */
export interface BugLog {
  error(message: string): void;
}

/**
 * Runs one piece of work for the editor. A bug in it is logged and answered with `otherwise`, so that the server lives on;
 * this file is the only place that catches. Gives a refusal when the editor has taken the request back.
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

/** `runSafe` for work that takes its time, and is to look at the token itself. */
export async function runSafeLong<Result>(
  name: string,
  work: () => Promise<Result>,
  otherwise: Result,
  log: BugLog,
  token?: CancellationToken,
): Promise<Result | ResponseError<never>> {
  if (token?.isCancellationRequested) return takenBack();
  const result = await attemptLong(name, work, otherwise, log);
  return token?.isCancellationRequested ? takenBack() : result;
}

/** `runSafe` for work that nobody can take back. */
export function attempt<Result>(name: string, work: () => Result, otherwise: Result, log: BugLog): Result {
  try {
    return work();
  } catch (error) {
    log.error(bugOf(name, error));
    return otherwise;
  }
}

/** `attempt` for work that takes its time. */
export async function attemptLong<Result>(
  name: string,
  work: () => Promise<Result>,
  otherwise: Result,
  log: BugLog,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    log.error(bugOf(name, error));
    return otherwise;
  }
}

function bugOf(name: string, error: unknown): string {
  return `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function takenBack(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.');
}
