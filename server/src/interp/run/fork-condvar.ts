import { ANY } from '../values.ts';
import { afterOthers } from './forget.ts';
import { forkFlags } from './fork-tree.ts';
import type { Invocation } from './invocation.ts';
import type { Ended } from './invoke.ts';

/**
 * `CondVar::wait` of kernels before 6.10: it lets go of the lock through the guard's context, sleeps, and takes the lock
 * again for the same guard (rust/kernel/sync/condvar.rs of the `rust` branch, 2021 to 2023). Later ones are read from
 * their bodies.
 */
export function waitsOn(call: Invocation): readonly Ended[] | undefined {
  const { engine, state, args, site, fn } = call;
  if (!fn.item.name.startsWith('wait') || !forkFlags(engine.inputs)) return undefined;
  const at = args[1]?.k === 'ref' ? state.deref(args[1]) : undefined;
  const guard = at && state.read(at);
  if (!at || guard?.k !== 'agg' || !guard.holds) return undefined;
  const open = guard.holds;
  const infos = state.holds.filter((it) => open.includes(it.id));
  for (const id of open) engine.release(state, id);
  engine.perform(site.frame, state, {
    kind: 'call',
    what: `\`.${fn.item.name}()\``,
    span: site.span,
    op: { op: 'call', call: { effect: 'schedule', function: 'schedule' } },
    ...(site.maybe ? { maybe: true } : {}),
  });
  const holds = infos.map((it) => engine.acquire(site.frame, state, it.kind, it.name, it.span));
  state.write(at, { ...(afterOthers(guard) as typeof guard), holds });
  return [{ state, val: ANY }];
}
