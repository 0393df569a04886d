import { flagsInCallee } from './atomic/callee-flags.ts';
import { present, reportViolations } from './atomic/findings.ts';
import { hoist, reserveBefore, siteOf } from './atomic/fixes.ts';
import { otherFlags } from './atomic/flag-fixes.ts';
import { endGuardBefore } from './atomic/guard-fixes.ts';
import type { Rule } from './rule.ts';

export const sleepInAtomic: Rule = {
  slow: true,
  meta: {
    id: 'sleep-in-atomic',
    title: 'an allocation or a call that may sleep in atomic context',
    severity: 'error',
    since: '0.1.0',
    fix: 'ranked',
    docs: `## What it does

Finds allocations and calls that may sleep while a spinlock is held, in an RCU read-side critical section, with interrupts off, or in a callback that the kernel runs in an interrupt.
It follows the guard through the function, as the language drops it, and the calls that are made while it lives, into other functions, files, traits and closures.
Whether something sleeps there is decided by the bundled emulator of the kernel's contexts and allocators, for the kernel that the code is checked against.
A finding is *proved* (an error) if the kernel warns on every path to that place, and *possible* (a warning) if that depends on a branch, on memory pressure, or on room that a vector may have.

## Why is this bad?

A task that sleeps with a spinlock held can stop every CPU that waits for the lock.
A kernel with \`CONFIG_DEBUG_ATOMIC_SLEEP\` reports it; one without may deadlock months later, when memory is short.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::sync::SpinLock;

fn add(list: &SpinLock<KVec<KBox<u32>>>) -> Result {
    let mut guard = list.lock();
    let value = KBox::new(7, GFP_KERNEL)?;
    guard.push_within_capacity(value).map_err(|_| ENOSPC)?;
    Ok(())
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::sync::SpinLock;

fn add(list: &SpinLock<KVec<KBox<u32>>>) -> Result {
    let value = KBox::new(7, GFP_KERNEL)?;
    let mut guard = list.lock();
    guard.push_within_capacity(value).map_err(|_| ENOSPC)?;
    Ok(())
}
\`\`\`

## Fix safety

The fixes come in the order in which a maintainer would want them: allocate before the lock, reserve before it, let the guard go earlier, \`GFP_NOWAIT\`, and \`GFP_ATOMIC\` last.
Where the allocation is in a function that is called below the lock, and all uses of that function are calls in view, the flags change there if all its callers are atomic; else it gets a parameter for them.
Moving an allocation is safe where nothing between the two places can be seen by it.
Ending a critical section earlier and changing flags may change what the program does, so these are only applied by name.

## References

- \`Documentation/core-api/memory-allocation.rst\`
- \`kernel/sched/core.c\`, \`__might_resched\`
- \`Documentation/RCU/whatisRCU.rst\`
`,
  },
  check(cx) {
    reportViolations(
      cx,
      (it) => it.kind !== 'drop',
      (violation) => {
        const site = siteOf(cx, violation);
        if (!site) return [];
        return present([
          hoist(site),
          reserveBefore(site),
          endGuardBefore(site),
          ...otherFlags(site),
          ...flagsInCallee(site),
        ]);
      },
    );
  },
};
