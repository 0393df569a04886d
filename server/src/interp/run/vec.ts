import type { Range } from '../../emulator/index.ts';
import type { Ty } from '../../types/ty.ts';
import { sizeRange } from '../sizes.ts';
import type { Location, State } from '../state.ts';
import { ANY, anyOf, holdsIn, type Val, variant } from '../values.ts';
import { fallible, flagsOf, perform } from './allocate.ts';
import { allocatorOf } from './allocators.ts';
import { dropAt, dropType, dropValue, isQuiet } from './drops.ts';
import { forkFlags, leastRoom } from './fork-tree.ts';
import type { Invocation } from './invocation.ts';
import { callClosure, type Ended } from './invoke.ts';
import { isSumType } from './narrow.ts';
import { refine } from './refine.ts';

const UNBOUNDED: Range = { min: 0, max: Number.POSITIVE_INFINITY };

/** Functions that leave a vector's length and room as they are. */
const LOOKS: ReadonlySet<string> = new Set([
  'as_slice',
  'as_mut_slice',
  'as_ptr',
  'as_mut_ptr',
  'deref',
  'deref_mut',
  'spare_capacity_mut',
]);

type VecVal = Val & { k: 'vec' };

/** `Vec<T, A>`: length and room are followed, so that a push into room that is there allocates nothing. */
export function vecIntrinsic(call: Invocation, self: Ty | undefined): readonly Ended[] | undefined {
  const { state, args, fn, engine, site } = call;
  if (LOOKS.has(fn.item.name)) return resultOnly(call);
  const elemTy = self?.k === 'adt' ? self.args[0] : undefined;
  const elem = sizeRange(engine.inputs, elemTy, site.frame.module);
  const empties = elem?.max === 0;
  const allocator = allocatorOf(self) ?? 'Kmalloc';
  const base = { k: 'vec', allocator, ...(elem ? { elem } : {}), ...(self ? { ty: self } : {}) } as const;
  const empty: VecVal = {
    ...base,
    len: { min: 0, max: 0 },
    cap: empties ? { min: Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER } : { min: 0, max: 0 },
    spare: 0,
  };
  const at = args[0]?.k === 'ref' ? state.deref(args[0]) : undefined;
  // Its elements may have become known since it was made.
  const lying = at && refine(state.read(at), self);
  const vec: VecVal =
    lying?.k === 'vec'
      ? elem && !lying.elem
        ? { ...lying, elem }
        : lying
      : { ...base, len: UNBOUNDED, cap: UNBOUNDED, spare: 0 };
  const count = (it: Val | undefined): Range => (it?.k === 'num' ? { min: it.n, max: it.n } : UNBOUNDED);
  const flags = flagsOf(call).value;
  const ended = (val: Val = ANY): readonly Ended[] => [{ state, val }];

  /** Makes room for more; what is there afterwards. */
  const grow = (more: Range): VecVal => {
    const need: Range = { min: vec.len.min + more.min, max: vec.len.max + more.max };
    const fits = vec.spare >= more.max || vec.cap.min - vec.len.max >= more.max;
    const zst = vec.elem?.max === 0;
    if (fits || zst || more.max === 0) return vec;
    perform(call, {
      op: 'grow',
      allocator: vec.allocator ?? allocator,
      ...(vec.elem ? { elementSize: vec.elem } : {}),
      length: vec.len,
      capacity: vec.cap,
      additional:
        more.max === Number.POSITIVE_INFINITY ? { min: Math.max(1, more.min), max: more.max } : more,
      flags,
    });
    // `reserve` doubles, or takes what is needed where that is more.
    const exact = vec.cap.min === vec.cap.max && need.min === need.max;
    const least = forkFlags(engine.inputs) ? leastRoom(vec.elem) : { min: 0, max: 0 };
    const cap = exact
      ? {
          min: Math.max(2 * vec.cap.min, need.min, least.min),
          max: Math.max(2 * vec.cap.min, need.min, least.max),
        }
      : { min: Math.max(vec.cap.min, need.min), max: Number.POSITIVE_INFINITY };
    return { ...vec, cap, spare: Math.max(vec.spare, more.min) };
  };
  const keep = (val: VecVal): void => {
    if (at && lying && (lying.k === 'vec' || lying.k === 'any')) state.write(at, val);
  };
  const added = (val: VecVal, more: Range): VecVal => ({
    ...val,
    len: { min: val.len.min + more.min, max: val.len.max + more.max },
    spare: Math.max(0, val.spare - more.max),
  });

  switch (fn.item.name) {
    case 'new':
    case 'default':
      return ended(empty);
    case 'with_capacity': {
      const n = count(args[0]);
      perform(call, {
        op: 'with-capacity',
        allocator,
        ...(elem ? { elementSize: elem } : {}),
        ...(n === UNBOUNDED ? {} : { capacity: n }),
        flags,
      });
      return fallible(state, { ...empty, cap: empties ? empty.cap : n, spare: n.min });
    }
    case 'from_elem':
    case 'zeroed': {
      const n = count(args[fn.item.name === 'zeroed' ? 0 : 1]);
      perform(call, {
        op: 'with-capacity',
        allocator,
        ...(elem ? { elementSize: elem } : {}),
        ...(n === UNBOUNDED ? {} : { capacity: n }),
        flags,
      });
      return fallible(state, { ...base, len: n, cap: n, spare: 0 });
    }
    case 'push': {
      const one = { min: 1, max: 1 };
      const grown = grow(one);
      const room = grown === vec;
      keep(added(grown, one));
      if (!room) return orDropped(call, args[1]);
      if (args[1]) letGo(call, args[1]);
      return [{ state, val: variant('Ok', ANY) }];
    }
    case 'reserve': {
      const n = count(args[1]);
      keep(grow(n));
      return fallible(state, ANY);
    }
    case 'extend_with': {
      const n = count(args[1]);
      keep(added(grow(n), n));
      return fallible(state, ANY);
    }
    case 'extend_from_slice':
      keep(added(grow(UNBOUNDED), UNBOUNDED));
      return fallible(state, ANY);
    case 'resize': {
      const n = count(args[1]);
      const more: Range = { min: Math.max(0, n.min - vec.len.max), max: Math.max(0, n.max - vec.len.min) };
      const grown = grow(more);
      keep({ ...grown, len: n, spare: Math.max(0, grown.cap.min - n.max) });
      return fallible(state, ANY);
    }
    case 'shrink_to': {
      perform(call, {
        op: 'shrink',
        allocator: vec.allocator ?? allocator,
        ...(vec.elem ? { elementSize: vec.elem } : {}),
        capacity: vec.cap,
        to: count(args[1]),
        flags,
      });
      keep({ ...vec, cap: { min: vec.len.min, max: vec.cap.max }, spare: 0 });
      return fallible(state, ANY);
    }
    case 'push_within_capacity':
    case 'insert_within_capacity': {
      keep(added(vec, { min: 0, max: 1 }));
      const value = args[fn.item.name === 'push_within_capacity' ? 1 : 2];
      return [{ state, val: handedBack(call, value) }];
    }
    case 'pop':
    case 'remove':
      keep({ ...vec, len: { min: 0, max: vec.len.max } });
      return resultOnly(call);
    case 'clear':
    case 'truncate':
    case 'retain': {
      keep({ ...vec, len: { min: 0, max: fn.item.name === 'clear' ? 0 : vec.len.max } });
      const closure = args[1];
      const states =
        closure?.k === 'fn'
          ? [state, ...callClosure(engine, site, undecided(state), closure, [ANY]).map((it) => it.state)]
          : [state];
      return states.flatMap((s) => dropElements(call, s, vec, elemTy)).map((s) => ({ state: s, val: ANY }));
    }
    case 'len':
      return ended(vec.len.min === vec.len.max ? { k: 'num', n: vec.len.min } : ANY);
    case 'capacity':
      return ended(vec.cap.min === vec.cap.max ? { k: 'num', n: vec.cap.min } : ANY);
    case 'is_empty':
      if (vec.len.min > 0) return ended({ k: 'num', n: 0 });
      if (vec.len.max === 0) return ended({ k: 'num', n: 1 });
      if (!at || lying?.k !== 'any') return ended();
      // A branch on the answer tells what lies there.
      return ended({ ...at, k: 'is', seen: placed(state, at, lying, self), name: 'empty' });
    case 'inc_len':
    case 'set_len':
    case 'dec_len':
      keep({ ...vec, len: UNBOUNDED, spare: 0 });
      return ended();
    case 'drop':
      return at
        ? dropAt(engine, site, state, at, undefined).map((it) => ({ state: it, val: ANY }))
        : undefined;
    default:
      return undefined;
  }
}

