import type { RequestHandler } from '../handler.ts';
import { callHierarchyRequest } from './call-hierarchy.ts';
import { codeActionsRequest } from './code-actions.ts';
import { codeLensesRequest } from './code-lenses.ts';
import { completionRequest } from './completion.ts';
import { definitionRequest } from './definition.ts';
import { documentHighlightsRequest } from './document-highlights.ts';
import { documentLinksRequest } from './document-links.ts';
import { documentSymbolsRequest } from './document-symbols.ts';
import { executeCommandRequest } from './execute-command.ts';
import { foldingRangesRequest } from './folding-ranges.ts';
import { formattingRequest } from './formatting.ts';
import { hoverRequest } from './hover.ts';
import { inlayHintsRequest } from './inlay-hints.ts';
import { onTypeFormattingRequest } from './on-type-formatting.ts';
import { rangeFormattingRequest } from './range-formatting.ts';
import { referencesRequest } from './references.ts';
import { renameRequest } from './rename.ts';
import { selectionRangesRequest } from './selection-ranges.ts';
import { semanticTokensRequest } from './semantic-tokens.ts';
import { signatureHelpRequest } from './signature-help.ts';
import { willRenameFilesRequest } from './will-rename-files.ts';
import { workspaceSymbolsRequest } from './workspace-symbols.ts';

/** Every question that an editor may ask, one file each. */
export const requests: readonly RequestHandler[] = [
  callHierarchyRequest,
  codeActionsRequest,
  codeLensesRequest,
  completionRequest,
  definitionRequest,
  documentHighlightsRequest,
  documentLinksRequest,
  documentSymbolsRequest,
  executeCommandRequest,
  foldingRangesRequest,
  formattingRequest,
  hoverRequest,
  inlayHintsRequest,
  onTypeFormattingRequest,
  rangeFormattingRequest,
  referencesRequest,
  renameRequest,
  selectionRangesRequest,
  semanticTokensRequest,
  signatureHelpRequest,
  willRenameFilesRequest,
  workspaceSymbolsRequest,
];
