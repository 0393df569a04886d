import type { Event } from '../../cfg/cfg.ts';
import { currentFn, type ItemDecl } from '../../def/module.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import type { Callee } from '../../types/callee.ts';
import { strip } from '../../types/infer/calls.ts';
import { derefOnce, type FnRef, findAssociated } from '../../types/methods.ts';
import { bool, type Subst, type Ty, unknown } from '../../types/ty.ts';
import { cNameOf } from '../c-name.ts';
import { klintOf } from '../klint.ts';
import { IMPLEMENTATIONS } from '../limits.ts';
import type { State } from '../state.ts';
import type { UnknownReason } from '../unknown.ts';
import { ANY, anyOf, holdsIn, typeOfVal, type Val } from '../values.ts';
import { acquires, globalLock } from './acquire.ts';
import { allocIntrinsic } from './alloc.ts';
import { runBinding } from './bindings.ts';
import type { CallSite, Ended } from './call-site.ts';
import { takesAnyType } from './callees.ts';
import { callClosure, runInitialiser } from './closures.ts';
import { askedByCall } from './compare.ts';
import { coreIntrinsic } from './core.ts';
import type { Engine } from './engine.ts';
import { calledValue, callOneOf, isTable } from './fn-values.ts';
import { forget } from './forget.ts';
import { undeclaredTry } from './fork-undeclared.ts';
import type { Frame } from './frame.ts';
import type { Invocation } from './invocation.ts';
import { callFn, matters } from './invoke.ts';
import { tableItem } from './items.ts';
import { runKlint } from './klint.ts';
import { applyFact } from './learned-fn.ts';
import { refine } from './refine.ts';
import { decides, givesCode } from './results.ts';
import { storedFns } from './stored-fns.ts';

type CallEvent = Event & { k: 'call' };

/** Runs a call event: each way in which it may end is a state of its own. */
export function runCall(engine: Engine, frame: Frame, state: State, event: CallEvent): readonly State[] {
  const { expr } = event;
  const callee = frame.types.callees.get(expr);
  const isOfBool = callee?.kind === 'fn' && callee.fn.id.startsWith('core::<bool>::');
  const given = event.args.map((it) => engine.take(frame, state, it));
  const args = isOfBool ? given : given.map(plain);
  const question = askedByCall(engine, frame, state, event);
  if (question) {
    engine.put(frame, state, event.dest, question);
    return [state];
  }
  const site: CallSite = { frame, span: expr, expr };
  const out: State[] = [];
  for (const it of dispatch(engine, frame, state, event, args, site)) {
    engine.put(frame, it.state, event.dest, typed(engine, frame, event, it.val));
    out.push(it.state);
  }
  return out;
}

/** What a callee is told of a truth value is that it is one: what it makes of it is its own. */
function plain(val: Val): Val {
  return val.k === 'is' && (val.name === 'true' || val.name === 'false')
    ? val.name === 'true'
      ? anyOf(bool)
      : ANY
    : val;
}

function typed(engine: Engine, frame: Frame, event: CallEvent, val: Val): Val {
  if (val.k === 'num' || val.k === 'ref' || (val.k === 'any' && val.ty)) return val;
  return refine(val, engine.typeOf(frame, event.expr));
}

