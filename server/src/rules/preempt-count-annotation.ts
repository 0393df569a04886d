import { readCount } from '../interp/klint.ts';
import { flowOf } from './atomic/flow-of.ts';
import { functionUnits, klintAttributes, type Placed } from './klint/annotated.ts';
import { contradictionsOf } from './klint/contradictions.ts';
import type { Rule } from './rule.ts';

export const preemptCountAnnotation: Rule = {
  slow: true,
  meta: {
    id: 'preempt-count-annotation',
    title: 'a klint annotation that the code contradicts or that cannot be parsed',
    severity: 'error',
    since: '0.1.0',
    fix: 'none',
    docs: `## What it does

Compares \`#[klint::preempt_count(adjust = …, expect = …)]\` with what was inferred of the function's body, and \`#[klint::drop_preempt_count(…)]\` with the type's destructor.
An implementation is held against the annotation of its trait's method too.
An annotation that says \`unchecked\` is believed.
Also found are annotations that klint could not read, and functions that call one that expects a held lock where none can be held.

Calls in a context that an annotation forbids are found by \`sleep-in-atomic\`.

## Why is this bad?

Callers are judged by the annotation, not by the body: one that promises too much hides the bug that it was written to prevent.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::sync::Mutex;

#[klint::preempt_count(expect = 0..)]
fn count(list: &Mutex<KVec<u32>>) -> usize {
    list.lock().len()
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::sync::Mutex;

#[klint::preempt_count(expect = 0)]
fn count(list: &Mutex<KVec<u32>>) -> usize {
    list.lock().len()
}
\`\`\`

## References

- <https://github.com/Rust-for-Linux/klint>
- \`kernel/sched/core.c\`, \`__might_resched\`
`,
  },
  check(cx) {
    const annotated = cx.code.mayHold(/klint::(?:drop_)?preempt_count/);
    if (annotated) for (const it of klintAttributes(cx.file.items)) checkForm(it, cx.report);
    const flow = flowOf(cx);
    const { atomicOnly, annotated: any } = flow.vocabulary;
    if (!any) return;
    const words = atomicOnly.size > 0 ? new RegExp(`\\b(?:${[...atomicOnly].join('|')})\\b`) : undefined;
    if (!annotated && !words?.test(cx.text) && !/\bimpl\b/.test(cx.text)) return;
    for (const unit of functionUnits(cx)) {
      const calls = words?.test(cx.text.slice(unit.span.start, unit.span.end)) ?? false;
      for (const it of contradictionsOf(flow, unit, calls)) cx.report(it);
    }
  },
};

function checkForm(
  { attr, on }: Placed,
  report: (draft: { span: typeof attr; message: string; help?: string }) => void,
): void {
  const name = attr.path.slice('klint::'.length);
  if (!/^(?:drop_)?preempt_count$|^report_preempt_count$/.test(name)) return;
  const wanted = name === 'drop_preempt_count' ? 'type' : 'fn';
  const problem =
    on !== wanted
      ? `it belongs on a ${wanted === 'fn' ? 'function' : 'type or a trait'}`
      : name === 'report_preempt_count'
        ? undefined
        : readCount(attr.tokens);
  if (typeof problem !== 'string') return;
  report({
    span: attr,
    message: `\`${attr.path}\` says nothing here: ${problem}`,
  });
}
