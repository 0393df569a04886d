import type { Expr } from '../syntax/ast/index.ts';
import { strip } from '../types/infer/calls.ts';
import { evaluate } from '../types/layout/const-value.ts';
import { insideResult } from '../types/layout/initialiser.ts';
import { type Size, showSize } from '../types/layout/layout.ts';
import { pinningOf } from '../types/layout/pinning.ts';
import { sizeOf } from '../types/layout/size.ts';
import { findAssociated } from '../types/methods.ts';
import { showTy, type Ty } from '../types/ty.ts';
import type { Unit } from '../types/units.ts';
import { type ValueAllocation, valueAllocations, wholeAllocation } from './in-place/allocations.ts';
import { constValues } from './in-place/const-values.ts';
import { convertConstructor, convertPending } from './in-place/constructors.ts';
import { writeInPlace } from './in-place/in-place-call.ts';
import { type InitApi, initApi } from './in-place/init-api.ts';
import { newInitContext } from './in-place/literals.ts';
import { parentsOf } from './in-place/names.ts';
import { asFix, newRewrite, type Rewrite, replace, type Source } from './in-place/rewrite.ts';
import { builtBy, type Stored, storedValues, storeOffsets, wantedType } from './in-place/stack-values.ts';
import type { Rule, RuleContext } from './rule.ts';

export const largeStackValue: Rule = {
  slow: true,
  meta: {
    id: 'large-stack-value',
    title: 'a large value that is built on the kernel stack on its way into an allocation',
    severity: 'warning',
    since: '0.1.0',
    fix: 'unsafe',
    docs: `## What it does

Finds allocations that take a value by value (\`KBox::new\`, \`Arc::new\` …) where the value is larger than \`kalloc-lint.stackLimit\` (1024 bytes).
The same for what a lock is made around (\`new_mutex!\`, \`new_spinlock!\`), what is pushed into a vector, and what is written into memory that was allocated before.
It does not matter whether the value stands in the call or in a \`let\` before it.
The size is summed up from the declarations: arrays, nested structs and repeated fields, constants included.
What is not known counts as nothing, so that a size may be "at least"; a page counts as 4 KiB, the smallest that there is.
Types that must be initialised in place anyway are left to \`in-place-init\`.

## Why is this bad?

The kernel's stack has 8 to 16 KiB for everything that runs on it.
A value that is passed to an allocation is built there first, and the compiler need not leave out that copy.

## Example

\`\`\`rust,fails
use kernel::prelude::*;

fn buffer() -> Result<KBox<[u8; 65536]>> {
    Ok(KBox::new([0u8; 65536], GFP_KERNEL)?)
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;

fn buffer() -> Result<KBox<[u8; 65536]>> {
    Ok(KBox::<[u8; 65536]>::zeroed(GFP_KERNEL)?)
}
\`\`\`

## Fix safety

The object is made in the allocation: by \`zeroed\` where the kernel's box has it, by \`init\` with an initialiser of zeroes or of elements, by \`new_uninit\` for what is not initialised, and field by field for a struct.
A constructor that gives the value becomes one that gives an initialiser, if all its callers are in view.

## References

- \`rust/kernel/alloc/kbox.rs\`, \`rust/pin-init/src/lib.rs\`: \`init_zeroed\`, \`init_array_from_fn\`
- \`arch/x86/include/asm/page_64_types.h\`: \`THREAD_SIZE\`
`,
  },
  check(cx) {
    const seen = new Set<Expr>();
    if (cx.code.mayHold(/::(?:new|pin)\)*\s*\(/))
      for (const it of valueAllocations(cx)) {
        seen.add(it.value);
        checkAllocation(cx, it);
      }
    cx.visitUnits(storeOffsets(cx.text), (unit) => {
      for (const it of storedValues(unit)) if (!seen.has(it.value)) checkStored(cx, it);
    });
  },
};

