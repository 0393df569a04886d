import type { Module } from '../../def/module.ts';
import type { World } from '../../def/resolve.ts';
import { step } from '../../text/work.ts';
import type { ImplIndex } from '../impls.ts';
import { layoutKey, mapParts, type Ty } from '../ty.ts';
import { evaluate, type Values } from './const-value.ts';
import { enumSize, hasNiche } from './enums.ts';
import { fieldsOf, type TypedField } from './fields.ts';
import {
  both,
  exactly,
  inOrder,
  type Layout,
  packed,
  reordered,
  reprOf,
  roundUp,
  type Size,
  widest,
} from './layout.ts';

/** Where types are measured: what is declared, and what constants are worth. */
export interface Measure {
  readonly world: World;
  readonly impls: ImplIndex;
  readonly values: Values;
  /** Sizes that this measurement has found; a type may stand in another in many places. */
  readonly found?: Map<string, Size>;
}

const nothing: Layout = { bytes: 0, align: 1 };
const pointer: Layout = { bytes: 8, align: 8 };
const fatPointer: Layout = { bytes: 16, align: 8 };
const unknownSize: Size = { least: nothing };

/** Bytes, and the alignment, of the built-in types that have a fixed size on a 64-bit machine. */
const primitiveSizes: Readonly<Record<string, number>> = {
  bool: 1,
  u8: 1,
  i8: 1,
  u16: 2,
  i16: 2,
  u32: 4,
  i32: 4,
  f32: 4,
  char: 4,
  u64: 8,
  i64: 8,
  f64: 8,
  usize: 8,
  isize: 8,
  u128: 16,
  i128: 16,
};

/** The types of `core` whose fields the stub has as they are; of the others it has no more than what they hold. */
const trueToCore =
  /^core::(?:option::Option|result::Result|pin::Pin|ops::(?:Range|RangeFull|Bound|ControlFlow)|marker::\w+|convert::Infallible|mem::\w+|ptr::NonNull|cell::(?:UnsafeCell|Cell)|sync::atomic::\w+|cmp::Ordering|num::NonZero)$/;

/** Types that hold others by value over more levels are not measured; 7.3 has 13. */
const MOST_LEVELS = 64;

/** Measures a type as the world declares it. */
export function sizeOf(measure: Measure, ty: Ty, depth = 0): Size {
  if (depth > MOST_LEVELS) return unknownSize;
  step();
  switch (ty.k) {
    case 'prim': {
      const bytes = primitiveSizes[ty.name];
      return bytes === undefined ? unknownSize : exactly({ bytes, align: bytes });
    }
    case 'ref':
    case 'ptr': {
      const unsized = isUnsized(measure, ty.inner);
      return { least: unsized ? fatPointer : pointer, most: unsized === false ? pointer : fatPointer };
    }
    case 'fn':
      return exactly(pointer);
    case 'never':
      return exactly(nothing);
    case 'tuple':
      return both(
        ty.elems.map((it) => sizeOf(measure, it, depth + 1)),
        reordered,
      );
    case 'array':
      return arraySize(measure, ty, depth);
    case 'adt':
      return declaredSize(measure, ty, depth);
    default:
      return unknownSize;
  }
}

function arraySize(measure: Measure, ty: Ty & { k: 'array' }, depth: number): Size {
  const { least, most } = sizeOf(measure, ty.elem, depth + 1);
  const len = evaluate(measure.world, measure.values, ty.len);
  if (!len || len.value < 0) return { least: { bytes: 0, align: least.align } };
  const times = (it: Layout): Layout => ({ bytes: it.bytes * len.value, align: it.align });
  return { least: times(least), ...(most && len.exact ? { most: times(most) } : {}) };
}

