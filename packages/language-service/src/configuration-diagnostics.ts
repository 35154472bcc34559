import { parseConfiguration } from '@role-profile/rules';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { SOURCE } from './diagnostics.ts';
import { encodedLines, type PositionEncoding } from './position-encoding.ts';
import { toLspRange } from './to-lsp.ts';

/** What is wrong with the text of a configuration file, in the order of the text. */
export function configurationDiagnostics(text: string, encoding: PositionEncoding): Diagnostic[] {
  const lines = encodedLines(text, encoding);
  return parseConfiguration(text).problems.map(({ range, message }) => ({
    range: toLspRange(lines, range),
    severity: DiagnosticSeverity.Error,
    code: CODE,
    source: SOURCE,
    message,
  }));
}

const CODE = 'configuration';
