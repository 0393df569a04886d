import type { BlockId, Terminator } from '../../cfg/cfg.ts';
import type { Pattern } from '../../syntax/ast/index.ts';
import { isSame, needsDrop } from '../../types/drop-glue.ts';
import { signature } from '../../types/infer/context.ts';
import { itemType } from '../../types/infer/exprs.ts';
import { inImpl } from '../../types/methods.ts';
import { type Ty, unknown } from '../../types/ty.ts';
import { unify } from '../../types/unify.ts';
import { negated } from '../answers.ts';
import type { Location, State } from '../state.ts';
import { ANY, anyOf, GONE, isByType, typeOfVal, type Val, variant } from '../values.ts';
import { isAskedAgain } from './asked.ts';
import { dropValue, isQuiet } from './drops.ts';
import type { Engine } from './engine.ts';
import { boundsOf, constantsIn, matches, within } from './fits.ts';
import { elementIn } from './fn-values.ts';
import type { Frame } from './frame.ts';
import { callFn } from './invoke.ts';
import { elementOf, isChain } from './iterators.ts';
import { isSumType, learn, narrowTo, tell, tellOneOf, variantIn } from './narrow.ts';
import { bindPattern } from './patterns.ts';
import { placeOf } from './places.ts';

interface Next {
  readonly to: BlockId;
  readonly state: State;
}

/** Where a state goes from the end of a node: to one successor, or to several where nothing decides. */
export function runTerminator(engine: Engine, frame: Frame, state: State, end: Terminator): readonly Next[] {
  switch (end.k) {
    case 'goto':
      return [{ to: end.to, state }];
    case 'return':
    case 'stop':
      return [];
    case 'if': {
      const val = state.read(engine.slot(frame, end.cond));
      if (val.k === 'num') return [{ to: val.n ? end.yes : end.no, state }];
      const way =
        (yes: boolean) =>
        (s: State): Next => {
          if (val.k === 'is') learn(s, val, yes);
          if (isByType(val)) s.decideByType(`${frame.path} ${frame.graph.block.start} ${end.cond}`, yes);
          s.write(engine.slot(frame, end.cond), { k: 'num', n: yes ? 1 : 0 });
          return { to: yes ? end.yes : end.no, state: s };
        };
      return fork(state, [way(true), way(false)]);
    }
    case 'try':
      return runTry(engine, frame, state, end);
    case 'next':
      return runNext(engine, frame, state, end);
    case 'switch':
      return runSwitch(engine, frame, state, end);
  }
}

function fork(state: State, ways: readonly ((state: State) => Next)[]): Next[] {
  return ways.map((way, i) => {
    const own = i === ways.length - 1 ? state : state.clone();
    own.undecide();
    return way(own);
  });
}

function runTry(engine: Engine, frame: Frame, state: State, end: Terminator & { k: 'try' }): readonly Next[] {
  const at = engine.slot(frame, end.from);
  const val = state.read(at);
  state.write(at, GONE);
  const good = (s: State, it: Val): Next => {
    engine.put(frame, s, end.dest, it.k === 'agg' ? (it.fields['0'] ?? ANY) : it);
    return { to: end.ok, state: s };
  };
  // What the function returns is of another type than the operand: `Err` alone goes over.
  const bad = (s: State, it: Val): Next => {
    engine.put(frame, s, end.ret, it.k === 'agg' ? variant(it.name, it.fields['0']) : it);
    return { to: end.err, state: s };
  };
  const alts = val.k === 'either' ? val.alts : [val];
  const known = alts.every((it) => it.k === 'agg' && /^(?:Ok|Some|Err|None)$/.test(it.name));
  if (!known) {
    const args = val.k === 'any' && isSumType(val.ty) ? val.ty.args : [];
    const failed = args.length === 1 ? variant('None') : variant('Err', anyOf(args[1]));
    return [...fork(state, [(s) => bad(s, failed), (s) => good(s, anyOf(args[0]))])].flatMap((it) =>
      convert(engine, frame, it, end),
    );
  }
  if (alts.length === 1) {
    const one = alts[0]! as Val & { k: 'agg' };
    return convert(engine, frame, /^(?:Ok|Some)$/.test(one.name) ? good(state, one) : bad(state, one), end);
  }
  // An allocation that failed: a path of its own, but not one that makes the good one a guess.
  return alts.flatMap((it, i) => {
    const own = i === alts.length - 1 ? state : state.clone();
    const one = it as Val & { k: 'agg' };
    const fine = /^(?:Ok|Some)$/.test(one.name);
    if (isOpen(it)) decided(own, at, it, one.name);
    if (!fine || isOpen(it)) own.undecide();
    if (fine) return [good(own, one)];
    return convert(engine, frame, bad(own, one), end);
  });
}

