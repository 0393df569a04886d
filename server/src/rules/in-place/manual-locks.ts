import type { Block, Expr, MacroCall, Stmt } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import { strip } from '../../types/infer/calls.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import { mentions } from './names.ts';
import { insideUnsafe } from './safety.ts';

type LetStmt = Stmt & { kind: 'let' };

/** A call of `mutex_init!` and the like, with the lock that it speaks of. */
export interface LockInit {
  readonly call: MacroCall;
  /** `mutex`: what follows `new_` in the macro of today. */
  readonly kind: string;
  /** The old macro: `mutex_init`. */
  readonly macro: string;
  readonly stmt?: Stmt;
  /** The name argument as written, with its quotes. */
  readonly name?: string;
  /** The variable that holds the box or struct; undefined where the target is not understood. */
  readonly root?: string;
  /** The `let` of that variable. */
  readonly allocation?: LetStmt;
  /** The field of it that is the lock; undefined where the box is the lock's own. */
  readonly field?: string;
  /** The `let` that pinned the field, to go with the call. */
  readonly projection?: LetStmt;
}

/** What allocates and pins a value: `Pin::from(Box::try_new(V)?)`. */
export interface Pinned {
  readonly owner: Expr & { kind: 'path' };
  readonly value: Expr;
  readonly flags?: Expr;
}

/** The old macros in a function: those of which the kernel has the `new_…!` and not the `…_init!`. */
export function lockInits(cx: RuleContext, unit: Unit): LockInit[] {
  const block = unit.block();
  const out: LockInit[] = [];
  if (!block) return out;
  const scopes = letScopes(block);
  const statements = new Map<Expr, Stmt>();
  forEachExpr(block, (it) => {
    if (it.kind === 'block')
      for (const stmt of it.stmts) if (stmt.kind === 'expr') statements.set(strip(stmt.expr), stmt);
    const macro = it.kind === 'macro' ? it.path.segments.at(-1)!.name : '';
    const kind = it.kind === 'macro' ? oldLock(cx, unit, macro) : undefined;
    if (it.kind !== 'macro' || kind === undefined) return;
    const stmt = statements.get(it);
    const args = it.body.kind === 'exprs' ? it.body.exprs : [];
    const [target, name] = args;
    const text = name?.kind === 'lit' && name.lit === 'str' ? name.text : undefined;
    out.push({
      call: it,
      kind,
      macro,
      ...(stmt ? { stmt } : {}),
      ...(text ? { name: text } : {}),
      ...(target ? targetOf(target, scopes) : {}),
    });
  });
  return out;
}

/** The `let` that a name means at a place. */
type LetScopes = (name: string, at: number) => LetStmt | undefined;

/** The variables of a body as blocks nest and names are used again: of a name the last `let` before a place that its block holds. */
function letScopes(body: Block): LetScopes {
  const all: { readonly stmt: LetStmt; readonly name: string; readonly end: number }[] = [];
  forEachExpr(body, (it) => {
    if (it.kind !== 'block') return;
    for (const stmt of it.stmts)
      if (stmt.kind === 'let' && stmt.pattern.kind === 'ident')
        all.push({ stmt, name: stmt.pattern.name, end: it.end });
  });
  return (name, at) =>
    all
      .filter((it) => it.name === name && it.stmt.end <= at && at < it.end)
      .sort((a, b) => a.stmt.start - b.stmt.start)
      .at(-1)?.stmt;
}

/** `mutex` for `mutex_init`, where `new_mutex!` is what there is. */
export function oldLock(cx: RuleContext, unit: Unit, name: string): string | undefined {
  // A raw spinlock has no type of its own any more (rust/kernel/sync.rs, 7.3).
  const kind = /^(?:raw(?=spinlock_))?(\w+)_init$/.exec(name)?.[1];
  if (!kind || cx.world.macroRules(unit.module, [name])) return undefined;
  return cx.world.macroRules(unit.module, [`new_${kind}`]) ? kind : undefined;
}

function targetOf(
  target: Expr,
  scopes: LetScopes,
): Pick<LockInit, 'root' | 'allocation' | 'field' | 'projection'> {
  const at = insideUnsafe(target);
  const name = single(at);
  const projection = name === undefined ? undefined : scopes(name, target.start);
  if (name !== undefined && projection?.init) {
    const place = placeOf(insideUnsafe(projection.init));
    return place
      ? { ...place, ...allocationOf(place.root, projection.start, scopes), projection }
      : { root: name, allocation: projection };
  }
  const place = placeOf(at);
  return place ? { ...place, ...allocationOf(place.root, target.start, scopes) } : {};
}

function allocationOf(root: string, at: number, scopes: LetScopes): Pick<LockInit, 'allocation'> {
  const allocation = scopes(root, at);
  return allocation ? { allocation } : {};
}

