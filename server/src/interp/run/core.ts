import type { State } from '../state.ts';
import { ANY, anyOf, GONE, type Val, variant } from '../values.ts';
import type { Invocation } from './calls.ts';
import { dropAt } from './drops.ts';
import { callClosure, type Ended } from './invoke.ts';

/** Functions of `core` that move values about: their meaning is part of the language. Undefined for all others. */
export function coreIntrinsic(call: Invocation): readonly Ended[] | undefined {
  const { id, fn } = call;
  if (fn.item.name === 'clone' && call.args.length === 1 && call.args[0]?.k === 'ref') {
    // Clones of what is not counted are values of their own.
    const val = call.state.read(call.state.deref(call.args[0]));
    if (val.k === 'num' || val.k === 'flags') return [{ state: call.state, val }];
  }
  if (!id.startsWith('core::')) return undefined;
  if (id.startsWith('core::mem::')) return memory(call);
  if (id.startsWith('core::option::Option::') || id.startsWith('core::result::Result::')) return option(call);
  return other(call);
}

function memory(call: Invocation): readonly Ended[] | undefined {
  const { state, args, engine, site, fn } = call;
  const [first, second] = args;
  switch (fn.item.name) {
    case 'drop': {
      if (!first) return undefined;
      const cell = state.cell(first);
      const name = variableOf(call);
      return dropAt(engine, site, state, { cell, path: [] }, name).map((it) => {
        it.cells.delete(cell);
        return { state: it, val: ANY };
      });
    }
    case 'forget':
      return [{ state, val: ANY }];
    case 'replace':
    case 'take': {
      if (first?.k !== 'ref') return undefined;
      const at = state.deref(first);
      const old = state.read(at);
      state.write(
        at,
        fn.item.name === 'replace'
          ? (second ?? ANY)
          : old.k === 'agg' && /^(?:Some|None)$/.test(old.name)
            ? variant('None')
            : ANY,
      );
      return [{ state, val: old.k === 'gone' ? ANY : old }];
    }
    case 'swap': {
      if (first?.k !== 'ref' || second?.k !== 'ref') return undefined;
      const [a, b] = [state.deref(first), state.deref(second)];
      const [x, y] = [state.read(a), state.read(b)];
      state.write(a, y);
      state.write(b, x);
      return [{ state, val: ANY }];
    }
    default:
      return undefined;
  }
}

function variableOf(call: Invocation): string | undefined {
  const { expr } = call.site;
  const arg = expr?.kind === 'call' ? expr.args[0] : undefined;
  return arg?.kind === 'path' ? arg.path.segments.at(-1)?.name : undefined;
}

const GOOD = /^(?:Some|Ok)$/;

/** Calls that look into an `Option` or `Result`; a value that is not known goes both ways only where that matters. */
function option(call: Invocation): readonly Ended[] | undefined {
  const { state, args, fn, ret, engine, site } = call;
  const name = fn.item.name;
  const self = args[0];
  if (!self) return undefined;
  const isOption = call.id.startsWith('core::option::');
  const val = self.k === 'ref' ? state.read(state.deref(self)) : self;
  const closure = args.find((it) => it.k === 'fn');
  const alts = val.k === 'either' ? val.alts : [val];
  const known = alts.every((it) => it.k === 'agg' && /^(?:Some|None|Ok|Err)$/.test(it.name));
  if (self.k === 'ref') return borrowed(call, name, self, val);
  if (!known) {
    if (closure?.k !== 'fn') return [{ state, val: passes(name) ? anyOf(ret) : ANY }];
    // The closure may run or not.
    const with_ = state.clone();
    with_.undecided = true;
    return [
      { state, val: anyOf(ret) },
      ...callClosure(engine, site, with_, closure, [ANY]).map((it) => ({ state: it.state, val: anyOf(ret) })),
    ];
  }
  const out: Ended[] = [];
  const values: Val[] = [];
  const branch = (s: State, it: Val): void => {
    out.push({ state: s, val: it });
  };
  for (const [i, alt] of alts.entries()) {
    const one = alt as Val & { k: 'agg' };
    const good = GOOD.test(one.name);
    const payload = one.fields['0'] ?? ANY;
    const own = i === alts.length - 1 ? state : closure ? state.clone() : state;
    const run = (arg: readonly Val[], wrap: (it: Val) => Val): void => {
      if (closure?.k === 'fn')
        for (const it of callClosure(engine, site, own, closure, arg)) branch(it.state, wrap(it.val));
      else values.push(wrap(ANY));
    };
    switch (name) {
      case 'ok_or':
        values.push(good ? variant('Ok', payload) : variant('Err', args[1]));
        break;
      case 'ok':
        values.push(good ? variant('Some', payload) : variant('None'));
        break;
      case 'err':
        values.push(good ? variant('None') : variant('Some', payload));
        break;
      case 'ok_or_else':
        if (good) keep(variant('Ok', payload));
        else run([], (it) => variant('Err', it));
        break;
      case 'map':
        if (good) run([payload], (it) => variant(one.name, it));
        else keep(one);
        break;
      case 'map_err':
        if (good) keep(one);
        else run([payload], (it) => variant('Err', it));
        break;
      case 'and_then':
        if (good) run([payload], (it) => it);
        else keep(one);
        break;
      case 'map_or':
      case 'map_or_else':
      case 'is_some_and':
      case 'inspect':
        if (good) run([payload], (it) => (name === 'inspect' ? one : it));
        else keep(name === 'inspect' ? one : ANY);
        break;
      case 'or_else':
      case 'unwrap_or_else':
        if (good) keep(name === 'or_else' ? one : payload);
        else run(isOption ? [] : [payload], (it) => it);
        break;
      case 'unwrap':
      case 'expect':
      case 'unwrap_unchecked':
        if (good) values.push(payload);
        break;
      case 'unwrap_or':
      case 'unwrap_or_default':
        values.push(good ? payload : (args[1] ?? ANY));
        break;
      case 'is_ok':
      case 'is_some':
        values.push({ k: 'num', n: good ? 1 : 0 });
        break;
      case 'is_err':
      case 'is_none':
        values.push({ k: 'num', n: good ? 0 : 1 });
        break;
      default:
        values.push(anyOf(ret));
    }
    function keep(it: Val): void {
      if (closure) branch(own, it);
      else values.push(it);
    }
  }
  if (values.length > 0)
    out.push({ state, val: values.length === 1 ? values[0]! : { k: 'either', alts: values } });

  return out.length ? out : [{ state, val: ANY }];
}