/** On its way out `?` hands the error to `From::from`, which may drop it or a part of it. */
function convert(engine: Engine, frame: Frame, next: Next, end: Terminator & { k: 'try' }): readonly Next[] {
  if (next.to !== end.err) return [next];
  const { state } = next;
  const at = engine.slot(frame, end.ret);
  const val = state.read(at);
  const error = val.k === 'agg' && val.name === 'Err' ? val.fields['0'] : undefined;
  if (!error || isQuiet(engine, state, error)) return [next];
  const from = engine.typeOf(frame, end.expr.operand);
  // What a closure returns is not written down.
  const to = frame.fn && end.ret === frame.graph.result ? signature(frame.fn).ret : undefined;
  const [given, wanted] = [errorOf(from), to && errorOf(engine.concrete(frame, to))];
  if (!given || !wanted || isSame(given, wanted)) return [next];
  const found = conversion(engine, given, wanted);
  if (!found) return [next];
  state.write(at, GONE);
  const site = { frame, span: end.expr, expr: end.expr };
  // Without its body: what the result has no room for ends in it.
  if (!engine.inputs.readable(found.fn) && !needsDrop(engine.inputs.impls, wanted))
    return dropValue(engine, site, state, error).map((it) => {
      it.write(at, variant('Err', anyOf(wanted)));
      return { to: next.to, state: it };
    });
  return callFn(engine, site, state, found.fn, found.subst, [error]).map((it) => {
    it.state.write(at, variant('Err', it.val));
    return { to: next.to, state: it.state };
  });
}

function errorOf(ty: Ty | undefined): Ty | undefined {
  return isSumType(ty) ? ty.args[1] : undefined;
}

/** `impl From<given> for wanted`. */
function conversion(engine: Engine, given: Ty, wanted: Ty) {
  const { impls } = engine.inputs;
  for (const { impl, subst } of impls.of(wanted, 'from')) {
    const item = impl.item.items.find((it) => it.kind === 'fn' && it.name === 'from');
    if (item?.kind !== 'fn') continue;
    const fn = inImpl(impl, item);
    const [param] = signature(fn).params;
    const out = new Map(subst).set('Self', wanted);
    for (const it of impl.item.generics.params) if (!out.has(it.name)) out.set(it.name, unknown);
    if (param && unify(param, given, out)) return { fn, subst: out };
  }
  return undefined;
}

function runNext(
  engine: Engine,
  frame: Frame,
  state: State,
  end: Terminator & { k: 'next' },
): readonly Next[] {
  const at = engine.slot(frame, end.iter);
  const val = state.read(at);
  if (val.k === 'range' && val.to - val.from <= 8192) {
    if (val.from >= val.to) return [{ to: end.done, state }];
    engine.put(frame, state, end.dest, { k: 'num', n: val.from });
    state.write(at, { k: 'range', from: val.from + 1, to: val.to });
    return [{ to: end.body, state }];
  }
  if (isChain(val)) {
    const done = state.clone();
    done.undecide();
    state.undecide();
    const more = elementOf(engine, { frame, span: end.expr, expr: end.expr }, state, val);
    for (const it of more) engine.put(frame, it.state, end.dest, it.val);
    return [{ to: end.done, state: done }, ...more.map((it) => ({ to: end.body, state: it.state }))];
  }
  return fork(state, [
    (s) => ({ to: end.done, state: s }),
    (s) => {
      const iter = engine.typeOf(frame, end.expr);
      const known = elementIn(s, val);
      engine.put(frame, s, end.dest, known ?? anyOf(iter && itemType(engine.inputs.impls, iter)));
      return { to: end.body, state: s };
    },
  ]);
}

