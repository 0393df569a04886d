import { missingNames } from '../kernel/facts/no-alloc.ts';
import { forkCalls } from './fork-calls.ts';
import { missingMacros } from './missing-macros.ts';
import { missingMethods } from './missing-methods.ts';
import { missingTypes } from './missing-types.ts';
import { codeOffsets, namesAt } from './path-uses.ts';
import type { Rule, RuleContext } from './rule.ts';

export const infallibleAlloc: Rule = {
  meta: {
    id: 'infallible-alloc',
    title: 'an infallible allocation, which the kernel does not provide',
    severity: 'error',
    since: '0.1.0',
    fix: 'safe',
    docs: `## What it does

Finds what allocates in ordinary Rust without a way to fail: the macros \`vec!\` and \`format!\`, types such as \`String\`, \`Rc\` and \`HashMap\`, paths of \`std\` and \`alloc\`, and methods such as \`.to_vec()\`, \`.to_string()\` and \`.collect::<Vec<_>>()\`.
A macro, type or method of your own by such a name is told apart.
On kernels before 6.10 it also finds calls of functions that their fork of \`alloc\` has the source of and is built without: \`Box::new\`, \`Vec::with_capacity\`, \`.push()\` …
What a tree's fork is built with is read from its \`rust/Makefile\`, and advice names only what the kernel at hand has.

## Why is this bad?

These abort the program when there is no memory, and a kernel must not abort.
The kernel has its own collections, whose functions return a \`Result\` and take GFP flags.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

fn zeroes(n: usize) -> Result<KVec<u8>> {
    Ok(vec![0; n])
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::kvec;
use kernel::prelude::*;

fn zeroes(n: usize) -> Result<KVec<u8>> {
    Ok(kvec![0; n]?)
}
\`\`\`

## Fix safety

\`vec![…]\` becomes \`kvec![…]?\` where the function can return the error, and \`KVec::from_elem\` where it has flags of its own.
An empty \`vec![]\` becomes \`KVec::new()\`, which allocates nothing.
Sorting in place without a buffer may swap equal elements, so that fix is offered and not applied with the others.
What has no one replacement is left to you.

## References

- \`rust/kernel/alloc/kvec.rs\`
- \`rust/kernel/str.rs\`, \`CString::try_from_fmt\`
`,
  },
  check(cx) {
    for (const draft of forkCalls(cx)) cx.report(draft);
    const hits = triggers(cx);
    if (hits.length === 0) return;
    const names = namesAt(cx, hits);
    for (const draft of [
      ...missingMacros(cx, names.paths),
      ...missingTypes(cx, names),
      ...missingMethods(cx, names.methods),
    ])
      cx.report(draft);
  },
};

/** Where the text may show such a name; comments and strings are told apart later, by the tree. */
function triggers(cx: RuleContext): number[] {
  const { api } = cx.model.info;
  const rows = missingNames.filter((it) => it.instead[api] !== undefined);
  const namesOf = (kind: string) => rows.filter((it) => it.kind === kind).map((it) => it.name);
  const modules = [...new Set(namesOf('path').map((it) => it.split('::')[1]))];
  const pattern = [
    `\\b(?:${namesOf('macro').join('|')})\\s*!`,
    `\\b(?:${namesOf('type').join('|')})\\b`,
    `\\b(?:std|alloc)\\s*::\\s*(?:\\{|(?:${modules.join('|')})\\b)`,
    `\\.\\s*(?:${namesOf('method').join('|')})\\s*(?:\\(|::)`,
  ].join('|');
  return codeOffsets(
    cx.text,
    Array.from(cx.text.matchAll(new RegExp(pattern, 'g')), (it) => it.index),
  );
}
