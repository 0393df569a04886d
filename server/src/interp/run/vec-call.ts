import type { Range } from '../../emulator/index.ts';
import type { Ty } from '../../types/ty.ts';
import { sizeRange } from '../sizes.ts';
import type { Location } from '../state.ts';
import { ANY, type Val } from '../values.ts';
import { flagsOf, perform } from './allocate.ts';
import { allocatorOf } from './allocators.ts';
import type { Ended } from './call-site.ts';
import { forkFlags, leastRoom } from './fork-tree.ts';
import type { Invocation } from './invocation.ts';
import { refine } from './refine.ts';

/** Any number of elements. */
export const UNBOUNDED: Range = { min: 0, max: Number.POSITIVE_INFINITY };
const NONE: Range = { min: 0, max: 0 };

/** A vector, by how many elements it has and has room for. */
export type VecVal = Val & { k: 'vec' };

/** A call of one of the vector's own functions: the vector that it is about, and what may become of it. */
export class VecCall {
  readonly call: Invocation;
  readonly self: Ty | undefined;
  readonly elemTy: Ty | undefined;
  /** A vector of the type without an element. */
  readonly empty: VecVal;
  /** Where the receiver lies, and what does there; undefined where the call has none, or it is not followed. */
  readonly at: Location | undefined;
  readonly lying: Val | undefined;
  /** The receiver; of any length where that is not known. */
  readonly vec: VecVal;
  readonly #isOfNothing: boolean;

  constructor(call: Invocation, self: Ty | undefined) {
    const { state, args, engine, site } = call;
    this.call = call;
    this.self = self;
    this.elemTy = self?.k === 'adt' ? self.args[0] : undefined;
    const elem = sizeRange(engine.inputs, this.elemTy, site.frame.module);
    this.#isOfNothing = elem?.max === 0;
    const allocator = allocatorOf(self) ?? 'Kmalloc';
    const base = { k: 'vec', allocator, ...(elem ? { elem } : {}), ...(self ? { ty: self } : {}) } as const;
    const most = Number.MAX_SAFE_INTEGER;
    this.empty = { ...base, len: NONE, cap: this.#isOfNothing ? { min: most, max: most } : NONE, spare: 0 };
    this.at = args[0]?.k === 'ref' ? state.deref(args[0]) : undefined;
    // Its elements may have become known since it was made.
    this.lying = this.at && refine(state.read(this.at), self);
    const any: VecVal = { ...base, len: UNBOUNDED, cap: UNBOUNDED, spare: 0 };
    const known = this.lying?.k === 'vec' ? this.lying : any;
    this.vec = elem && !known.elem ? { ...known, elem } : known;
  }

  /** How many an argument says. */
  count(index: number): Range {
    const it = this.call.args[index];
    return it?.k === 'num' ? { min: it.n, max: it.n } : UNBOUNDED;
  }

  /** Allocates for `n` elements at once; the vector that is there then. */
  withCapacity(n: Range): VecVal {
    const { elem, allocator } = this.empty;
    perform(this.call, {
      op: 'with-capacity',
      allocator: allocator!,
      ...(elem ? { elementSize: elem } : {}),
      ...(n === UNBOUNDED ? {} : { capacity: n }),
      flags: flagsOf(this.call).value,
    });
    return { ...this.empty, cap: this.#isOfNothing ? this.empty.cap : n, spare: n.min };
  }

  /** Makes room for more; what is there afterwards. */
  grow(more: Range): VecVal {
    const { call, vec } = this;
    const fits = vec.spare >= more.max || vec.cap.min - vec.len.max >= more.max;
    if (fits || vec.elem?.max === 0 || more.max === 0) return vec;
    perform(call, {
      op: 'grow',
      allocator: vec.allocator ?? this.empty.allocator!,
      ...(vec.elem ? { elementSize: vec.elem } : {}),
      length: vec.len,
      capacity: vec.cap,
      additional:
        more.max === Number.POSITIVE_INFINITY ? { min: Math.max(1, more.min), max: more.max } : more,
      flags: flagsOf(call).value,
    });
    return { ...vec, cap: this.#roomAfter(more), spare: Math.max(vec.spare, more.min) };
  }

  /** `reserve` doubles, or takes what is needed where that is more. */
  #roomAfter(more: Range): Range {
    const { len, cap, elem } = this.vec;
    const need: Range = { min: len.min + more.min, max: len.max + more.max };
    if (cap.min !== cap.max || need.min !== need.max)
      return { min: Math.max(cap.min, need.min), max: Number.POSITIVE_INFINITY };
    const least = forkFlags(this.call.engine.inputs) ? leastRoom(elem) : NONE;
    const room = Math.max(2 * cap.min, need.min);
    return { min: Math.max(room, least.min), max: Math.max(room, least.max) };
  }

  /** Gives back what the allocator may take back. */
  shrink(to: Range): void {
    const { call, vec } = this;
    perform(call, {
      op: 'shrink',
      allocator: vec.allocator ?? this.empty.allocator!,
      ...(vec.elem ? { elementSize: vec.elem } : {}),
      capacity: vec.cap,
      to,
      flags: flagsOf(call).value,
    });
    this.keep({ ...vec, cap: { min: vec.len.min, max: vec.cap.max }, spare: 0 });
  }

  /** From here on this lies where the receiver does. */
  keep(val: VecVal): void {
    const { at, lying } = this;
    if (at && lying && (lying.k === 'vec' || lying.k === 'any')) this.call.state.write(at, val);
  }

  /** The call gives this, and has done nothing else to the state. */
  gives(val: Val = ANY): readonly Ended[] {
    return [{ state: this.call.state, val }];
  }
}

/** The same with more elements. */
export function withMore(val: VecVal, more: Range): VecVal {
  return {
    ...val,
    len: { min: val.len.min + more.min, max: val.len.max + more.max },
    spare: Math.max(0, val.spare - more.max),
  };
}
