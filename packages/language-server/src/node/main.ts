import { readFileSync } from 'node:fs';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../start-server.ts';
import { nodeFiles } from './node-files.ts';

const USAGE = `Usage: role-profile-language-server [--stdio]

Answers an editor over standard input and output, which is also what it does without an option.

  --stdio     speak over standard input and output
  --node-ipc  speak over the channel of a parent process that is Node
  --version   print the version and stop
  --help      print this text and stop
`;

// The build stands in dist/, one folder below the manifest, in this package and in the editor extension alike.
const manifest: { version: string; homepage?: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const { version } = manifest;
const options = process.argv.slice(2);
const unknown = options.find((option) => !/^--(stdio|node-ipc|version|help|clientProcessId(=.*)?)$|^\d+$/.test(option));

if (options.includes('--help')) process.stdout.write(USAGE);
else if (options.includes('--version')) process.stdout.write(`${version}\n`);
else if (unknown === undefined) serve();
else {
  process.stderr.write(`role-profile-language-server does not know “${unknown}”.\n\n${USAGE}`);
  process.exitCode = 2;
}

function serve(): void {
  const { all } = ProposedFeatures;
  const overIpc = options.includes('--node-ipc');
  const connection = overIpc ? createConnection(all) : createConnection(all, process.stdin, process.stdout);
  startServer(connection, { version, files: nodeFiles, ...(manifest.homepage && { homepage: manifest.homepage }) });
}
