import type { CallExpr, Expr } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { type Pinned, pinnedValue } from './manual-locks.ts';
import { insideUnsafe } from './safety.ts';

/** `Mutex::new(x)` as it was before locks had names and keys, with the allocation that it is the value of. */
export interface PlainLock {
  readonly call: CallExpr;
  /** `mutex`: what `new_` is put before. */
  readonly kind: string;
  /** It stands where an initialiser does: `Arc::pin_init(Mutex::new(x), flags)`. */
  readonly initialised: boolean;
  /** `Arc::new(Mutex::new(x), flags)?`, where that is how it is used. */
  readonly allocation?: { readonly expr: Expr; readonly pinned: Pinned; readonly tried: boolean };
}

/** Where `Mutex::new(` and the like stand in a text, comments included. */
export function plainLockOffsets(text: string): number[] {
  return Array.from(
    text.matchAll(/\b(?:Mutex|SpinLock|CondVar)::(?:<[^()]{0,200}>::)?new\s{0,40}\(/g),
    (it) => it.index,
  );
}

/**
 * The locks that a function builds without the name and the key that this kernel's `new` takes at the end
 * (rust/kernel/sync/lock.rs and condvar.rs, 6.12.117 and 7.3.4).
 */
export function plainLocks(cx: RuleContext, unit: Unit): PlainLock[] {
  const block = unit.fn ? unit.block() : undefined;
  if (!block) return [];
  const found = new Map<Expr, { call: CallExpr; kind: string }>();
  const initialised = new Set<Expr>();
  const allocations = new Map<Expr, NonNullable<PlainLock['allocation']>>();
  forEachExpr(block, (it) => {
    const kind = it.kind === 'call' ? kindOf(cx, unit, it) : undefined;
    if (it.kind === 'call' && kind !== undefined) found.set(it, { call: it, kind });
    const tried = it.kind === 'try';
    const inner = tried ? strip(it.operand) : it;
    const pinned = inner.kind === 'call' ? pinnedValue(inner) : undefined;
    if (inner.kind === 'call' && /\bpin_init$/.test(cx.text.slice(inner.callee.start, inner.callee.end))) {
      const value = inner.args[0] && strip(inner.args[0]);
      if (value) initialised.add(value);
    }
    if (!pinned) return;
    const value = insideUnsafe(pinned.value);
    // The `?` around it is visited first, or not there.
    if (!allocations.get(value)?.tried) allocations.set(value, { expr: it, pinned, tried });
  });
  return [...found.values()].map((it) => {
    const allocation = allocations.get(it.call);
    return { ...it, initialised: initialised.has(it.call), ...(allocation ? { allocation } : {}) };
  });
}

function kindOf(cx: RuleContext, unit: Unit, call: CallExpr): string | undefined {
  if (call.callee.kind !== 'path') return undefined;
  const [owner, last] = call.callee.path.segments.slice(-2);
  if (last?.name !== 'new' || !owner) return undefined;
  const callee = unit.types().callees.get(call);
  if (callee?.kind !== 'fn' || !callee.fn.id.startsWith('kernel::')) return undefined;
  const kind = owner.name.toLowerCase();
  const missing = callee.fn.item.params.length - call.args.length;
  return missing === 2 && cx.world.macroRules(unit.module, [`new_${kind}`]) ? kind : undefined;
}
