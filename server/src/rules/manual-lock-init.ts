import type { Stmt } from '../syntax/ast/index.ts';
import { strip } from '../types/infer/calls.ts';
import type { Unit } from '../types/units.ts';
import { convertPending } from './in-place/constructors.ts';
import { ensureImport, exchangeImports } from './in-place/imports.ts';
import { type InitApi, initApi } from './in-place/init-api.ts';
import { initFields, newInitContext, type StructExpr } from './in-place/literals.ts';
import {
  builtLock,
  type LockInit,
  lockInits,
  needsMut,
  type Pinned,
  pinnedValue,
} from './in-place/manual-locks.ts';
import { countWord, mayFail } from './in-place/names.ts';
import { type PlainLock, plainLockOffsets, plainLocks } from './in-place/plain-locks.ts';
import { asFix, newRewrite, type Rewrite, replace, writeAllocation } from './in-place/rewrite.ts';
import { dropSafety, dropStatements } from './in-place/safety.ts';
import { localStruct, pinStruct } from './in-place/structs.ts';
import type { Rule, RuleContext } from './rule.ts';

/** `mutex_init!` and its like, other than `pin_init!` and its like. The letters that must be there are looked for first. */
const lockMacro = /_init!(?<=\w_init!)(?<!\b(?:stack_|try_)?(?:try_)?pin_init!)/g;

export const manualLockInit: Rule = {
  slow: true,
  meta: {
    id: 'manual-lock-init',
    title: 'a lock that is built by value and initialised by hand',
    severity: 'warning',
    since: '0.1.0',
    fix: 'unsafe',
    docs: `## What it does

Finds locks that are made in two steps: \`unsafe { Mutex::new(v) }\` first, and \`mutex_init!\`, \`spinlock_init!\` or \`condvar_init!\` once the object is pinned.
A safe \`Mutex::new(v)\`, without the name and the key that the kernel's \`new\` takes, is found too.
It speaks where the kernel has the macro that does both at once (\`new_mutex!\` and the like) and no longer has the old one.

## Why is this bad?

Between the two steps there is a lock that nobody may use, and \`unsafe\` code has to keep it in its place.
An initialiser makes the lock where it will live, and needs neither.

## Example

\`\`\`rust,fails
use kernel::prelude::*;
use kernel::sync::Mutex;

fn counter() -> Result<Pin<KBox<Mutex<u32>>>> {
    // SAFETY: \`mutex_init!\` is called below.
    let mut counter = Pin::from(KBox::new(unsafe { Mutex::new(0) }, GFP_KERNEL)?);
    kernel::mutex_init!(counter.as_mut(), "counter");
    Ok(counter)
}
\`\`\`

## Use instead

\`\`\`rust,passes
use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

fn counter() -> Result<Pin<KBox<Mutex<u32>>>> {
    let counter = KBox::pin_init(new_mutex!(0, "counter"), GFP_KERNEL)?;
    Ok(counter)
}
\`\`\`

## Fix safety

The lock is there from the beginning, where it came to life at the \`…_init!\` before; code between the two could not use it.
The \`// SAFETY:\` comments that lose their \`unsafe\` go with it, all other comments stay.

## References

- \`rust/kernel/sync/lock/mutex.rs\`, \`rust/kernel/sync/condvar.rs\`: \`new_mutex!\`, \`new_condvar!\`
`,
  },
  check(cx) {
    const offsets = Array.from(cx.text.matchAll(lockMacro), (it) => it.index);
    const plain = plainLockOffsets(cx.text);
    if (offsets.length === 0 && plain.length === 0) return;
    const api = initApi(cx.world, cx.module);
    for (const unit of cx.unitsAt([...offsets, ...plain].sort((a, b) => a - b))) {
      const inits = lockInits(cx, unit);
      if (inits.length === 0) for (const it of plainLocks(cx, unit)) checkPlain(cx, api, it);
      // A name may be used again, in another block or behind the first: what counts is its `let`.
      const keyOf = (it: LockInit) => it.allocation ?? it.root;
      for (const key of new Set(inits.map(keyOf)))
        check(
          cx,
          api,
          unit,
          inits.filter((it) => keyOf(it) === key),
        );
    }
  },
};

