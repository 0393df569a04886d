import { callbackOf } from '../../interp/entry-points.ts';
import type { Flow } from '../../interp/index.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { forEachExprAround } from '../../syntax/ast/walk.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { innermost, maySleepAt } from './sleepable.ts';

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
  const name = fn.item.name;
  const word = new RegExp(`\\b${name}\\b`, 'g');
  let calls = 0;
  for (const file of cx.crateFiles()) {
    for (const found of file.text.matchAll(word)) {
      const at = found.index;
      if (at >= fn.item.nameSpan.start && at < fn.item.nameSpan.end && file.path === unit.file.path) continue;
      if (isComment(file.text, at)) continue;
      const caller = innermost(file.units(), at);
      if (!caller) return false;
      // A recursive call is reached from where the first one is.
      if (caller.fn?.item === fn.item) continue;
      const verdict = sleepableAt(flow, caller, at, name);
      if (!verdict || !callersMaySleep(cx, flow, caller, depth + 1)) return false;
      calls++;
    }
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

function isComment(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at) + 1;
  return text.slice(line, at).includes('//');
}

/** Whether every run of the call whose callee is named at `at` may sleep; false too where it is no plain call. */
function sleepableAt(flow: Flow, caller: Unit, at: number, name: string): boolean {
  const block = caller.block();
  let call: Expr | undefined;
  if (block)
    forEachExprAround(block, at, (it) => {
      if (it.kind !== 'call' && it.kind !== 'methodCall') return;
      const { start, end } = it.kind === 'methodCall' ? it.methodSpan : it.callee;
      if (start <= at && at + name.length <= end) call = it;
    });
  return call !== undefined && maySleepAt(flow, caller, call);
}
