import { itemType } from '../../types/infer/exprs.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Ty } from '../../types/ty.ts';
import type { State } from '../state.ts';
import { ANY, anyOf, typeOfVal, type Val, variant } from '../values.ts';
import type { CallSite, Ended } from './call-site.ts';
import { callClosure } from './closures.ts';
import { dropValue, isQuiet } from './drops.ts';
import type { Engine } from './engine.ts';
import { elementIn, isTable } from './fn-values.ts';
import type { Invocation } from './invocation.ts';

/** An iterator that runs code for each element: `of` is what it takes from, `f` what it runs. */
type Chain = Val & { readonly k: 'agg'; readonly name: `iter ${string}` };

/** Adapters of `core::iter::Iterator` that keep what they are given until an element is asked for. */
const LAZY: ReadonlySet<string> = new Set([
  'map',
  'filter',
  'filter_map',
  'inspect',
  'flat_map',
  'take_while',
  'skip_while',
  'map_while',
]);

/** Adapters that run nothing of their own. */
const PASSING: ReadonlySet<string> = new Set([
  'rev',
  'skip',
  'take',
  'step_by',
  'peekable',
  'fuse',
  'enumerate',
  'copied',
  'cloned',
  'by_ref',
  'into_iter',
  'chain',
  'zip',
]);

/** How a method that asks for elements hands each of them on. */
type Gives =
  /** To a closure that takes it. */
  | 'moved'
  /** To a closure that looks at it; the element goes on to the caller, or ends. */
  | 'lent'
  /** To a closure as its second argument, behind what was gathered. */
  | 'folded'
  /** To nobody: it ends. */
  | 'dropped'
  /** To the caller. */
  | 'kept';

const ASKING: Readonly<Record<string, Gives>> = {
  for_each: 'moved',
  try_for_each: 'moved',
  all: 'moved',
  any: 'moved',
  find_map: 'moved',
  position: 'moved',
  rposition: 'moved',
  min_by_key: 'lent',
  max_by_key: 'lent',
  find: 'lent',
  partition: 'lent',
  fold: 'folded',
  try_fold: 'folded',
  reduce: 'folded',
  count: 'dropped',
  nth: 'dropped',
  last: 'dropped',
  next: 'kept',
  next_back: 'kept',
  max: 'kept',
  min: 'kept',
  sum: 'kept',
  product: 'kept',
  collect: 'kept',
};

/** Whether a value is an iterator that runs code. */
export function isChain(val: Val | undefined): val is Chain {
  return val?.k === 'agg' && val.name.startsWith('iter ');
}

/**
 * Methods of iterators (core::iter::Iterator): adapters run nothing, the methods that ask for elements run all that the
 * adapters were given. There may be no element. Undefined for all others.
 */
export function iteratorIntrinsic(call: Invocation): readonly Ended[] | undefined {
  const { state, args, fn, ret } = call;
  const { name } = fn.item;
  const [self, given] = args;
  if (!self || !isIteratorFn(fn)) return undefined;
  const source = self.k === 'ref' ? state.read(state.deref(self)) : self;
  if (LAZY.has(name) && given?.k === 'fn')
    return [{ state, val: chain(name, sourceOf(call, source), given) }];
  if (PASSING.has(name)) return isChain(source) ? [{ state, val: chain(name, source) }] : undefined;
  const gives = ASKING[name];
  if (!gives) return undefined;
  const closure = args.findLast((it) => it.k === 'fn');
  if (!isChain(source) && !closure) return undefined;
  const none = state.clone();
  none.undecide();
  const emptied = /^(?:next|find$)/.test(name) ? variant('None') : anyOf(ret);
  const from = sourceOf(call, source);
  if (from.k === 'range' && from.from >= from.to) return [{ state: none, val: emptied }];
  const site = hasElement(state, from) ? call.site : { ...call.site, maybe: true };
  const some = elementOf(call.engine, site, state, from).flatMap((it) =>
    handOn({ ...call, site }, it, gives, closure),
  );
  const out: Ended[] = [{ state: none, val: emptied }, ...some];
  // What is asked by value ends with it.
  if (self.k === 'ref' || !isChain(source)) return out;
  return out.flatMap((it) =>
    dropValue(call.engine, call.site, it.state, source).map((s) => ({ state: s, val: it.val })),
  );
}

function isIteratorFn({ id }: FnRef): boolean {
  return id.startsWith('core::iter::');
}

function chain(name: string, of: Val, f?: Val): Val {
  return { k: 'agg', name: `iter ${name}`, fields: f ? { of, f } : { of } };
}

