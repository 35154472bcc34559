import type { Suppression } from '@role-profile/document';
import type { Finding } from './finding.ts';

/** What no comment takes away: a file that cannot be read, and a comment that takes nothing away. */
const ALWAYS: ReadonlySet<string> = new Set(['syntax-error', 'unused-suppression']);

export function canBeSuppressed(code: string): boolean {
  return !ALWAYS.has(code);
}

/** The findings that no comment in the file takes away, and the comments that take none away. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { kept: readonly Finding[]; unused: readonly Suppression[] } {
  const used = new Set<Suppression>();
  const codes = new Set(suppressions.map(({ code }) => code));
  const kept = findings.filter((finding) => {
    const by = codes.has(finding.code) ? suppressions.filter((one) => takesAway(one, finding)) : [];
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  const unused = suppressions.filter((one) => (one.kind === 'enable' ? !closesOne(one, suppressions) : !used.has(one)));
  return { kept, unused };
}

function takesAway({ code, scope }: Suppression, finding: Finding): boolean {
  return (
    code === finding.code &&
    canBeSuppressed(code) &&
    scope.start <= finding.range.start &&
    finding.range.start <= scope.end
  );
}

function closesOne(enable: Suppression, suppressions: readonly Suppression[]): boolean {
  return suppressions.some(
    ({ kind, code, scope }) => kind === 'disable' && code === enable.code && scope.end === enable.lines.start,
  );
}