/** `root.as_mut()`, `root.as_mut().map_unchecked_mut(|x| &mut x.field)`, `Pin::new_unchecked(&mut root.field)`. */
function placeOf(expr: Expr): { readonly root: string; readonly field?: string } | undefined {
  const at = insideUnsafe(expr);
  if (at.kind === 'methodCall' && at.method === 'as_mut') {
    const root = single(strip(at.receiver));
    return root === undefined ? undefined : { root };
  }
  if (at.kind === 'methodCall' && at.method === 'map_unchecked_mut') {
    const below = placeOf(at.receiver);
    const closure = at.args[0] && strip(at.args[0]);
    const field = closure?.kind === 'closure' ? fieldOf(insideUnsafe(closure.body)) : undefined;
    return below && field !== undefined && below.field === undefined
      ? { root: below.root, field: field.name }
      : undefined;
  }
  if (
    at.kind === 'call' &&
    at.callee.kind === 'path' &&
    at.callee.path.segments.at(-1)?.name === 'new_unchecked'
  ) {
    const arg = at.args[0] && strip(at.args[0]);
    const field = arg && fieldOf(arg);
    if (field) {
      const root = single(strip(field.base));
      return root === undefined ? undefined : { root, field: field.name };
    }
    const inner = arg?.kind === 'ref' ? strip(arg.operand) : undefined;
    const root = inner && single(inner.kind === 'unary' && inner.op === '*' ? strip(inner.operand) : inner);
    return root === undefined ? undefined : { root };
  }
  return undefined;
}

/** The `x.f` of `&mut x.f`. */
function fieldOf(expr: Expr): (Expr & { kind: 'field' }) | undefined {
  const operand = expr.kind === 'ref' && expr.mutable ? strip(expr.operand) : undefined;
  return operand?.kind === 'field' ? operand : undefined;
}

function single(expr: Expr): string | undefined {
  return expr.kind === 'path' && expr.path.segments.length === 1 ? expr.path.segments[0]!.name : undefined;
}

/** Looks through `?`, `unsafe`, `Pin::from`, `into_pin` and `Pin::new_unchecked` for the allocation of a value. */
export function pinnedValue(expr: Expr): Pinned | undefined {
  const at = insideUnsafe(expr);
  if (at.kind === 'try') return pinnedValue(at.operand);
  if (at.kind === 'methodCall' && at.method === 'into' && at.args.length === 0)
    return pinnedValue(at.receiver);
  if (at.kind !== 'call' || at.callee.kind !== 'path' || at.callee.path.segments.length < 2) return undefined;
  const name = at.callee.path.segments.at(-1)!.name;
  const [first, flags] = at.args;
  if (!first) return undefined;
  if (/^(?:from|into_pin|new_unchecked)$/.test(name)) return pinnedValue(first);
  return /^(?:try_)?(?:new|pin)$/.test(name)
    ? { owner: at.callee, value: first, ...(flags ? { flags } : {}) }
    : undefined;
}

/** A lock that is built by value: `unsafe { Mutex::new(v) }`. */
export function builtLock(expr: Expr): { readonly type: string; readonly args: readonly Expr[] } | undefined {
  const at = insideUnsafe(expr);
  if (at.kind !== 'call' || at.callee.kind !== 'path' || at.callee.path.segments.at(-1)?.name !== 'new')
    return undefined;
  const type = at.callee.path.segments.at(-2)?.name;
  return type === undefined ? undefined : { type, args: at.args };
}

/** Whether a variable is only read once these statements are gone. */
export function needsMut(unit: Unit, name: string, gone: readonly Stmt[]): boolean {
  const block = unit.block();
  if (!block) return true;
  let needed = false;
  const isGone = (at: Expr) => gone.some((it) => it.start <= at.start && at.end <= it.end);
  forEachExpr(block, (it) => {
    const on =
      it.kind === 'methodCall'
        ? it.receiver
        : it.kind === 'assign'
          ? it.left
          : it.kind === 'ref' && it.mutable
            ? it.operand
            : undefined;
    if (!on || isGone(it) || mentions(on, name).length === 0) return;
    // What a call gives is no part of the variable: `*lock.lock() = 1` writes behind the guard.
    if (it.kind !== 'methodCall') needed ||= placeRoot(on) === mentions(on, name)[0];
    else if (strip(it.receiver) === mentions(on, name)[0])
      needed ||= /^(?:as_mut|get_mut|set|deref_mut)$/.test(it.method);
  });
  return needed;
}

/** The expression that a place begins with: `a` of `(*a.b)[1].c`. */
function placeRoot(place: Expr): Expr {
  let at = strip(place);
  for (;;) {
    if (at.kind === 'field') at = strip(at.base);
    else if (at.kind === 'index') at = strip(at.base);
    else if (at.kind === 'unary' && at.op === '*') at = strip(at.operand);
    else return at;
  }
}
