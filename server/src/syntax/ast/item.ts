import type { Span } from '../../text/span.ts';
import type { Block, Expr, MacroBody } from './expr.ts';
import type { Trees } from './tokens.ts';
import type { Attribute, Bound, Generics, Path, Pattern, Type } from './types.ts';

interface Base extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly attrs: readonly Attribute[];
  readonly vis: Visibility;
}

/** `pub`, `pub(crate)` and other restricted forms, or none. */
export type Visibility = 'pub' | 'crate' | 'private';

/** `self`, `&self`, `&mut self`, `self: Type`. */
export interface SelfParam extends Span {
  readonly ref: boolean;
  readonly mutable: boolean;
  readonly type?: Type;
}

export interface Param extends Span {
  readonly pattern: Pattern;
  readonly type: Type;
}

export interface FnItem extends Base {
  readonly kind: 'fn';
  readonly generics: Generics;
  readonly self?: SelfParam;
  /** Without `self`. */
  readonly params: readonly Param[];
  /** The parentheses around the parameters, both included. */
  readonly paramsSpan: Span;
  /** Undefined where nothing is written: `()`. */
  readonly ret?: Type;
  readonly unsafe: boolean;
  readonly const: boolean;
  readonly async: boolean;
  /** The block's span; undefined for a declaration. The body itself is lowered on demand: `SourceFile.body(fn)`. */
  readonly bodySpan?: Span;
  /** For a function that a macro declares: its body's text, and the body with its spans in the file of the call. */
  readonly expanded?: {
    readonly text: string;
    /** The whole call in the file, what it is given included. */
    readonly call: Span;
    body(): Block | undefined;
  };
}

export interface Field extends Span {
  /** `0`, `1`, … in a tuple struct. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly type: Type;
  readonly attrs: readonly Attribute[];
  readonly vis: Visibility;
}

export interface StructItem extends Base {
  readonly kind: 'struct' | 'union';
  readonly generics: Generics;
  readonly shape: 'named' | 'tuple' | 'unit';
  readonly fields: readonly Field[];
}

export interface Variant extends Span {
  readonly name: string;
  readonly shape: 'named' | 'tuple' | 'unit';
  readonly fields: readonly Field[];
}

export interface EnumItem extends Base {
  readonly kind: 'enum';
  readonly generics: Generics;
  readonly variants: readonly Variant[];
}

export interface TraitItem extends Base {
  readonly kind: 'trait';
  readonly generics: Generics;
  readonly supertraits: readonly Bound[];
  readonly items: readonly Item[];
}

/** `name` is the last segment of the self type's path, or ''. */
export interface ImplItem extends Base {
  readonly kind: 'impl';
  readonly generics: Generics;
  readonly trait?: Path;
  readonly negative: boolean;
  readonly unsafe: boolean;
  readonly selfType: Type;
  readonly items: readonly Item[];
}

/** A type alias, an associated type (with its bounds) or its definition in an impl. */
export interface TypeAliasItem extends Base {
  readonly kind: 'type';
  readonly generics: Generics;
  readonly bounds: readonly Bound[];
  readonly type?: Type;
}

export interface ConstItem extends Base {
  readonly kind: 'const' | 'static';
  readonly type?: Type;
  readonly mutable: boolean;
  readonly valueSpan?: Span;
  /** For one that a macro declares. */
  readonly expanded?: { value(): Expr | undefined };
}

/** One leaf of a `use` tree, flattened: `use a::{b, c as d, e::*}` gives three. */
export interface UseLeaf extends Span {
  /** `a`, `b` … with `crate`, `self`, `super` as written; a leaf `self` is folded into its parent. */
  readonly path: readonly string[];
  /** What it is called here; `*` for a glob, `_` for an anonymous import. */
  readonly alias: string;
  readonly global: boolean;
}

export interface UseItem extends Base {
  readonly kind: 'use';
  readonly leaves: readonly UseLeaf[];
}

/** `mod name;` has no items and `inline` false. */
export interface ModItem extends Base {
  readonly kind: 'mod';
  readonly inline: boolean;
  readonly items: readonly Item[];
}

export interface ExternCrateItem extends Base {
  readonly kind: 'externCrate';
  readonly alias?: string;
}

/** A macro called where items stand: `module! { … }`, `kernel::sync::global_lock! { … }`. */
export interface MacroItem extends Base {
  readonly kind: 'macroCall';
  readonly path: Path;
  readonly argsSpan: Span;
  readonly body: MacroBody;
  /** What stands between the delimiters of `argsSpan`; undefined where they do not match. */
  tokens(): Trees | undefined;
  /** Statics that its tokens declare as the language would: `global_lock! { unsafe(uninit) static X: Mutex<T> = …; }`. */
  readonly statics: readonly ConstItem[];
}

/** `macro_rules! name { … }`: its rules' right-hand sides are tokens; `calls` as in `MacroBody`. */
export interface MacroRulesItem extends Base {
  readonly kind: 'macroRules';
  readonly body: MacroBody;
  /** Its rules with the braces around them. */
  readonly text: string;
}

/** `extern "C" { fn …; }`. */
export interface ForeignModItem extends Base {
  readonly kind: 'foreignMod';
  readonly items: readonly Item[];
}

export type Item =
  | FnItem
  | StructItem
  | EnumItem
  | TraitItem
  | ImplItem
  | TypeAliasItem
  | ConstItem
  | UseItem
  | ModItem
  | ExternCrateItem
  | MacroItem
  | MacroRulesItem
  | ForeignModItem;

/**
 * A Rust example in a `///` or `//!` comment that the kernel compiles as a KUnit test: its statements at their exact
 * offsets in the file (the hidden `# ` is blanked, not cut).
 */
export interface DocExample extends Span {
  readonly block: Block;
  /** It did not parse: a kernel log or another language in a fence without a name, or half-typed code. */
  readonly hasError: boolean;
  /** The fence's info string: ``, `rust`, `no_run`, `should_panic`. */
  readonly info: string;
}
