import type { Fix } from '../finding.ts';
import { inferPreemptCount, klintNotes, klintText } from '../interp/preempt-counts.ts';
import type { Attribute } from '../syntax/ast/index.ts';
import { flowOf } from './atomic/flow-of.ts';
import { attributeOf, functionUnits } from './klint/annotated.ts';
import type { Rule } from './rule.ts';

export const preemptCountReport: Rule = {
  slow: true,
  meta: {
    id: 'preempt-count-report',
    title: 'the inferred preempt_count properties of a function with `#[klint::report_preempt_count]`',
    severity: 'hint',
    since: '0.1.0',
    fix: 'unsafe',
    docs: `## What it does

Tells of each function with \`#[klint::report_preempt_count]\` what was inferred of it, in klint's notation: what it adds to \`preempt_count\`, and the counts that it may be called with.
Without the attribute it says nothing.
\`kalloc-lint emulate FILE --klint\` prints the same of all functions of a file.

## Why is this bad?

Nothing is wrong.
An annotation that another tool or a reader can trust has to say what the code does, and to find that out by hand means to read every function that is called.

A spinlock, an RCU section, preemption or softirqs that are off each count as one, as in klint; a mutex does not count.
A function that may sleep expects 0, one that releases a lock of its caller's expects at least 1, all others expect \`0..\`, any count.
Where a call or a drop could not be resolved it is taken to do nothing, and the message says how many there are.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::sync::{lock::spinlock::SpinLockBackend, lock::Guard, SpinLock};

#[klint::report_preempt_count]
fn take(list: &SpinLock<u32>) -> Guard<'_, u32, SpinLockBackend> {
    list.lock()
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::sync::{lock::spinlock::SpinLockBackend, lock::Guard, SpinLock};

#[klint::preempt_count(adjust = 1, expect = 0..)]
fn take(list: &SpinLock<u32>) -> Guard<'_, u32, SpinLockBackend> {
    list.lock()
}
\`\`\`

## Fix safety

The fix puts the annotation in place of the attribute.
It changes nothing that the compiler sees, but is only applied by name, for whoever asks for a report may want it again.

## References

- <https://github.com/Rust-for-Linux/klint>
- \`include/linux/preempt.h\`
`,
  },
  check(cx) {
    if (!cx.text.includes('report_preempt_count')) return;
    for (const unit of functionUnits(cx)) {
      const attr = attributeOf(unit.fn.item, 'klint::report_preempt_count');
      const count = attr && inferPreemptCount(flowOf(cx), unit);
      if (!count) continue;
      const text = klintText(count);
      const said = text ? `\`${text}\`` : 'no annotation of klint';
      const notes = [
        ...klintNotes(count),
        ...count.instances.map((it) => `with \`${it.param}\` as \`${it.type}\`: \`${klintText(it.count)}\``),
      ];
      const sure = count.unknown.size === 0 && !count.exhausted;
      const whole = sure && !count.conflict && !count.last && count.adjusts.length <= 1;
      cx.report({
        span: unit.fn.item.nameSpan,
        verdict: sure ? 'proved' : 'possible',
        message: `${said} is what was inferred of \`${unit.fn.item.name}\``,
        ...(notes.length > 0 ? { why: notes.join('; ') } : {}),
        fixes: whole && text ? [annotate(cx.path, attr, text)] : [],
      });
    }
  },
};

function annotate(path: string, attr: Attribute, text: string): Fix {
  return {
    title: `Annotate with \`${text}\``,
    applicability: 'unsafe',
    edits: [{ path, span: { start: attr.start, end: attr.end }, newText: text }],
  };
}
