import { containerMethods } from '../kernel/facts/container-methods.ts';
import { linux } from '../kernel-info.ts';
import { BACKWARDS, forwardOnly } from './containers/backwards.ts';
import { missingDerives } from './containers/derives.ts';
import { filledBoxes } from './containers/filled.ts';
import { comparisons, missingFunctions } from './containers/functions.ts';
import { type Moved, moves } from './containers/moves.ts';
import { traitObjects } from './containers/trait-objects.ts';
import { unwrappedRemovals } from './containers/unwrapped.ts';
import { codeOffsets } from './path-uses.ts';
import type { Rule } from './rule.ts';

const names = new Set([...containerMethods.map((it) => it.name), 'remove', ...BACKWARDS]);
/** What a body with a `b.write(…)`, a comparison, `*b` or `b.field` surely holds. */
const TAKES = /\.\s{0,40}write\s{0,40}\(|[=!]=|<|(?<![-=])>|\*|\.(?!\.|\s{0,40}\w{1,80}\s{0,40}[(:])/g;

export const missingContainerApi: Rule = {
  meta: {
    id: 'missing-container-api',
    title: 'a method of `Box` or `Vec` in userspace Rust that the kernel’s types lack',
    severity: 'error',
    since: '0.3.0',
    fix: 'safe',
    docs: `## What it does

Finds uses of \`KBox\`, \`KVec\` and their kin that compile for \`Box\` and \`Vec\` of ordinary Rust alone: functions that the kernel's types lack (\`clone\`, \`insert\`, \`drain\`, \`swap_remove\`, \`dedup\`, \`leak\`, \`as_ref\`, \`from\`, \`default\` …), \`==\` of two boxes, and moves out of a box (\`*b\`, \`b.field\`), which the language allows for \`Box\` of the standard library only.
It also finds \`KBox<dyn Trait>\` where a box does not become one by itself, as up to 6.12, derives that a container of a field does not allow (\`#[derive(Clone)]\` with a \`KVec\`), and walks from the end over iterators of the kernel that go forwards only (\`v.into_iter().rev()\`).
It speaks where the type is known and is the kernel's, and names what this kernel has instead.

## Why is this bad?

The code does not compile, and the compiler's words (a trait bound that is not satisfied, a move out of a dereference) do not tell what to write.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

struct Node {
    name: KVec<u8>,
}

fn unbox(node: KBox<Node>) -> Node {
    *node
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

struct Node {
    name: KVec<u8>,
}

fn unbox(node: KBox<Node>) -> Node {
    KBox::into_inner(node)
}
\`\`\`

## Fix safety

\`*b\` becomes \`KBox::into_inner(b)\`, \`b.as_ref()\` becomes \`&*b\`: they do the same.
A box that has to become a \`KBox<dyn Trait>\` goes through its raw pointer on request, which takes an \`unsafe\` block.
All else is left to you.

## References

- \`rust/kernel/alloc/kbox.rs\`, \`rust/kernel/alloc/kvec.rs\`
`,
  },
  check(cx) {
    if (cx.model.info.api !== 'kbox' || cx.model.world.crates.includes(cx.module.crate)) return;
    const boxes = /\bBox\b|[KV]Box\b/.test(cx.text);
    const parens = cx.code.calls(names).map((it) => it.paren);
    const operators = boxes ? Array.from(cx.text.matchAll(TAKES), (it) => it.index) : [];
    const hits = codeOffsets(cx.text, [...parens, ...operators]).sort((a, b) => a - b);
    if (boxes) for (const draft of traitObjects(cx)) cx.report(draft);
    for (const draft of missingDerives(cx)) cx.report(draft);
    cx.visitUnits(hits, (unit, calls) => {
      for (const site of calls)
        for (const draft of [...missingFunctions(cx, site), ...forwardOnly(cx, site)]) cx.report(draft);
      if (unit.kind !== 'doc') for (const draft of unwrappedRemovals(cx, unit)) cx.report(draft);
      if (!boxes || unit.kind === 'doc') return;
      for (const draft of comparisons(cx, unit)) cx.report(draft);
      for (const draft of filledBoxes(cx, unit)) cx.report(draft);
      for (const moved of moves(cx, unit)) cx.report(draftOf(linux(cx.model.info), moved));
    });
  },
};

function draftOf(kernel: string, { span, shown, type, what, help, fixes }: Moved) {
  return {
    span,
    message: `${what} cannot be moved out of a \`${type}\` in ${kernel}`,
    why: 'only `Box` of the standard library can be moved out of',
    help: help ?? `use \`${shown}\``,
    fixes,
  };
}