function checkAllocation(cx: RuleContext, allocation: ValueAllocation): void {
  const { ownerText, name, value, unit } = allocation;
  const built = builtBy(unit, value);
  if (!built) return;
  let ty = insideResult(allocation.valueTy);
  let size = measure(cx, unit, built, ty);
  if (size.least.bytes === 0) {
    ty = wantedType(unit, allocation.call) ?? ty;
    size = measure(cx, unit, built, ty);
  }
  if (size.least.bytes < cx.options.stackLimit || pinningOf(cx.world).reason(ty)) return;
  const rw = newRewrite();
  if (built === value) rewrite(cx, rw, allocation, ty);
  else rw.refusals.add('fill it in the allocation, or write to it there');
  const { fixes, why } = asFix(rw, 'Build it in the allocation');
  const maker = builder(built);
  cx.report({
    span: value,
    message: `\`${shown(cx, value, ty)}\`, ${showSize(size)}, is built on the stack${maker ? ` by \`${maker}\`` : ''} on its way into \`${ownerText}::${name}\``,
    why: 'the kernel stack has 8 to 16 KiB for all that runs on it',
    help: why ?? 'make the object in the allocation',
    fixes,
  });
}

/** A value that goes into a lock's initialiser or into memory that is there already. */
function checkStored(cx: RuleContext, { unit, value, ty: given, into, takesInit }: Stored): void {
  const ty = insideResult(given);
  const built = builtBy(unit, value);
  if (!built) return;
  const size = measure(cx, unit, built, ty);
  if (size.least.bytes < cx.options.stackLimit || pinningOf(cx.world).reason(ty)) return;
  const rw = newRewrite();
  const api = initApi(cx.world, cx.module);
  const init =
    takesInit && api.procMacros && value.kind === 'repeat' ? repeated(cx, api, value, cx) : undefined;
  if (init) replace(rw, cx, value, init, 'initialise it in place');
  else
    rw.refusals.add(
      takesInit ? 'give the lock an initialiser' : 'store an allocation of its own, or fill it in place',
    );
  const { fixes, why } = asFix(rw, 'Initialise it in place');
  const maker = builder(built);
  cx.report({
    span: value,
    message: `\`${shown(cx, value, ty)}\`, ${showSize(size)}, is built on the stack${maker ? ` by \`${maker}\`` : ''} on its way into \`${into}\``,
    why: 'the kernel stack has 8 to 16 KiB for all that runs on it',
    help: why ?? 'initialise it where it belongs',
    fixes,
  });
}

/** The type in words: the length of an array as it is written. */
function shown(cx: RuleContext, value: Expr, ty: Ty): string {
  return value.kind === 'repeat' && ty.k === 'array'
    ? `[${elementType(cx, value, ty)}; ${cx.text.slice(value.len.start, value.len.end)}]`
    : showTy(ty);
}

/** The size of a value of this type; a number whose type is not known takes a byte at least. */
function measure(cx: RuleContext, unit: Unit, value: Expr, ty: Ty): Size {
  const size = sizeIn(cx, unit, ty);
  if (size.least.bytes > 0 || value.kind !== 'repeat' || value.elem.kind !== 'lit') return size;
  const len = evaluate(cx.world, constValues(cx, unit.module), cx.text.slice(value.len.start, value.len.end));
  return len ? { least: { bytes: len.value, align: 1 } } : size;
}

function sizeIn(cx: RuleContext, unit: Unit, ty: Ty): Size {
  return sizeOf({ world: cx.world, impls: cx.world.impls, values: constValues(cx, unit.module) }, ty);
}

/** The name of the function that gives the value. */
function builder(value: Expr): string | undefined {
  const at = value.kind === 'try' ? strip(value.operand) : value;
  if (at.kind === 'methodCall') return at.method;
  if (at.kind !== 'call' || at.callee.kind !== 'path') return undefined;
  return at.callee.path.segments.map((it) => it.name).join('::');
}

