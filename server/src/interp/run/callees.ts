import type { FnRef } from '../../types/methods.ts';
import { type Subst, showTy } from '../../types/ty.ts';
import { CHOICES } from '../limits.ts';
import type { State } from '../state.ts';
import { ANY, type Val, valKey } from '../values.ts';
import type { Frame } from './frame.ts';

/** How often a function is being run. */
export function timesOn(stack: readonly FnRef[], { item }: FnRef): number {
  let times = 0;
  for (const it of stack) if (it.item === item) times++;
  return times;
}

/** Whether a function is not told by a text of its own: one that stands inside of another. */
export function hasNoText({ module }: FnRef): boolean {
  return module.enclosing !== undefined;
}

/** Whether a call with this key is being run: it would come to itself. */
export function isRunning(frame: Frame, key: string): boolean {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (at.key === key) return true;
  return false;
}

/**
 * Whether a call of a function inside of itself is another one than each that is being run: by a number, a variant or a
 * closure among its arguments, or by its type arguments. It leads somewhere else then, and is followed there.
 */
export function isAnother(
  frame: Frame,
  { item }: FnRef,
  { telling, subst }: { readonly telling: readonly (Val | undefined)[]; readonly subst: Subst },
): boolean {
  let isInside = false;
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    const { telling: before } = at;
    if (at.fn?.item !== item || !before) continue;
    isInside = true;
    if (!telling.some((it, i) => it && before[i] && !isSame(it, before[i])) && !differ(subst, at.subst))
      return false;
  }
  return isInside;
}

/** An argument that can tell a call from others; undefined where it is not known, or has no end of values. */
export function tellingPart(arg: Val): Val | undefined {
  return arg.k === 'num' || arg.k === 'agg' || arg.k === 'fn' ? arg : undefined;
}

function isSame(a: Val, b: Val): boolean {
  if (a.k === 'num') return b.k === 'num' && a.n === b.n;
  if (a.k === 'agg') return b.k === 'agg' && a.name === b.name;
  if (a.k !== 'fn' || b.k !== 'fn') return a.k === b.k;
  if (a.target?.k === 'fn' && b.target?.k === 'fn') return a.target.fn.item === b.target.fn.item;
  return a.graph === b.graph && a.closure.entry === b.closure.entry && a.target === b.target;
}

function differ(a: Subst, b: Subst): boolean {
  for (const [name, ty] of a) {
    const other = b.get(name);
    if (other && other !== ty && showTy(ty) !== showTy(other)) return true;
  }
  return false;
}

/** Whether a function or its impl has generic parameters: types or constants by name, or an `impl Trait`. */
export function takesAnyType({ item, owner }: FnRef): boolean {
  const given = (it: { readonly kind: string }): boolean => it.kind !== 'lifetime';
  return (
    item.generics.params.some(given) ||
    owner?.impl?.item.generics.params.some(given) === true ||
    // A trait's own method is run for whoever implements it.
    (owner !== undefined && !owner.impl) ||
    item.params.some(({ type }) => (type.kind === 'ref' ? type.inner : type).kind === 'impl')
  );
}

/** Structs of references to structs: deeper ones are taken to bring no code. */
export const DEEPEST_CODE = 3;

/** Whether an argument is code, or a thing with code or of a type of its own in it that the callee does not know. */
export function bringsCode(state: State, val: Val, depth: number): boolean {
  if (val.k === 'fn') return true;
  if (depth > DEEPEST_CODE) return false;
  if (val.k === 'ref') return bringsCode(state, state.read(val), depth + 1);
  if (val.k === 'box') return bringsCode(state, val.inner, depth + 1);
  return val.k === 'agg' && Object.values(val.fields).some((it) => bringsCode(state, it, depth + 1));
}

/** What a call gives that ends in several ways: its caller tells them apart by the value. */
export function oneOf(vals: readonly Val[]): Val {
  const alts = [
    ...new Map(
      vals.flatMap((it) => (it.k === 'either' ? it.alts : [it])).map((it) => [valKey(it), it]),
    ).values(),
  ];
  if (alts.length === 1) return alts[0]!;
  return alts.length <= CHOICES && alts.every((it) => it.k === 'agg' || (it.k === 'fn' && it.target))
    ? { k: 'either', alts }
    : ANY;
}
