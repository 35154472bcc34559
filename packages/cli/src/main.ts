import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Only the code is set, so that everything written still reaches a slow pipe.
process.exitCode = await run(process.argv.slice(2), processTerminal());
