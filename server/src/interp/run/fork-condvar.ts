import { ANY } from '../values.ts';
import type { Ended } from './call-site.ts';
import { forkFlags } from './fork-tree.ts';
import type { Invocation } from './invocation.ts';
import { unlocked } from './unlocked.ts';

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
  return unlocked(engine, site, state, at, (s) => {
    engine.perform(site.frame, s, {
      kind: 'call',
      what: `\`.${fn.item.name}()\``,
      span: site.span,
      op: { op: 'call', call: { effect: 'schedule', function: 'schedule' } },
      ...(site.maybe ? { maybe: true } : {}),
    });
    return [{ state: s, val: ANY }];
  });
}
