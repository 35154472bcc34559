import { type Finding, type Rule, ruleOf } from '@role-profile/rules';
import { type Diagnostic, DiagnosticTag } from 'vscode-languageserver-types';
import type { Context } from './context.ts';
import type { RoleFile } from './role-file.ts';
import { toLspRange, toLspSeverity } from './to-lsp.ts';

/** Every finding of a file as a diagnostic, in the order of the file. */
export function diagnostics(file: RoleFile, context: Context): Diagnostic[] {
  return file.findings.map((finding) => diagnosticOf(finding, file, context));
}

/** One finding as a diagnostic; code actions name the diagnostics they mend in the same words. */
export function diagnosticOf(finding: Finding, file: RoleFile, context: Context): Diagnostic {
  const { code, severity, message, range, related } = finding;
  const shownAs = context.diagnosticTags === true ? ruleOf(code)?.shownAs : undefined;
  return {
    range: toLspRange(file.lines, range),
    severity: toLspSeverity(severity),
    code,
    source: SOURCE,
    message,
    ...(context.homepage !== undefined && {
      codeDescription: { href: `${context.homepage.replace(/\/$/, '')}/rules/${code}` },
    }),
    ...(shownAs !== undefined && { tags: [TAGS[shownAs]] }),
    ...(related !== undefined &&
      context.relatedInformation && {
        relatedInformation: [
          { location: { uri: file.uri, range: toLspRange(file.lines, related.range) }, message: related.message },
        ],
      }),
  };
}

/** Who says it, as editors show it beside a message. */
export const SOURCE = 'role-profile';

const TAGS: Readonly<Record<NonNullable<Rule['shownAs']>, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  superseded: DiagnosticTag.Deprecated,
};
