import { resolvePath } from '../../def/resolve.ts';
import { acquireMaySleep, type HoldKind } from '../../emulator/index.ts';
import type { Expr, Path } from '../../syntax/ast/index.ts';
import { exprToString } from '../../syntax/ast/print.ts';
import { squeezed, withoutComments } from '../../text/code-text.ts';
import type { FnRef } from '../../types/methods.ts';
import { names } from '../../types/scope.ts';
import type { Ty } from '../../types/ty.ts';
import type { State } from '../state.ts';
import { holdsIn, type Val, variant } from '../values.ts';
import type { CallSite, Ended } from './call-site.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import type { Invocation } from './invocation.ts';

/**
 * A function of the kernel that gives a guard takes what the guard lets go: `lock()`, `read_lock()`, `try_access()`.
 * An `Option` of a guard is a try. Functions of other crates are entered instead, for they may do more.
 */
export function acquires(call: Invocation): readonly Ended[] | undefined {
  const { engine, fn, args, ret, state, site } = call;
  if (!ret) return undefined;
  const { ty, tries } = peel(ret);
  if (ty.k !== 'adt' || !isGuardType(ty)) return undefined;
  const kinds = engine.inputs.guards.kinds(ty);
  if (kinds.length === 0 || args.some((it) => holdsIn(it).length > 0)) return undefined;
  if (fn.module.crate.name !== 'kernel' && engine.inputs.readable(fn)) return undefined;
  const adopts = isAdopting(fn, ty);
  const taken = adopts ? openHolds(state, kinds) : undefined;
  if (taken) return [{ state, val: { k: 'agg', name: '', fields: {}, holds: taken, ty } }];
  const name = nameOf(call);
  if (!tries) {
    if (!adopts) sleepsFirst(engine, site, state, kinds, name);
    return [{ state, val: guard(call, kinds, name, ty) }];
  }
  const without = state.clone();
  const failed: Ended = { state: without, val: variant(tries === 'Option' ? 'None' : 'Err') };
  return [failed, { state, val: variant(tries === 'Option' ? 'Some' : 'Ok', guard(call, kinds, name, ty)) }];
}

/** A guard by its own type, not something that only has one among much else. */
function isGuardType(ty: Ty & { k: 'adt' }): boolean {
  return ty.decl.item.kind === 'struct';
}

/** An unsafe constructor of a guard takes nothing: its caller says that it has taken what the guard lets go. */
function isAdopting({ item, owner }: FnRef, ty: Ty & { k: 'adt' }): boolean {
  const self = owner?.impl?.self;
  return item.unsafe && !item.self && self?.k === 'adt' && self.decl.item === ty.decl.item;
}

/** What was taken of these kinds and is no guard's yet; undefined where that is not all of them. */
function openHolds(state: State, kinds: readonly HoldKind[]): readonly string[] | undefined {
  const owned = new Set(state.cells.holders().flatMap(([, held]) => held));
  const out: string[] = [];
  for (const kind of kinds) {
    const open = state.holds.findLast(
      (it) => it.kind === kind && it.serial >= 0 && !owned.has(it.id) && !out.includes(it.id),
    );
    if (!open) return undefined;
    out.push(open.id);
  }
  return out;
}

function peel(ty: Ty): { ty: Ty; tries?: 'Option' | 'Result' } {
  if (ty.k !== 'adt') return { ty };
  if (ty.decl.id === 'core::option::Option') return { ty: ty.args[0] ?? ty, tries: 'Option' };
  if (ty.decl.id === 'core::result::Result') return { ty: ty.args[0] ?? ty, tries: 'Result' };
  return { ty };
}

function sleepsFirst(
  engine: Engine,
  site: CallSite,
  state: State,
  kinds: readonly HoldKind[],
  name: string,
): void {
  for (const kind of kinds) {
    if (!acquireMaySleep(engine.inputs.config, kind)) continue;
    engine.perform(site.frame, state, {
      kind: 'lock',
      what: name,
      span: site.span,
      op: { op: 'acquire', kind },
      ...(site.maybe ? { maybe: true } : {}),
    });
  }
}

