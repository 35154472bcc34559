import { nodeAt } from '@role-profile/document';
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import { isAbout } from './completion/about.ts';
import type { Asked, Question } from './completion/asked.ts';
import { type Candidate, documented, toCompletionItem } from './completion/candidate.ts';
import { fileCandidates } from './completion/file-candidates.ts';
import { markdownCandidates } from './completion/markdown-candidates.ts';
import { needsOf } from './completion/needs.ts';
import { MOST_VALUES } from './completion/values.ts';
import { yamlCandidates } from './completion/yaml-candidates.ts';
import type { Context } from './context.ts';
import { fromPosition } from './from-lsp.ts';
import type { RoleFile } from './role-file.ts';

/**
 * What may be written at a place, best first. A list that opens by itself is short: after a new line only what must or
 * should follow is offered, so that two strokes of Enter insert nothing by surprise.
 */
export function completion(file: RoleFile, position: Position, context: Context, asked: Asked = {}): CompletionList {
  const { uri, document } = file;
  const offset = fromPosition(file.lines, position);
  const candidates = candidatesAt({ ...asked, uri, document, offset, needs: needsOf(document, offset) });
  return {
    // Ids and contacts of a large workspace are cut off, and found as they are typed.
    isIncomplete: candidates.length >= MOST_VALUES,
    items: candidates.map((candidate, index) => toCompletionItem(candidate, index, offset, file, context)),
  };
}

/** An item of such a list with its documentation, which some editors ask for only when the item is looked at. */
export function resolveCompletion(item: CompletionItem, context: Context): CompletionItem {
  return isAbout(item.data) ? documented(item, item.data, context) : item;
}

function candidatesAt(question: Question): readonly Candidate[] {
  const { document, offset, typed } = question;
  const whole = fileCandidates(document, offset);
  if (whole.length > 0) return typed === '\n' ? [] : whole;
  const place = nodeAt(document, offset);
  return place.kind === 'key' || place.kind === 'value'
    ? yamlCandidates(question, place)
    : markdownCandidates(question, place);
}
