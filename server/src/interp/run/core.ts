import { sortOf } from '../../types/drop-glue.ts';
import { strip } from '../../types/infer/calls.ts';
import { signature } from '../../types/infer/context.ts';
import type { Ty } from '../../types/ty.ts';
import type { State } from '../state.ts';
import { ANY, anyOf, GONE, typeOfVal, type Val, variant } from '../values.ts';
import { allocatorOf } from './allocators.ts';
import type { Ended } from './call-site.ts';
import { callClosure } from './closures.ts';
import { dropAt, dropType, dropValue } from './drops.ts';
import { isTable } from './fn-values.ts';
import type { Invocation } from './invocation.ts';
import { isChain, iteratorIntrinsic } from './iterators.ts';
import { isSumType, learn, supposing } from './narrow.ts';
import { optionIntrinsic } from './options.ts';
import { refine } from './refine.ts';

/** Functions of `core` that move values about: their meaning is part of the language. Undefined for all others. */
export function coreIntrinsic(call: Invocation): readonly Ended[] | undefined {
  const { id, fn } = call;
  if (fn.item.name === 'clone' && call.args.length === 1 && call.args[0]?.k === 'ref') {
    // Clones of what is not counted are values of their own.
    const val = call.state.read(call.state.deref(call.args[0]));
    if (val.k === 'num' || val.k === 'flags') return [{ state: call.state, val }];
  }
  if (!id.startsWith('core::')) return undefined;
  const ended = inPlace(call);
  if (ended) return ended;
  if (id.startsWith('core::mem::')) return memory(call);
  if (id.startsWith('core::option::Option::') || id.startsWith('core::result::Result::'))
    return optionIntrinsic(call);
  return other(call);
}

function memory(call: Invocation): readonly Ended[] | undefined {
  const { state, args, engine, site, fn } = call;
  const [first, second] = args;
  switch (fn.item.name) {
    case 'drop': {
      if (!first) return undefined;
      const cell = state.cell(refine(first, call.subst.get('T')));
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
      const ty = typeOfVal(old) ?? call.subst.get('T');
      state.write(at, fn.item.name === 'replace' ? (second ?? ANY) : fresh(ty));
      return [{ state, val: old.k === 'gone' || (old.k === 'any' && !old.ty) ? anyOf(ty) : old }];
    }
    case 'swap': {
      if (first?.k !== 'ref' || second?.k !== 'ref') return undefined;
      const [a, b] = [state.deref(first), state.deref(second)];
      const ty = call.subst.get('T');
      const [x, y] = [a, b].map((at) => {
        const val = state.read(at);
        return val.k === 'gone' || (val.k === 'any' && !val.ty) ? anyOf(ty) : val;
      }) as [Val, Val];
      state.write(a, y);
      state.write(b, x);
      return [{ state, val: ANY }];
    }
    default:
      return undefined;
  }
}

/** What `Default` makes of a type that is taken out of its place: nothing that its end would show, as far as is known. */
function fresh(ty: Ty | undefined): Val {
  if (isSumType(ty)) return { ...(variant('None') as Val & { k: 'agg' }), ty };
  if (ty?.k !== 'adt' || sortOf(ty.decl.id) !== 'vec') return { k: 'agg', name: '', fields: {}, lent: true };
  const none = { min: 0, max: 0 };
  const allocator = allocatorOf(ty);
  return { k: 'vec', len: none, cap: none, spare: 0, ty, ...(allocator ? { allocator } : {}) };
}

/** Functions that end a value where it lies, behind a pointer: the type says what is there. */
function inPlace(call: Invocation): readonly Ended[] | undefined {
  const { state, args, engine, site, id, subst } = call;
  if (!/^core::(?:ptr::drop_in_place|mem::MaybeUninit::assume_init_drop|mem::ManuallyDrop::drop)$/.test(id))
    return undefined;
  const [first] = args;
  const at = first?.k === 'ref' ? state.deref(first) : undefined;
  const lying = at && state.read(at);
  const known = lying && lying.k !== 'gone' && (lying.k !== 'any' || lying.ty) ? lying : undefined;
  const ty = subst.get('T');
  const slices = ty?.k === 'slice';
  const out =
    known && id.startsWith('core::ptr')
      ? dropValue(engine, site, state, known)
      : ty
        ? dropType(engine, site, state, ty, 'what a pointer leads to', slices, 0)
        : [state];
  return out.map((it) => ({ state: it, val: ANY }));
}

function variableOf(call: Invocation): string | undefined {
  const { expr } = call.site;
  const given = expr?.kind === 'call' ? expr.args[0] : undefined;
  const arg = given && strip(given);
  return arg?.kind === 'path' ? arg.path.segments.at(-1)?.name : undefined;
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
  if (id === 'core::pin::Pin::set' && first?.k === 'ref') {
    const at = state.deref(first);
    const lying = state.read(at);
    const [param] = signature(call.fn).params;
    const ty = param && engine.concrete({ subst: call.subst }, param);
    state.write(at, args[1] ?? ANY);
    const old = lying.k === 'any' && !lying.ty ? anyOf(ty) : lying;
    return dropValue(engine, site, state, old).map((it) => ({ state: it, val: ANY }));
  }
  if (/^core::mem::ManuallyDrop::(?:new)$/.test(id)) return [{ state, val: GONE }];
  if (/::into_iter$|::iter$|::iter_mut$|::by_ref$/.test(id) && first)
    return [
      { state, val: first.k === 'range' || isTable(state, first) || isChain(first) ? first : anyOf(ret) },
    ];
  if (/::(?:into|from)$/.test(id) && first?.k === 'num') return [{ state, val: first }];
  const asked = iteratorIntrinsic(call);
  if (asked) return asked;
  const closure = args.find((it) => it.k === 'fn');
  if (id === 'core::<bool>::then' && closure?.k === 'fn') return then(call, closure);
  // What other functions of the language are given, they run some number of times.
  if (closure?.k === 'fn' && /^core::(?:iter|slice|str|array)::/.test(id)) {
    const also = state.clone();
    also.undecide();
    return [
      { state, val: anyOf(ret) },
      ...callClosure(engine, { ...site, maybe: true }, also, closure, [ANY, ANY]).map((it) => ({
        state: it.state,
        val: anyOf(ret),
      })),
    ];
  }
  return undefined;
}

/** `busy.then(|| …)` runs the closure where the value is true. */
function then({ state, args, engine, site, ret }: Invocation, closure: Val & { k: 'fn' }): readonly Ended[] {
  const [self] = args;
  const isKnown = self?.k === 'num' && !self.supposed;
  const run = (s: State): readonly Ended[] =>
    callClosure(engine, isKnown ? site : { ...site, maybe: true }, s, closure, []).map((it) => ({
      state: it.state,
      val: variant('Some', it.val),
    }));
  const none = { ...(variant('None') as Val & { k: 'agg' }), ...(isSumType(ret) ? { ty: ret } : {}) };
  if (self?.k === 'num') return self.n ? run(state) : [{ state, val: none }];
  const also = state.clone();
  also.undecide();
  state.undecide();
  if (self?.k === 'is') {
    supposing(state, self, () => learn(state, self, false));
    supposing(also, self, () => learn(also, self, true));
  }
  return [{ state, val: none }, ...run(also)];
}
