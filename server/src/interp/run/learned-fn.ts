import { type AbstractOp, evaluateGfp, UNKNOWN_GFP } from '../../emulator/index.ts';
import { signature } from '../../types/infer/context.ts';
import type { FnRef } from '../../types/methods.ts';
import type { FnFact } from '../facts.ts';
import type { State } from '../state.ts';
import { ANY, type Val } from '../values.ts';
import { assumedKinds } from './assumed.ts';
import type { CallSite, Ended } from './call-site.ts';
import { callClosure } from './closures.ts';
import type { Engine } from './engine.ts';
import { forget } from './forget.ts';
import type { Frame } from './frame.ts';

/** A function that is known by what was learned of it. */
export function applyFact(
  engine: Engine,
  site: CallSite,
  state: State,
  fn: FnRef,
  fact: FnFact,
  args: readonly Val[],
): readonly Ended[] {
  const callee: Frame = {
    ...site.frame,
    depth: site.frame.depth + 1,
    blame: site.frame.blame + 1,
    entered: state.serial,
    path: site.frame.path,
    fn,
    parent: site.frame,
    site: site.span,
    assumed: assumedKinds(engine, fn),
    dropping: site.dropping === true || site.frame.dropping,
  };
  const parameters = new Map(
    args.flatMap((it, i) => (it.k === 'flags' ? [[`#${i}`, it.value] as const] : [])),
  );
  const spelled = args.find((it) => it.k === 'flags');
  for (const { kind, what, op, flags, maybe, without } of fact.ops ?? []) {
    const here = without
      ? withoutGuards(
          engine,
          state,
          without.map((it) => args[it]),
        )
      : state;
    const value = flags && evaluateGfp(engine.inputs.traits, flags, parameters);
    const own =
      flags?.kind === 'parameter' && spelled?.k === 'flags'
        ? { flags: { expr: spelled.expr, depth: spelled.depth } }
        : {};
    engine.perform(callee, here, {
      kind,
      what,
      span: site.span,
      op: ('flags' in op || flags ? { ...op, flags: value ?? UNKNOWN_GFP } : op) as AbstractOp,
      ...(maybe || site.maybe ? { maybe: true } : {}),
      ...own,
    });
    if (here !== state) engine.performedIn(here, state);
  }
  let states: readonly State[] = [state];
  for (const [index, kinds] of fact.runs ?? []) {
    const closure = args[index];
    if (closure?.k !== 'fn') continue;
    states = states.flatMap((s) => {
      const ids = kinds.map((kind) => engine.acquire(callee, s, kind, `\`${fn.item.name}()\``, site.span));
      return callClosure(engine, site, s, closure, [ANY, ANY]).map((it) => {
        for (const id of ids) engine.release(it.state, id);
        return it.state;
      });
    });
  }
  // What it writes the facts do not say, only what it was lent for that.
  for (const [i, arg] of args.entries())
    if (arg.k === 'ref' && !isShared(fn, i)) for (const s of states) forget(s, arg);
  return states.map((s) => ({ state: s, val: ANY }));
}

/** Whether an argument, `self` counted, is declared as a shared reference. */
function isShared(fn: FnRef, index: number): boolean {
  const { self } = fn.item;
  if (self && index === 0) return self.ref && !self.mutable;
  const { [self ? index - 1 : index]: param } = signature(fn).params;
  return param?.k === 'ref' && !param.mutable;
}

/** The state in which the guards that these arguments are, or lead to, are not held. */
function withoutGuards(engine: Engine, state: State, guards: readonly (Val | undefined)[]): State {
  const out = state.clone();
  for (const it of guards) {
    const val = it?.k === 'ref' ? out.read(out.deref(it)) : it;
    if (val?.k === 'agg') for (const id of val.holds ?? []) engine.release(out, id);
  }
  return out;
}
