import { step } from '../text/work.ts';
import type { Ty } from './ty.ts';

/**
 * Matches a pattern type, which holds parameters, against a concrete one and records what each parameter stands for.
 * False where they cannot be the same type. An unknown on either side matches anything.
 */
export function unify(pattern: Ty, ty: Ty, subst: Map<string, Ty>): boolean {
  step();
  if (pattern.k === 'param') {
    const bound = subst.get(pattern.name);
    if (!bound || bound.k === 'unknown') {
      subst.set(pattern.name, ty);
      return true;
    }
    return unify(bound, ty, new Map());
  }
  if (pattern.k === 'const') {
    if (ty.k !== 'const') return ty.k === 'unknown';
    const bound = subst.get(pattern.text);
    if (!bound) {
      subst.set(pattern.text, ty);
      return true;
    }
    return bound.k !== 'const' || !isLiteral(bound.text) || !isLiteral(ty.text) || bound.text === ty.text;
  }
  if (pattern.k === 'unknown' || ty.k === 'unknown' || pattern.k === 'proj' || ty.k === 'proj') return true;
  if (ty.k === 'param') return false;
  if (ty.k === 'opaque' || pattern.k === 'opaque') return ty.k === pattern.k;
  switch (pattern.k) {
    case 'adt':
      return ty.k === 'adt' && ty.decl.id === pattern.decl.id && all(pattern.args, ty.args, subst);
    case 'prim':
      return ty.k === 'prim' && ty.name === pattern.name;
    case 'ref':
    case 'ptr':
      return ty.k === pattern.k && unify(pattern.inner, ty.inner, subst);
    case 'tuple':
      return (
        ty.k === 'tuple' && ty.elems.length === pattern.elems.length && all(pattern.elems, ty.elems, subst)
      );
    case 'slice':
      return ty.k === 'slice' && unify(pattern.elem, ty.elem, subst);
    case 'array':
      if (ty.k !== 'array') return false;
      if (!isLiteral(pattern.len)) subst.set(pattern.len, { k: 'const', text: ty.len });
      return unify(pattern.elem, ty.elem, subst);
    case 'fn':
      return ty.k === 'fn' || ty.k === 'closure';
    case 'never':
      return ty.k === 'never';
    default:
      return true;
  }
}

function all(patterns: readonly Ty[], tys: readonly Ty[], subst: Map<string, Ty>): boolean {
  for (let i = 0; i < patterns.length && i < tys.length; i++)
    if (!unify(patterns[i]!, tys[i]!, subst)) return false;
  return true;
}

function isLiteral(text: string): boolean {
  return /^-?\d/.test(text);
}
