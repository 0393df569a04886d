import { declareBefore, dropAfterGuard, dropBeforeReturn } from './atomic/drop-fixes.ts';
import { present, reportViolations } from './atomic/findings.ts';
import { siteOf } from './atomic/fixes.ts';
import { endGuardBefore } from './atomic/guard-fixes.ts';
import type { Rule } from './rule.ts';

export const sleepingDropInAtomic: Rule = {
  slow: true,
  meta: {
    id: 'sleeping-drop-in-atomic',
    title: 'a sleeping destructor run in atomic context',
    severity: 'error',
    since: '0.1.0',
    fix: 'ranked',
    docs: `## What it does

Finds values that are dropped while a spinlock is held, in an RCU read-side critical section or with interrupts off, and whose destructor may sleep.
Memory of vmalloc is the common case: \`VVec\` and \`VBox\` are freed with \`vfree\`, which may sleep, even where they are empty.
A \`KVVec\` or \`KVBox\` of more than a page may lie in vmalloc memory.
Destructors that wait for a grace period, free an interrupt or drop the last reference to such a value are followed too, as far as their bodies are known.
What an assignment overwrites is dropped as well.
Where \`*slot = Some(x)\` fills an \`Option\` of which nothing is known, the old value is reported as possible, but only if nothing before it in the function has looked at the slot or at what it is in: after \`take()\`, \`is_none()\`, a call of a method that may test it, or an assertion, nothing is said, since code that looks nearly always fills a slot that is empty.

## Why is this bad?

No line of the source says that something sleeps: values are dropped in the reverse order of their declaration, so what is declared after the guard dies before it.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::sync::SpinLock;

fn swap(state: &SpinLock<u32>) -> Result {
    let guard = state.lock();
    let empty = VVec::<u8>::new();
    pr_info!("{} {}", *guard, empty.len());
    Ok(())
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::sync::SpinLock;

fn swap(state: &SpinLock<u32>) -> Result {
    let empty = VVec::<u8>::new();
    let guard = state.lock();
    pr_info!("{} {}", *guard, empty.len());
    Ok(())
}
\`\`\`

## Fix safety

Declaring the value before the guard is safe where nothing between the two places can be seen by it.
Letting the guard go at the end of its block, before the value is dropped, shortens the critical section by what the destructor does.

## References

- \`mm/vmalloc.c\`, \`vfree\`
- \`rust/kernel/alloc/kvec.rs\`, \`impl Drop for Vec\`
`,
  },
  check(cx) {
    reportViolations(
      cx,
      (it) => it.kind === 'drop',
      (violation) => {
        const site = siteOf(cx, violation);
        return site
          ? present([declareBefore(site), dropAfterGuard(site), dropBeforeReturn(site), endGuardBefore(site)])
          : [];
      },
    );
  },
};