function rewrite(cx: RuleContext, rw: Rewrite, allocation: ValueAllocation, ty: Ty): void {
  const { unit, value, ownerText, flags, call, owner } = allocation;
  const api = initApi(cx.world, cx.module);
  const block = unit.block();
  const file = cx.crateFiles()[0]!;
  if (!block) {
    rw.refusals.add('it stands in no function');
    return;
  }
  const label = 'build it in the allocation';
  const { impls } = cx.world;
  const has = (name: string) =>
    findAssociated(impls, owner, name) !== undefined && owner.decl.item.name !== 'Arc';
  const typed = (text: string) => (/::\s*</.test(ownerText) ? ownerText : `${ownerText}::<${text}>`);
  const parents = parentsOf(block);
  if (value.kind === 'repeat' && ty.k === 'array') {
    const of = `[${elementType(cx, value, ty)}; ${cx.text.slice(value.len.start, value.len.end)}]`;
    if (isZero(value.elem) && has('zeroed')) {
      replace(rw, cx, call, `${typed(of)}::zeroed(${flags})`, label);
      return;
    }
    const init = repeated(cx, api, value, cx);
    if (!init) {
      rw.refusals.add('this kernel has no initialiser for it');
      return;
    }
    const whole = wholeAllocation(parents, call);
    if (
      !whole.tried &&
      unit.fn?.item.ret &&
      /AllocError/.test(cx.text.slice(unit.fn.item.ret.start, unit.fn.item.ret.end))
    )
      rw.refusals.add('the function fails with `AllocError`, and `init` with `Error`');
    replace(rw, cx, call, `${typed(of)}::init(${init}, ${flags})`, label);
    return;
  }
  if (builder(value)?.endsWith('MaybeUninit::uninit') || builder(value) === 'MaybeUninit::uninit') {
    const inner = ty.k === 'adt' ? ty.args[0] : undefined;
    if (inner && has('new_uninit') && !/_/.test(showTy(inner)))
      replace(rw, cx, call, `${typed(showTy(inner))}::new_uninit(${flags})`, label);
    else rw.refusals.add('this allocation has no `new_uninit`');
    return;
  }
  const ic = newInitContext(cx, rw, api, (it, where, at) => largePart(cx, api, it, where, at));
  const maker = value.kind === 'try' ? strip(value.operand) : value;
  const callee = maker.kind === 'call' ? unit.types().callees.get(maker) : undefined;
  if (value.kind === 'struct') writeInPlace(ic, file, allocation, parents, value);
  else if (callee?.kind === 'fn') convertConstructor(ic, callee.fn.item);
  else rw.refusals.add('nothing says how it could be built in place');
  convertPending(ic);
}

function elementType(cx: RuleContext, value: Expr & { kind: 'repeat' }, ty: Ty & { k: 'array' }): string {
  const suffix =
    value.elem.kind === 'lit' ? /[iuf](?:8|16|32|64|128|size)$/.exec(value.elem.text)?.[0] : undefined;
  if (suffix) return suffix;
  const untyped = value.elem.kind === 'lit' && (value.elem.lit === 'int' || value.elem.lit === 'float');
  const shown = showTy(ty.elem);
  return untyped || /_/.test(shown) || !cx.text ? '_' : shown;
}

function isZero(expr: Expr): boolean {
  return (
    expr.kind === 'lit' &&
    expr.lit === 'int' &&
    /^0(?:x0+|_)*(?:[iu](?:8|16|32|64|128|size))?$/.test(expr.text)
  );
}

/** An initialiser for `[x; n]`: zeroes, or one element after the other. */
function repeated(
  _cx: RuleContext,
  api: InitApi,
  value: Expr & { kind: 'repeat' },
  at: Source,
): string | undefined {
  if (isZero(value.elem)) return api.zeroed && `${api.zeroed}()`;
  if (value.elem.kind !== 'lit' && value.elem.kind !== 'path') return undefined;
  if (!api.arrayFromFn) return undefined;
  const len = at.text.slice(value.len.start, value.len.end);
  // Before the macros became proc macros a value was an initialiser with any error, and the compiler has to be told which.
  const types = api.procMacros
    ? ''
    : `::<_, ${/^\w+$/.test(len) ? len : `{ ${len} }`}, _, core::convert::Infallible>`;
  return `${api.arrayFromFn}${types}(|_| ${at.text.slice(value.elem.start, value.elem.end)})`;
}

/** The initialiser of a field that makes up a good part of a large struct; smaller fields are values as before. */
function largePart(cx: RuleContext, api: InitApi, value: Expr, unit: Unit, at: Source): string | undefined {
  const ty = unit.types().types.get(value);
  if (value.kind !== 'repeat' || !ty || sizeIn(cx, unit, ty).least.bytes < 256) return undefined;
  return repeated(cx, api, value, at);
}
