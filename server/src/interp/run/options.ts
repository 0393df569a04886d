import type { Expr } from '../../syntax/ast/index.ts';
import { signature } from '../../types/infer/context.ts';
import type { FnRef } from '../../types/methods.ts';
import { type Subst, substitute, type Ty, unknown as unknownTy } from '../../types/ty.ts';
import { unify } from '../../types/unify.ts';
import type { Location, State } from '../state.ts';
import { ANY, anyOf, typeOfVal, type Val, type VariantName, variant } from '../values.ts';
import type { Ended } from './call-site.ts';
import { callClosure } from './closures.ts';
import { dropValue, isQuiet } from './drops.ts';
import type { Invocation } from './invocation.ts';
import { callFn } from './invoke.ts';
import { askVariant, bothVariants, isSumType, isVariant, narrowTo, supposing } from './narrow.ts';

/** What a method does with one variant: what it throws away, and what it runs or gives. */
interface Plan {
  readonly drops?: readonly (Val | undefined)[];
  /** An argument is called: by its index, with these values; `wrap` makes the result of what comes back. */
  readonly run?: {
    readonly arg: number;
    readonly given: readonly Val[];
    readonly wrap: (it: Val) => Val;
  };
  readonly val?: Val;
}

/** Methods of `Option` and `Result` (core::option, core::result): what they give, run and drop for each variant. */
export function optionIntrinsic(call: Invocation): readonly Ended[] | undefined {
  const { state, fn } = call;
  const { name } = fn.item;
  const [self] = call.args;
  if (!self) return undefined;
  if (self.k === 'ref') return borrowed(call, name, self);
  const { alts, open } = variantsOf(call, self);
  if (!alts) return unknown(call);
  const plans: (Plan & { readonly one: Val & { k: 'agg' } })[] = [];
  for (const one of alts) {
    const some = plansFor(call, name, one);
    if (!some) return unknown(call);
    plans.push(...some.map((it) => ({ ...it, one })));
  }
  const runs = plans.some((it) => it.run || it.drops?.some((d) => d && !isQuiet(call.engine, state, d)));
  // What becomes of a variant that tells of another place tells no more of it, so that it is told now.
  const forks = runs || alts.some((it) => it.of && state.isAsSeen(it.of));
  if (!forks) {
    const values = plans.flatMap((it) => it.val ?? []);
    if (open) return [{ state, val: anyOf(call.ret) }];
    if (values.length === 0) return [{ state, val: ANY }];
    return [{ state, val: values.length === 1 ? values[0]! : { k: 'either', alts: values } }];
  }
  // Where more than the variant decides, what is thrown away may be kept as well.
  const split = plans.length > alts.length;
  const site = split ? { ...call.site, maybe: true } : call.site;
  // Which variant it is nobody has asked: what goes with one of them may not be there, and what is run for it may not run.
  const unasked = open && !site.maybe ? { ...site, maybe: true } : site;
  const out: Ended[] = [];
  for (const [i, plan] of plans.entries()) {
    const own = i === plans.length - 1 ? state : state.clone();
    if (open || split) own.undecide();
    const { of } = plan.one;
    if (of && own.isAsSeen(of)) supposing(own, of, () => narrowTo(own, of, plan.one.name));
    let states: readonly State[] = [own];
    for (const it of plan.drops ?? [])
      if (it) states = states.flatMap((s) => dropValue(call.engine, unasked, s, it));
    const { run, val } = plan;
    for (const s of states) {
      if (!run) {
        if (val) out.push({ state: s, val });
        continue;
      }
      for (const it of runArgument({ ...call, site: unasked }, s, run.arg, run.given))
        out.push({ state: it.state, val: run.wrap(it.val) });
    }
  }
  return out.length > 0 ? out : [{ state, val: ANY }];
}

/** Nothing is known of the variant, or of the method: closures may run or not. */
function unknown(call: Invocation): readonly Ended[] {
  const { state, args } = call;
  const at = args.findIndex((it) => it.k === 'fn');
  if (at < 0) return [{ state, val: anyOf(call.ret) }];
  const also = state.clone();
  also.undecide();
  return [
    { state, val: anyOf(call.ret) },
    ...runArgument({ ...call, site: { ...call.site, maybe: true } }, also, at, [ANY]).map((it) => ({
      state: it.state,
      val: anyOf(call.ret),
    })),
  ];
}

