export type { Dropped, Mended } from './blocks.ts';
export { type Imported, importText } from './import-text.ts';
export { recogniseKind } from './kind.ts';
export { formatReport, type ImportReport, type LineAccount } from './report.ts';
export { words } from './words.ts';
