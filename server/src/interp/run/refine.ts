import { sortOf } from '../../types/drop-glue.ts';
import type { Ty } from '../../types/ty.ts';
import { anyOf, type Val } from '../values.ts';

/**
 * A value with what the type of its place says where the value itself does not know: what a box holds that came out of a
 * raw pointer, the payload of a variant, the elements of a vector. The same object where nothing is learned.
 */
export function refine(val: Val, ty: Ty | undefined): Val {
  if (!ty || ty.k === 'unknown' || ty.k === 'param') return val;
  switch (val.k) {
    case 'any':
      return val.ty && isKnown(val.ty) ? val : anyOf(ty);
    case 'box': {
      const box = pointee(ty);
      if (!box) return val;
      const inner = refine(val.inner, box.args[0]);
      return inner === val.inner ? val : { ...val, inner, ty: box };
    }
    case 'vec':
      return val.ty && isKnown(val.ty) ? val : sortOfTy(ty) === 'vec' ? { ...val, ty } : val;
    case 'either': {
      const alts = val.alts.map((it) => refine(it, ty));
      return alts.every((it, i) => it === val.alts[i]) ? val : { ...val, alts };
    }
    case 'agg':
      if (val.lent || val.holds || ty.k !== 'adt' || !isOf(val.name, ty)) return val;
      // A generic function that was called through its path made it of parameters.
      return val.ty && (isKnown(val.ty) || !isKnown(ty)) ? val : { ...val, ty };
    default:
      return val;
  }
}

/** Whether a name is that of the type or of one of its variants. */
function isOf(name: string, { decl: { item } }: Ty & { k: 'adt' }): boolean {
  return item.kind === 'enum' ? item.variants.some((it) => it.name === name) : item.name === name;
}

function isKnown(ty: Ty): boolean {
  if (ty.k === 'unknown' || ty.k === 'param' || ty.k === 'proj') return false;
  return ty.k !== 'adt' || ty.args.every(isKnown);
}

/** The box that a type is, pinned or not. */
function pointee(ty: Ty): (Ty & { k: 'adt' }) | undefined {
  if (ty.k !== 'adt') return undefined;
  if (ty.decl.id === 'core::pin::Pin') return ty.args[0] && pointee(ty.args[0]);
  return sortOf(ty.decl.id) === 'box' ? ty : undefined;
}

function sortOfTy(ty: Ty): string | undefined {
  return ty.k === 'adt' ? sortOf(ty.decl.id) : undefined;
}