/** The variants that a value may be; `open` where nothing but its type is known. */
function variantsOf(
  call: Invocation,
  val: Val,
): { readonly alts: readonly (Val & { k: 'agg' })[] | undefined; readonly open: boolean } {
  const given = val.k === 'either' ? val.alts : [val];
  const alts: (Val & { k: 'agg' })[] = [];
  let open = false;
  for (const it of given) {
    if (it.k === 'agg' && isVariant(it.name)) {
      alts.push(it);
      open ||= it.of !== undefined || it.supposed === true;
      continue;
    }
    const both = it.k === 'any' || it.k === 'agg' ? bothVariants(it.ty ?? ownType(call)) : undefined;
    if (!both) return { alts: undefined, open: true };
    open = true;
    alts.push(...(both as (Val & { k: 'agg' })[]));
  }
  return { alts, open };
}

/** The `Option` or `Result` that the method belongs to, with its arguments. */
function ownType({ fn, engine, subst }: Invocation): Ty | undefined {
  const self = fn.owner?.impl?.self;
  return self && engine.concrete({ subst }, self);
}

/** The same where more than the variant decides: each way in which it may go on. */
function plansFor(call: Invocation, name: string, one: Val & { k: 'agg' }): readonly Plan[] | undefined {
  const [, given] = call.args;
  const payload = one.fields['0'] ?? ANY;
  if (name === 'filter' && one.name === 'Some') {
    const asked = (wrap: () => Val): Plan['run'] => ({ arg: 1, given: [ANY], wrap });
    return [{ run: asked(() => anyOf(call.ret)) }, { run: asked(() => variant('None')), drops: [payload] }];
  }
  if ((name === 'zip' || name === 'xor') && one.name === 'Some') {
    const both = variant('Some', { k: 'agg', name: '', fields: { '0': payload } });
    const alone = {
      val: name === 'zip' ? variant('None') : one,
      drops: name === 'zip' ? [payload] : [given],
    };
    const together = {
      val: name === 'zip' ? both : variant('None'),
      drops: name === 'zip' ? [] : [payload, given],
    };
    return [together, alone];
  }
  if (name === 'zip' && one.name === 'None') return [{ val: one, drops: [given] }];
  if (name === 'filter' && one.name === 'None') return [{ val: one }];
  if (name === 'xor' && one.name === 'None') return [{ val: given ?? ANY }];
  const plan = planFor(call, name, one);
  return plan && [plan];
}