/** Whether the payload of an unknown value comes out, so that the result's type says what it is. */
function passes(name: string): boolean {
  return !/^is_/.test(name);
}

/** `&self` and `&mut self` methods. */
function borrowed(
  call: Invocation,
  name: string,
  self: Val & { k: 'ref' },
  val: Val,
): readonly Ended[] | undefined {
  const { state, ret } = call;
  const at = state.deref(self);
  const one = val.k === 'agg' ? val : undefined;
  const good = one ? GOOD.test(one.name) : undefined;
  switch (name) {
    case 'is_some':
    case 'is_ok':
      return [{ state, val: good === undefined || one?.name === '' ? ANY : { k: 'num', n: good ? 1 : 0 } }];
    case 'is_none':
    case 'is_err':
      return [{ state, val: good === undefined || one?.name === '' ? ANY : { k: 'num', n: good ? 0 : 1 } }];
    case 'as_ref':
    case 'as_mut':
    case 'as_deref':
    case 'as_deref_mut':
      if (!one || one.name === '') return [{ state, val: anyOf(ret) }];
      return [
        { state, val: good ? variant(one.name, { k: 'ref', cell: at.cell, path: [...at.path, '0'] }) : one },
      ];
    case 'take': {
      state.write(at, variant('None'));
      return [{ state, val: val.k === 'gone' ? ANY : val.k === 'any' && !val.ty ? anyOf(ret) : val }];
    }
    case 'replace':
      state.write(at, variant('Some', call.args[1]));
      return [{ state, val: val.k === 'gone' ? ANY : val }];
    case 'insert':
      state.write(at, variant('Some', call.args[1]));
      return [{ state, val: { k: 'ref', cell: at.cell, path: [...at.path, '0'] } }];
    default:
      return undefined;
  }
}

/** Wrappers that hand their argument on, and iterators. */
function other(call: Invocation): readonly Ended[] | undefined {
  const { state, args, id, engine, site, ret } = call;
  const [first] = args;
  if (
    /^core::pin::Pin::(?:new|new_unchecked|into_inner|as_mut|as_ref|get_mut|get_ref|get_unchecked_mut|into_inner_unchecked)$/.test(
      id,
    ) &&
    first
  )
    return [{ state, val: first }];
  if (/^core::mem::ManuallyDrop::(?:new)$/.test(id)) return [{ state, val: GONE }];
  if (/::into_iter$|::iter$|::iter_mut$|::by_ref$/.test(id) && first)
    return [{ state, val: first.k === 'range' ? first : anyOf(ret) }];
  if (/::(?:into|from)$/.test(id) && first?.k === 'num') return [{ state, val: first }];
  // Iterator adapters are lazy, but what they are given runs in the same context sooner or later.
  const closure = args.find((it) => it.k === 'fn');
  if (closure?.k === 'fn' && id.startsWith('core::iter::')) {
    const also = state.clone();
    also.undecided = true;
    return [
      { state, val: anyOf(ret) },
      ...callClosure(engine, site, also, closure, [ANY, ANY]).map((it) => ({
        state: it.state,
        val: anyOf(ret),
      })),
    ];
  }
  return undefined;
}