function declaredSize(outer: Measure, outerTy: Ty & { k: 'adt' }, depth: number): Size {
  const { decl } = outerTy;
  const { id, item } = decl;
  if (id === 'core::marker::PhantomData') return exactly(nothing);
  // Lengths are read where they are written: those of arguments here, those of fields beside the declaration.
  const ty = { ...outerTy, args: outerTy.args.map((it) => settled(outer, it)) };
  const sizes = outer.found ?? new Map<string, Size>();
  const key = layoutKey(ty);
  const before = key === undefined ? undefined : sizes.get(key);
  if (before) return before;
  // A type that holds itself by value has no size.
  if (key !== undefined) sizes.set(key, unknownSize);
  const measure = { ...inModule(outer, decl.module), found: sizes };
  const fields = fieldsOf(outer.impls, ty);
  const sizeOfField = (it: TypedField) => {
    const found = sizeOf(measure, it.ty, depth + 1);
    return isConditional(it) ? { least: nothing, ...(found.most ? { most: found.most } : {}) } : found;
  };
  const of = (): Size => {
    if (item.kind === 'enum') {
      const variants = item.variants.map((variant) =>
        both(fields.filter((it) => variant.fields.includes(it.field)).map(sizeOfField), reordered),
      );
      return enumSize(item, variants, fields.length === 1 ? hasNiche(outer.impls, fields[0]!.ty) : undefined);
    }
    if (item.kind === 'union') return both(fields.map(sizeOfField), widest);
    if (item.kind !== 'struct') return unknownSize;
    const repr = reprOf(item);
    const ordered = /\bC\b/.test(repr) ? inOrder : reordered;
    return represented(repr, both(fields.map(sizeOfField), /\bpacked\b/.test(repr) ? packed : ordered));
  };
  const found = of();
  const size = id.startsWith('core::') && !trueToCore.test(id) ? { least: found.least } : found;
  if (key !== undefined) sizes.set(key, size);
  return size;
}

/** `align(N)` makes the alignment larger; `packed(N)` is taken for `packed`, and so is a lower bound alone. */
function represented(repr: string, size: Size): Size {
  const wanted = Number(/\balign\s*\(\s*(\d+)/.exec(repr)?.[1] ?? 1);
  if (/\bpacked\s*\(/.test(repr)) return { least: size.least };
  if (wanted === 1) return size;
  const aligned = (it: Layout) => roundUp(it.bytes, Math.max(it.align, wanted));
  return { least: aligned(size.least), ...(size.most ? { most: aligned(size.most) } : {}) };
}

/** A field that a configuration may leave out. */
function isConditional(it: TypedField): boolean {
  return it.field.attrs.some((attr) => attr.path === 'cfg');
}

/** The same type with the lengths that are certain as numbers, so that it can be read elsewhere. */
function settled(measure: Measure, ty: Ty): Ty {
  const text = (len: string): string => {
    const found = evaluate(measure.world, measure.values, len);
    return found?.exact ? String(found.value) : len;
  };
  if (ty.k === 'const') return { ...ty, text: text(ty.text) };
  const inside = mapParts(ty, (it) => settled(measure, it));
  return inside.k === 'array' ? { ...inside, len: text(inside.len) } : inside;
}

/** Whether a pointer to it is a fat one; undefined where that is not known. */
function isUnsized(measure: Measure, ty: Ty, depth = 0): boolean | undefined {
  if (ty.k === 'slice' || ty.k === 'opaque') return true;
  if (ty.k === 'prim') return ty.name === 'str';
  if (ty.k === 'unknown' || ty.k === 'param' || ty.k === 'proj' || depth > 8) return undefined;
  if (ty.k !== 'adt') return false;
  if (/(^|::)CStr$/.test(ty.decl.id)) return true;
  const last = ty.decl.item.kind === 'struct' ? fieldsOf(measure.impls, ty).at(-1) : undefined;
  return last ? isUnsized(measure, last.ty, depth + 1) : false;
}

function inModule(measure: Measure, module: Module): Measure {
  return module === measure.values.module ? measure : { ...measure, values: { ...measure.values, module } };
}
