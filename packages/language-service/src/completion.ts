import { nodeAt } from '@role-profile/document';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { type Candidate, toCompletionItem } from './completion/candidate.ts';
import { fileCandidates } from './completion/file-candidates.ts';
import { markdownCandidates } from './completion/markdown-candidates.ts';
import { yamlCandidates } from './completion/yaml-candidates.ts';
import type { Context } from './context.ts';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';

/**
 * What may be written at a place, best first. `typed` is the character that made the editor ask; left out where the author
 * asked. After a new line only what starts a new block is offered, so that two strokes of Enter insert nothing by surprise.
 */
export function completion(file: RoleFile, position: Position, context: Context, typed?: string): CompletionItem[] {
  return candidatesAt(file, fromPosition(file.lines, position), typed).map((candidate, index) =>
    toCompletionItem(candidate, index, file, context),
  );
}

function candidatesAt({ document }: RoleFile, offset: number, typed: string | undefined): readonly Candidate[] {
  const whole = fileCandidates(document, offset);
  if (whole.length > 0) return whole;
  const place = nodeAt(document, offset);
  return place.kind === 'key' || place.kind === 'value'
    ? yamlCandidates(document, place)
    : markdownCandidates(document, place, typed);
}