/** `Mutex::new(x)` in safe code, which went when locks were given a name and a place for lockdep. */
function checkPlain(cx: RuleContext, api: InitApi, lock: PlainLock): void {
  const { call, kind, allocation } = lock;
  const rw = newRewrite();
  const label = 'initialise the lock in place';
  const args = call.args.map((it) => cx.text.slice(it.start, it.end)).join(', ');
  const value = allocation?.pinned.value ?? call;
  replace(rw, cx, value, `new_${kind}!(${args})`, label);
  ensureImport(cx, rw, cx.crateFiles()[0]!, `new_${kind}`);
  if (allocation) allocateInPlace(cx, rw, api, allocation, label);
  else if (!lock.initialised) rw.refusals.add('the allocation that the lock lives in is not in view');
  const { fixes, why } = asFix(rw, 'Initialise in place');
  cx.report({
    span: { start: call.callee.start, end: call.callee.end },
    message: `this lock is built by value; \`${cx.text.slice(call.callee.start, call.callee.end)}\` is an initialiser in this kernel and takes a name and a lockdep key`,
    why: `\`new_${kind}!\` is an initialiser: it makes the lock where it will live`,
    help: why ?? `use \`new_${kind}!\``,
    fixes,
  });
}

function allocateInPlace(
  cx: RuleContext,
  rw: Rewrite,
  api: InitApi,
  { expr, pinned, tried }: NonNullable<PlainLock['allocation']>,
  label: string,
): void {
  const { segments } = pinned.owner.path;
  const owner = cx.text.slice(pinned.owner.start, segments.at(-2)!.end);
  // What an `Arc` holds is pinned; a box tells so in its type.
  if (owner !== 'Arc' && !segments.at(-1)!.name.endsWith('pin'))
    rw.refusals.add('the pinned allocation is of another type');
  const flags = pinned.flags ? cx.text.slice(pinned.flags.start, pinned.flags.end) : api.flags;
  const callee = `${owner === 'Box' ? api.box : owner}::pin_init`;
  writeAllocation(rw, cx, expr, pinned.value, { callee, flags, tail: tried ? '?' : '' }, label);
}

/** The locks of one variable: found one by one, rewritten together. */
function check(cx: RuleContext, api: InitApi, unit: Unit, inits: readonly LockInit[]): void {
  const rw = newRewrite();
  rewrite(cx, rw, api, unit, inits);
  const { fixes, why } = asFix(rw, 'Initialise in place');
  for (const { call, kind, macro, field } of inits) {
    const what = field === undefined ? 'this lock' : `\`${field}\``;
    cx.report({
      span: { start: call.path.start, end: call.argsSpan.start },
      message: `${what} is built by value and then initialised by \`${macro}!\`, which this kernel no longer has`,
      why: `\`new_${kind}!\` is an initialiser: it makes the lock where it will live, without \`unsafe\``,
      help: why ?? `use \`new_${kind}!\``,
      fixes,
    });
  }
}

function rewrite(cx: RuleContext, rw: Rewrite, api: InitApi, unit: Unit, inits: readonly LockInit[]): void {
  const { root, allocation: stmt } = inits[0] ?? {};
  const pinned = stmt?.init ? pinnedValue(stmt.init) : undefined;
  if (stmt?.pattern.kind !== 'ident' || !stmt.init || !pinned || root === undefined) {
    rw.refusals.add('the allocation that the lock lives in is not in view');
    return;
  }
  const gone: Stmt[] = [];
  for (const it of inits) {
    if (it.stmt) gone.push(it.stmt);
    else rw.refusals.add(`\`${it.macro}!\` is part of a larger expression`);
    if (it.projection) gone.push(it.projection);
  }
  const label = 'initialise the lock in place';
  const first = strip(pinned.value);
  let value: { readonly fallible: boolean } | undefined;
  if (first.kind === 'struct') value = structValue(cx, rw, api, unit, first, inits, label);
  else value = loneLock(cx, rw, pinned, inits, label);
  if (!value) return;
  const { segments } = pinned.owner.path;
  const owner =
    segments.length === 2 && segments[0]!.name === 'Box'
      ? api.box
      : cx.text.slice(pinned.owner.start, segments.at(-2)!.end);
  const flags = pinned.flags ? cx.text.slice(pinned.flags.start, pinned.flags.end) : api.flags;
  const isStruct = first.kind === 'struct';
  const macro = value.fallible ? 'try_pin_init' : 'pin_init';
  dropSafety(rw, cx, stmt.start, label);
  const form = { callee: `${owner}::pin_init`, ...(isStruct ? { macro } : {}), flags, tail: '?' };
  writeAllocation(rw, cx, stmt.init, pinned.value, form, label);
  if (stmt.pattern.mutable && !needsMut(unit, root, gone)) {
    const at = cx.text.indexOf('mut', stmt.start);
    const end = cx.text.indexOf(root, at + 3);
    if (at > 0 && at < stmt.init.start) replace(rw, cx, { start: at, end }, '', label);
  }
  dropStatements(rw, cx, gone, 'drop the initialisation by hand');
  const place = cx.crateFiles()[0]!;
  const kinds = [...new Set(inits.map((it) => it.kind))].sort();
  exchangeImports(
    cx,
    rw,
    place,
    goneMacros(cx, inits),
    kinds.map((it) => `new_${it}`),
  );
}

