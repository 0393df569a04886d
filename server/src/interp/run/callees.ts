import type { FnRef } from '../../types/methods.ts';
import type { Frame } from './frame.ts';

/** How often a function is being run. */
export function timesOn(stack: readonly FnRef[], { item }: FnRef): number {
  let times = 0;
  for (const it of stack) if (it.item === item) times++;
  return times;
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

/** Whether a parameter is an `impl Trait`: a generic one without a name. */
export function takesAnyType({ item }: FnRef): boolean {
  return item.params.some(({ type }) => (type.kind === 'ref' ? type.inner : type).kind === 'impl');
}
