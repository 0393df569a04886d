import type { Field, FnItem } from '../syntax/ast/index.ts';
import { forEachExpr } from '../syntax/ast/walk.ts';
import type { Impl } from '../types/impl-heads.ts';
import { type PinReason, pinningOf } from '../types/layout/pinning.ts';
import { showTy, type Ty } from '../types/ty.ts';
import { type Boxed, unboxed } from './in-place/boxes.ts';
import { checkCallbacks } from './in-place/callbacks.ts';
import { convertPending } from './in-place/constructors.ts';
import { pinDrop, plainDrop } from './in-place/drops.ts';
import { ensureImport, removeImport } from './in-place/imports.ts';
import { type InitApi, initApi } from './in-place/init-api.ts';
import { newInitContext } from './in-place/literals.ts';
import { constructorBody, inPlaceBody } from './in-place/module-init.ts';
import { countWord, isBorrow, parentsOf } from './in-place/names.ts';
import { asFix, newRewrite, type Rewrite, replace } from './in-place/rewrite.ts';
import { type LocalStruct, localStruct, pinStruct, pinStructWithDrop } from './in-place/structs.ts';
import type { CrateFile, Rule, RuleContext } from './rule.ts';

export const inPlaceModule: Rule = {
  slow: true,
  meta: {
    id: 'in-place-module',
    title:
      'a `kernel::Module` whose state should be initialised in place, or that boxes fields only to pin them',
    severity: 'warning',
    since: '0.1.0',
    fix: 'unsafe',
    docs: `## What it does

Finds implementations of \`kernel::Module\` whose state has a field that must be initialised in place (a lock, a registration, a work item), or keeps such a thing in a \`Pin<KBox<_>>\`, a \`KBox\` or an \`Arc\` of its own.
It speaks only where the kernel has \`InPlaceModule\`.
Of other traits of the kernel it finds callbacks (\`probe\`, \`make_group\`) that give an initialiser in this kernel where the implementation still gives a box.
Which types must be initialised in place is learned from the kernel and from the module itself: those that hold a \`PhantomPinned\` and have no constructor but one that gives an \`impl PinInit\`.

## Why is this bad?

\`kernel::Module\` builds the state as a value and moves it to its place, which a lock does not survive.
A box around each such field is an allocation that can fail, for a thing that has a place already: the module's own.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

struct Counter {
    hits: Pin<KBox<Mutex<u32>>>,
}

impl kernel::Module for Counter {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Self {
            hits: KBox::pin_init(new_mutex!(0), GFP_KERNEL)?,
        })
    }
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
struct Counter {
    #[pin]
    hits: Mutex<u32>,
}

impl kernel::InPlaceModule for Counter {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            hits <- new_mutex!(0),
        })
    }
}
\`\`\`

## Fix safety

The rewrite changes the struct, \`init\`, \`Drop\` and the imports together.
Code that ran between the allocations runs in a \`_: { … }\` block of the initialiser, in the same order.
It is not offered where an \`Arc\` is shared, where a box is given away, or where the kernel's macros cannot say what the code does; the finding says which.

## References

- \`rust/kernel/module.rs\` (7.3), \`rust/kernel/lib.rs\` (7.2): \`InPlaceModule\`
- \`samples/rust/rust_misc_device.rs\`, \`samples/rust/rust_configfs.rs\`
`,
  },
  check(cx) {
    // A callback that gives a box allocates it, and says so.
    const callbacks = /\bfor\b/.test(cx.text) && cx.code.mayHold(/::(?:try_)?(?:pin_)?init\)*\(/);
    if (!callbacks && !cx.code.mayHold(/\bModule\s+for\b/)) return;
    const api = initApi(cx.world, cx.module);
    if (callbacks && api.pinInit) checkCallbacks(cx, api);
    if (!api.inPlaceModule) return;
    for (const impl of cx.world.impls.all) {
      if (
        impl.module.file !== cx.path ||
        impl.trait?.item.name !== 'Module' ||
        impl.trait.module.crate.name !== 'kernel'
      )
        continue;
      checkModule(cx, api, impl);
    }
  },
};

/** A field of the state that has to do with pinning. */
interface State {
  readonly field: Field;
  readonly ty: Ty;
  readonly reason: PinReason;
  /** The pointer that only keeps it in place; undefined where the field holds it by value. */
  readonly boxed?: Boxed;
}

function checkModule(cx: RuleContext, api: InitApi, impl: Impl): void {
  const { self } = impl;
  const init = impl.item.items.find((it): it is FnItem => it.kind === 'fn' && it.name === 'init');
  if (self.k !== 'adt' || !init || !impl.item.trait) return;
  const struct = localStruct(cx, self.decl);
  const states = pinningOf(cx.world)
    .fieldsOf(self)
    .flatMap(({ field, ty }): State[] => {
      const reason = pinningOf(cx.world).reason(ty);
      if (reason) return [{ field, ty, reason }];
      const boxed = unboxed(cx, ty, field.type);
      const inner = boxed && pinningOf(cx.world).reason(boxed.inner);
      return boxed && inner ? [{ field, ty, reason: inner, boxed }] : [];
    });
  const [first] = states.filter((it) => !it.boxed).concat(states);
  if (!first) return;
  const name = showTy(self);
  const rw = newRewrite();
  if (struct) rewriteModule(cx, rw, api, impl, init, struct, states);
  else rw.refusals.add(`\`${name}\` is declared in a file that is not in view`);
  const { fixes, why } = asFix(rw, `Initialise \`${name}\` in place`);
  const what = first.boxed
    ? `\`${name}\` keeps \`${first.field.name}\` in ${article(first.boxed.owner)} only so that it stays in place`
    : `\`${name}\` is a \`Module\`, but its field \`${first.field.name}\` must be initialised in place`;
  cx.report({
    span: impl.item.trait,
    ...(first.boxed && fixes.length === 0 ? { severity: 'hint' } : {}),
    message: what,
    why: `\`${showTy(first.reason.type)}\` must not move; this kernel has \`InPlaceModule\`, which initialises the state where it stays`,
    help: why ?? 'implement `kernel::InPlaceModule`',
    fixes,
  });
}