/**
 * The macros whose imports go. The kernel does not have them: they go even where another call is left, unless they are
 * used otherwise, and others like them that nobody calls go along.
 */
function goneMacros(cx: RuleContext, inits: readonly LockInit[]): ReadonlySet<string> {
  const own = new Set(inits.map((it) => it.macro));
  const imported = cx.file.items.flatMap((it) => (it.kind === 'use' ? it.leaves : []));
  const unused = imported.filter(
    ({ path, alias }) =>
      path.length === 2 &&
      path[0] === 'kernel' &&
      path[1]!.endsWith('_init') &&
      alias === path[1] &&
      countWord(cx.text, path[1]!) === 1 &&
      cx.world.macroRules(cx.module, [path[1]!]) === undefined,
  );
  const goes = (name: string) => {
    const calls = Array.from(cx.text.matchAll(new RegExp(`\\b${name}\\s*!`, 'g'))).length;
    return countWord(cx.text, name) <= 1 + calls;
  };
  return new Set([...[...own].filter(goes), ...unused.map((it) => it.path[1]!)]);
}

function initText(cx: RuleContext, init: LockInit, args: readonly { start: number; end: number }[]): string {
  const parts = args.map((it) => cx.text.slice(it.start, it.end));
  return `new_${init.kind}!(${[...parts, ...(init.name ? [init.name] : [])].join(', ')})`;
}

function loneLock(
  cx: RuleContext,
  rw: Rewrite,
  pinned: Pinned,
  inits: readonly LockInit[],
  label: string,
): { readonly fallible: boolean } | undefined {
  const [init] = inits;
  const built = builtLock(pinned.value);
  if (!init || !built || inits.length > 1 || init.field !== undefined) {
    rw.refusals.add('the lock is not built where it is allocated');
    return undefined;
  }
  replace(rw, cx, pinned.value, initText(cx, init, built.args), label);
  return { fallible: false };
}

function structValue(
  cx: RuleContext,
  rw: Rewrite,
  api: InitApi,
  unit: Unit,
  literal: StructExpr,
  inits: readonly LockInit[],
  label: string,
): { readonly fallible: boolean } | undefined {
  const byField = new Map(inits.map((it) => [it.field, it]));
  const done = new Set<string>();
  let fallible = false;
  for (const field of literal.fields) {
    const init = byField.get(field.name);
    const built = field.value && builtLock(field.value);
    if (!init || !built || !field.value) continue;
    dropSafety(rw, cx, field.start, label);
    replace(
      rw,
      cx,
      { start: field.nameSpan.end, end: field.value.end },
      ` <- ${initText(cx, init, built.args)}`,
      label,
    );
    fallible ||= built.args.some(mayFail);
    done.add(field.name);
  }
  if (inits.some((it) => it.field === undefined || !done.has(it.field)))
    rw.refusals.add('a lock is not built in the literal that is allocated');
  const ic = newInitContext(cx, rw, api);
  if (initFields(ic, cx, unit, literal, done).fallible) fallible = true;
  convertPending(ic);
  const ty = unit.types().types.get(literal);
  const struct = ty?.k === 'adt' ? localStruct(cx, ty.decl) : undefined;
  if (struct)
    pinStruct(
      rw,
      struct,
      struct.item.fields.filter((it) => done.has(it.name)),
    );
  return { fallible };
}
