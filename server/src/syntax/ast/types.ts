import type { Span } from '../../text/span.ts';

/** One `name::<args>` of a path. */
export interface PathSegment extends Span {
  readonly name: string;
  /** Generic arguments, without lifetimes; undefined where none are written. */
  readonly args?: readonly GenericArg[];
}

/** A generic argument: a type, a const expression (as text), or `Name = Type`. */
export type GenericArg =
  | { readonly kind: 'type'; readonly type: Type }
  | { readonly kind: 'const'; readonly text: string }
  | { readonly kind: 'assoc'; readonly name: string; readonly type: Type };

/** `a::b::<T>::c`, `::a::b`, `<T as Trait>::Name`, `Self::X`, `crate::x`. */
export interface Path extends Span {
  readonly segments: readonly PathSegment[];
  /** Written with a leading `::`. */
  readonly global?: boolean;
  /** The `T` and `Trait` of `<T as Trait>::…`; the segments are what follows the `>::`. */
  readonly qself?: { readonly type: Type; readonly trait?: Path };
}

export type Type =
  | ({ readonly kind: 'path'; readonly path: Path } & Span)
  | ({ readonly kind: 'ref'; readonly mutable: boolean; readonly inner: Type } & Span)
  | ({ readonly kind: 'ptr'; readonly mutable: boolean; readonly inner: Type } & Span)
  | ({ readonly kind: 'tuple'; readonly elems: readonly Type[] } & Span)
  | ({ readonly kind: 'slice'; readonly elem: Type } & Span)
  | ({ readonly kind: 'array'; readonly elem: Type; readonly len: string } & Span)
  /** `fn(A) -> R`, and the sugar `Fn(A) -> R` as a bound's path carries it in `bounds`. */
  | ({ readonly kind: 'fn'; readonly params: readonly Type[]; readonly ret?: Type } & Span)
  | ({ readonly kind: 'impl' | 'dyn'; readonly bounds: readonly Bound[] } & Span)
  | ({ readonly kind: 'never' | 'infer' } & Span)
  /** A macro call in type position, or a type that did not parse. */
  | ({ readonly kind: 'unknown' } & Span);

/** A trait bound; `Fn(A) -> R` keeps its parameters and result in `fn`. Lifetimes and `?Sized` are dropped. */
export interface Bound extends Span {
  readonly path: Path;
  readonly fn?: { readonly params: readonly Type[]; readonly ret?: Type };
}

export interface GenericParam extends Span {
  readonly name: string;
  readonly kind: 'type' | 'const';
  readonly bounds: readonly Bound[];
  readonly default?: Type;
}

/** `where T: A + B`. Lifetime predicates are dropped. */
export interface WherePredicate {
  readonly type: Type;
  readonly bounds: readonly Bound[];
}

export interface Generics {
  readonly params: readonly GenericParam[];
  readonly where: readonly WherePredicate[];
}

export type Pattern =
  | ({
      readonly kind: 'ident';
      readonly name: string;
      readonly byRef: boolean;
      readonly mutable: boolean;
      readonly sub?: Pattern;
    } & Span)
  | ({ readonly kind: 'wild' | 'rest' } & Span)
  | ({ readonly kind: 'tuple' | 'slice' | 'or'; readonly elems: readonly Pattern[] } & Span)
  | ({ readonly kind: 'tupleStruct'; readonly path: Path; readonly elems: readonly Pattern[] } & Span)
  | ({
      readonly kind: 'struct';
      readonly path: Path;
      readonly fields: readonly FieldPattern[];
      readonly rest: boolean;
    } & Span)
  | ({ readonly kind: 'ref'; readonly mutable: boolean; readonly inner: Pattern } & Span)
  | ({ readonly kind: 'path'; readonly path: Path } & Span)
  | ({ readonly kind: 'lit'; readonly text: string } & Span)
  /** The ends as they are written, where there are any. */
  | ({
      readonly kind: 'range';
      readonly from?: string;
      readonly to?: string;
      readonly inclusive: boolean;
    } & Span)
  | ({ readonly kind: 'macro' | 'unknown' } & Span);

/** `name: pattern`; the shorthand `name` has an `ident` pattern of the same span. */
export interface FieldPattern extends Span {
  readonly name: string;
  readonly pattern: Pattern;
}

/** `#[path(tokens)]` or `#![…]`; `tokens` is the text after the path, delimiters included. */
export interface Attribute extends Span {
  readonly path: string;
  readonly tokens: string;
  readonly inner: boolean;
}