function guard(
  { engine, site, state, args: [lock] }: Invocation,
  kinds: readonly HoldKind[],
  name: string,
  ty: Ty,
): Val {
  const holds = kinds.map((kind) => engine.acquire(site.frame, state, kind, name, site.span));
  if (lock?.k !== 'ref') return { k: 'agg', name: '', fields: {}, holds, ty };
  const at = state.deref(lock);
  const place = `${at.cell}.${at.path.join('.')}`;
  const fields: Record<string, Val> = state.vacant.has(place) ? { '*': UNTOLD } : {};
  return { k: 'agg', name: '', fields, holds, lock: place, ty };
}

/** What lies behind a lock that was left empty: nothing is said of its end. */
const UNTOLD: Val = { k: 'agg', name: '', fields: {}, lent: true };

/** What a reader calls the lock: the receiver as it stands, or the function. */
function nameOf(call: Invocation): string {
  const { expr, frame } = call.site;
  const file = call.engine.inputs.source(frame.path);
  const text = (it: Expr): string =>
    it.made ? exprToString(it) : squeezed(file?.text.slice(it.start, it.end) ?? '');
  if (expr?.kind === 'methodCall') return `\`${text(expr.receiver)}.${expr.method}()\``;
  if (expr?.kind === 'call') return `\`${text(expr.callee)}()\``;
  return `\`${call.fn.item.name}()\``;
}

/** What `global_lock!` takes before the `<`, literally. */
const globalKinds: ReadonlyMap<string, HoldKind> = new Map([
  ['Mutex', 'mutex'],
  ['SpinLock', 'spinlock'],
  ['SpinLockIrq', 'spinlock_irq_disable'],
]);

/**
 * `GL.lock()` of a lock that `global_lock!` declares: the macro makes the static's type, so nothing else names it
 * (rust/kernel/sync/lock/global.rs).
 */
export function globalLock(
  engine: Engine,
  frame: Frame,
  expr: Expr,
): ((site: CallSite, state: State) => readonly Ended[]) | undefined {
  if (expr.kind !== 'methodCall' || (expr.method !== 'lock' && expr.method !== 'try_lock')) return undefined;
  if (expr.receiver.kind !== 'path') return undefined;
  const name = expr.receiver.path.segments.at(-1)?.name ?? '';
  const kind = declaredGlobal(engine, frame, expr.receiver.path);
  if (!kind) return undefined;
  const shown = `\`${name}.${expr.method}()\``;
  const tries = expr.method === 'try_lock';
  return (site, state) => {
    const failed: Ended[] = tries ? [{ state: state.clone(), val: variant('None') }] : [];
    if (!tries) sleepsFirst(engine, site, state, [kind], shown);
    const id = engine.acquire(site.frame, state, kind, shown, site.span);
    const val: Val = { k: 'agg', name: '', fields: {}, holds: [id] };
    return [...failed, { state, val: tries ? variant('Some', val) : val }];
  };
}

function declaredGlobal(engine: Engine, frame: Frame, path: Path): HoldKind | undefined {
  const decl = resolvePath(engine.inputs.world, frame.module, names(path), 'value', path.global);
  if (decl?.kind !== 'item' || decl.item.kind !== 'static') return undefined;
  const text = engine.inputs.text(decl.module.file);
  if (!text?.includes('global_lock')) return undefined;
  const declaration = new RegExp(
    `(?<!\\w)global_lock\\s*!\\s*[({][^};]*?static\\s+(?:r#)?${decl.item.name}\\s*:\\s*(?:\\w+\\s*::\\s*)*(\\w+)\\s*<`,
  );
  return globalKinds.get(declaration.exec(withoutComments(text))?.[1] ?? '');
}
