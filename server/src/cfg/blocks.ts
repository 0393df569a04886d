import type { Block, Expr, Stmt } from '../syntax/ast/index.ts';
import type { Builder } from './builder.ts';
import type { SlotId } from './cfg.ts';
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
    if (isPlace(stmt.expr)) lowerPlace(b, stmt.expr);
    else lowerValue(b, stmt.expr);
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
  // The temporaries of an initialiser that is borrowed live as long as the variable.
  const extended = isExtended(init);
  if (!extended) b.open('temps');
  else b.open('block');
  const place = isPlace(init);
  if (pattern.kind === 'wild' && place) {
    lowerPlace(b, init);
    if (extended) b.scopes.pop();
    else b.close(end);
    return;
  }
  if (extended) {
    b.scopes.pop();
    lowerExtended(b, init, (value) => bindLet(b, pattern, value, stmt));
    return;
  }
  const value = lowerValue(b, init);
  // The variables belong to the block around, the temporaries to the statement.
  const temps = b.scopes.pop()!;
  if (pattern.kind !== 'wild') bindLet(b, pattern, value, { start: stmt.start, end: init.end });
  b.scopes.push(temps);
  b.close(end);
}

/** `let x = &f();`: lowered with the block as the scope of temporaries. */
function lowerExtended(b: Builder, init: Expr, bind: (value: SlotId) => void): void {
  const depth = b.scopes.length;
  const block = b.scopes[depth - 1]!;
  const widened = { kind: 'body', drops: block.drops } as const;
  b.scopes[depth - 1] = widened;
  const value = lowerValue(b, init);
  b.scopes[depth - 1] = block;
  bind(value);
}

function isExtended(expr: Expr): boolean {
  if (expr.kind === 'paren') return isExtended(expr.inner);
  if (expr.kind === 'ref') return !isPlace(expr.operand);
  return false;
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