function dispatch(
  engine: Engine,
  frame: Frame,
  state: State,
  event: CallEvent,
  args: readonly Val[],
  site: CallSite,
): readonly Ended[] {
  if (event.callee !== undefined) {
    const val = calledValue(state, engine.slot(frame, event.callee));
    if (val.k === 'either' && val.alts.every((it) => it.k === 'fn'))
      return callOneOf(engine, site, state, val.alts, args);
    if (val.k === 'fn' && val.closure.init) return runInitialiser(engine, site, state, val);
    if (val.k === 'fn') return callClosure(engine, site, state, val, args);
    if (val.k === 'probe') {
      engine.observer.probe?.(state, val.index);
      return [{ state, val: ANY }];
    }
    if (
      event.expr.kind === 'call' &&
      event.expr.args.length === 0 &&
      event.args.length === 0 &&
      !frame.types.callees.has(event.expr)
    )
      return [{ state, val: ANY }];
    const stored = event.expr.kind === 'call' ? storedFns(engine, frame, event.expr.callee) : undefined;
    if (!stored) return lost(engine, site, state, args, 'callee');
    if (stored.others) engine.unknown(site, state, 'callee');
    return callOneOf(engine, site, state, stored.fns, args);
  }
  const callee = frame.types.callees.get(event.expr);
  const cName = callee && cNameOf(callee);
  switch (callee?.kind) {
    case 'ctor': {
      const fields: Record<string, Val> = {};
      args.forEach((it, i) => {
        fields[i] = it;
      });
      const ty = engine.typeOf(frame, event.expr);
      return [
        {
          state,
          val: {
            k: 'agg',
            name: callee.name === 'Self' && ty?.k === 'adt' ? ty.decl.item.name : callee.name,
            fields,
            ...(ty ? { ty } : {}),
          },
        },
      ];
    }
    case 'extern':
      return runBinding(engine, site, state, cName!, args);
    case 'value': {
      const named = event.expr.kind === 'call' ? strip(event.expr.callee) : undefined;
      const val = named?.kind === 'path' ? tableItem(engine, frame, state, named) : undefined;
      if (val?.k === 'fn') return callClosure(engine, site, state, val, args);
      return lost(engine, site, state, args, 'callee');
    }
    case 'fn':
      if (cName !== undefined) return runBinding(engine, site, state, cName, args);
      return invoke(engine, frame, state, event, callee, args, site);
    default: {
      if (
        event.expr.kind === 'methodCall' &&
        /^(?:iter|iter_mut|into_iter)$/.test(event.expr.method) &&
        args[0] &&
        isTable(state, args[0])
      )
        return [{ state, val: args[0] }];
      const lock = globalLock(engine, frame, event.expr);
      if (lock) return lock(site, state);
      const fork = undeclaredTry(engine, frame, event.expr);
      if (fork) {
        const ret = engine.typeOf(frame, event.expr);
        return enter(engine, { engine, site, state, ...fork, args, ret, id: fork.fn.id });
      }
      return lost(engine, site, state, args, whyLost(engine, frame, event.expr));
    }
  }
}

/** A method of a type that is known is not found; of one that is not, nobody knows where to look. */
function whyLost({ inputs }: Engine, frame: Frame, expr: Expr): UnknownReason {
  if (expr.kind !== 'methodCall') return 'function';
  let ty = frame.types.types.get(expr.receiver);
  for (let depth = 0; depth < 10; depth++) {
    const next = ty && derefOnce(inputs.impls, ty);
    if (!next) break;
    ty = next;
  }
  return ty?.k === 'adt' && inputs.impls.project(ty, 'Target')?.k !== 'unknown' ? 'function' : 'method';
}

/** A call of which nothing is known: what moved in is taken to end there, what was lent may have changed. */
function lost(
  engine: Engine,
  site: CallSite,
  state: State,
  args: readonly Val[],
  reason: UnknownReason,
): readonly Ended[] {
  engine.unknown(site, state, reason);
  for (const arg of args) consume(engine, state, arg);
  return [{ state, val: ANY }];
}

/** A value that moved somewhere out of sight: a guard is taken to be let go. */
export function consume(engine: Engine, state: State, arg: Val): void {
  for (const id of holdsIn(arg)) engine.release(state, id);
  if (arg.k === 'ref') forget(state, arg);
}

function invoke(
  engine: Engine,
  frame: Frame,
  state: State,
  event: CallEvent,
  callee: Callee & { kind: 'fn' },
  args: readonly Val[],
  site: CallSite,
): readonly Ended[] {
  // What was inferred stays while the kernel's declarations do; the body may be a newer one.
  const item = currentFn(callee.fn.module.crate, callee.fn.item);
  const now = item === callee.fn.item ? callee : { ...callee, fn: { ...callee.fn, item } };
  return enterAny(
    engine,
    site,
    state,
    devirtualise(engine, frame, now, receiverType(state, args)),
    args,
    engine.typeOf(frame, event.expr),
  );
}

