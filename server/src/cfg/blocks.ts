import type { Block, Expr, Pattern, Stmt } from '../syntax/ast/index.ts';
import type { Builder } from './builder.ts';
import type { Place, SlotId } from './cfg.ts';
import { bindLet, declare } from './patterns.ts';
import { lowerInto, lowerPlace, lowerValue } from './recurse.ts';

/** A block whose value goes to `dest`: its variables end before the temporaries of its tail. */
export function lowerBlockInto(b: Builder, block: Block, dest: SlotId): void {
  b.open('block');
  for (const stmt of block.stmts) lowerStmt(b, stmt);
  if (block.tail) lowerInto(b, block.tail, dest);
  b.close({ start: Math.max(block.start, block.end - 1), end: block.end });
}

function lowerStmt(b: Builder, stmt: Stmt): void {
  if (stmt.kind === 'item') return;
  const end = { start: Math.max(stmt.start, stmt.end - 1), end: stmt.end };
  if (stmt.kind === 'expr') {
    const expansion = stmt.expr.kind === 'macro' ? b.types.expansions.get(stmt.expr) : undefined;
    if (expansion) {
      // What a macro binds where statements stand lives on in the block around.
      for (const it of expansion.stmts) lowerStmt(b, it);
      const { tail } = expansion;
      if (tail) lowerStmt(b, { ...stmt, expr: tail, start: tail.start, end: tail.end });
      return;
    }
    b.open('temps');
    lowerValue(b, stmt.expr);
    b.close(end);
    return;
  }
  const { pattern, init } = stmt;
  if (!init) {
    declare(b, pattern);
    return;
  }
  if (stmt.else) {
    // `let P = e else { … }`: the temporaries of `e` end before the else block runs.
    b.open('temps');
    const value = b.slot(init);
    lowerInto(b, init, value);
    b.close(end);
    b.schedule(value, 'block');
    declare(b, pattern);
    const ok = b.node();
    const other = b.node();
    b.end({ k: 'switch', from: { slot: value, path: [] }, arms: [{ pattern, to: ok }], otherwise: other });
    b.current = other;
    b.open('temps');
    lowerBlockInto(b, stmt.else, b.temp(stmt.else));
    b.close(end);
    b.end({ k: 'stop' });
    b.current = ok;
    return;
  }
  const outer = b.extended;
  b.extended = { exprs: extendedBy(pattern, init), depth: b.scopes.length - 1 };
  b.open('temps');
  // A place that is taken apart, or not looked at, keeps what no name takes.
  const from: Place =
    isPlace(init) && pattern.kind !== 'ident' ? lowerPlace(b, init) : { slot: lowerValue(b, init), path: [] };
  b.extended = outer;
  // The variables belong to the block around, the temporaries to the statement.
  const temps = b.scopes.pop()!;
  if (pattern.kind !== 'wild') bindLet(b, pattern, from, { start: stmt.start, end: init.end });
  b.scopes.push(temps);
  b.close(end);
}

/**
 * The values of an initialiser that live as long as the variable: operands of `&` in it, behind fields, indices and
 * dereferences too, and what a pattern borrows (Rust reference, "Temporary lifetime extension").
 */
function extendedBy(pattern: Pattern, init: Expr): ReadonlySet<Expr> {
  const out = new Set<Expr>();
  if (borrows(pattern)) extendPlace(init, out);
  extend(init, out);
  return out;
}

function extend(expr: Expr, out: Set<Expr>): void {
  switch (expr.kind) {
    case 'ref':
      extendPlace(expr.operand, out);
      extend(expr.operand, out);
      return;
    case 'paren':
      extend(expr.inner, out);
      return;
    case 'cast':
      extend(expr.operand, out);
      return;
    case 'tuple':
    case 'array':
      for (const it of expr.elems) extend(it, out);
      return;
    case 'struct':
      for (const it of expr.fields) if (it.value) extend(it.value, out);
      return;
    case 'block':
      if (expr.tail) extend(expr.tail, out);
  }
}

/** The value that a borrowed place lies in, if it is one that has no name. */
function extendPlace(expr: Expr, out: Set<Expr>): void {
  let at = expr;
  for (;;) {
    out.add(at);
    if (at.kind === 'paren') at = at.inner;
    else if (at.kind === 'field' || at.kind === 'index') at = at.base;
    else if (at.kind === 'ref' || (at.kind === 'unary' && at.op === '*')) at = at.operand;
    else return;
  }
}

function borrows(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'ident':
      return pattern.byRef || (pattern.sub !== undefined && borrows(pattern.sub));
    case 'tuple':
    case 'slice':
    case 'tupleStruct':
    case 'or':
      return pattern.elems.some(borrows);
    case 'struct':
      return pattern.fields.some((it) => borrows(it.pattern));
    default:
      return false;
  }
}

/** Whether an expression names a place rather than a new value. */
export function isPlace(expr: Expr): boolean {
  switch (expr.kind) {
    case 'path':
      return true;
    case 'field':
    case 'index':
      return true;
    case 'paren':
      return isPlace(expr.inner);
    case 'unary':
      return expr.op === '*';
    default:
      return false;
  }
}
