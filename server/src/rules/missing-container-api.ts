import { containerMethods } from '../kernel/facts/container-methods.ts';
import { scanCalls } from './call-text.ts';
import { comparisons, missingFunctions } from './containers/functions.ts';
import { type Moved, moves } from './containers/moves.ts';
import { traitObjects } from './containers/trait-objects.ts';
import { codeOffsets } from './path-uses.ts';
import type { Rule } from './rule.ts';

const names = new Set(containerMethods.map((it) => it.name));

export const missingContainerApi: Rule = {
  meta: {
    id: 'missing-container-api',
    title: 'what `Box` and `Vec` of ordinary Rust can do, and the kernel’s own cannot',
    severity: 'error',
    since: '0.3.0',
    fix: 'safe',
    docs: `## What it does

Finds uses of \`KBox\`, \`KVec\` and their kin that compile for \`Box\` and \`Vec\` of ordinary Rust alone: functions that the kernel's types lack (\`clone\`, \`insert\`, \`drain\`, \`swap_remove\`, \`dedup\`, \`leak\`, \`as_ref\`, \`from\`, \`default\` …), \`==\` of two boxes, and moves out of a box (\`*b\`, \`b.field\`), which the language allows for \`Box\` of the standard library only.
It also finds \`KBox<dyn Trait>\` where a box does not become one by itself, as up to 6.12.
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
All else is left to you.

## References

- \`rust/kernel/alloc/kbox.rs\`, \`rust/kernel/alloc/kvec.rs\`
`,
  },
  check(cx) {
    if (cx.model.info.api !== 'kbox' || cx.model.world.crates.includes(cx.module.crate)) return;
    const parens = codeOffsets(
      cx.text,
      scanCalls(cx.text, names).map((it) => it.paren),
    );
    for (const site of parens.length > 0 ? cx.callsAt(parens) : [])
      for (const draft of missingFunctions(cx, site)) cx.report(draft);
    const operators = Array.from(cx.text.matchAll(/[=!]=|[<>]/g), (it) => it.index);
    const boxes = /\b(?:[KV]{0,2}Box)\b/.test(cx.text);
    if (!boxes) return;
    for (const draft of traitObjects(cx)) cx.report(draft);
    for (const unit of cx.units()) {
      if (unit.kind === 'doc') continue;
      if (operators.some((it) => unit.span.start <= it && it < unit.span.end))
        for (const draft of comparisons(cx, unit)) cx.report(draft);
      for (const moved of moves(cx, unit)) cx.report(draftOf(cx.model.info.version, moved));
    }
  },
};

function draftOf(version: string, { span, shown, type, what, help, fixes }: Moved) {
  return {
    span,
    message: `${what} cannot be moved out of a \`${type}\` in Linux ${version}`,
    why: 'only `Box` of the standard library can be moved out of',
    help: help ?? `use \`${shown}\``,
    fixes,
  };
}
