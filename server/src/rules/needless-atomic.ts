import { callersMaySleep } from './atomic/callers.ts';
import { flagEdits } from './atomic/flag-fixes.ts';
import { flowOf } from './atomic/flow-of.ts';
import type { Rule } from './rule.ts';

const trigger = /\bGFP_(?:ATOMIC|NOWAIT)\b/g;

export const needlessAtomic: Rule = {
  slow: true,
  meta: {
    id: 'needless-atomic',
    title: 'GFP_ATOMIC or GFP_NOWAIT where every caller may sleep',
    severity: 'hint',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds allocations with \`GFP_ATOMIC\` or \`GFP_NOWAIT\` in places that are only reached where the code may sleep.
That is known for callbacks that the kernel runs in a task, and for private functions all of whose calls stand in such places.

## Why is this bad?

\`GFP_ATOMIC\` draws on reserves that interrupts need, and both fail where \`GFP_KERNEL\` would wait for memory and succeed.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

struct Driver {
    _value: KBox<u32>,
}

impl kernel::Module for Driver {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Self { _value: KBox::new(7, GFP_ATOMIC)? })
    }
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

struct Driver {
    _value: KBox<u32>,
}

impl kernel::Module for Driver {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Self { _value: KBox::new(7, GFP_KERNEL)? })
    }
}
\`\`\`

## Fix safety

The fix is safe: it is offered only where the place is proved to be reached from contexts that may sleep.

## References

- \`Documentation/core-api/memory-allocation.rst\`
`,
  },
  check(cx) {
    const spots = [...cx.text.matchAll(trigger)].map((it) => ({
      start: it.index,
      end: it.index + it[0].length,
      name: it[0],
    }));
    if (spots.length === 0) return;
    const flow = flowOf(cx);
    for (const unit of cx.unitsAt(spots.map((it) => it.start))) {
      if (!unit.fn || !callersMaySleep(cx, flow, unit)) continue;
      // Contexts at the operations that spell these flags; one that is atomic speaks for the flags.
      const atomic = new Set<number>();
      const seen = new Set<number>();
      flow.run(unit, {
        operation(frame, state, operation) {
          if (frame.blame !== 0) return;
          for (const it of spots) {
            if (operation.span.start > it.start || operation.span.end < it.end) continue;
            seen.add(it.start);
            if (flow.mayNotSleep(state.ctx)) atomic.add(it.start);
          }
        },
      });
      for (const it of spots) {
        if (!seen.has(it.start) || atomic.has(it.start)) continue;
        cx.report({
          span: { start: it.start, end: it.end },
          message: `\`${it.name}\` is unnecessary: every caller may sleep`,
          help: 'use `GFP_KERNEL`',
          fixes: [
            {
              title: 'Allocate with `GFP_KERNEL`',
              applicability: 'safe',
              edits: flagEdits(cx, unit, { start: it.start, end: it.end }, 'GFP_KERNEL'),
            },
          ],
        });
      }
    }
  },
};
