import type { AtomicCaller } from '../emulation.ts';
import { callbackOf, entriesOf } from '../interp/entry-points.ts';
import { functionName } from '../interp/paths/index.ts';
import type { State } from '../interp/state.ts';
import { flowOf } from '../rules/atomic/flow-of.ts';
import { innermost } from '../rules/atomic/sleepable.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Expr } from '../syntax/ast/index.ts';
import type { FnRef } from '../types/methods.ts';
import type { Unit } from '../types/units.ts';
import { functionAt } from './emulation.ts';
import { atomicText } from './place-context.ts';

/** Functions between a context and the one in question that are looked through. */
const DEEPEST = 8;

/** A call of a function, in the unit that makes it. */
interface Site {
  readonly unit: Unit;
  readonly path: string;
  readonly call: Expr;
}

/**
 * The calls that reach the function around an offset in atomic context: those that its crate makes. Of the kernel's own
 * crates, whose callers may stand anywhere, those in the same file. Empty where there is no function, or none reaches it.
 */
export function atomicCallersOf(cx: RuleContext, offset: number): readonly AtomicCaller[] {
  const unit = functionAt(cx, offset);
  return unit?.fn ? callersOf(cx, unit.fn, new Set(), 0) : [];
}

function callersOf(cx: RuleContext, fn: FnRef, seen: Set<string>, depth: number): AtomicCaller[] {
  seen.add(keyOf(fn));
  const out: AtomicCaller[] = [];
  for (const site of sitesOf(cx, fn)) {
    const caller = site.unit.fn;
    if (!caller) continue;
    const state = atomicStateAt(cx, site);
    const common = {
      function: functionName(caller),
      path: site.path,
      name: plain(caller.item.nameSpan),
      call: plain(site.call),
    };
    if (state) {
      out.push({ ...common, from: 'here', text: atomicText(cx, state, 'always') });
    } else if (depth < DEEPEST && !seen.has(keyOf(caller))) {
      const [above] = callersOf(cx, caller, seen, depth + 1);
      if (above)
        out.push({ ...common, from: 'above', text: `called by \`${above.function}\` in atomic context` });
    }
  }
  return out.sort((a, b) => (a.path === b.path ? a.call.start - b.call.start : a.path < b.path ? -1 : 1));
}

/** What the kernel calls the function around an offset for, where that is atomic: `a hard interrupt: `Handler::handle``. */
export function atomicEntryOf(cx: RuleContext, offset: number): string | undefined {
  const fn = functionAt(cx, offset)?.fn;
  if (!fn || !callbackOf(fn)) return undefined;
  const flow = flowOf(cx);
  const entry = entriesOf(flow.config, fn, cx.textOf).find((it) => flow.mayNotSleep(it.ctx));
  return entry?.holds[0]?.name;
}

/** The state in which a call is made where it may not sleep; undefined where it always may. */
function atomicStateAt(cx: RuleContext, { unit, call }: Site): State | undefined {
  const flow = flowOf(cx);
  let found: State | undefined;
  flow.run(unit, {
    event(frame, state, event) {
      if (found || frame.blame !== 0 || event.k !== 'call') return;
      if (event.expr.start === call.start && event.expr.end === call.end && flow.mayNotSleep(state.ctx))
        found = state.clone();
    },
  });
  return found;
}

/** The calls of a function in the files of its crate, found by its name first. */
function sitesOf(cx: RuleContext, fn: FnRef): Site[] {
  const out: Site[] = [];
  const word = new RegExp(`\\b${fn.item.name}\\s*(?:::<[^>]*>)?\\(`, 'g');
  for (const file of cx.crateFiles()) {
    const places = new Map<Unit, number[]>();
    for (const { index } of file.text.matchAll(word)) {
      const unit = innermost(file.units(), index);
      if (unit) places.set(unit, [...(places.get(unit) ?? []), index]);
    }
    for (const [unit, at] of places) {
      for (const [call, callee] of unit.types().callees) {
        if (callee.kind !== 'fn' || !isSame(callee.fn, fn)) continue;
        if (at.some((it) => call.start <= it && it < call.end)) out.push({ unit, path: file.path, call });
      }
    }
  }
  return out;
}

/** Whether a callee is the function, or the trait's method that it implements. */
function isSame(callee: FnRef, fn: FnRef): boolean {
  if (callee.item === fn.item) return true;
  const trait = fn.owner?.trait?.id;
  return trait !== undefined && callee.item.name === fn.item.name && callee.owner?.trait?.id === trait;
}

function keyOf(fn: FnRef): string {
  return `${fn.module.file}:${fn.item.nameSpan.start}`;
}

function plain({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