/** What lies at a place, as a value of its own. */
function placed(state: State, at: Location, lying: Val & { k: 'any' }, ty: Ty | undefined): Val {
  const own = { ...anyOf(lying.ty ?? ty) };
  state.write(at, own);
  return own;
}

function undecided(state: State): State {
  const out = state.clone();
  out.undecide();
  return out;
}

/** Elements that go: whether there are any is rarely known. */
function dropElements(call: Invocation, state: State, vec: VecVal, elem: Ty | undefined): readonly State[] {
  if (!elem || vec.len.max === 0) return [state];
  const some = call.fn.item.name === 'clear' && vec.len.min > 0;
  return dropType(call.engine, call.site, state, elem, 'elements', !some, 1);
}

/** A guard among elements is not followed any further, and taken to be let go. */
function letGo({ engine, state }: Invocation, value: Val): void {
  for (const id of holdsIn(value)) engine.release(state, id);
}

/** What a call that may fail was given is dropped inside it where it fails (rust/kernel/alloc/kvec.rs: `push`). */
function orDropped(call: Invocation, value: Val | undefined): readonly Ended[] {
  const { engine, site, state } = call;
  if (!value || isQuiet(engine, state, value)) return fallible(state, ANY);
  const failed = dropValue(engine, site, undecided(state), value);
  letGo(call, value);
  return [
    { state, val: variant('Ok', ANY) },
    ...failed.map((it) => ({ state: it, val: variant('Err', ANY) })),
  ];
}

/** `Result<(), PushError<T>>`: the error carries what did not fit. */
function handedBack(call: Invocation, value: Val | undefined): Val {
  const failed = isSumType(call.ret) ? call.ret.args[1] : undefined;
  if (!failed) return anyOf(call.ret);
  const error: Val = {
    k: 'agg',
    name: failed.k === 'adt' && failed.decl.item.kind === 'struct' ? failed.decl.item.name : '',
    fields: { '0': value ?? ANY },
    ty: failed,
  };
  return { k: 'either', alts: [variant('Ok', ANY), variant('Err', error)] };
}

/** What is taken out is of the result's type. */
function resultOnly(call: Invocation): readonly Ended[] {
  return [{ state: call.state, val: anyOf(call.ret) }];
}
