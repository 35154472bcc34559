import { lineIndex } from '@role-profile/document';
import { type FileResult, type Reporter, summaryOf } from './file-result.ts';

/** Results for other programs. The shape is a contract: `version` counts up when it changes. */
export const jsonReporter: Reporter = (results) => {
  const report = { version: 1, files: results.map(fileEntry), summary: summaryOf(results) };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function fileEntry({ file, kind, text, findings }: FileResult) {
  const lines = lineIndex(text);
  return {
    file,
    kind,
    findings: findings.map(({ code, severity, message, path, range, fixable }) => ({
      code,
      severity,
      message,
      path,
      range: { start: lines.positionAt(range.start), end: lines.positionAt(range.end) },
      fixable,
    })),
  };
}