/** Calls one of several functions, not known which. */
export function enterAny(
  engine: Engine,
  site: CallSite,
  state: State,
  found: readonly { fn: FnRef; subst: Subst }[],
  args: readonly Val[],
  ret: Ty | undefined,
): readonly Ended[] {
  if (found === CALLERS) {
    for (const arg of args) consume(engine, state, arg);
    return [{ state, val: anyOf(ret) }];
  }
  if (found.length === 0) {
    return lost(engine, site, state, args, 'trait');
  }
  if (found.length === 1) {
    const { fn, subst } = found[0]!;
    return enter(engine, { engine, site, state, fn, subst, args, ret, id: fn.id });
  }
  const out: Ended[] = [];
  for (const [i, target] of found.entries()) {
    const own = i === found.length - 1 ? state : state.clone();
    own.undecide();
    out.push(
      ...enter(engine, {
        engine,
        site: { ...site, maybe: true },
        state: own,
        ...target,
        args,
        ret,
        id: target.fn.id,
      }),
    );
  }
  return out;
}

/** What a call of a trait's function means for the types at hand: one function, or all that the crate shows. */
export function devirtualise(
  engine: Engine,
  frame: Frame,
  callee: Callee & { kind: 'fn' },
  receiver?: Ty,
): readonly { fn: FnRef; subst: Subst }[] {
  const { impls } = engine.inputs;
  const subst = concreteSubst(engine, frame, callee.subst);
  const { owner } = callee.fn;
  if (!owner?.trait || owner.impl) return [{ fn: callee.fn, subst }];
  const declared = subst.get('Self') ?? (callee.self && engine.concrete(frame, callee.self)) ?? unknown;
  // Behind a `dyn` the value may be known: then so is its type.
  const self = declared.k === 'opaque' && receiver?.k === 'adt' ? receiver : declared;
  // What a trait's method is annotated with is a promise of all its implementations.
  if (self.k === 'param' || self.k === 'opaque') {
    if (klintOf(callee.fn.item)?.expect) return [{ fn: callee.fn, subst }];
  }
  if (self.k !== 'unknown' && self.k !== 'param' && self.k !== 'opaque') {
    const found = findAssociated(impls, self, callee.fn.item.name);
    if (found && found.fn.item !== callee.fn.item) {
      const inner = new Map(found.subst);
      for (const [i, it] of found.fn.item.generics.params.entries()) {
        const given = callee.fn.item.generics.params[i];
        inner.set(it.name, (given && subst.get(given.name)) ?? unknown);
      }
      return [{ fn: found.fn, subst: inner }];
    }
    return [{ fn: callee.fn, subst: subst.get('Self') === self ? subst : new Map(subst).set('Self', self) }];
  }
  // The language's own traits have methods whose meaning is known, whatever the type.
  if (owner.trait.module.crate.name === 'core' && !callee.fn.item.bodySpan) return [{ fn: callee.fn, subst }];
  // A generic function is judged for the types of its callers, where they call it.
  const isStatic = self.k === 'param' ? self.name !== 'Self' : self.k === 'opaque' && !self.dyn;
  if (isStatic && !frame.probing && isOwn(owner.trait, frame)) return CALLERS;
  // The type is not known here: every implementation that this crate shows may be meant. The kernel's own traits are
  // implemented by drivers too, but for those that nobody else can name.
  const hidden = owner.trait.item.kind === 'trait' && owner.trait.item.vis === 'private';
  const own = impls
    .ofTrait(owner.trait.id)
    .filter(({ module: { crate } }) => crate === frame.module.crate && (hidden || crate.name !== 'kernel'));
  const out = own.flatMap((impl) => {
    const item = impl.item.items.find((it) => it.kind === 'fn' && it.name === callee.fn.item.name);
    const found = item?.kind === 'fn' ? findAssociated(impls, impl.self, item.name) : undefined;
    return found ? [{ fn: found.fn, subst: found.subst }] : [];
  });
  if (out.length > IMPLEMENTATIONS) return [];
  return out.length > 0 ? out : callee.fn.item.bodySpan ? [{ fn: callee.fn, subst }] : [];
}

