export { hostileTexts, placesOfSigns, trappingSigns } from './hostile-texts.ts';
export { leftOut } from './left-out.ts';
export { type EditorSetup, type LspConnection, serveInProcess, startServer } from './lsp-connection.ts';
export {
  type MarkedText,
  markCursor,
  markedText,
  markRanges,
  type TextWithCursor,
  type TextWithRange,
  withCursor,
  withRange,
} from './marked-text.ts';
export { sharedFolder } from './shared-folder.ts';
export { offsetAt, positionAt, type TextPosition } from './text-position.ts';