function article(owner: string): string {
  return owner === 'Arc' ? 'an `Arc`' : `a \`${owner}\``;
}

function rewriteModule(
  cx: RuleContext,
  rw: Rewrite,
  api: InitApi,
  impl: Impl,
  init: FnItem,
  struct: LocalStruct,
  states: readonly State[],
): void {
  const at = cx.crateFiles().find((it) => it.path === cx.path)!;
  const unit = cx.units().find((it) => it.fn?.item === init);
  const body = constructorBody(unit?.block());
  if (!unit || !body || !init.ret) {
    rw.refusals.add('`init` does not end in a literal of the state');
    return;
  }
  const { self } = impl;
  const id = self.k === 'adt' ? self.decl.id : '';
  const label = 'implement `InPlaceModule`';
  const fields = states.map((it) => it.field);
  const drop = plainDrop(cx, id);
  if (drop) {
    pinStructWithDrop(rw, struct, fields);
    pinDrop(cx, rw, api, drop);
  } else pinStruct(rw, struct, fields);
  for (const it of states) if (it.boxed) unbox(cx, rw, struct, id, it, it.boxed, init);
  const trait = impl.item.trait!;
  const leaf = trait.segments.length === 1 ? importOf(at, 'Module') : undefined;
  if (trait.segments.length > 1 || leaf) replace(rw, at, trait.segments.at(-1)!, 'InPlaceModule', label);
  else replace(rw, at, trait, 'kernel::InPlaceModule', label);
  if (leaf) replace(rw, at, leaf, 'InPlaceModule', 'import `InPlaceModule`');
  replace(rw, at, init.ret, 'impl PinInit<Self, Error>', label);
  const boxed = new Set(states.filter((it) => it.boxed).map((it) => it.field.name));
  const ic = newInitContext(cx, rw, api);
  inPlaceBody(ic, at, unit, body, boxed, () => ({ open: 'try_pin_init!(', close: ')' }));
  convertPending(ic);
  ensureImport(cx, rw, at, 'try_pin_init');
  for (const owner of new Set(states.flatMap((it) => (it.boxed ? [it.boxed.owner] : []))))
    dropUnused(rw, at, owner);
}

/** The name in the imports, where the trait's implementation is all that needs it. */
function importOf(at: CrateFile, name: string): { readonly start: number; readonly end: number } | undefined {
  if (countWord(at.text, name) !== 2) return undefined;
  const leaf = at.file.items
    .flatMap((it) => (it.kind === 'use' ? it.leaves : []))
    .find((it) => it.alias === name);
  return leaf && { start: leaf.end - name.length, end: leaf.end };
}

/** The field's type without its pointer, provided that nothing needs the pointer. */
function unbox(
  cx: RuleContext,
  rw: Rewrite,
  struct: LocalStruct,
  id: string,
  { field }: State,
  boxed: Boxed,
  init: FnItem,
): void {
  if (!boxed.written) {
    rw.refusals.add(`the type of \`${field.name}\` goes by another name`);
    return;
  }
  const inner = struct.at.text.slice(boxed.written.start, boxed.written.end);
  replace(rw, struct.at, field.type, inner, `take \`${field.name}\` out of its \`${boxed.owner}\``);
  for (const file of cx.crateFiles()) {
    if (countWord(file.text, field.name) === 0) continue;
    for (const unit of file.units()) {
      const body = unit.block();
      if (
        !body ||
        unit.fn?.item === init ||
        countWord(file.text.slice(unit.span.start, unit.span.end), field.name) === 0
      )
        continue;
      const parents = parentsOf(body);
      forEachExpr(body, (it) => {
        if (
          it.kind === 'field' &&
          it.name === field.name &&
          isOf(unit.types().types.get(it.base), id) &&
          !isBorrow(unit, parents, it)
        )
          rw.refusals.add(`\`${field.name}\` is used as ${article(boxed.owner)} elsewhere`);
      });
    }
  }
}

function isOf(ty: Ty | undefined, id: string): boolean {
  let at = ty;
  while (at) {
    if (at.k === 'adt' && at.decl.id === id) return true;
    at =
      at.k === 'ref' ? at.inner : at.k === 'adt' && at.decl.id === 'core::pin::Pin' ? at.args[0] : undefined;
  }
  return false;
}

/** Drops an import that the rewrite left without a use. */
function dropUnused(rw: Rewrite, at: CrateFile, name: string): void {
  const gone = rw.edits
    .filter((it) => it.path === at.path)
    .reduce(
      (sum, it) =>
        sum + countWord(at.text.slice(it.span.start, it.span.end), name) - countWord(it.newText, name),
      0,
    );
  const imported = at.file.items.reduce(
    (sum, it) => sum + (it.kind === 'use' ? countWord(at.text.slice(it.start, it.end), name) : 0),
    0,
  );
  if (imported === 1 && countWord(at.text, name) === gone + 1) removeImport(rw, at, name);
}
