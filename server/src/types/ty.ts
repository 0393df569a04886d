import type { ItemDecl } from '../def/module.ts';
import type { Expr } from '../syntax/ast/index.ts';
import { step } from '../text/work.ts';

/**
 * A type as far as this tool knows it. `unknown` is an honest answer and absorbs what is built on it; nothing is
 * ever guessed. Lifetimes are left out.
 */
export type Ty =
  | { readonly k: 'adt'; readonly decl: ItemDecl; readonly args: readonly Ty[] }
  | { readonly k: 'prim'; readonly name: string }
  | { readonly k: 'ref' | 'ptr'; readonly mutable: boolean; readonly inner: Ty }
  | { readonly k: 'tuple'; readonly elems: readonly Ty[] }
  | { readonly k: 'slice'; readonly elem: Ty }
  /** `len` is the source text of the length. */
  | { readonly k: 'array'; readonly elem: Ty; readonly len: string }
  | { readonly k: 'fn'; readonly params: readonly Ty[]; readonly ret: Ty }
  | {
      readonly k: 'closure';
      readonly expr: Expr & { kind: 'closure' };
      readonly params: readonly Ty[];
      readonly ret: Ty;
    }
  /** A generic parameter, or `Self` in a trait. */
  | { readonly k: 'param'; readonly name: string; readonly bounds: () => readonly TraitRef[] }
  /** `impl A + B` and `dyn A + B`. */
  | { readonly k: 'opaque'; readonly bounds: readonly TraitRef[]; readonly dyn?: true }
  /** `<self as trait>::name` that could not be reduced yet. */
  | { readonly k: 'proj'; readonly self: Ty; readonly trait?: ItemDecl; readonly name: string }
  /** A const generic argument, as its source text. */
  | { readonly k: 'const'; readonly text: string }
  | { readonly k: 'never' }
  /** `named`: it is written down, and the path that names it leads out of sight. */
  | { readonly k: 'unknown'; readonly named?: readonly string[] };

/** A trait with its arguments; `fn` for the `Fn(A) -> R` sugar, `assoc` for `Deref<Target = T>`. */
export interface TraitRef {
  readonly decl?: ItemDecl;
  /** The name as written: known even where the trait is not. */
  readonly name: string;
  readonly args: readonly Ty[];
  readonly assoc: ReadonlyMap<string, Ty>;
  readonly fn?: { readonly params: readonly Ty[]; readonly ret: Ty };
}

/** What generic parameters stand for, by name. */
export type Subst = ReadonlyMap<string, Ty>;

export const unknown: Ty = { k: 'unknown' };
export const unit: Ty = { k: 'tuple', elems: [] };
export const never: Ty = { k: 'never' };
export const bool: Ty = { k: 'prim', name: 'bool' };
export const usize: Ty = { k: 'prim', name: 'usize' };
export const str: Ty = { k: 'prim', name: 'str' };

/** A primitive type by its name. */
export function prim(name: string): Ty {
  return { k: 'prim', name };
}

/** `&inner` or `&mut inner`. */
export function refTo(inner: Ty, mutable = false): Ty {
  return { k: 'ref', mutable, inner };
}

const primitives = new Set(
  'bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f16 f32 f64 f128'.split(' '),
);

/** Whether a name is one of the language's own types. */
export function isPrimitive(name: string): boolean {
  return primitives.has(name);
}

/**
 * The type with `go` applied to what it is made of: arguments, what a pointer points to, elements. The same object
 * where every part stays the same one.
 */
export function mapParts(ty: Ty, go: (part: Ty) => Ty): Ty {
  switch (ty.k) {
    case 'adt': {
      const args = mapSame(ty.args, go);
      return args === ty.args ? ty : { k: 'adt', decl: ty.decl, args };
    }
    case 'ref':
    case 'ptr': {
      const inner = go(ty.inner);
      return inner === ty.inner ? ty : { k: ty.k, mutable: ty.mutable, inner };
    }
    case 'tuple': {
      const elems = mapSame(ty.elems, go);
      return elems === ty.elems ? ty : { k: 'tuple', elems };
    }
    case 'slice':
    case 'array': {
      const elem = go(ty.elem);
      return elem === ty.elem ? ty : { ...ty, elem };
    }
    default:
      return ty;
  }
}

/**
 * Whether there is nothing in a type to replace or to reduce: most types that are asked about have no parameters.
 * A type of more than `depth` levels counts as one that has.
 */
export function isPlain(ty: Ty, depth = 8): boolean {
  if (depth < 0) return false;
  switch (ty.k) {
    case 'prim':
    case 'const':
    case 'never':
    case 'unknown':
      return true;
    case 'adt':
      return arePlain(ty.args, depth);
    case 'tuple':
      return arePlain(ty.elems, depth);
    case 'ref':
    case 'ptr':
      return isPlain(ty.inner, depth - 1);
    case 'slice':
      return isPlain(ty.elem, depth - 1);
    default:
      return false;
  }
}

function arePlain(parts: readonly Ty[], depth: number): boolean {
  for (let i = 0; i < parts.length; i++) if (!isPlain(parts[i]!, depth - 1)) return false;
  return true;
}

/** A type written out in full has at most so many parts; what is larger is unknown. The largest of 7.3 has 26. */
const MOST_PARTS = 2000;

