import { strip } from '../types/infer/calls.ts';
import { initialiserOf, insideResult } from '../types/layout/initialiser.ts';
import { type PinReason, pinningOf } from '../types/layout/pinning.ts';
import { showTy, type Ty } from '../types/ty.ts';
import { isMapped, type ValueAllocation, valueAllocations } from './in-place/allocations.ts';
import { convertConstructor, convertPending } from './in-place/constructors.ts';
import { ensureImport } from './in-place/imports.ts';
import { writeInPlace } from './in-place/in-place-call.ts';
import { initApi } from './in-place/init-api.ts';
import { newInitContext } from './in-place/literals.ts';
import { lockInits } from './in-place/manual-locks.ts';
import { parentsOf } from './in-place/names.ts';
import { plainLockOffsets, plainLocks } from './in-place/plain-locks.ts';
import { asFix, newRewrite, replace } from './in-place/rewrite.ts';
import { insideUnsafe } from './in-place/safety.ts';
import type { Rule, RuleContext } from './rule.ts';

export const inPlaceInit: Rule = {
  slow: true,
  meta: {
    id: 'in-place-init',
    title: 'an object that must not move, built as a value and moved into its allocation',
    severity: 'warning',
    since: '0.1.0',
    fix: 'unsafe',
    docs: `## What it does

Finds allocations that take a value (\`KBox::new\`, \`KBox::pin\`, \`Arc::new\` …) where the value holds, directly or deeper, something that must be initialised in place: a lock, a condition variable, a work item, a registration.
It also finds initialisers that are handed to such a function, which would store the initialiser and never run it.
Which types must be initialised in place is learned from the kernel and from the code itself: those that hold a \`PhantomPinned\` and have no constructor but one that gives an \`impl PinInit\`, and every struct that holds one.

## Why is this bad?

The C side keeps pointers to such objects, so that they must be made where they will stay.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::{new_mutex, sync::{Arc, Mutex}};

struct Shared {
    hits: Mutex<u32>,
}

fn shared() -> Result<Arc<Shared>> {
    Ok(Arc::new(Shared { hits: new_mutex!(0) }, GFP_KERNEL)?)
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::{new_mutex, sync::{Arc, Mutex}};

#[pin_data]
struct Shared {
    #[pin]
    hits: Mutex<u32>,
}

fn shared() -> Result<Arc<Shared>> {
    Ok(Arc::pin_init(pin_init!(Shared { hits <- new_mutex!(0) }), GFP_KERNEL)?)
}
\`\`\`

## Fix safety

The rewrite changes the allocation, the struct, and a constructor that builds it together with all callers of that constructor.
The initialiser runs after the allocation and not before it.
A box becomes a \`Pin\` of one; the types that it goes into change with it where they are in view.
Where a variable is used after it would be moved, where a constructor's value is used otherwise, or where a macro cannot say what the literal says, no rewrite is offered and the finding says why.

## References

- \`rust/kernel/init.rs\`: \`InPlaceInit\`
- \`rust/pin-init/src/lib.rs\`, \`rust/kernel/sync/lock.rs\`
`,
  },
  check(cx) {
    if (!cx.code.mayHold(/::(?:new|pin)\)*\s*\(/)) return;
    if (!initApi(cx.world, cx.module).pinInit) return;
    for (const it of valueAllocations(cx)) {
      // Where locks are initialised by hand afterwards, or built by value for this very allocation, `manual-lock-init`
      // rewrites both together.
      if (lockInits(cx, it.unit).length > 0 || isPlainLock(cx, it)) continue;
      checkAllocation(cx, it);
    }
  },
};

/** Whether what is allocated is a lock without its name and key: no initialiser yet. */
function isPlainLock(cx: RuleContext, { unit, value }: ValueAllocation): boolean {
  if (plainLockOffsets(cx.text.slice(value.start, value.end)).length === 0) return false;
  const own = insideUnsafe(value);
  return plainLocks(cx, unit).some((it) => it.call === own);
}

function checkAllocation(cx: RuleContext, allocation: ValueAllocation): void {
  const { call, valueTy, ownerText, name } = allocation;
  const init = initialiserOf(valueTy);
  const reason = pinningOf(cx.world).reason(insideResult(valueTy));
  if (init) {
    reportInitialiser(cx, allocation, init.pinned);
    return;
  }
  if (!reason) return;
  const { fixes, why } = rewrite(cx, allocation);
  const of = showTy(insideResult(valueTy));
  cx.report({
    span: call.callee,
    message: `\`${of}\` must be initialised in place, and \`${ownerText}::${name}\` takes it as a value`,
    why: explain(of, reason),
    help: why ?? `use \`${ownerText}::pin_init\``,
    fixes,
  });
}

function explain(of: string, reason: PinReason): string {
  const type: Ty = reason.type;
  return reason.fields.length > 0
    ? `\`${of}.${reason.fields.join('.')}\` is a \`${showTy(type)}\`, which must not move`
    : `a \`${showTy(type)}\` must not move`;
}

function reportInitialiser(
  cx: RuleContext,
  { call, ownerText, name, unit }: ValueAllocation,
  pinned: boolean,
): void {
  const rw = newRewrite();
  const callee = strip(call.callee);
  const to = pinned || name === 'pin' ? 'pin_init' : 'init';
  if (callee.kind === 'path') replace(rw, cx, callee.path.segments.at(-1)!, to, 'run the initialiser');
  const error =
    !isMapped(cx.text, call.end) &&
    unit.fn?.item.ret &&
    /AllocError/.test(cx.text.slice(unit.fn.item.ret.start, unit.fn.item.ret.end));
  if (error) rw.refusals.add('the function fails with `AllocError`, and `pin_init` with `Error`');
  const { fixes, why } = asFix(rw, `Replace with \`${ownerText}::${to}\``);
  cx.report({
    span: call.callee,
    message: `\`${ownerText}::${name}\` stores this initialiser and never runs it`,
    why: 'an initialiser does nothing by itself: it has to be given the place that it initialises',
    help: why ?? `use \`${ownerText}::${to}\``,
    fixes,
  });
}

function rewrite(cx: RuleContext, allocation: ValueAllocation): ReturnType<typeof asFix> {
  const rw = newRewrite();
  const ic = newInitContext(cx, rw, initApi(cx.world, cx.module));
  const { unit, value } = allocation;
  const block = unit.block();
  const file = cx.crateFiles()[0]!;
  const maker = value.kind === 'try' ? strip(value.operand) : value;
  const callee = maker.kind === 'call' ? unit.types().callees.get(maker) : undefined;
  if (!block) rw.refusals.add('it stands in no function');
  else if (value.kind === 'struct') writeInPlace(ic, file, allocation, parentsOf(block), value);
  else if (callee?.kind === 'fn') convertConstructor(ic, callee.fn.item);
  else rw.refusals.add('the value comes from elsewhere');
  convertPending(ic);
  const macros = new Set(
    rw.edits.flatMap((it) => [...it.newText.matchAll(/\b(new_\w+)!/g)].map((m) => m[1]!)),
  );
  for (const it of [...macros].sort()) ensureImport(cx, rw, file, it);
  return asFix(rw, 'Initialise in place');
}
