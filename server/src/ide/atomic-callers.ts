import type { AtomicCaller } from '../emulation.ts';
import { callbackOf, entriesOf } from '../interp/entry-points.ts';
import { functionName } from '../interp/paths/index.ts';
import type { State } from '../interp/state.ts';
import { flowOf } from '../rules/atomic/flow-of.ts';
import { type CallReference, callsOf, fnKey } from '../rules/call-graph.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { FnRef } from '../types/methods.ts';
import { functionAt } from './emulation.ts';
import { atomicText } from './place-context.ts';

/** Functions between a context and the one in question that are looked through. */
const DEEPEST = 8;

/**
 * The calls that reach the function around an offset in atomic context: those that its crate makes. Of the kernel's own
 * crates, whose callers may stand anywhere, those in the same file. Empty where there is no function, or none reaches it.
 */
export function atomicCallersOf(cx: RuleContext, offset: number): readonly AtomicCaller[] {
  const unit = functionAt(cx, offset);
  return unit?.fn ? callersOf(cx, unit.fn, new Set(), 0) : [];
}

function callersOf(cx: RuleContext, fn: FnRef, seen: Set<string>, depth: number): AtomicCaller[] {
  seen.add(fnKey(fn));
  const out: AtomicCaller[] = [];
  for (const site of callsOf(cx, fn)) {
    const caller = site.unit.fn;
    if (!caller) continue;
    const state = atomicStateAt(cx, site);
    const common = {
      function: functionName(caller),
      path: site.file.path,
      name: plain(caller.item.nameSpan),
      call: plain(site.call),
    };
    if (state) {
      out.push({ ...common, from: 'here', text: atomicText(cx, state, 'always') });
    } else if (depth < DEEPEST && !seen.has(fnKey(caller))) {
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
function atomicStateAt(cx: RuleContext, { unit, call }: CallReference): State | undefined {
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

function plain({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}
