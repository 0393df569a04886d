import type { SlotId } from '../../cfg/cfg.ts';
import { CALL_DEPTH } from '../limits.ts';
import type { State } from '../state.ts';
import { ANY, type Val } from '../values.ts';
import type { CallSite, Ended } from './call-site.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';

/** Puts arguments into the slots of a frame's parameters; what is missing is unknown. */
export function putArgs(
  engine: Engine,
  frame: Frame,
  state: State,
  params: readonly SlotId[],
  args: readonly Val[],
): void {
  for (let i = 0; i < params.length; i++) engine.put(frame, state, params[i]!, args[i] ?? ANY);
}

/** Runs a closure or an initialiser. What it captured lies in the frame that made it. */
export function callClosure(
  engine: Engine,
  site: CallSite,
  state: State,
  val: Val & { k: 'fn' },
  args: readonly Val[],
): readonly Ended[] {
  const home = val.frame as Frame;
  const { closure, target } = val;
  if (target) return engine.callTarget(site, state, target, args);
  if (site.frame.depth >= CALL_DEPTH) {
    engine.unknown(site, state, 'depth');
    return [{ state, val: ANY }];
  }
  const { call: _, ...around } = home;
  const frame: Frame = {
    ...around,
    depth: site.frame.depth + 1,
    entered: state.serial,
    parent: site.frame,
    site: site.span,
    assumed: [],
    dropping: site.frame.dropping,
    ...(site.maybe || site.frame.maybe ? { maybe: true } : {}),
  };
  putArgs(engine, frame, state, closure.params, args);
  const out = engine.exec(frame, closure.entry, state);
  return out.map((it) => {
    const at = home.base + closure.result;
    const result = it.cells.get(at) ?? ANY;
    it.cells.delete(at);
    return { state: it, val: result.k === 'gone' ? ANY : result };
  });
}

/** Runs what initialises memory, if it is known; other values initialise by moving. Gives what then lies there. */
export function runInitialiser(engine: Engine, site: CallSite, state: State, val: Val): readonly Ended[] {
  if (val.k === 'fn') return callClosure(engine, site, state, val, []);
  if (val.k === 'probe') engine.observer.probe?.(state, val.index);
  if (val.k === 'agg' && val.name === 'Ok') return [{ state, val: val.fields['0'] ?? ANY }];
  return [{ state, val }];
}
