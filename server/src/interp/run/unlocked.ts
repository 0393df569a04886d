import type { Location, State } from '../state.ts';
import type { CallSite, Ended } from './call-site.ts';
import type { Engine } from './engine.ts';
import { afterOthers } from './forget.ts';

/**
 * Runs `run` without the locks of the guard at `at`, which are taken again for the same guard. What they guard may be
 * another value by then. Where no guard lies there, nothing is let go.
 */
export function unlocked(
  engine: Engine,
  site: CallSite,
  state: State,
  at: Location | undefined,
  run: (state: State) => readonly Ended[],
): readonly Ended[] {
  const guard = at && state.read(at);
  if (!at || guard?.k !== 'agg') return run(state);
  const open = guard.holds ?? [];
  const infos = state.holds.filter((it) => open.includes(it.id));
  for (const id of open) engine.release(state, id);
  return run(state).map((it) => {
    const holds = infos.map((info) => engine.acquire(site.frame, it.state, info.kind, info.name, info.span));
    it.state.write(at, { ...(afterOthers(guard) as typeof guard), holds });
    return it;
  });
}