/** Stands for what only callers know. */
export const CALLERS: readonly { fn: FnRef; subst: Subst }[] = [];

/** Whether a trait belongs to the crate at hand, which is none of the kernel's. */
function isOwn(trait: ItemDecl, frame: Frame): boolean {
  const { crate } = trait.module;
  return crate === frame.module.crate && crate.name !== 'kernel';
}

/** The type of what a method is called on, as far as the value knows it. */
function receiverType(state: State, [first]: readonly Val[]): Ty | undefined {
  if (first?.k !== 'ref') return undefined;
  return typeOfVal(state.read(state.deref(first)));
}

function concreteSubst(engine: Engine, frame: Frame, generic: Subst): Subst {
  if (frame.subst.size === 0 || generic.size === 0) return generic;
  const out = new Map<string, Ty>();
  generic.forEach((ty, name) => {
    out.set(name, engine.concrete(frame, ty));
  });
  return out;
}

function enter(engine: Engine, call: Invocation): readonly Ended[] {
  const { state, fn, subst, args, site, ret } = call;
  const known = coreIntrinsic(call) ?? allocIntrinsic(call);
  if (known) return known;
  const klint = klintOf(fn.item);
  if (klint) {
    const after = runKlint(call, klint);
    if (after) {
      for (const arg of args) consume(engine, state, arg);
      return after;
    }
  }
  const taken = acquires(call);
  if (taken) return taken;
  if (!shouldEnter(engine, call)) {
    for (const arg of args) consume(engine, state, arg);
    return [{ state, val: anyOf(ret) }];
  }
  if (!engine.inputs.readable(fn)) {
    const fact = engine.inputs.fact?.(fn);
    if (fact)
      return applyFact(engine, site, state, fn, fact, args).map((it) => ({
        state: it.state,
        val: anyOf(ret),
      }));
    engine.unknown(site, state, fn.module.crate.name === 'core' ? 'core' : 'body');
    const through = args.flatMap(holdsIn);
    // A guard that goes in and one of its kind that comes out are the same.
    if (through.length && ret && engine.inputs.guards.kinds(ret).length)
      return [{ state, val: { k: 'agg', name: '', fields: {}, holds: through, ty: ret } }];
    let states: readonly State[] = [state];
    for (const arg of args) {
      if (arg.k === 'fn')
        states = states.flatMap((s) => [
          ...callClosure(engine, site, s, arg, [ANY, ANY]).map((it) => it.state),
        ]);
    }
    for (const s of states) for (const arg of args) consume(engine, s, arg);
    return states.map((s) => ({ state: s, val: anyOf(ret) }));
  }
  return callFn(engine, site, state, fn, subst, args).map((it) =>
    it.val.k === 'any' && !it.val.ty ? { state: it.state, val: anyOf(ret) } : it,
  );
}

function isLocal({ fn, site }: Invocation): boolean {
  const { crate } = fn.module;
  return crate === site.frame.module.crate && crate.name !== 'kernel';
}

/** A body is only entered where it can make a difference; what is wrong inside it by itself is found at its own root. */
function shouldEnter(engine: Engine, call: Invocation): boolean {
  const { state, fn, args, ret, site } = call;
  if (engine.atomic(state.ctx) || engine.follows(fn)) return true;
  if (args.some((it) => matters(state, it))) return true;
  if (ret && engine.inputs.guards.kinds(ret).length > 0) return true;
  // What a generic function of the crate does under a lock of its own hangs on the types that it is given.
  if ((call.subst.size > 0 || takesAnyType(fn)) && isLocal(call) && engine.inputs.enters(fn)) return true;
  if (ret?.k === 'opaque') return engine.inputs.enters(fn) || isLocal(call);
  if (ret && isLocal(call) && givesCode(ret)) return true;
  if (args.some((it) => it.k === 'flags') && engine.inputs.enters(fn)) return true;
  if (fn.module.crate === site.frame.module.crate && decides(ret)) return true;
  return engine.inputs.leavesContext(fn);
}
