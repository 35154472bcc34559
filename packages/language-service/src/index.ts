export { codeActions } from './code-actions.ts';
export { completion } from './completion.ts';
export type { Context } from './context.ts';
export { diagnostics } from './diagnostics.ts';
export { documentSymbols } from './document-symbols.ts';
export { hover } from './hover.ts';
export { encodingOf } from './position-encoding.ts';
export type { RoleFile } from './role-file.ts';
export { Store } from './store.ts';
