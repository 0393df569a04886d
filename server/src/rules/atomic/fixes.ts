import type { Fix } from '../../finding.ts';
import type { FlowViolation } from '../../interp/index.ts';
import type { Block, Expr, Stmt } from '../../syntax/ast/index.ts';
import { forEachExpr } from '../../syntax/ast/walk.ts';
import type { Unit } from '../../types/units.ts';
import type { RuleContext } from '../rule.ts';
import {
  declaredBy,
  isPlain,
  moveBefore,
  namesIn,
  putBefore,
  type StatementPlace,
  statementsAround,
} from './places.ts';
import { maySleepBefore } from './sleepable.ts';

/** What a fix needs to know of its surroundings. */
export interface Site {
  readonly cx: RuleContext;
  readonly violation: FlowViolation;
  /** The function or example around, and its body. */
  readonly unit: Unit;
  readonly body: Block;
  readonly around: readonly StatementPlace[];
  /** The statement that takes the guard, where it stands in a block around the operation. */
  readonly entry?: StatementPlace;
  /** The guard's variable; or, where it has none of its own and lives as long, the one that borrows it. */
  readonly guard?: string;
  /** The variable only borrows a guard that has no name (`let g = &mut *x.lock();`): nothing but the end of the block ends it. */
  readonly borrowed?: boolean;
}

/** Finds the place of a violation in its body; undefined where the text does not show it plainly. */
export function siteOf(cx: RuleContext, violation: FlowViolation): Site | undefined {
  const [unit] = cx.unitsAt([violation.span.start]);
  const body = unit?.block();
  if (!unit || !body) return undefined;
  const around = statementsAround(body, violation.span);
  // What a macro wrote is not there to be changed.
  if (unit.fn?.item.expanded && (around.length === 0 || around.some((it) => it.stmt.made))) return undefined;
  const { context } = violation;
  if (context.path !== cx.path) return { cx, violation, unit, body, around };
  for (const place of around) {
    const index = place.block.stmts.findIndex(
      (it, i) => i < place.index && it.start <= context.span.start && context.span.end <= it.end,
    );
    if (index < 0) continue;
    const stmt = place.block.stmts[index]!;
    const guard = guardOf(stmt, context.span.start, context.span.end);
    return {
      cx,
      violation,
      unit,
      body,
      around,
      ...(guard ? { entry: { block: place.block, index, stmt }, ...guard } : {}),
    };
  }
  return { cx, violation, unit, body, around, ...entryAtEnd(body, violation) };
}

/** What is dropped at the end of a block stands in no statement: the guard's `let` is then one of that block's. */
function entryAtEnd(body: Block, violation: FlowViolation): Pick<Site, 'entry' | 'guard' | 'borrowed'> {
  const { span, context } = violation;
  let out: Pick<Site, 'entry' | 'guard' | 'borrowed'> = {};
  forEachExpr(body, (it) => {
    if (it.kind !== 'block' || it.end !== span.end) return it.start <= span.start;
    const index = it.stmts.findIndex((s) => s.start <= context.span.start && context.span.end <= s.end);
    const stmt = it.stmts[index];
    const guard = stmt && guardOf(stmt, context.span.start, context.span.end);
    if (stmt && guard) out = { entry: { block: it, index, stmt }, ...guard };
    return true;
  });
  return out;
}

/** `let g = x.lock();` binds the guard; a guard that is only a temporary has no name. */
function guardOf(stmt: Stmt, start: number, end: number): Pick<Site, 'guard' | 'borrowed'> | undefined {
  if (stmt.kind !== 'let' || stmt.pattern.kind !== 'ident' || !stmt.init) return undefined;
  const init = stmt.init.kind === 'try' ? stmt.init.operand : stmt.init;
  if (stmt.pattern.name === '_' || start < init.start || init.end < end) return undefined;
  let borrowed = false;
  forEachExpr(stmt.init, (it) => {
    if (start < it.start || it.end < end) return false;
    if (it.kind === 'ref') borrowed = true;
    return true;
  });
  return { guard: stmt.pattern.name, ...(borrowed ? { borrowed } : {}) };
}

/** The statement in the guard's own block in which the operation stands. */
export function inGuardsBlock(site: Site): StatementPlace | undefined {
  return site.entry && site.around.find((it) => it.block === site.entry!.block);
}

