import type { EnumItem } from '../../syntax/ast/index.ts';
import type { ImplIndex } from '../impls.ts';
import type { Ty } from '../ty.ts';
import { fieldsOf } from './fields.ts';
import { both, exactly, type Layout, reprOf, roundUp, type Size, widest } from './layout.ts';

/** What a tag may be where nothing says it: a discriminant as written can want up to eight bytes. */
const anyTag: Size = { least: { bytes: 1, align: 1 }, most: { bytes: 8, align: 8 } };

/**
 * The size of an enum of which the variants have these sizes. `niche` says whether the one field of an enum with one
 * field has values that it never takes; undefined where that is not known.
 */
export function enumSize(item: EnumItem, variants: readonly Size[], niche: boolean | undefined): Size {
  if (variants.length === 0) return exactly({ bytes: 0, align: 1 });
  const tag = tagOf(item);
  const repr = reprOf(item);
  const filled = item.variants.filter((it) => it.fields.length > 0).length;
  if (filled === 0) return variants.length === 1 && repr === '' ? exactly({ bytes: 0, align: 1 }) : tag;
  const all = both(variants, widest);
  if (variants.length === 1 && repr === '') return all;
  if (repr === '' && filled === 1 && variants.length === 2) {
    if (niche === true) return all;
    if (niche === false) return tagged(all, tag);
  }
  // A niche may hold the tag, so the widest variant is all that is sure.
  const { most } = tagged(all, tag);
  return { least: all.least, ...(most ? { most } : {}) };
}

/** The tag in front, and what it takes to be aligned. */
function tagged(all: Size, tag: Size): Size {
  const add = (it: Layout, by: Layout) => {
    const align = Math.max(it.align, by.align);
    return roundUp(roundUp(it.bytes, align).bytes + align, align);
  };
  return {
    least: add(all.least, tag.least),
    ...(all.most && tag.most ? { most: add(all.most, tag.most) } : {}),
  };
}

/** `repr(u16)` says it, `repr(C)` is an `int`; an enum with data counts its variants, and others may have numbers of their own. */
function tagOf(item: EnumItem): Size {
  const repr = reprOf(item);
  const named = /\b[iu](8|16|32|64|128|size)\b/.exec(repr)?.[1];
  const of = (bytes: number) => exactly({ bytes, align: bytes });
  if (named) return of(named === 'size' ? 8 : Number(named) / 8);
  if (/\bC\b/.test(repr)) return of(4);
  return item.variants.some((it) => it.fields.length > 0) && item.variants.length <= 256 ? of(1) : anyTag;
}

/** Numbers of which every value is one. */
const full = /^(?:[iu](?:8|16|32|64|128|size)|f32|f64)$/;

/**
 * Whether a type has a value that it never takes, in which `None` can be kept: a reference is never null. Undefined where
 * that is not known.
 */
export function hasNiche(impls: ImplIndex, ty: Ty, depth = 0): boolean | undefined {
  if (depth > 8) return undefined;
  switch (ty.k) {
    case 'ref':
    case 'fn':
      return true;
    case 'ptr':
      return false;
    case 'prim':
      return !full.test(ty.name);
    case 'array':
      return hasNiche(impls, ty.elem, depth + 1) === false ? false : undefined;
    case 'tuple':
      return some(ty.elems.map((it) => hasNiche(impls, it, depth + 1)));
    case 'adt': {
      const { id, item } = ty.decl;
      if (/^core::(?:ptr::NonNull|num::NonZero)$/.test(id)) return true;
      if (/^core::(?:cell::UnsafeCell|mem::MaybeUninit|marker::\w+)$/.test(id)) return false;
      // What stands for the rest of `core` is not all that there is.
      if (item.kind !== 'struct' || (id.startsWith('core::') && id !== 'core::pin::Pin')) return undefined;
      return some(fieldsOf(impls, ty).map((it) => hasNiche(impls, it.ty, depth + 1)));
    }
    default:
      return undefined;
  }
}

function some(each: readonly (boolean | undefined)[]): boolean | undefined {
  if (each.includes(true)) return true;
  return each.includes(undefined) ? undefined : false;
}
