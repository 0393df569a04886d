/** One token of a macro's input or output. */
export interface Leaf {
  readonly k: 'leaf';
  readonly kind: 'ident' | 'literal' | 'lifetime' | 'punct';
  readonly text: string;
  /** Offsets in the file of the call; those of the whole call where `made` says so. */
  readonly start: number;
  readonly end: number;
  /** Written in the macro's definition, not by its caller. */
  readonly made: boolean;
  /** Nothing stands between this token and the one before: `=` `=` is `==`. */
  readonly tight: boolean;
  /** Which of the call's tokens it is; only where the caller wrote it. Neighbours in the text have neighbouring numbers. */
  readonly index?: number;
  /** For `$crate`: the name of the crate that it stands for. */
  readonly crate?: string;
}

/** `(…)`, `[…]` or `{…}`. */
export interface Group {
  readonly k: 'group';
  readonly open: Leaf;
  readonly close: Leaf;
  readonly trees: Trees;
}

/** What a fragment matched: one thing for the rules that it is handed on to, whatever tokens it has. */
export interface Fragment {
  readonly k: 'fragment';
  readonly kind: FragmentKind;
  readonly trees: Trees;
}

/** A token tree (reference, Macros: TokenTree), or a matched fragment. */
export type Tree = Leaf | Group | Fragment;
export type Trees = readonly Tree[];

/** The fragment specifiers of `macro_rules!` (reference, Macros By Example: Metavariables). */
export type FragmentKind =
  | 'block'
  | 'expr'
  | 'expr_2021'
  | 'ident'
  | 'item'
  | 'lifetime'
  | 'literal'
  | 'meta'
  | 'pat'
  | 'pat_param'
  | 'path'
  | 'stmt'
  | 'tt'
  | 'ty'
  | 'vis';