/** The operation's call, with the `?` behind it. */
export function callAt(site: Site): { readonly call: Expr; readonly whole: Expr } | undefined {
  const { span } = site.violation;
  let call: Expr | undefined;
  let whole: Expr | undefined;
  forEachExpr(site.body, (it) => {
    if (it.start > span.start || it.end < span.end) return false;
    if (
      it.start === span.start &&
      it.end === span.end &&
      (it.kind === 'call' || it.kind === 'methodCall' || it.kind === 'macro')
    )
      call = it;
    if (it.kind === 'try' && it.operand.start === span.start && it.operand.end === span.end) whole = it;
    return true;
  });
  return call && { call, whole: whole ?? call };
}

/** Allocate before the lock: the allocation, or the whole `let` around it, moves above the statement that takes it. */
export function hoist(site: Site): Fix | undefined {
  const { cx, entry, violation } = site;
  const inside = inGuardsBlock(site);
  const found = callAt(site);
  if (!entry || !inside || !found || inside.index <= entry.index || site.around[0]?.stmt !== inside.stmt)
    return undefined;
  const { call, whole } = found;
  if (call.kind !== 'call' || !isFirst(inside.stmt, whole)) return undefined;
  const between = new Set(
    entry.block.stmts.slice(entry.index, inside.index).flatMap((it) => [...declaredBy(it)]),
  );
  const used = namesIn(whole);
  if (used.has('*') || [...used].some((it) => between.has(it))) return undefined;
  // What is used in between may be changed there, or be needed there while the call would have taken it.
  const after = entry.block.stmts.slice(entry.index + 1, inside.index);
  if (
    after.some((it) => it.kind !== 'item' && [...used].some((name) => name !== 'self' && mentions(it, name)))
  )
    return undefined;
  if (!maySleepBefore(cx, site.unit, violation)) return undefined;
  const { text } = cx;
  const safe =
    call.args.every(isPlain) && entry.block.stmts.slice(entry.index, inside.index).every(onlyBinds);
  // A call that only leads to an allocation may do other things as well.
  const own = violation.direct && safe;
  const title = `Move the ${violation.direct ? 'allocation' : 'call'} before taking \`${site.guard}\``;
  const { stmt } = inside;
  if (
    stmt.kind === 'let' &&
    stmt.init &&
    stmt.init.start === whole.start &&
    stmt.init.end === whole.end &&
    whole.kind === 'try' &&
    !stmt.else
  ) {
    const name = stmt.pattern.kind === 'ident' ? stmt.pattern.name : undefined;
    const clash =
      name !== undefined &&
      entry.block.stmts
        .slice(entry.index, inside.index)
        .some((it) => it.kind !== 'item' && mentions(it, name));
    if (clash) return undefined;
    return {
      title,
      applicability: own ? 'safe' : 'unsafe',
      edits: moveBefore(cx, stmt, entry.stmt.start),
    };
  }
  if (!violation.direct) return moveStatement(site, inside, entry, call, title);
  const name = freshName(text.slice(site.body.start, site.body.end), call);
  return {
    title,
    applicability: own ? 'safe' : 'unsafe',
    edits: [
      {
        path: cx.path,
        ...putBefore(text, entry.stmt.start, `let ${name} = ${text.slice(whole.start, whole.end)};`),
      },
      { path: cx.path, span: { start: whole.start, end: whole.end }, newText: name },
    ],
  };
}

/** A call that leads to the allocation and stands as a statement of its own: `prepare(x)?;`. */
function moveStatement(
  { cx, violation }: Site,
  inside: StatementPlace,
  entry: StatementPlace,
  call: Expr,
  title: string,
): Fix | undefined {
  const { stmt } = inside;
  if (violation.kind !== 'allocation' || stmt.kind !== 'expr' || !stmt.semi) return undefined;
  const expr = stmt.expr.kind === 'try' ? stmt.expr.operand : stmt.expr;
  if (expr !== call) return undefined;
  return {
    title,
    applicability: 'unsafe',
    edits: moveBefore(cx, stmt, entry.stmt.start),
  };
}

/** A statement that only takes locks or names things: what moves above it could not have been seen by it. */
export function onlyBinds(stmt: Stmt): boolean {
  if (stmt.kind !== 'let' || stmt.else) return false;
  const { init } = stmt;
  if (!init) return true;
  if (init.kind === 'methodCall' && /^(?:lock|try_lock|read_lock|try_access)$/.test(init.method))
    return init.args.length === 0 && isPlaceOf(init.receiver);
  return init.kind === 'call' ? init.args.length === 0 : isPlain(init);
}