/** Written out, a type that others are made of may stand in one many times. */
const partCounts = new WeakMap<Ty, number>();

/** The type itself, or unknown where it is too large to be written out. */
export function bounded(ty: Ty): Ty {
  return isPlain(ty, 2) || countParts(ty) <= MOST_PARTS ? ty : unknown;
}

/** How many types a type is made of, written out in full. */
function countParts(ty: Ty): number {
  const known = partCounts.get(ty);
  if (known !== undefined) return known;
  let count = 1;
  const add = (part: Ty): Ty => {
    count += countParts(part);
    return part;
  };
  switch (ty.k) {
    case 'prim':
    case 'const':
    case 'never':
    case 'unknown':
    case 'param':
      return 1;
    case 'fn':
    case 'closure':
      ty.params.forEach(add);
      add(ty.ret);
      break;
    case 'opaque':
      for (const bound of ty.bounds) for (const it of [...bound.args, ...bound.assoc.values()]) add(it);
      break;
    case 'proj':
      add(ty.self);
      break;
    default:
      mapParts(ty, add);
  }
  partCounts.set(ty, count);
  return count;
}

/**
 * What tells a type from all others that lie otherwise in memory, for what is remembered of layouts: what is not known
 * is all the same there. Undefined for a type that is too large to be worth it.
 */
export function layoutKey(ty: Ty): string | undefined {
  if (countParts(ty) > MOST_PARTS) return undefined;
  const write = (it: Ty): string => {
    switch (it.k) {
      case 'adt':
        return it.args.length === 0 ? it.decl.id : `${it.decl.id}<${it.args.map(write).join()}>`;
      case 'prim':
        return it.name;
      case 'ref':
      case 'ptr':
        return `&${write(it.inner)}`;
      case 'tuple':
        return `(${it.elems.map(write).join()})`;
      case 'slice':
        return `[${write(it.elem)}]`;
      case 'array':
        return `[${write(it.elem)};${it.len}]`;
      case 'const':
        return `{${it.text}}`;
      case 'never':
        return '!';
      case 'opaque':
        return 'dyn';
      case 'fn':
        return 'fn';
      default:
        return '_';
    }
  };
  return write(ty);
}

/** Replaces generic parameters; those that `subst` does not name stay as they are. */
export function substitute(ty: Ty, subst: Subst): Ty {
  if (subst.size === 0 || isPlain(ty)) return ty;
  const go = (it: Ty): Ty => {
    step();
    switch (it.k) {
      case 'param':
        return subst.get(it.name) ?? it;
      case 'array': {
        const len = subst.get(it.len);
        return { ...it, elem: go(it.elem), len: len?.k === 'const' ? len.text : it.len };
      }
      case 'fn':
      case 'closure':
        return { ...it, params: it.params.map(go), ret: go(it.ret) };
      case 'opaque':
        return { ...it, bounds: it.bounds.map((b) => substituteTrait(b, go)) };
      case 'proj':
        return { ...it, self: go(it.self) };
      default:
        return mapParts(it, go);
    }
  };
  return go(ty);
}

/** `map` that gives the same list where every part stays the same object. */
function mapSame<T>(list: readonly T[], change: (part: T) => T): readonly T[] {
  let out: T[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const part = list[i]!;
    const changed = change(part);
    if (changed !== part) out ??= list.slice(0, i);
    out?.push(changed);
  }
  return out ?? list;
}

function substituteTrait(bound: TraitRef, go: (ty: Ty) => Ty): TraitRef {
  return {
    ...bound,
    args: mapSame(bound.args, go),
    assoc: bound.assoc.size ? new Map([...bound.assoc].map(([name, ty]) => [name, go(ty)])) : bound.assoc,
    ...(bound.fn ? { fn: { params: mapSame(bound.fn.params, go), ret: go(bound.fn.ret) } } : {}),
  };
}

/** The type as one would write it, for messages and tests; `_` where it is unknown. */
export function showTy(ty: Ty): string {
  switch (ty.k) {
    case 'adt':
      return ty.decl.item.name + (ty.args.length ? `<${ty.args.map(showTy).join(', ')}>` : '');
    case 'prim':
      return ty.name;
    case 'ref':
      return `&${ty.mutable ? 'mut ' : ''}${showTy(ty.inner)}`;
    case 'ptr':
      return `*${ty.mutable ? 'mut' : 'const'} ${showTy(ty.inner)}`;
    case 'tuple':
      return `(${ty.elems.map(showTy).join(', ')}${ty.elems.length === 1 ? ',' : ''})`;
    case 'slice':
      return `[${showTy(ty.elem)}]`;
    case 'array':
      return `[${showTy(ty.elem)}; ${ty.len}]`;
    case 'fn':
      return `fn(${ty.params.map(showTy).join(', ')}) -> ${showTy(ty.ret)}`;
    case 'closure':
      return '{closure}';
    case 'param':
      return ty.name;
    case 'opaque':
      return `impl ${ty.bounds.map((b) => b.name).join(' + ')}`;
    case 'proj':
      return `<${showTy(ty.self)}>::${ty.name}`;
    case 'const':
      return ty.text;
    case 'never':
      return '!';
    case 'unknown':
      return '_';
  }
}

/** What stands behind all references. */
export function withoutRefs(ty: Ty | undefined): Ty | undefined {
  let out = ty;
  while (out?.k === 'ref') out = out.inner;
  return out;
}
