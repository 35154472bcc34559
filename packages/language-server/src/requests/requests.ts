import type { RequestHandler } from '../handler.ts';
import { codeActionsRequest } from './code-actions.ts';
import { codeLensesRequest } from './code-lenses.ts';
import { completionRequest } from './completion.ts';
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
import { selectionRangesRequest } from './selection-ranges.ts';
import { semanticTokensRequest } from './semantic-tokens.ts';
import { signatureHelpRequest } from './signature-help.ts';

/** Every question that an editor may ask, one file each. */
export const requests: readonly RequestHandler[] = [
  codeActionsRequest,
  codeLensesRequest,
  completionRequest,
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
  selectionRangesRequest,
  semanticTokensRequest,
  signatureHelpRequest,
];