function planFor(call: Invocation, name: string, one: Val & { k: 'agg' }): Plan | undefined {
  const { args } = call;
  const isOption = one.name === 'Some' || one.name === 'None';
  const good = one.name === 'Some' || one.name === 'Ok';
  const payload = one.fields['0'] ?? ANY;
  const made = (kind: VariantName, it?: Val): Val => {
    const val = variant(kind, it);
    return val.k === 'agg' && isSumType(call.ret) ? { ...val, ty: call.ret } : val;
  };
  const same = (it: Val): Val => it;
  const run = (arg: number, given: readonly Val[], wrap: (it: Val) => Val = same, drops?: Val): Plan => ({
    run: { arg, given, wrap },
    ...(drops ? { drops: [drops] } : {}),
  });
  const rest = isOption ? [] : [payload];
  switch (name) {
    case 'ok_or':
      return good ? { val: made('Ok', payload), drops: [args[1]] } : { val: made('Err', args[1]) };
    case 'ok_or_else':
      return good ? { val: made('Ok', payload) } : run(1, [], (it) => made('Err', it));
    case 'ok':
      return good ? { val: made('Some', payload) } : { val: made('None'), drops: [payload] };
    case 'err':
      return good ? { val: made('None'), drops: [payload] } : { val: made('Some', payload) };
    case 'map':
      if (!good) return { val: isOption ? made('None') : made('Err', payload) };
      return run(1, [payload], (it) => made(isOption ? 'Some' : 'Ok', it));
    case 'map_err':
      return good ? { val: made('Ok', payload) } : run(1, [payload], (it) => made('Err', it));
    case 'and_then':
      return good ? run(1, [payload]) : { val: isOption ? made('None') : made('Err', payload) };
    case 'and':
      return good ? { val: args[1] ?? ANY, drops: [payload] } : { val: one, drops: [args[1]] };
    case 'or':
      return good ? { val: one, drops: [args[1]] } : { val: args[1] ?? ANY, drops: rest };
    case 'or_else':
      return good ? { val: one } : run(1, rest);
    case 'map_or':
      return good ? run(2, [payload], same, args[1]) : { val: args[1] ?? ANY, drops: rest };
    case 'map_or_else':
      return good ? run(2, [payload]) : run(1, rest);
    case 'is_some_and':
    case 'is_ok_and':
      return good ? run(1, [payload]) : { val: { k: 'num', n: 0 }, drops: rest };
    case 'is_err_and':
      return good ? { val: { k: 'num', n: 0 }, drops: [payload] } : run(1, [payload]);
    case 'is_none_or':
      return good ? run(1, [payload]) : { val: { k: 'num', n: 1 } };
    case 'inspect':
      return good ? run(1, [ANY], () => one) : { val: one };
    case 'inspect_err':
      return good ? { val: one } : run(1, [ANY], () => one);
    case 'unwrap':
    case 'expect':
    case 'unwrap_unchecked':
      return good ? { val: payload } : {};
    case 'unwrap_err':
    case 'expect_err':
      return good ? {} : { val: payload };
    case 'unwrap_or':
      return good ? { val: payload, drops: [args[1]] } : { val: args[1] ?? ANY, drops: rest };
    case 'unwrap_or_default':
      return good ? { val: payload } : { val: anyOf(call.ret), drops: rest };
    case 'unwrap_or_else':
      return good ? { val: payload } : run(1, rest);
    case 'flatten':
      return good ? { val: payload } : { val: one };
    default:
      return undefined;
  }
}

/** Runs an argument that is code: a closure, which ends with its call, or a function by its path. */
function runArgument(call: Invocation, state: State, index: number, given: readonly Val[]): readonly Ended[] {
  const { engine, site, args } = call;
  const val = args[index];
  if (val?.k === 'fn')
    return callClosure(engine, site, state, val, given).flatMap((it) =>
      dropValue(engine, site, it.state, val).map((s) => ({ state: s, val: it.val })),
    );
  if (val?.k === 'probe') engine.observer.probe?.(state, val.index);
  const fn = functionAt(call, index);
  if (!fn) return [{ state, val: ANY }];
  if (fn.id === 'core::mem::drop')
    return given
      .reduce<readonly State[]>(
        (states, it) => states.flatMap((s) => dropValue(engine, site, s, it)),
        [state],
      )
      .map((it) => ({ state: it, val: ANY }));
  if (!engine.atomic(state.ctx)) return [{ state, val: ANY }];
  return callFn(engine, site, state, fn, parametersOf(fn, given), given).map((it) => ({
    state: it.state,
    // What is only known by its parameters is not known here.
    val: it.val.k === 'any' ? ANY : it.val,
  }));
}

/** What the parameters of a function stand for, as far as the values that it is given tell. */
function parametersOf(fn: FnRef, given: readonly Val[]): Subst {
  const { impl } = fn.owner ?? {};
  const out = new Map<string, Ty>();
  for (const it of [...fn.item.generics.params, ...(impl?.item.generics.params ?? [])])
    out.set(it.name, unknownTy);
  const self = impl?.self;
  const types = [...(fn.item.self && self ? [self] : []), ...signature(fn).params];
  for (const [i, it] of types.entries()) {
    const ty = given[i] && typeOfVal(given[i]);
    if (ty) unify(it, ty.k === 'ref' && it.k !== 'ref' ? ty.inner : ty, out);
  }
  if (self) out.set('Self', substitute(self, out));
  return out;
}

