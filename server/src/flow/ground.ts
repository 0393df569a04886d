import type { Ty } from '../types/ty.ts';

const known = new WeakMap<Ty, boolean>();

/** Whether a type is the same whatever generic parameters stand for, as most are; those that are hard to tell are not. */
export function isGround(ty: Ty): boolean {
  if (ty.k === 'prim') return true;
  let ground = known.get(ty);
  if (ground === undefined) known.set(ty, (ground = look(ty, 0)));
  return ground;
}

/** Deeper types than `normalize` goes are cut off there. */
const DEEPEST = 8;

function look(ty: Ty, depth: number): boolean {
  if (depth > DEEPEST) return false;
  switch (ty.k) {
    case 'prim':
    case 'never':
    case 'unknown':
      return true;
    case 'adt':
      return ty.args.every((it) => look(it, depth + 1));
    case 'tuple':
      return ty.elems.every((it) => look(it, depth + 1));
    case 'ref':
    case 'ptr':
      return look(ty.inner, depth + 1);
    case 'slice':
      return look(ty.elem, depth + 1);
    default:
      return false;
  }
}
