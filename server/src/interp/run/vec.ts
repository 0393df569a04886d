import type { Ty } from '../../types/ty.ts';
import type { Location, State } from '../state.ts';
import { ANY, anyOf, holdsIn, type Val, variant } from '../values.ts';
import { fallible } from './allocate.ts';
import type { Ended } from './call-site.ts';
import { callClosure } from './closures.ts';
import { dropAt, dropType, dropValue, isQuiet } from './drops.ts';
import type { Invocation } from './invocation.ts';
import { isSumType } from './narrow.ts';
import { UNBOUNDED, VecCall, type VecVal, withMore } from './vec-call.ts';

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

/** What one of the vector's own functions does. */
type Effect = (it: VecCall) => readonly Ended[] | undefined;

const effects: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['new', (it) => it.gives(it.empty)],
  ['default', (it) => it.gives(it.empty)],
  ['with_capacity', (it) => fallible(it.call.state, it.withCapacity(it.count(0)))],
  ['from_elem', (it) => filled(it, 1)],
  ['zeroed', (it) => filled(it, 0)],
  ['push', push],
  ['reserve', (it) => grown(it, (room) => it.keep(room))],
  ['extend_with', (it) => grown(it, (room) => it.keep(withMore(room, it.count(1))))],
  [
    'extend_from_slice',
    (it) => {
      it.keep(withMore(it.grow(UNBOUNDED), UNBOUNDED));
      return fallible(it.call.state, ANY);
    },
  ],
  ['resize', resize],
  [
    'shrink_to',
    (it) => {
      it.shrink(it.count(1));
      return fallible(it.call.state, ANY);
    },
  ],
  ['push_within_capacity', (it) => withinCapacity(it, 1)],
  ['insert_within_capacity', (it) => withinCapacity(it, 2)],
  ['pop', takeOut],
  ['remove', takeOut],
  ['clear', (it) => empty(it, 0)],
  ['truncate', (it) => empty(it, it.vec.len.max)],
  ['retain', (it) => empty(it, it.vec.len.max)],
  ['len', length],
  ['capacity', (it) => it.gives(exactly(it.vec.cap))],
  ['is_empty', isEmpty],
  ['inc_len', anyLength],
  ['set_len', anyLength],
  ['dec_len', anyLength],
  ['drop', drop],
]);

/** `Vec<T, A>`: length and room are followed, so that a push into room that is there allocates nothing. */
export function vecIntrinsic(call: Invocation, self: Ty | undefined): readonly Ended[] | undefined {
  const { name } = call.fn.item;
  if (LOOKS.has(name)) return resultOnly(call);
  return effects.get(name)?.(new VecCall(call, self));
}

function filled(it: VecCall, count: number): readonly Ended[] {
  const n = it.count(count);
  it.withCapacity(n);
  return fallible(it.call.state, { ...it.empty, len: n, cap: n, spare: 0 });
}

function push(it: VecCall): readonly Ended[] {
  const { call } = it;
  const value = call.args[1];
  const one = { min: 1, max: 1 };
  const room = it.grow(one);
  it.keep(withMore(room, one));
  if (room !== it.vec) return orDropped(call, value);
  if (value) letGo(call, value);
  return it.gives(variant('Ok', ANY));
}

function grown(it: VecCall, keep: (room: VecVal) => void): readonly Ended[] {
  keep(it.grow(it.count(1)));
  return fallible(it.call.state, ANY);
}

function resize(it: VecCall): readonly Ended[] {
  const { vec } = it;
  const n = it.count(1);
  const room = it.grow({ min: Math.max(0, n.min - vec.len.max), max: Math.max(0, n.max - vec.len.min) });
  it.keep({ ...room, len: n, spare: Math.max(0, room.cap.min - n.max) });
  return fallible(it.call.state, ANY);
}

function withinCapacity(it: VecCall, value: number): readonly Ended[] {
  it.keep(withMore(it.vec, { min: 0, max: 1 }));
  return it.gives(handedBack(it.call, it.call.args[value]));
}

function takeOut(it: VecCall): readonly Ended[] {
  it.keep({ ...it.vec, len: { min: 0, max: it.vec.len.max } });
  return resultOnly(it.call);
}

/** Elements go until at most so many are left; those that a closure does not want to keep. */
function empty(it: VecCall, left: number): readonly Ended[] {
  const { call, vec } = it;
  const { engine, site, state } = call;
  it.keep({ ...vec, len: { min: 0, max: left } });
  const closure = call.args[1];
  // Whether there is an element that it could be asked about is rarely known.
  const maybe = site.maybe || vec.len.min === 0;
  const states =
    closure?.k === 'fn'
      ? [
          state,
          ...callClosure(engine, { ...site, maybe }, undecided(state), closure, [ANY]).map((it) => it.state),
        ]
      : [state];
  return states.flatMap((s) => dropElements(it, s)).map((s) => ({ state: s, val: ANY }));
}

function exactly({ min, max }: VecVal['len']): Val {
  return min === max ? { k: 'num', n: min } : ANY;
}

/** A length that is not known can still be compared: `v.len() == 0`. */
function length(it: VecCall): readonly Ended[] {
  const { at, lying, vec, self, call } = it;
  if (vec.len.min === vec.len.max || !at || (lying?.k !== 'any' && lying?.k !== 'vec'))
    return it.gives(exactly(vec.len));
  const seen = lying.k === 'vec' || lying.ty ? lying : placed(call.state, at, lying, self);
  return it.gives({ ...at, k: 'is', seen, name: 'length' });
}

function isEmpty(it: VecCall): readonly Ended[] {
  const { at, lying, vec, self, call } = it;
  if (vec.len.min > 0) return it.gives({ k: 'num', n: 0 });
  if (vec.len.max === 0) return it.gives({ k: 'num', n: 1 });
  if (!at || lying?.k !== 'any') return it.gives();
  // A branch on the answer tells what lies there.
  return it.gives({ ...at, k: 'is', seen: placed(call.state, at, lying, self), name: 'empty' });
}

function anyLength(it: VecCall): readonly Ended[] {
  it.keep({ ...it.vec, len: UNBOUNDED, spare: 0 });
  return it.gives();
}

function drop({ call: { engine, site, state }, at }: VecCall): readonly Ended[] | undefined {
  return at && dropAt(engine, site, state, at, undefined).map((it) => ({ state: it, val: ANY }));
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
function dropElements({ call, vec, elemTy }: VecCall, state: State): readonly State[] {
  if (!elemTy || vec.len.max === 0) return [state];
  const some = call.fn.item.name === 'clear' && vec.len.min > 0;
  return dropType(call.engine, call.site, state, elemTy, 'elements', !some, 1);
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
