import { currentFn } from '../../def/module.ts';
import { instantiate, signature } from '../../types/infer/context.ts';
import type { Ty } from '../../types/ty.ts';
import { unify } from '../../types/unify.ts';
import type { State } from '../state.ts';
import { type FnTarget, typeOfVal, type Val } from '../values.ts';
import { runBinding } from './bindings.ts';
import type { Ended } from './call-site.ts';
import { devirtualise, enterAny } from './calls.ts';
import type { Engine, Site } from './engine.ts';

/** See `Engine.callTarget`. */
export function callTarget(
  engine: Engine,
  site: Site,
  state: State,
  target: FnTarget,
  args: readonly Val[],
): readonly Ended[] {
  if (target.k === 'c') return runBinding(engine, site, state, target.name, args);
  if (target.k === 'ctor') {
    const fields = Object.fromEntries(args.map((it, i) => [String(i), it]));
    return [{ state, val: { k: 'agg', name: target.name, fields, ty: target.ty } }];
  }
  const { impls } = engine.inputs;
  const { self } = target;
  const fn = { ...target.fn, item: currentFn(target.fn.module.crate, target.fn.item) };
  const subst = new Map<string, Ty>(target.subst);
  const { params, ret } = signature(fn);
  const given = fn.item.self ? args.slice(1) : args;
  for (const [i, it] of given.entries()) {
    const ty = typeOfVal(it);
    const param = params[i];
    if (ty && param) unify(param, ty, subst);
  }
  const first = args[0]?.k === 'ref' ? state.read(state.deref(args[0])) : args[0];
  const receiver = first && typeOfVal(first);
  if (fn.owner?.trait && receiver && subst.get('Self')?.k !== 'adt') subst.set('Self', receiver);
  // What its parameters stand for was put in when it was named: the caller's stand for other things.
  const at = { ...site, frame: { ...site.frame, subst: new Map<string, Ty>() } };
  const callee = { kind: 'fn', fn, subst, ufcs: true, ...(self ? { self } : {}) } as const;
  const found = devirtualise(engine, at.frame, callee);
  return enterAny(engine, site, state, found, args, instantiate(impls, ret, subst));
}
