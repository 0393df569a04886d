/** The tree that every later layer reads: plain objects with UTF-16 spans, no tree-sitter node in sight. */
export type * from './expr.ts';
export type * from './item.ts';
export type * from './tokens.ts';
export type * from './types.ts';
