import { kmallocMaxSize, kmallocUsableSize } from '../emulator/slab.ts';
import { flagsArgument } from '../kernel/model.ts';
import type { CallExpr } from '../syntax/ast/index.ts';
import { strip } from '../types/infer/calls.ts';
import { evaluate } from '../types/layout/const-value.ts';
import { isExact, type Layout, type Size, showSize } from '../types/layout/layout.ts';
import { sizeOf } from '../types/layout/size.ts';
import type { Ty } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import { nameEnd } from './call-text.ts';
import { constValues } from './in-place/const-values.ts';
import { countWord } from './in-place/names.ts';
import { asFix, newRewrite, replace } from './in-place/rewrite.ts';
import type { Rule, RuleContext } from './rule.ts';

/** PAGE_ALLOC_COSTLY_ORDER is 3 (`include/linux/mmzone.h`): above eight pages the allocator does not try as hard. */
const costly = 8 * 4096;
const page = 4096;
const names = new Set([
  'new',
  'pin',
  'init',
  'pin_init',
  'try_init',
  'try_pin_init',
  'new_uninit',
  'zeroed',
  'with_capacity',
  'from_elem',
]);

export const allocationSize: Rule = {
  slow: true,
  meta: {
    id: 'allocation-size',
    title: 'an allocation size that its allocator cannot provide',
    severity: 'off',
    since: '0.1.0',
    fix: 'unsafe',
    docs: `## What it does

Looks at allocations whose size is known from the code: that of the type, or a constant number of elements.
It finds those that \`kmalloc\` can never serve (more than \`KMALLOC_MAX_SIZE\`, 4 MiB with 4-KiB pages), those that ask it for more than eight pages in a row, and those that waste more than half of what they get.
Off by default: turn it on with \`"kalloc-lint.rules": { "allocation-size": "hint" }\`.

## Why is this bad?

\`kmalloc\` gives physically contiguous memory, which gets scarce above eight pages; \`KVBox\` and \`KVVec\` fall back to \`vmalloc\`.
\`vmalloc\` gives whole pages, and \`kmalloc\` whole objects of its size classes.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

fn table() -> Result {
    let table = KVec::<u64>::with_capacity(1 << 20, GFP_KERNEL)?;
    drop(table);
    Ok(())
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

fn table() -> Result {
    let table = KVVec::<u64>::with_capacity(1 << 20, GFP_KERNEL)?;
    drop(table);
    Ok(())
}
\`\`\`

## Fix safety

The fix changes the call alone, and is offered only where the function names the type nowhere else.
What \`vmalloc\` gives cannot be handed to a device as it is, and freeing it may sleep.

## References

- \`include/linux/slab.h\`: \`KMALLOC_MAX_SIZE\`, \`__kmalloc_index\`
- \`include/linux/mmzone.h\`: \`PAGE_ALLOC_COSTLY_ORDER\`
`,
  },
  check(cx) {
    const candidates = cx.code.calls(names).filter((it) => it.before === '::');
    for (const { unit, call } of cx.callsAt(candidates.map((it) => it.paren))) {
      if (call.kind === 'call') checkCall(cx, unit, call);
    }
  },
};

function checkCall(cx: RuleContext, unit: Unit, call: CallExpr): void {
  const callee = unit.types().callees.get(call);
  const path = strip(call.callee);
  if (callee?.kind !== 'fn' || path.kind !== 'path' || callee.self?.k !== 'adt' || !flagsArgument(callee.fn))
    return;
  const allocator = allocatorOf(callee.self);
  const size =
    allocator && sizeOfCall(cx, unit, call, callee.fn.item.name, resultOf(unit, call, callee.self));
  if (!allocator || !size || size.least.bytes === 0) return;
  const found = judge(allocator, size);
  if (!found) return;
  const owner = path.path.segments.at(-2)!;
  const rw = newRewrite();
  const to = found.to && `${found.to}${owner.name.endsWith('Vec') ? 'Vec' : 'Box'}`;
  const { fn } = unit;
  if (
    to &&
    fn &&
    /^(?:K|V)(?:Box|Vec)$/.test(owner.name) &&
    countWord(cx.text.slice(fn.item.start, fn.item.end), owner.name) === 1
  )
    replace(rw, cx, { start: owner.start, end: nameEnd(cx.text, owner) }, to, 'change the allocator');
  cx.report({
    span: call.callee,
    message: `this allocation of ${showSize(size)} ${found.what}`,
    why: found.why,
    ...(to ? { help: `use \`${to}\`` } : {}),
    ...(rw.edits.length > 0 ? asFix(rw, `Use \`${to}\``) : {}),
  });
}

/** The type of the result says more than the path: `let v: KVec<u64> = KVec::with_capacity(…)?`. */
function resultOf(unit: Unit, call: CallExpr, self: Ty & { k: 'adt' }): Ty & { k: 'adt' } {
  let ty = unit.types().types.get(call);
  while (ty?.k === 'adt' && (ty.decl.id === 'core::result::Result' || ty.decl.id === 'core::pin::Pin'))
    ty = ty.args[0];
  return ty?.k === 'adt' && ty.decl.id === self.decl.id ? ty : self;
}

function allocatorOf(self: Ty & { k: 'adt' }): 'Kmalloc' | 'Vmalloc' | undefined {
  const allocator = self.args[1];
  const name = allocator?.k === 'adt' ? allocator.decl.item.name : undefined;
  return name === 'Kmalloc' || name === 'Vmalloc' ? name : undefined;
}

function sizeOfCall(
  cx: RuleContext,
  unit: Unit,
  call: CallExpr,
  name: string,
  self: Ty & { k: 'adt' },
): Size | undefined {
  const values = constValues(cx, unit.module);
  const element = self.args[0];
  if (!element || element.k === 'unknown') return undefined;
  const one = sizeOf({ world: cx.world, impls: cx.world.impls, values }, element);
  if (name !== 'with_capacity' && name !== 'from_elem') return one;
  const count = call.args[name === 'with_capacity' ? 0 : 1];
  const n = count && evaluate(cx.world, values, cx.text.slice(count.start, count.end));
  if (!n || n.value < 0) return undefined;
  const times = (it: Layout): Layout => ({ ...it, bytes: it.bytes * n.value });
  return { least: times(one.least), ...(one.most && n.exact ? { most: times(one.most) } : {}) };
}

interface Judgement {
  readonly what: string;
  readonly why: string;
  readonly to?: string;
}

function judge(allocator: 'Kmalloc' | 'Vmalloc', size: Size): Judgement | undefined {
  const { bytes } = size.least;
  if (allocator === 'Vmalloc') {
    const pages = Math.ceil(bytes / page) * page;
    if (!isExact(size) || bytes * 2 >= pages) return undefined;
    return {
      what: 'wastes more than half of a page',
      why: `\`vmalloc\` gives whole pages, here ${pages} bytes`,
      to: 'K',
    };
  }
  if (bytes > kmallocMaxSize())
    return {
      what: 'can never succeed',
      why: `\`kmalloc\` gives ${kmallocMaxSize()} bytes at most`,
      to: 'KV',
    };
  if (bytes > costly)
    return {
      what: `wants ${Math.ceil(bytes / page)} pages in a row`,
      why: 'above eight pages `kmalloc` fails where memory is fragmented',
      to: 'KV',
    };
  const usable = kmallocUsableSize(bytes) ?? bytes;
  if (!isExact(size) || bytes * 2 >= usable) return undefined;
  return {
    what: `wastes more than half of its ${usable} bytes`,
    why: `the smallest object that \`kmalloc\` gives here has ${usable} bytes`,
  };
}
