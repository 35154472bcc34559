import type { Edit, LineIndex, Range } from '@role-profile/document';
import type { Severity } from '@role-profile/rules';
import { DiagnosticSeverity, type Range as LspRange, type TextEdit } from 'vscode-languageserver-types';

/** Offsets of a file as the lines and characters of an editor. */
export function toLspRange(lines: LineIndex, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function toTextEdit(lines: LineIndex, { range, newText }: Edit): TextEdit {
  return { range: toLspRange(lines, range), newText };
}

export function toLspSeverity(severity: Severity): DiagnosticSeverity {
  return SEVERITIES[severity];
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