/** What elements are taken from, with its type where it knows none itself. */
function sourceOf({ engine, site }: Invocation, val: Val): Val {
  if (val.k !== 'any' || val.ty) return val;
  const { expr, frame } = site;
  return expr?.kind === 'methodCall' ? anyOf(engine.typeOf(frame, expr.receiver)) : val;
}

/** Whether there is an element for certain: a count that has begun, an array, a table, and nothing that leaves any out. */
function hasElement(state: State, iter: Val): boolean {
  if (isChain(iter)) return !LEAVING_OUT.test(iter.name) && hasElement(state, iter.fields.of ?? ANY);
  const val = iter.k === 'ref' ? state.read(state.deref(iter)) : iter;
  if (val.k === 'range') return val.from < val.to;
  if (val.k === 'vec') return val.len.min > 0;
  return isTable(state, val);
}

const LEAVING_OUT = /^iter (?:filter|filter_map|flat_map|take_while|skip_while|map_while|skip|take|zip)$/;

/** Asks an iterator for one element: each way in which it may come. */
export function elementOf(engine: Engine, site: CallSite, state: State, iter: Val): readonly Ended[] {
  if (!isChain(iter)) {
    const known = elementIn(state, iter);
    if (known) return [{ state, val: known }];
    const ty = typeOfVal(iter);
    const item: Ty | undefined = ty && itemType(engine.inputs.impls, ty);
    return [{ state, val: anyOf(item) }];
  }
  const below = elementOf(engine, site, state, iter.fields.of ?? ANY);
  const f = iter.fields.f;
  const how = iter.name.slice('iter '.length);
  return below.flatMap((it) => {
    if (f?.k !== 'fn') return [{ state: it.state, val: passed(how, it.val) }];
    switch (how) {
      case 'map':
        return callClosure(engine, site, it.state, f, [it.val]);
      case 'filter_map':
      case 'map_while':
        return callClosure(engine, site, it.state, f, [it.val]).map((made) => ({
          state: made.state,
          val: payloadOf(made.val),
        }));
      case 'flat_map':
        return callClosure(engine, site, it.state, f, [it.val]).map((made) => ({
          state: made.state,
          val: ANY,
        }));
      default:
        return looked(engine, site, it.state, f, it.val);
    }
  });
}

function passed(how: string, val: Val): Val {
  if (how === 'enumerate') return { k: 'agg', name: '', fields: { '0': ANY, '1': val } };
  return how === 'zip' || how === 'copied' || how === 'cloned' ? ANY : val;
}

function payloadOf(val: Val): Val {
  if (val.k === 'agg') return val.fields['0'] ?? ANY;
  const ty = typeOfVal(val);
  return anyOf(ty?.k === 'adt' ? ty.args[0] : undefined);
}

/** Lends an element to a closure, and gives it back afterwards. */
function looked(
  engine: Engine,
  site: CallSite,
  state: State,
  f: Val & { k: 'fn' },
  val: Val,
): readonly Ended[] {
  const cell = state.cell(val);
  return callClosure(engine, site, state, f, [{ k: 'ref', cell, path: [] }]).map((it) => {
    const left = it.state.cells.get(cell) ?? val;
    it.state.cells.delete(cell);
    return { state: it.state, val: left };
  });
}

function handOn(
  call: Invocation,
  { state, val }: Ended,
  gives: Gives,
  closure: (Val & { k: 'fn' }) | undefined,
): readonly Ended[] {
  const { engine, site, ret, fn } = call;
  const plain = (s: State): Ended => ({ state: s, val: anyOf(ret) });
  const dropped = (s: State, it: Val): readonly Ended[] =>
    isQuiet(engine, s, it) ? [plain(s)] : dropValue(engine, site, s, it).map(plain);
  switch (gives) {
    case 'moved':
      return closure
        ? callClosure(engine, site, state, closure, [val]).map((it) => plain(it.state))
        : [plain(state)];
    case 'folded':
      return closure
        ? callClosure(engine, site, state, closure, [ANY, val]).map((it) => plain(it.state))
        : [plain(state)];
    case 'lent':
      return closure
        ? looked(engine, site, state, closure, val).map((it) =>
            fn.item.name === 'find' ? { state: it.state, val: variant('Some', it.val) } : plain(it.state),
          )
        : [plain(state)];
    case 'dropped':
      return dropped(state, val);
    case 'kept':
      return [{ state, val: fn.item.name.startsWith('next') ? variant('Some', val) : anyOf(ret) }];
  }
}