function runSwitch(
  engine: Engine,
  frame: Frame,
  state: State,
  end: Terminator & { k: 'switch' },
): readonly Next[] {
  const place = placeOf(engine, frame, state, end.from);
  const shown = state.deref(place);
  const found = state.read(shown);
  const told = end.ty && engine.concrete(frame, end.ty);
  const own = told?.k === 'ref' ? told.inner : told;
  const val = found.k === 'any' && !found.ty ? anyOf(own) : found;
  if (val !== found) state.write(shown, val);
  const alts = val.k === 'either' ? val.alts : [val];
  const out: { alt: Val; arm?: (typeof end.arms)[number] }[] = [];
  for (const alt of alts) {
    let done = false;
    for (const [i, arm] of end.arms.entries()) {
      const last = i === end.arms.length - 1 && end.otherwise === undefined;
      const fits = last ? 'yes' : matches(alt, arm.pattern);
      if (fits === 'no') continue;
      out.push({ alt, arm });
      if (fits === 'yes') {
        done = true;
        break;
      }
    }
    if (!done && end.otherwise !== undefined) out.push({ alt });
  }
  const undecided = out.length > alts.length || alts.some(isOpen);
  const isAsked = isAskedAgain(engine.inputs.world, frame.graph, end.from);
  return out.map(({ alt, arm }, i) => {
    const own = i === out.length - 1 ? state : state.clone();
    if (undecided) own.undecide();
    if (alts.length > 1) own.write(shown, alt);
    const constants = (arm && constantsIn(arm.pattern)) ?? [];
    // What equals one constant equals no other.
    if (constants.length !== 1 && (isAsked || isSumType(typeOfVal(alt))))
      for (const it of end.arms) {
        if (it === arm) break;
        excluded(own, shown, alt, constantsIn(it.pattern) ?? []);
        if (isAsked) outside(own, shown, it.pattern);
      }
    if (!arm) return { to: end.otherwise!, state: own };
    const name = variantIn(arm.pattern);
    if (name !== undefined) decided(own, shown, alt, name);
    if (isAsked) tellOneOf(own, shown, constants);
    if (isAsked && arm.pattern.kind === 'range')
      for (const it of boundsOf(arm.pattern) ?? []) tell(own, shown, it.op, [`#${it.n}`]);
    bindPattern(engine, frame, own, arm.pattern, place);
    return { to: arm.to, state: own };
  });
}

/** Whether a variant is one of those that a place may hold, of which nothing but the type is known. */
function isOpen(alt: Val): boolean {
  return alt.k === 'agg' && alt.of !== undefined;
}

/** Notes which variant a place turned out to hold, and what that says of the place that it was read from. */
function decided(state: State, at: Location, alt: Val, name: string): void {
  narrowTo(state, at, name);
  if (alt.k === 'agg' && alt.of && state.isAsSeen(alt.of)) narrowTo(state, alt.of, name);
}

/** Notes that a place holds none of these constants, and the same of the place that it was read from. */
function excluded(state: State, at: Location, alt: Val, constants: readonly string[]): void {
  tell(state, at, '!=', constants);
  if (alt.k === 'agg' && alt.of && state.isAsSeen(alt.of)) tell(state, alt.of, '!=', constants);
}

/** Notes that a place holds no number of a range, where one end of it is that of all numbers. */
function outside(state: State, at: Location, pattern: Pattern): void {
  const bounds = pattern.kind === 'range' ? boundsOf(pattern) : undefined;
  const val = state.read(at);
  const open = bounds?.filter((it) => within(val, [it]) !== 'yes');
  const [only] = open ?? [];
  if (only && open?.length === 1) tell(state, at, negated(only.op), [`#${only.n}`]);
}