function isPlaceOf(expr: Expr): boolean {
  return expr.kind === 'path' || (expr.kind === 'field' && isPlaceOf(expr.base));
}

/** Whether nothing with an effect of its own is evaluated in the statement before the expression, or instead of it. */
function isFirst(stmt: Stmt, whole: Expr): boolean {
  const root = stmt.kind === 'let' ? stmt.init : stmt.kind === 'expr' ? stmt.expr : undefined;
  if (!root) return false;
  let found = false;
  const visit = (expr: Expr): boolean => {
    if (expr === whole) return (found = true);
    switch (expr.kind) {
      case 'try':
        return visit(expr.operand);
      case 'paren':
        return visit(expr.inner);
      case 'ref':
        return visit(expr.operand);
      case 'assign':
        return visit(expr.right);
      case 'call':
      case 'methodCall': {
        // A receiver that is a place is only borrowed; arguments before this one must be plain.
        if (expr.kind === 'methodCall' && visit(expr.receiver)) return true;
        if (expr.kind === 'methodCall' && !isPlaceOf(expr.receiver)) return false;
        for (const arg of expr.args) {
          if (visit(arg)) return true;
          if (!isPlain(arg)) return false;
        }
        return false;
      }
      case 'struct':
        for (const field of expr.fields) {
          if (!field.value) continue;
          if (visit(field.value)) return true;
          if (!isPlain(field.value)) return false;
        }
        return false;
      default:
        return false;
    }
  };
  visit(root);
  return found;
}

/** Whether a statement declares or uses a name. */
export function mentions(stmt: Exclude<Stmt, { kind: 'item' }>, name: string): boolean {
  const expr = stmt.kind === 'let' ? stmt.init : stmt.expr;
  return declaredBy(stmt).has(name) || (expr !== undefined && namesIn(expr).has(name));
}

/** A name that stands nowhere in a body, for what a call gives: `boxed`, `vec` or `allocated`, by the type that it is a function of. */
function freshName(body: string, call: Expr & { kind: 'call' }): string {
  const type = call.callee.kind === 'path' ? (call.callee.path.segments.at(-2)?.name ?? '') : '';
  const base = /(?:Box|Arc)$/.test(type) ? 'boxed' : type.endsWith('Vec') ? 'vec' : 'allocated';
  let name = base;
  for (let n = 2; new RegExp(`\\b${name}\\b`).test(body); n++) name = `${base}${n}`;
  return name;
}

/** Reserve before the lock, so that the push below finds room. */
export function reserveBefore(site: Site): Fix | undefined {
  const { cx, entry } = site;
  const inside = inGuardsBlock(site);
  const found = callAt(site);
  if (
    !entry ||
    !inside ||
    !found ||
    found.call.kind !== 'methodCall' ||
    found.call.method !== 'push' ||
    found.whole.kind !== 'try'
  )
    return undefined;
  const { receiver, args } = found.call;
  const flags = args[1];
  // A push in a loop below the lock needs more room than one.
  if (
    !flags ||
    site.around[0]?.stmt !== inside.stmt ||
    inside.stmt.kind !== 'expr' ||
    inside.stmt.expr !== found.whole
  )
    return undefined;
  const between = entry.block.stmts.slice(entry.index, inside.index);
  const used = new Set([...namesIn(receiver), ...namesIn(flags)]);
  if (
    !isPlaceOf(receiver) ||
    used.has('*') ||
    between.some((it) => [...declaredBy(it)].some((name) => used.has(name)))
  )
    return undefined;
  const rootName = [...namesIn(receiver)][0] ?? '';
  if (between.slice(1).some((it) => it.kind !== 'item' && mentions(it, rootName))) return undefined;
  if (!maySleepBefore(cx, site.unit, site.violation)) return undefined;
  const { text } = cx;
  const code = `${text.slice(receiver.start, receiver.end)}.reserve(1, ${text.slice(flags.start, flags.end)})?;`;
  return {
    title: `Reserve before taking \`${site.guard}\``,
    applicability: 'safe',
    edits: [{ path: cx.path, ...putBefore(text, entry.stmt.start, code) }],
  };
}
