import { callbackOf } from '../../interp/entry-points.ts';
import type { Flow } from '../../interp/index.ts';
import type { Unit } from '../../types/units.ts';
import { referencesTo } from '../call-graph.ts';
import type { RuleContext } from '../rule.ts';
import { maySleepAt } from './sleepable.ts';

/**
 * Whether a function is only reached where the code may sleep: the kernel calls it in a task, or it is private to its
 * crate and all its calls stand in such places. What nobody calls, or what is named other than in calls, is not known.
 */
export function callersMaySleep(cx: RuleContext, flow: Flow, unit: Unit, depth = 0): boolean {
  const { fn } = unit;
  if (!fn || depth > 6) return false;
  const fact = callbackOf(fn);
  if (fact) return fact.context === 'process' && fact.or === undefined;
  if (isModuleInit(unit)) return true;
  // Functions of traits and public ones may be called from anywhere.
  if (fn.owner?.trait || fn.item.vis === 'pub') return false;
  let calls = 0;
  for (const it of referencesTo(cx, fn)) {
    if (it.kind === 'another') continue;
    if (it.kind !== 'call') return false;
    // A recursive call is reached from where the first one is.
    if (it.unit.fn?.item === fn.item) continue;
    if (!maySleepAt(flow, it.unit, it.call) || !callersMaySleep(cx, flow, it.unit, depth + 1)) return false;
    calls++;
  }
  return calls > 0;
}

function isModuleInit(unit: Unit): boolean {
  const trait = unit.fn?.owner?.trait;
  return (
    unit.fn?.item.name === 'init' &&
    (trait?.item.name === 'Module' || trait?.item.name === 'InPlaceModule') &&
    trait.module.crate.name === 'kernel'
  );
}
