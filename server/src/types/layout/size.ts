import type { Ty } from '../ty.ts';
import type { TypeWorld } from '../world.ts';
import { evaluate, type Values } from './const-value.ts';
import { pinningOf } from './pinning.ts';

/** The place that a value takes on a 64-bit machine. */
export interface Size {
  /** Bytes, at least: what is unknown counts as nothing. */
  readonly bytes: number;
  readonly align: number;
  /** Whether nothing was unknown. */
  readonly exact: boolean;
}

const pointer: Size = { bytes: 8, align: 8, exact: true };
const fat: Size = { bytes: 16, align: 8, exact: true };
const nothing: Size = { bytes: 0, align: 1, exact: false };

/** Bytes, and the alignment, of the built-in types that have a fixed size on a 64-bit machine. */
export const primitiveSizes: Readonly<Record<string, number>> = {
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

/** Measures types as a world declares them; `values` reads the values of constants. */
export function sizeOf(world: TypeWorld, values: Values, ty: Ty, depth = 0): Size {
  if (depth > 16) return nothing;
  const inner = (it: Ty) => sizeOf(world, values, it, depth + 1);
  switch (ty.k) {
    case 'prim': {
      const bytes = primitiveSizes[ty.name];
      return bytes === undefined ? nothing : { bytes, align: bytes, exact: true };
    }
    case 'ref':
    case 'ptr':
      return isUnsized(ty.inner)
        ? fat
        : { ...pointer, exact: ty.inner.k !== 'unknown' && ty.inner.k !== 'param' };
    case 'fn':
      return pointer;
    case 'never':
      return { bytes: 0, align: 1, exact: true };
    case 'tuple':
      return sum(ty.elems.map(inner));
    case 'array': {
      const elem = inner(ty.elem);
      const len = evaluate(world, values, ty.len);
      return len === undefined
        ? { ...nothing, align: elem.align }
        : { ...elem, bytes: elem.bytes * len.value, exact: elem.exact && len.exact };
    }
    case 'adt':
      return sizeOfAdt(world, ty, inner);
    default:
      return nothing;
  }
}

function sizeOfAdt(world: TypeWorld, ty: Ty & { k: 'adt' }, inner: (ty: Ty) => Size): Size {
  const { id, item } = ty.decl;
  if (id === 'core::marker::PhantomData') return { bytes: 0, align: 1, exact: true };
  const fields = pinningOf(world).fieldsOf(ty);
  if (item.kind === 'union') return widest(fields.map((it) => inner(it.ty)));
  if (item.kind === 'enum') {
    const byVariant = item.variants.map((it) =>
      sum(fields.filter((f) => it.fields.includes(f.field)).map((f) => inner(f.ty))),
    );
    const widestVariant = widest(byVariant);
    const plain = item.variants.every((it) => it.fields.length === 0);
    // A niche may hold the tag, so the widest variant is all that is sure.
    return plain
      ? {
          bytes: item.variants.length > 1 ? 1 : 0,
          align: 1,
          exact: !item.attrs.some((it) => it.path === 'repr'),
        }
      : { ...widestVariant, exact: false };
  }
  if (item.kind !== 'struct') return nothing;
  // The stub of `core` has the right fields for what holds a value, and a made-up one for the rest.
  return sum(fields.map((it) => inner(it.ty)));
}

/** Fields one after the other as `repr(Rust)` may order them: no gaps but at the end. */
function sum(parts: readonly Size[]): Size {
  const align = Math.max(1, ...parts.map((it) => it.align));
  const bytes = parts.reduce((total, it) => total + it.bytes, 0);
  return { bytes: Math.ceil(bytes / align) * align, align, exact: parts.every((it) => it.exact) };
}

function widest(parts: readonly Size[]): Size {
  const align = Math.max(1, ...parts.map((it) => it.align));
  const bytes = Math.max(0, ...parts.map((it) => it.bytes));
  return { bytes: Math.ceil(bytes / align) * align, align, exact: parts.every((it) => it.exact) };
}

function isUnsized(ty: Ty): boolean {
  if (ty.k === 'slice' || ty.k === 'opaque') return true;
  if (ty.k === 'prim') return ty.name === 'str';
  return ty.k === 'adt' && /(^|::)CStr$/.test(ty.decl.id);
}

/** `4096 bytes`, or `at least 4096 bytes`. */
export function showSize(size: Size): string {
  return `${size.exact ? '' : 'at least '}${size.bytes} byte${size.bytes === 1 ? '' : 's'}`;
}
