import { GFP_BITS, gfpConstants } from './gfp.ts';
import type { KernelTraits } from './kernels.ts';

/** A flags expression as data: what stands in the source, without the source. */
export type GfpExpr =
  | { readonly kind: 'constant'; readonly name: string }
  | { readonly kind: 'bits'; readonly value: number }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'or' | 'and'; readonly left: GfpExpr; readonly right: GfpExpr }
  | { readonly kind: 'not'; readonly operand: GfpExpr }
  | { readonly kind: 'unknown' };

/**
 * What is known of a flags value: `set` are the bits that are 1 for certain, `unknown` the bits that may be either.
 * The two never overlap; both are unsigned 32-bit masks.
 */
export interface GfpValue {
  readonly set: number;
  readonly unknown: number;
}

const ALL = 0xffffffff;

/** A value of which each bit is known. */
export function knownGfp(bits: number): GfpValue {
  return { set: bits >>> 0, unknown: 0 };
}

/** A value of which nothing is known. */
export const UNKNOWN_GFP: GfpValue = { set: 0, unknown: ALL };

/**
 * The value of an expression. `parameters` gives what the caller passes; a parameter that is not in it, and a
 * constant that this kernel does not have, is unknown in all bits.
 */
export function evaluateGfp(
  traits: KernelTraits,
  expr: GfpExpr,
  parameters: ReadonlyMap<string, GfpValue> = new Map(),
): GfpValue {
  switch (expr.kind) {
    case 'constant': {
      const value = gfpConstants(traits)[expr.name];
      return value === undefined ? UNKNOWN_GFP : knownGfp(value);
    }
    case 'bits':
      return knownGfp(expr.value);
    case 'parameter':
      return parameters.get(expr.name) ?? UNKNOWN_GFP;
    case 'or': {
      const l = evaluateGfp(traits, expr.left, parameters);
      const r = evaluateGfp(traits, expr.right, parameters);
      const set = (l.set | r.set) >>> 0;
      return { set, unknown: ((l.unknown | r.unknown) & ~set) >>> 0 };
    }
    case 'and': {
      const l = evaluateGfp(traits, expr.left, parameters);
      const r = evaluateGfp(traits, expr.right, parameters);
      const set = (l.set & r.set) >>> 0;
      const maybe = (l.set | l.unknown) & (r.set | r.unknown);
      return { set, unknown: (maybe & ~set) >>> 0 };
    }
    case 'not': {
      const v = evaluateGfp(traits, expr.operand, parameters);
      return { set: (ALL & ~(v.set | v.unknown)) >>> 0, unknown: v.unknown };
    }
    case 'unknown':
      return UNKNOWN_GFP;
  }
}

/** Whether a value allows to block: known both ways, or `unknown`. */
export function mayBlock(value: GfpValue): boolean | 'unknown' {
  if (value.set & GFP_BITS.__GFP_DIRECT_RECLAIM) return true;
  return value.unknown & GFP_BITS.__GFP_DIRECT_RECLAIM ? 'unknown' : false;
}

/**
 * Concrete masks that stand for all values: one where the value is known, else what the unknown bits are under
 * GFP_KERNEL and under GFP_ATOMIC. Blocking is the only unknown that decides what sleeps.
 */
export function representativeGfp(traits: KernelTraits, value: GfpValue): readonly number[] {
  if (value.unknown === 0) return [value.set];
  const constants = gfpConstants(traits);
  const masks = [constants.GFP_KERNEL!, constants.GFP_ATOMIC!].map(
    (mask) => (value.set | (value.unknown & mask)) >>> 0,
  );
  return [...new Set(masks)];
}
