import { LastReferenceMachine, type QuietCalls } from '../interp/machines/last-reference-machine.ts';
import { flowOf } from './atomic/flow-of.ts';
import { draftOf } from './atomic/wording.ts';
import type { Rule } from './rule.ts';

const counted =
  /\bD?L?Arc\b|\bARef\b|\bListArc\b|\bUniqueArc\b|\b(?:remove|pop\w{0,40}|take|replace|clear|insert)\s*\(/;

export const lastRefDropInAtomic: Rule = {
  slow: true,
  meta: {
    id: 'last-ref-drop-in-atomic',
    title: 'a reference that may be the last one, dropped in atomic context',
    severity: 'off',
    since: '0.1.0',
    fix: 'none',
    docs: `## What it does

Finds \`Arc\`s and \`ARef\`s that are dropped while a spinlock is held, in an RCU read-side critical section or with interrupts off, and that lead to something whose destructor may sleep.
Whether a reference is the last one is not known from the code, so all that this says is *possible*.
A reference that was cloned in the same function is not reported: the one that it was cloned from lives on.
Off by default: turn it on with \`"kalloc-lint.rules": { "last-ref-drop-in-atomic": "hint" }\`.

## Why is this bad?

A reference that is taken out of a list or a tree under its lock is often the last one, and then the object's destructor runs under the lock.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::sync::{Arc, SpinLock};

struct Session {
    log: VVec<u8>,
}

fn close(current: &SpinLock<Option<Arc<Session>>>) {
    *current.lock() = None;
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::sync::{Arc, SpinLock};

struct Session {
    log: VVec<u8>,
}

fn close(current: &SpinLock<Option<Arc<Session>>>) {
    let old = current.lock().take();
    drop(old);
}
\`\`\`

## References

- \`rust/kernel/sync/arc.rs\`, \`impl Drop for Arc\`
- \`rust/kernel/sync/aref.rs\`, \`impl Drop for ARef\`
`,
  },
  check(cx) {
    if (!counted.test(cx.text)) return;
    const flow = flowOf(cx);
    if (!flow.vocabulary.pattern.test(cx.text)) return;
    const seen = new Set<string>();
    const quiet: QuietCalls = new Map();
    for (const unit of cx.units(flow.vocabulary.pattern)) {
      if (!flow.vocabulary.pattern.test(cx.text.slice(unit.span.start, unit.span.end))) continue;
      const machines: LastReferenceMachine[] = [];
      flow.run(unit, {
        machine() {
          const machine = new LastReferenceMachine(quiet);
          machines.push(machine);
          return machine;
        },
      });
      for (const it of machines.flatMap((machine) => machine.violations())) {
        const place = `${it.span.start}:${it.span.end}`;
        if (it.path !== cx.path || seen.has(place)) continue;
        seen.add(place);
        const { severity: _, ...draft } = draftOf(it, 0);
        cx.report({
          ...draft,
          message: `this reference may be the last one: ${draft.message}`,
          help: 'take it out, and drop it outside the atomic context',
        });
      }
    }
  },
};
