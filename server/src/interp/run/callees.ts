import type { FnRef } from '../../types/methods.ts';
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

/** Whether a number that the function was given when it was entered last is another one now. */
export function counts(frame: Frame, { item }: FnRef, numbers: readonly (number | undefined)[]): boolean {
  for (let at: Frame | undefined = frame; at; at = at.parent) {
    if (at.fn?.item !== item || !at.numbers) continue;
    const before = at.numbers;
    return numbers.some((it, i) => it !== undefined && before[i] !== undefined && it !== before[i]);
  }
  return false;
}

/** Whether a function or its impl has generic parameters: types or constants by name, or an `impl Trait`. */
export function takesAnyType({ item, owner }: FnRef): boolean {
  const given = (it: { readonly kind: string }): boolean => it.kind !== 'lifetime';
  return (
    item.generics.params.some(given) ||
    owner?.impl?.item.generics.params.some(given) === true ||
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