/** The function that an argument names: `.map(drop)`, `.and_then(Self::close)`. */
function functionAt({ site }: Invocation, index: number): FnRef | undefined {
  const { expr, frame } = site;
  if (expr?.kind !== 'methodCall') return undefined;
  const arg: Expr | undefined = expr.args[index - 1];
  const found = arg?.kind === 'path' ? frame.types.resolutions.get(arg) : undefined;
  return found?.kind === 'fn' ? found.fn : undefined;
}

/** `&self` and `&mut self` methods. */
function borrowed(call: Invocation, name: string, self: Val & { k: 'ref' }): readonly Ended[] | undefined {
  const { state, args, engine, site } = call;
  const at = state.deref(self);
  const val = lying(call, at);
  const one = val.k === 'agg' && isVariant(val.name) ? val : undefined;
  const ty = val.k === 'any' || val.k === 'agg' ? val.ty : undefined;
  const inside: Val = { k: 'ref', cell: at.cell, path: [...at.path, '0'] };
  const left = (kind: VariantName, payload?: Val): Val => ({
    ...(variant(kind, payload) as Val & { k: 'agg' }),
    ...(isSumType(ty) ? { ty } : {}),
  });
  switch (name) {
    case 'is_some':
    case 'is_ok':
    case 'is_none':
    case 'is_err': {
      const wanted = ({ is_some: 'Some', is_ok: 'Ok', is_none: 'None', is_err: 'Err' } as const)[name];
      return askVariant(state, at, wanted) ?? [{ state, val: ANY }];
    }
    case 'as_ref':
    case 'as_mut':
    case 'as_deref':
    case 'as_deref_mut':
    case 'as_pin_ref':
    case 'as_pin_mut': {
      if (one) {
        // The payload of an `Err` is lent as well.
        return [{ state, val: one.name === 'None' ? variant('None') : variant(one.name, inside) }];
      }
      if (val.k !== 'any' || !isSumType(ty)) return [{ state, val: anyOf(call.ret) }];
      const of = { cell: at.cell, path: at.path, seen: val };
      const alts = bothVariants(ty)!.map((it) => {
        const { name: kind } = it as Val & { k: 'agg' };
        return { ...(variant(kind, kind === 'None' ? undefined : inside) as Val & { k: 'agg' }), of };
      });
      return [{ state, val: { k: 'either', alts } }];
    }
    case 'take':
      state.write(at, left('None'));
      return [{ state, val: val.k === 'gone' ? anyOf(call.ret) : val }];
    case 'replace':
      state.write(at, left('Some', args[1]));
      return [{ state, val: val.k === 'gone' ? anyOf(call.ret) : val }];
    case 'insert':
      state.write(at, left('Some', args[1]));
      return dropValue(engine, site, state, val).map((it) => ({ state: it, val: inside }));
    case 'get_or_insert':
    case 'get_or_insert_with': {
      const both = one ? [one] : bothVariants(ty);
      if (!both) return undefined;
      return both.flatMap((it, i) => {
        const own = i === both.length - 1 ? state : state.clone();
        if (both.length > 1) own.undecide();
        if ((it as Val & { k: 'agg' }).name === 'Some') {
          own.write(at, it);
          const spare = name === 'get_or_insert' ? (args[1] ?? ANY) : ANY;
          return dropValue(engine, site, own, spare).map((s) => ({ state: s, val: inside }));
        }
        const here = one ? site : { ...site, maybe: true };
        const made =
          name === 'get_or_insert'
            ? [{ state: own, val: args[1] ?? ANY }]
            : runArgument({ ...call, site: here }, own, 1, []);
        return made.map((m) => {
          m.state.write(at, left('Some', m.val));
          return { state: m.state, val: inside };
        });
      });
    }
    default:
      return undefined;
  }
}

/** What lies at a place, as a value of its own: a test of it is told by that very value. */
function lying(call: Invocation, at: Location): Val {
  const { state } = call;
  const val = state.read(at);
  if (val.k !== 'any') return val;
  const own = { ...anyOf(val.ty ?? ownType(call)) };
  state.write(at, own);
  return own;
}
