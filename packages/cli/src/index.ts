export { EXIT, type ExitCode } from './exit.ts';
export { run } from './run.ts';
export type { Terminal } from './terminal.ts';
